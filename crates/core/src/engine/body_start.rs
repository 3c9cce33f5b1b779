//! Reads the beginning of a body and passes the body on unchanged.

use crate::refusal::LONGEST_ERROR_BODY;
use aws_smithy_async::future::timeout::Timeout;
use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep};
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_types::body::SdkBody;
use bytes::{Bytes, BytesMut};
use futures_util::FutureExt;
use futures_util::future::{Either, pending, select};
use http_body::{Body, Frame, SizeHint};
use http_body_util::BodyExt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

/// How long the start of an error's body may take. It is small, and the service has it ready.
const ERROR: Duration = Duration::from_secs(5);

/// How long a look at the beginning of a body waits for it.
///
/// Each look also has a limit of its own, because a server may send one byte at a time.
#[derive(Clone, Debug)]
pub struct Patience {
    /// The longest wait for the next chunk, if there is one.
    pub chunk: Option<Duration>,
    /// The timer.
    pub sleep: SharedAsyncSleep,
}

/// Returns the first 64 KiB of an error's body, or all of it, together with the body as it was, without trailers.
///
/// An error while reading is part of the body: the reader of the body gets it again. If a chunk does not arrive in
/// time, or all of this takes more than five seconds, the beginning ends there, and the reader of the body waits for the
/// rest.
pub async fn read_start(body: SdkBody, patience: &Patience) -> (Bytes, SdkBody) {
    read_until(body, patience, ERROR, |_| false).await
}

/// Like [`read_start`] with another limit, but stops after the chunk with which `is_enough` is satisfied. It gets
/// everything read so far.
pub(super) async fn read_until(
    mut body: SdkBody,
    patience: &Patience,
    limit: Duration,
    mut is_enough: impl FnMut(&[u8]) -> bool,
) -> (Bytes, SdkBody) {
    let mut read = BytesMut::new();
    let mut end = patience.sleep.sleep(limit);
    let error = loop {
        let next = match patience.chunk {
            Some(limit) => Either::Left(patience.sleep.sleep(limit)),
            None => Either::Right(pending()),
        };
        let Ok(frame) = Timeout::new(body.frame(), select(&mut end, next).map(drop)).await else {
            break None;
        };
        match frame {
            None => {
                let read = read.freeze();
                return (start_of(&read), SdkBody::from(read));
            }
            Some(Err(error)) => break Some(error),
            Some(Ok(frame)) => {
                if let Ok(chunk) = frame.into_data() {
                    read.extend_from_slice(&chunk);
                }
            }
        }
        if read.len() >= LONGEST_ERROR_BODY || is_enough(&read) {
            break None;
        }
    };
    let read = read.freeze();
    let start = start_of(&read);
    // An empty chunk would be the end of the body for the `AsyncRead` of Rusoto's `ByteStream`.
    let read = Some(read).filter(|read| !read.is_empty());
    (start, SdkBody::from_body_1_x(Replayed { read, error, rest: body }))
}

fn start_of(read: &Bytes) -> Bytes {
    read.slice(..read.len().min(LONGEST_ERROR_BODY))
}

/// A body that has been read in part: first the bytes that were read, then the error or the rest.
struct Replayed {
    read: Option<Bytes>,
    error: Option<BoxError>,
    rest: SdkBody,
}

impl Body for Replayed {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        if let Some(read) = self.read.take() {
            return Poll::Ready(Some(Ok(Frame::data(read))));
        }
        if let Some(error) = self.error.take() {
            return Poll::Ready(Some(Err(error)));
        }
        Pin::new(&mut self.rest).poll_frame(cx)
    }

    fn size_hint(&self) -> SizeHint {
        let read = self.read.as_ref().map_or(0, Bytes::len) as u64;
        match self.rest.content_length() {
            Some(rest) if self.error.is_none() => SizeHint::with_exact(rest.saturating_add(read)),
            _ => SizeHint::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_smithy_async::rt::sleep::TokioSleep;
    use futures_util::{StreamExt, stream};
    use http_body_util::StreamBody;
    use std::io;

    fn body(chunks: Vec<Result<&'static [u8], io::ErrorKind>>) -> SdkBody {
        let frames = chunks.into_iter().map(|chunk| match chunk {
            Ok(chunk) => Ok(Frame::data(Bytes::from_static(chunk))),
            Err(kind) => Err(io::Error::from(kind)),
        });
        SdkBody::from_body_1_x(StreamBody::new(stream::iter(frames.collect::<Vec<_>>())))
    }

    fn patience(chunk: Option<Duration>) -> Patience {
        Patience { chunk, sleep: SharedAsyncSleep::new(TokioSleep::new()) }
    }

    async fn read(body: SdkBody) -> (usize, Option<String>) {
        let mut chunks = http_body_util::BodyDataStream::new(body);
        let mut length = 0;
        while let Some(chunk) = chunks.next().await {
            match chunk {
                Ok(chunk) => length += chunk.len(),
                Err(error) => return (length, Some(error.to_string())),
            }
        }
        (length, None)
    }

    #[tokio::test]
    async fn a_small_body_is_seen_whole_and_passed_on() {
        for sdk in [SdkBody::from("<Error/>"), body(vec![Ok(b"<Err"), Ok(b""), Ok(b"or/>")])] {
            let (start, rest) = read_start(sdk, &patience(None)).await;
            assert_eq!(&start[..], b"<Error/>");
            assert_eq!(rest.bytes(), Some(&b"<Error/>"[..]));
        }
        let (start, rest) = read_start(SdkBody::empty(), &patience(None)).await;
        assert!(start.is_empty());
        assert_eq!(read(rest).await, (0, None));
    }

    #[tokio::test]
    async fn of_a_large_body_only_the_start_is_read() {
        static LARGE: [u8; LONGEST_ERROR_BODY - 1] = [b'x'; LONGEST_ERROR_BODY - 1];
        let (start, rest) = read_start(body(vec![Ok(&LARGE), Ok(&LARGE), Ok(&LARGE)]), &patience(None)).await;
        assert_eq!(start.len(), LONGEST_ERROR_BODY);
        assert_eq!(read(rest).await, (3 * LARGE.len(), None));
    }

    #[tokio::test]
    async fn an_error_comes_again() {
        let (start, rest) =
            read_start(body(vec![Ok(b"<Err"), Err(io::ErrorKind::UnexpectedEof)]), &patience(None)).await;
        assert_eq!(&start[..], b"<Err");
        assert_eq!(read(rest).await, (4, Some("unexpected end of file".to_owned())));
    }

    #[tokio::test(start_paused = true)]
    async fn a_body_that_stalls_is_not_waited_for() {
        let second = Duration::from_secs(1);
        for (chunk, waited) in [(Some(second), second), (None, ERROR), (Some(ERROR * 2), ERROR)] {
            let first = stream::iter([Ok::<_, io::Error>(Frame::data(Bytes::from_static(b"<Err")))]);
            let stalled = SdkBody::from_body_1_x(StreamBody::new(first.chain(stream::pending())));
            let began = tokio::time::Instant::now();
            let (start, mut rest) = read_start(stalled, &patience(chunk)).await;
            assert_eq!(began.elapsed().as_secs(), waited.as_secs());
            assert_eq!(&start[..], b"<Err");
            assert_eq!(rest.frame().await.unwrap().unwrap().into_data().unwrap(), "<Err");
        }
    }
}
