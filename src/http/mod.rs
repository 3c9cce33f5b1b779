//! Rusoto clients over the SDK's HTTP client: one connection pool, one TLS stack, timeouts and retries.
//!
//! Rusoto sends over hyper 0.14, without timeouts or retries. [`SharedHttpDispatcher`] replaces that for all services
//! of Rusoto. It sends over the same connections as the SDK clients in the program. Pass it wherever Rusoto takes a
//! dispatcher: `S3Client::new_with`, `Client::new_with`, `Client::new_not_signing`.
//!
//! | item | for |
//! |---|---|
//! | [`SharedHttpDispatcher`] | Rusoto's dispatcher over the SDK's HTTP client |
//! | [`SharedHttpDispatcherBuilder`] | a dispatcher with timeouts, retries, clock and timer of your own |
//! | [`sdk_client_over_rusoto`] | the reverse: an HTTP client of the SDK over any dispatcher of Rusoto |
//! | [`DispatchCounts`] | the number of requests, attempts and retries |
//! | [`errors`] | the conversion of errors between both SDKs, and one view of both |
//! | [`BuildError`] | the reason why a dispatcher could not be built |
//! | [`IntoSdk`], [`IntoRusoto`] on `ByteStream` and `SdkBody` | bodies in both directions, without buffering |
//!
//! [`IntoSdk`]: crate::convert::IntoSdk
//! [`IntoRusoto`]: crate::convert::IntoRusoto
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use rusoto_compat::SharedCredentials;
//! use rusoto_compat::http::SharedHttpDispatcher;
//! use rusoto_core::Region;
//!
//! // A config with an HTTP client in it (`aws_config::defaults(..).http_client(..)`).
//! # let config = aws_types::SdkConfig::builder().build();
//! let dispatcher = SharedHttpDispatcher::from_sdk_config(&config)?;
//! let shared = SharedCredentials::from_sdk_config(&config)?;
//! let legacy = rusoto_s3::S3Client::new_with(dispatcher.clone(), shared.clone(), Region::EuWest1);
//! let tables = rusoto_sts::StsClient::new_with(dispatcher, shared, Region::EuWest1);
//! # let _ = (legacy, tables);
//! # Ok(())
//! # }
//! ```
//!
//! # Differences from Rusoto's own `HttpClient`
//!
//! | | Rusoto's client | this dispatcher |
//! |---|---|---|
//! | connect timeout | none | 3.1 s, as in the SDK |
//! | header values that are not ASCII | a panic | kept as UTF-8; other bytes become U+FFFD |
//! | text of an error | the outermost error | the whole chain of causes, and the host |
//! | length of a response body | lost | known to the `ByteStream` if the server stated it |
//! | a body that is longer or shorter than stated | cut, or sent on | an error that names both lengths |
//! | `http://` endpoints with rustls | refused (rusoto#1980) | sent |
//! | retries | none | none, until [`with_retries`](SharedHttpDispatcher::with_retries) |
//!
//! Everything else is as in Rusoto's client. Requests are sent as they were signed, and the same verbs are allowed.
//! Errors begin with `Timeout while dispatching request`, `Error during dispatch: ` or `Error obtaining chunk: `. A
//! response is returned as soon as its head has arrived.

mod body;
mod builder;
mod call;
mod client;
mod counts;
mod dispatcher;
mod error;
pub mod errors;
#[cfg(test)]
mod fake_client;
mod reconnect;
mod request;
mod response;
mod retry;
mod sdk_client_over_rusoto;
mod signed_request_from_sdk;
mod stack;
mod stated_length;

pub use builder::SharedHttpDispatcherBuilder;
pub(crate) use client::default_timeouts;
pub use counts::DispatchCounts;
pub use dispatcher::SharedHttpDispatcher;
pub use error::BuildError;
#[doc(inline)]
pub use errors::{
    AwsErrorExt, AwsErrorKind, AwsErrorView, BodyNotInMemory, SdkResultExt, SyntheticResponse,
    rusoto_error_into_sdk, sdk_error_into_rusoto, sdk_error_into_rusoto_by_code, unhandled_service_error,
};
pub use sdk_client_over_rusoto::sdk_client_over_rusoto;
#[doc(hidden)]
pub use stated_length::stated_length;
