//! Errors of a call between both worlds.
//!
//! | | |
//! |---|---|
//! | [`AwsErrorExt::aws_error`] | one read-only view of `RusotoError` and `SdkError`: the same call site works before and after a client is swapped |
//! | [`sdk_error_into_rusoto`] | `SdkError<E>` → `RusotoError<E2>`: for callers that match on Rusoto's variants while the client below is the SDK's |
//! | [`rusoto_error_into_sdk`] | `RusotoError<E>` → `SdkError<E2>`: the other way, as far as it goes |
//! | [`IntoSdk`], [`TryIntoRusoto`] | the responses themselves: `BufferedHttpResponse` ↔ `HttpResponse` |
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

mod body;
mod class;
mod codes;
mod ext;
mod response;
mod rusoto_into_sdk;
mod sdk_into_rusoto;
mod texts;
mod variant;
mod view;

pub(crate) use body::ErrorDetails;
pub(super) use codes::{THROTTLING, TRANSIENT};

pub use ext::AwsErrorExt;
pub use response::{BodyNotInMemory, SyntheticResponse};
pub use rusoto_into_sdk::{rusoto_error_into_sdk, unhandled_service_error};
pub use sdk_into_rusoto::sdk_error_into_rusoto;
pub use view::{AwsErrorKind, AwsErrorView};
