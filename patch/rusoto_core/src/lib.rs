//! The API of `rusoto_core` 0.48.0 on the engine of [rusoto-compat](https://docs.rs/rusoto-compat): the AWS SDK's
//! HTTP client and TLS. Signatures are Rusoto's.
//!
//! With `[patch.crates-io]` it replaces the original in a whole program, including all service crates of Rusoto, and no
//! line of Rust changes.
//!
//! | concept | types |
//! |---|---|
//! | what a service crate sends with | [`Client`] |
//! | the HTTP client, or one of your own | [`HttpClient`], [`HttpConfig`], [`DispatchSignedRequest`] |
//! | requests and responses | [`signature`], [`request`], [`ByteStream`] |
//! | errors | [`RusotoError`], [`HttpDispatchError`] |
//! | credentials and regions | [`credential`], [`Region`] |
//! | the protocols of the services | [`event_stream`], [`param`], [`proto`], [`encoding`], [`serialization`] |

#![forbid(unsafe_code)]
// Most types of the original have no `Debug`, and its error is large.
#![allow(missing_debug_implementations, clippy::result_large_err)]

mod client;
mod engine;
mod error;

#[doc(hidden)]
pub mod encoding;
pub mod event_stream;
pub mod param;
#[doc(hidden)]
pub mod proto;
#[doc(hidden)]
pub mod region;
pub mod request;
#[doc(hidden)]
pub mod serialization;
#[doc(hidden)]
pub mod signature;

pub use client::Client;
pub use error::{RusotoError, RusotoResult};
pub use region::Region;
pub use request::{DispatchSignedRequest, HttpClient, HttpConfig, HttpDispatchError};
pub use rusoto_credential as credential;
pub use rusoto_signature::ByteStream;
