//! A stream as the body of a request, which has to keep its stated length.

use aws_smithy_types::body::SdkBody;
use bytes::Bytes;
use futures_util::Stream;
use http_body::{Body, Frame, SizeHint};
use std::error::Error;
use std::fmt;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use sync_wrapper::SyncWrapper;

/// Returns a stream as a body of `length` bytes, if the length is known.
///
/// Errors of the stream are passed on unchanged. A stream that is shorter or longer than its stated length becomes an
/// error that names the length.
pub fn stream_body<S>(stream: S, length: Option<u64>) -> SdkBody
where
    S: Stream<Item = io::Result<Bytes>> + Send + Unpin + 'static,
{
    SdkBody::from_body_1_x(StreamBody { stream: SyncWrapper::new(stream), length, passed: 0, ended: false })
}

/// A stream as a body of the SDK. The SDK requires `Sync`, which Rusoto's streams are not. `SyncWrapper` adds it,
/// because a shared reference to it gives no access.
struct StreamBody<S> {
    stream: SyncWrapper<S>,
    length: Option<u64>,
    passed: u64,
    /// A stream must not be polled after its end.
    ended: bool,
}

impl<S> StreamBody<S> {
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

impl<S> Body for StreamBody<S>
where
    S: Stream<Item = io::Result<Bytes>> + Send + Unpin,
{
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
