//! Requests, and their signature by version 4 of AWS's process.
//!
//! | concept | items |
//! |---|---|
//! | a request and its parameters | [`SignedRequest`], [`Params`] |
//! | its body, and what is signed in place of a hash | [`SignedRequestPayload`], [`UNSIGNED_PAYLOAD`], [`EMPTY_SHA256_HASH`] |
//! | percent-encoding | [`STRICT_ENCODE_SET`], [`STRICT_PATH_ENCODE_SET`] |
//! | the text that a signature is made of | [`string_to_sign`] |

mod canonical;
mod debug;
mod encode;
mod endpoint;
mod hash;
mod into_http;
mod parts;
mod payload;
mod presign;
mod request;
mod sign;
#[cfg(test)]
mod tests;

pub use encode::{STRICT_ENCODE_SET, STRICT_PATH_ENCODE_SET, decode_uri, encode_uri_path};
pub use hash::string_to_sign;
pub use parts::Params;
pub use payload::{EMPTY_SHA256_HASH, SignedRequestPayload, UNSIGNED_PAYLOAD};
pub use request::SignedRequest;
