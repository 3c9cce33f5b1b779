//! Errors of a call, for code that works with both SDKs.
//!
//! | item | converts |
//! |---|---|
//! | [`AwsErrorExt::aws_error`] | a `RusotoError` or an `SdkError` into one view, so a call site fits either client |
//! | [`sdk_error_into_rusoto`] | an `SdkError<E>` into a `RusotoError<E2>`, for callers that still match on Rusoto's variants |
//! | [`SdkResultExt::or_rusoto`] | the error in the result of an SDK call, in one step |
//! | [`rusoto_error_into_sdk`] | a `RusotoError<E>` into an `SdkError<E2>`, with the losses that its documentation lists |
//! | [`IntoSdk`], [`TryIntoRusoto`] | a `BufferedHttpResponse` into an `HttpResponse`, and back |
//!
//! ```
//! use rusoto_compat::http::AwsErrorExt;
//!
//! /// Fits the error of either client.
//! fn is_missing<E: AwsErrorExt>(error: &E) -> bool {
//!     error.aws_error().is_no_such_key()
//! }
//! # use rusoto_core::RusotoError;
//! # assert!(is_missing(&RusotoError::Service(rusoto_s3::GetObjectError::NoSuchKey(String::new()))));
//! ```
//!
//! [`IntoSdk`]: crate::convert::IntoSdk
//! [`TryIntoRusoto`]: crate::convert::TryIntoRusoto

mod class;
mod codes;
mod ext;
mod response;
mod result_ext;
mod rusoto_into_sdk;
mod sdk_into_rusoto;
mod texts;
mod variant;
mod view;

pub use ext::AwsErrorExt;
pub use response::{BodyNotInMemory, SyntheticResponse};
pub use result_ext::SdkResultExt;
pub(crate) use rusoto_into_sdk::connector_error;
pub use rusoto_into_sdk::{rusoto_error_into_sdk, unhandled_service_error};
pub use sdk_into_rusoto::{sdk_error_into_rusoto, sdk_error_into_rusoto_by_code};
pub use view::{AwsErrorKind, AwsErrorView};
