//! Converts bodies between both SDKs, chunk by chunk and without a copy.

use super::stated_length::stated_length;
use crate::convert::{IntoRusoto, IntoSdk, error_chain};
use aws_smithy_async::future::timeout::Timeout;
use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep};
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::byte_stream::ByteStream as SdkByteStream;
use bytes::Bytes;
use futures_util::{Stream, StreamExt, stream};
use http_body::{Body, Frame, SizeHint};
use http_body_util::BodyDataStream;
use rusoto_compat_core::error_chain::causes;
use rusoto_core::ByteStream;
use std::error::Error;
use std::fmt;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use sync_wrapper::SyncWrapper;

/// Returns an SDK `ByteStream` that passes on the chunks of Rusoto's stream, one at a time and without a copy.
///
/// The length is kept if the stream was made with one (`new_with_size`, `From<Vec<u8>>`). The SDK needs it for uploads.
/// Errors of the stream are passed on unchanged. A stream that is shorter or longer than its stated length becomes an
/// error that names the length.
///
/// The body can be read once, so the SDK does not retry a request with it. The conversion costs one allocation.
///
/// # Example
/// ```
/// use aws_smithy_types::body::SdkBody;
/// use rusoto_compat::convert::IntoSdk;
/// use rusoto_core::ByteStream;
///
/// let old = ByteStream::from(b"hello".to_vec());
/// let new = old.into_sdk(); // for `put_object().body(new)`
/// assert_eq!(new.size_hint(), (5, Some(5)));
/// let body: SdkBody = new.into_inner();
/// assert_eq!(body.content_length(), Some(5));
/// ```
impl IntoSdk for ByteStream {
    type Sdk = SdkByteStream;

    fn into_sdk(self) -> SdkByteStream {
        let length = stated_length(&self);
        SdkByteStream::new(stream_into_sdk(self, length))
    }
}

/// Returns a Rusoto `ByteStream` that passes on the chunks of the SDK's stream, one at a time and without a copy.
///
/// The length is kept if the SDK knows it. Trailers are dropped, because Rusoto has no place for them. An error becomes
/// an `io::Error` with the SDK's error as its source and the whole chain of causes as its text.
///
/// The conversion costs two allocations.
///
/// # Example
/// ```
/// use aws_smithy_types::byte_stream::ByteStream;
/// use rusoto_compat::convert::IntoRusoto;
///
/// let new = ByteStream::from_static(b"hello");
/// let old = new.into_rusoto(); // for `PutObjectRequest { body: Some(old), .. }`
/// assert_eq!(format!("{old:?}"), "<ByteStream size_hint=Some(5)>");
/// ```
impl IntoRusoto for SdkByteStream {
    type Rusoto = ByteStream;

    fn into_rusoto(self) -> ByteStream {
        self.into_inner().into_rusoto()
    }
}

/// Returns a Rusoto `ByteStream`, as for the SDK's `ByteStream`.
///
/// # Example
/// ```
/// use aws_smithy_types::body::SdkBody;
/// use rusoto_compat::convert::IntoRusoto;
///
/// let old = SdkBody::from("hello").into_rusoto();
/// assert_eq!(format!("{old:?}"), "<ByteStream size_hint=Some(5)>");
/// ```
impl IntoRusoto for SdkBody {
    type Rusoto = ByteStream;

    fn into_rusoto(self) -> ByteStream {
        body_into_rusoto(self, None)
    }
}

/// Returns a Rusoto stream as a body of `length` bytes, if the length is known.
pub(super) fn stream_into_sdk(stream: ByteStream, length: Option<u64>) -> SdkBody {
    SdkBody::from_body_1_x(RusotoBody { stream: SyncWrapper::new(stream), length, passed: 0, ended: false })
}

/// Returns an SDK body as a Rusoto stream. With a timeout, each chunk has to arrive within it.
pub(super) fn body_into_rusoto(body: SdkBody, timeout: Option<ChunkTimeout>) -> ByteStream {
    // Only a 32-bit target can have a length beyond `usize`. The stream goes on without it.
    let length = body.content_length().and_then(|length| usize::try_from(length).ok());
    let chunks = BodyDataStream::new(body).map(|chunk| chunk.map_err(chunk_error));
    match timeout {
        None => with_length(chunks, length),
        Some(timeout) => with_length(timeout.guard(chunks), length),
    }
}

fn with_length<S>(chunks: S, length: Option<usize>) -> ByteStream
where
    S: Stream<Item = io::Result<Bytes>> + Send + 'static,
{
    match length {
        Some(length) => ByteStream::new_with_size(chunks, length),
        None => ByteStream::new(chunks),
    }
}

/// The limit on the wait for the next chunk of a body.
#[derive(Clone, Debug)]
pub(super) struct ChunkTimeout {
    pub(super) limit: Duration,
    pub(super) sleep: SharedAsyncSleep,
}

impl ChunkTimeout {
    /// Adds the limit to a stream. The first error ends the stream and frees the body and its connection.
    fn guard<S>(self, chunks: S) -> impl Stream<Item = io::Result<Bytes>> + Send
    where
        S: Stream<Item = io::Result<Bytes>> + Send,
    {
        stream::unfold(Some((Box::pin(chunks), self)), |state| async move {
            let (mut chunks, timeout) = state?;
            match Timeout::new(chunks.next(), timeout.sleep.sleep(timeout.limit)).await {
                Ok(Some(Ok(chunk))) => Some((Ok(chunk), Some((chunks, timeout)))),
                Ok(Some(Err(error))) => Some((Err(error), None)),
                Ok(None) => None,
                Err(_) => {
                    let text = format!(
                        "Error obtaining chunk: none came within the read timeout of {:?}",
                        timeout.limit
                    );
                    Some((Err(io::Error::new(io::ErrorKind::TimedOut, text)), None))
                }
            }
        })
    }
}

/// A Rusoto stream as a body of the SDK. The SDK requires `Sync`, which Rusoto's stream is not. `SyncWrapper` adds it,
/// because a shared reference to it gives no access.
struct RusotoBody {
    stream: SyncWrapper<ByteStream>,
    length: Option<u64>,
    passed: u64,
    /// A stream must not be polled after its end.
    ended: bool,
}

impl RusotoBody {
    fn check(&mut self, next: Option<io::Result<Bytes>>) -> Option<io::Result<Bytes>> {
        let (next, error) = match next {
            Some(Ok(chunk)) => {
                self.passed = self.passed.saturating_add(chunk.len() as u64);
                match self.length {
                    Some(length) if self.passed > length => {
                        (None, Some(LengthError { length, ended_at: None }))
                    }
                    _ => return Some(Ok(chunk)),
                }
            }
            Some(Err(error)) => (Some(Err(error)), None),
            None => {
                let missing = self.length.filter(|length| self.passed < *length);
                (None, missing.map(|length| LengthError { length, ended_at: Some(self.passed) }))
            }
        };
        self.ended = true;
        error.map(|error| Err(io::Error::new(error.kind(), error))).or(next)
    }
}

impl Body for RusotoBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        if self.ended {
            return Poll::Ready(None);
        }
        let next = ready!(Pin::new(self.stream.get_mut()).poll_next(cx));
        Poll::Ready(self.check(next).map(|chunk| chunk.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        self.ended || self.length == Some(0)
    }

    fn size_hint(&self) -> SizeHint {
        self.length
            .map_or_else(SizeHint::default, |length| SizeHint::with_exact(length.saturating_sub(self.passed)))
    }
}

#[derive(Debug)]
struct LengthError {
    length: u64,
    ended_at: Option<u64>,
}

impl LengthError {
    fn kind(&self) -> io::ErrorKind {
        if self.ended_at.is_some() { io::ErrorKind::UnexpectedEof } else { io::ErrorKind::InvalidData }
    }
}

impl fmt::Display for LengthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { length, ended_at } = self;
        match ended_at {
            Some(at) => write!(f, "the stream ended after {at} of its stated {length} bytes"),
            None => write!(f, "the stream has more than its stated {length} bytes"),
        }
    }
}

impl Error for LengthError {}

/// Returns an error that begins with the words of Rusoto's own client, because programs match on them.
fn chunk_error(error: BoxError) -> io::Error {
    let kind = io_error_in(error.as_ref()).map_or(io::ErrorKind::Other, io::Error::kind);
    let text = format!("Error obtaining chunk: {}", error_chain(error.as_ref()));
    io::Error::new(kind, ChunkError { text, source: error })
}

fn io_error_in<'e>(error: &'e (dyn Error + 'static)) -> Option<&'e io::Error> {
    std::iter::once(error).chain(causes(error)).find_map(|error| error.downcast_ref::<io::Error>())
}

#[derive(Debug, thiserror::Error)]
#[error("{text}")]
struct ChunkError {
    text: String,
    source: BoxError,
}

#[cfg(test)]
mod tests;
