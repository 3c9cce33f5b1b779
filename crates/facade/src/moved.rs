//! Values of calls that have moved to `client()`, in code around them that still has Rusoto's types.
//!
//! `cargo rusoto migrate` writes calls of these functions. With the feature `s3`:
//!
//! ```no_run
//! use rusoto_compat::http::SdkResultExt;
//! use rusoto_compat_facade::moved;
//! use rusoto_core::RusotoError;
//! use rusoto_s3::{CompleteMultipartUploadError, CompleteMultipartUploadOutput, CompletedMultipartUpload};
//!
//! # async fn example(
//! #     s3: &rusoto_compat_facade::S3,
//! #     upload: CompletedMultipartUpload,
//! # ) -> Result<CompleteMultipartUploadOutput, RusotoError<CompleteMultipartUploadError>> {
//! let call = s3.client().complete_multipart_upload().bucket("b").key("k").upload_id("1");
//! // `upload` is Rusoto's. What does not fit into the SDK's type is `Validation`, and nothing is sent.
//! let answer = call.multipart_upload(moved::from_rusoto(upload)?).send().await;
//! answer.or_rusoto(CompleteMultipartUploadError::from_response).and_then(moved::into_rusoto)
//! # }
//! ```
//!
//! - [`from_rusoto`] and [`into_rusoto`] convert structs, unions, and lists and maps of them. Their types are those with
//!   [`SdkValue`] and [`SdkAnswer`], and `crates/api-table` writes which these are.
//! - [`request`] makes a request that goes somewhere else before it is sent.
//! - The other functions convert single texts, numbers, times and bytes.

mod single;
#[macro_use]
mod whole;

#[cfg(feature = "dynamodb")]
mod dynamodb;
#[cfg(feature = "ec2")]
include!(concat!(env!("OUT_DIR"), "/moved.rs"));
#[cfg(feature = "kinesis")]
mod kinesis;
#[cfg(feature = "kms")]
mod kms;
#[cfg(feature = "lambda")]
mod lambda;
#[cfg(feature = "s3")]
mod s3;
#[cfg(feature = "secretsmanager")]
mod secretsmanager;
#[cfg(feature = "sns")]
mod sns;
#[cfg(feature = "sqs")]
mod sqs;
#[cfg(feature = "ssm")]
mod ssm;
#[cfg(feature = "sts")]
mod sts;

pub use crate::support::Unfit;
pub use single::{
    blob, bytes, date_time, date_time_millis, http_date, integer, seconds, time_of_seconds, time_of_text,
};
pub use whole::{SdkAnswer, SdkValue, from_rusoto, into_rusoto, request};
