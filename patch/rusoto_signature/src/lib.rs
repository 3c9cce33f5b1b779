//! The API of `rusoto_signature` 0.48.0, for `[patch.crates-io]`, on current versions of `hmac` and `sha2`.
//!
//! It is the part of Rusoto that signs, without any I/O. For the same request and the same second it gives the
//! original's signature.
//!
//! | concept | types |
//! |---|---|
//! | where a request goes to | [`Region`] |
//! | a request, and its signature in headers or in a URL | [`SignedRequest`] |
//! | its body | [`SignedRequestPayload`], [`ByteStream`] |
//!
//! Paths and parameters are given to a request as they are, not percent-encoded.

#![forbid(unsafe_code)]

pub extern crate rusoto_credential as credential;

pub mod region;
pub mod signature;
pub mod stream;

pub use region::Region;
pub use signature::{SignedRequest, SignedRequestPayload};
pub use stream::ByteStream;
