//! Rusoto clients over the SDK's HTTP client.

pub mod errors;

#[doc(inline)]
pub use errors::{
    AwsErrorExt, AwsErrorKind, AwsErrorView, BodyNotInMemory, SyntheticResponse, rusoto_error_into_sdk,
    sdk_error_into_rusoto, unhandled_service_error,
};
