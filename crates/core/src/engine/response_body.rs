//! The chunks of a response body, with errors in Rusoto's words and a limit on the wait for each.

use super::texts::CHUNK;
use crate::error_chain::{causes, error_chain};
use aws_smithy_async::future::timeout::Timeout;
use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep};
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;
use futures_util::{Stream, StreamExt, stream};
use http_body_util::BodyDataStream;
use std::error::Error;
use std::io;
use std::time::Duration;

/// Returns the chunks of a body, without its trailers.
///
/// An error becomes an `io::Error` with the SDK's error as its source and the whole chain of causes as its text. It ends
/// the stream, because a body that broke off returns the same error each time.
pub fn chunks(body: SdkBody) -> impl Stream<Item = io::Result<Bytes>> + Send + 'static {
    BodyDataStream::new(body).map(|chunk| chunk.map_err(chunk_error)).scan(false, |is_over, chunk| {
        let was_over = std::mem::replace(is_over, chunk.is_err());
        std::future::ready((!was_over).then_some(chunk))
    })
}

/// The limit on the wait for the next chunk of a body.
#[derive(Clone, Debug)]
pub struct ChunkTimeout {
    /// How long to wait.
    pub limit: Duration,
    /// The timer.
    pub sleep: SharedAsyncSleep,
}

impl ChunkTimeout {
    /// Adds the limit to a stream. The first error ends the stream and frees the body and its connection.
    pub fn guard<S>(self, chunks: S) -> impl Stream<Item = io::Result<Bytes>> + Send
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
                    let text = format!("{CHUNK}none came within the read timeout of {:?}", timeout.limit);
                    Some((Err(io::Error::new(io::ErrorKind::TimedOut, text)), None))
                }
            }
        })
    }
}

/// Returns an error that begins with the words of Rusoto's own client, because programs match on them.
fn chunk_error(error: BoxError) -> io::Error {
    let kind = io_error_in(error.as_ref()).map_or(io::ErrorKind::Other, io::Error::kind);
    let text = format!("{CHUNK}{}", error_chain(error.as_ref()));
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
