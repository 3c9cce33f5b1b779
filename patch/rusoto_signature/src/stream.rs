//! The bytes of a body.

mod read;
#[cfg(test)]
mod tests;

use bytes::Bytes;
use futures_core::Stream;
use read::{AsyncReader, BlockingReader};
use std::fmt;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::io::AsyncRead;

/// A body: bytes in memory, or a stream of them.
///
/// ```
/// use rusoto_signature::ByteStream;
///
/// let body = ByteStream::from(b"hello".to_vec());
/// assert_eq!(format!("{body:?}"), "<ByteStream size_hint=Some(5)>");
/// ```
pub struct ByteStream {
    length: Option<usize>,
    content: Content,
}

/// In memory they can be sent again, so they are not turned into a stream before someone reads them.
enum Content {
    /// One chunk, until it is read.
    Memory(Option<Bytes>),
    Stream(Pin<Box<dyn Stream<Item = Result<Bytes, io::Error>> + Send + 'static>>),
}

impl ByteStream {
    /// Returns the bytes of a stream, whose length is not known.
    pub fn new<S>(stream: S) -> ByteStream
    where
        S: Stream<Item = Result<Bytes, io::Error>> + Send + 'static,
    {
        Self { length: None, content: Content::Stream(Box::pin(stream)) }
    }

    /// Returns the bytes of a stream of this length. `PutObject` of S3 needs to know the length.
    pub fn new_with_size<S>(stream: S, size_hint: usize) -> ByteStream
    where
        S: Stream<Item = Result<Bytes, io::Error>> + Send + 'static,
    {
        Self { length: Some(size_hint), content: Content::Stream(Box::pin(stream)) }
    }

    /// Returns the length that was stated: that of the bytes in memory, or that of
    /// [`new_with_size`](Self::new_with_size). Reading does not change it.
    #[doc(hidden)]
    pub fn stated_length(&self) -> Option<usize> {
        self.length
    }

    /// Returns all bytes, if they are in memory and none was read.
    #[doc(hidden)]
    pub fn in_memory(&self) -> Option<&Bytes> {
        match &self.content {
            Content::Memory(bytes) => bytes.as_ref(),
            Content::Stream(_) => None,
        }
    }

    /// Returns a reader for async code.
    pub fn into_async_read(self) -> impl AsyncRead + Send {
        AsyncReader::new(self)
    }

    /// Returns a reader that blocks its thread while it waits.
    ///
    /// On a thread that runs async tasks it would block those, so there a stream gives an error. Read it in
    /// `tokio::task::spawn_blocking`. Bytes in memory can be read anywhere.
    pub fn into_blocking_read(self) -> impl io::Read + Send {
        match self.content {
            Content::Memory(_) => BlockingReader::of_memory(self),
            Content::Stream(_) => BlockingReader::of_stream(self),
        }
    }
}

impl From<Vec<u8>> for ByteStream {
    fn from(buf: Vec<u8>) -> ByteStream {
        Self { length: Some(buf.len()), content: Content::Memory(Some(buf.into())) }
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<ByteStream size_hint={:?}>", self.length)
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes, io::Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match &mut self.content {
            Content::Memory(bytes) => Poll::Ready(bytes.take().map(Ok)),
            Content::Stream(stream) => stream.as_mut().poll_next(cx),
        }
    }
}
