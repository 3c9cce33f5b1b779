//! Converts bodies between both SDKs, chunk by chunk and without a copy.

use super::stated_length::stated_length;
use crate::convert::{IntoRusoto, IntoSdk};
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::byte_stream::ByteStream as SdkByteStream;
use bytes::Bytes;
use futures_util::Stream;
use rusoto_compat_core::engine::{ChunkTimeout, chunks, stream_body};
use rusoto_core::ByteStream;
use std::io;

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
        SdkByteStream::new(stream_body(self, length))
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

/// Returns an SDK body as a Rusoto stream. With a timeout, each chunk has to arrive within it.
pub(super) fn body_into_rusoto(body: SdkBody, timeout: Option<ChunkTimeout>) -> ByteStream {
    // Only a 32-bit target can have a length beyond `usize`. The stream goes on without it.
    let length = body.content_length().and_then(|length| usize::try_from(length).ok());
    match timeout {
        None => with_length(chunks(body), length),
        Some(timeout) => with_length(timeout.guard(chunks(body)), length),
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

#[cfg(test)]
mod tests;
