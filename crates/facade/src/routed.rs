//! The traits of this crate's services for `Routed`, written by `crates/api-table`.

#[cfg(feature = "dynamodb")]
mod dynamodb;
#[cfg(feature = "ec2")]
include!(concat!(env!("OUT_DIR"), "/routed.rs"));
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

use crate::routing::Operation;

/// Returns the operations of the services that are on.
pub(crate) fn all() -> Vec<&'static [Operation]> {
    vec![
        #[cfg(feature = "dynamodb")]
        &dynamodb::OPERATIONS,
        #[cfg(feature = "ec2")]
        &ec2::OPERATIONS,
        #[cfg(feature = "kinesis")]
        &kinesis::OPERATIONS,
        #[cfg(feature = "kms")]
        &kms::OPERATIONS,
        #[cfg(feature = "lambda")]
        &lambda::OPERATIONS,
        #[cfg(feature = "s3")]
        &s3::OPERATIONS,
        #[cfg(feature = "secretsmanager")]
        &secretsmanager::OPERATIONS,
        #[cfg(feature = "sns")]
        &sns::OPERATIONS,
        #[cfg(feature = "sqs")]
        &sqs::OPERATIONS,
        #[cfg(feature = "ssm")]
        &ssm::OPERATIONS,
        #[cfg(feature = "sts")]
        &sts::OPERATIONS,
    ]
}
