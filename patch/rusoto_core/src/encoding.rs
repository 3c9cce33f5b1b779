//! Compression of request bodies.

use crate::signature::SignedRequest;

/// The level of gzip that flate2 has as its own default.
pub const DEFAULT_GZIP_COMPRESSION_LEVEL: u32 = 6;

/// How a client encodes the bodies of its requests.
#[derive(Clone, Debug, Default)]
pub enum ContentEncoding {
    /// Sends bodies as they are.
    #[default]
    Identity,
    /// Compresses bodies in memory with gzip. Streams are sent as they are.
    ///
    /// The first value is the least length in bytes that is compressed, if there is one. The second is the level, from
    /// 0 (stores only) to 9 (slow, and small).
    #[cfg(feature = "encoding")]
    Gzip(Option<usize>, u32),
}

impl ContentEncoding {
    /// Encodes the body of a request, and says so in its headers.
    pub fn encode(&self, request: &mut SignedRequest) {
        match self {
            ContentEncoding::Identity => {
                // Without the feature there is no other case, and nothing uses the request.
                let _ = request;
            }
            #[cfg(feature = "encoding")]
            ContentEncoding::Gzip(at_least, level) => gzip::encode(request, at_least.unwrap_or(0), *level),
        }
    }
}

#[cfg(feature = "encoding")]
mod gzip {
    use crate::signature::{SignedRequest, SignedRequestPayload};
    use flate2::Compression;
    use flate2::write::GzEncoder;
    use std::io::{self, Write};

    /// The highest level of gzip. Some implementations panic at a higher one.
    const HIGHEST: u32 = 9;

    pub(super) fn encode(request: &mut SignedRequest, at_least: usize, level: u32) {
        let Some(SignedRequestPayload::Buffer(body)) = &request.payload else { return };
        if body.len() < at_least {
            return;
        }
        match compressed(body, level) {
            Ok(shorter) if shorter.len() <= body.len() => {
                request.set_payload(Some(shorter));
                request.add_header("Content-Encoding", "gzip");
            }
            _ => {}
        }
    }

    fn compressed(body: &[u8], level: u32) -> io::Result<Vec<u8>> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::new(level.min(HIGHEST)));
        encoder.write_all(body)?;
        encoder.finish()
    }
}
