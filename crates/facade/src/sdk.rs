//! The crates of the SDK that the facades use, so that code on `client()` names its types without dependencies of its own.

#[cfg(feature = "dynamodb")]
pub use aws_sdk_dynamodb as dynamodb;
#[cfg(feature = "ec2")]
pub use aws_sdk_ec2 as ec2;
#[cfg(feature = "kinesis")]
pub use aws_sdk_kinesis as kinesis;
#[cfg(feature = "kms")]
pub use aws_sdk_kms as kms;
#[cfg(feature = "lambda")]
pub use aws_sdk_lambda as lambda;
#[cfg(feature = "s3")]
pub use aws_sdk_s3 as s3;
#[cfg(feature = "secretsmanager")]
pub use aws_sdk_secretsmanager as secretsmanager;
#[cfg(feature = "sns")]
pub use aws_sdk_sns as sns;
#[cfg(feature = "sqs")]
pub use aws_sdk_sqs as sqs;
#[cfg(feature = "ssm")]
pub use aws_sdk_ssm as ssm;
#[cfg(feature = "sts")]
pub use aws_sdk_sts as sts;
