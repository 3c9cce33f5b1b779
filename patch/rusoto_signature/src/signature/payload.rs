//! The body of a request.

use super::hash::sha256_hex;
use crate::ByteStream;
use bytes::Bytes;
use hyper_0_14::Body;
use std::borrow::Cow;
use std::fmt;

/// This text is signed in place of a hash, if the body is not hashed.
pub static UNSIGNED_PAYLOAD: &str = "UNSIGNED-PAYLOAD";
/// The SHA-256 hash of an empty body.
pub static EMPTY_SHA256_HASH: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/// The body of a request.
pub enum SignedRequestPayload {
    /// Bytes, which are hashed and signed.
    Buffer(Bytes),
    /// A stream, which is not signed.
    Stream(ByteStream),
}

impl SignedRequestPayload {
    /// Returns it as hyper's body.
    pub fn into_body(self) -> Body {
        match self {
            Self::Buffer(bytes) => Body::from(bytes),
            Self::Stream(stream) => Body::wrap_stream(stream),
        }
    }

    /// Returns its length, if it is known.
    fn length(&self) -> Option<usize> {
        match self {
            Self::Buffer(bytes) => Some(bytes.len()),
            Self::Stream(stream) => stream.stated_length(),
        }
    }
}

impl fmt::Debug for SignedRequestPayload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Buffer(bytes) => write!(f, "SignedRequestPayload::Buffer(len = {})", bytes.len()),
            Self::Stream(stream) => {
                write!(f, "SignedRequestPayload::Stream(size_hint = {:?})", stream.stated_length())
            }
        }
    }
}

/// Returns the length of a body, if it is known.
pub(super) fn length(payload: Option<&SignedRequestPayload>) -> Option<usize> {
    payload.map_or(Some(0), SignedRequestPayload::length)
}

/// Returns what is signed for a body.
pub(super) fn signed_hash(payload: Option<&SignedRequestPayload>) -> Cow<'static, str> {
    match payload {
        None => EMPTY_SHA256_HASH.into(),
        Some(SignedRequestPayload::Buffer(bytes)) => sha256_hex(bytes).into(),
        Some(SignedRequestPayload::Stream(_)) => UNSIGNED_PAYLOAD.into(),
    }
}
