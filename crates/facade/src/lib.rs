//! Rusoto's service traits over the clients of the AWS SDK for Rust.
//!
//! Code that calls Rusoto's traits runs on the SDK without a change: the client is replaced where it is made. With the
//! feature `sts`:
//!
//! ```no_run
//! use rusoto_sts::{GetCallerIdentityRequest, Sts};
//!
//! # async fn example(config: &aws_types::SdkConfig) -> Result<(), Box<dyn std::error::Error>> {
//! let sts = rusoto_compat_facade::Sts::from_config(config);
//! let identity = sts.get_caller_identity(GetCallerIdentityRequest {}).await?;
//! println!("{:?}", identity.arn);
//! # Ok(())
//! # }
//! ```
//!
//! - Requests, responses and errors are Rusoto's. An error is the one that Rusoto's client would have returned for the
//!   same answer of the service.
//! - A value that the SDK's type cannot hold is `RusotoError::Validation`, and nothing is sent. The text names the field.
//! - `new(region)` and `new_with(dispatcher, provider, region)` are Rusoto's constructors. `new` needs feature
//!   `default-client`. `from_config` takes an `SdkConfig`. All three make a client with Rusoto's defaults.
//! - `from_client(client)` keeps the settings of the client.
//! - `client()` returns the SDK's client, for calls that have moved already. [`sdk`] has the crates of the SDK for their types,
//!   and [`moved`] what converts values and answers between them and code that still has Rusoto's.
//! - Bodies and events go through as they come. Times are the texts that Rusoto returned, and enum texts stay texts.
//! - [`Routed`] puts Rusoto's own client and a facade side by side, and a [`Rollout`] says for each call which one serves it.
//! - The README lists the few things that differ on the wire.
//!
//! One file a service is written by `crates/api-table` from the APIs of both SDKs. That of EC2 is written when it is built.

pub mod moved;
mod routed;
pub mod routing;
pub mod sdk;
#[doc(hidden)]
pub mod support;

#[cfg(feature = "dynamodb")]
mod dynamodb;
#[cfg(feature = "ec2")]
include!(concat!(env!("OUT_DIR"), "/facade.rs"));
#[cfg(feature = "kinesis")]
mod kinesis;
#[cfg(feature = "kms")]
mod kms;
#[cfg(feature = "lambda")]
mod lambda;
#[cfg(feature = "s3")]
mod presign;
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

pub use routing::{Rollout, Routed, Shadow, ShadowUse};

#[cfg(feature = "dynamodb")]
pub use dynamodb::DynamoDb;
#[cfg(feature = "ec2")]
pub use ec2::Ec2;
#[cfg(feature = "kinesis")]
pub use kinesis::Kinesis;
#[cfg(feature = "kms")]
pub use kms::Kms;
#[cfg(feature = "lambda")]
pub use lambda::Lambda;
#[cfg(feature = "s3")]
pub use presign::{PreSignedRequest, PreSignedRequestOption};
#[cfg(feature = "s3")]
pub use s3::S3;
#[cfg(feature = "secretsmanager")]
pub use secretsmanager::SecretsManager;
#[cfg(feature = "sns")]
pub use sns::Sns;
#[cfg(feature = "sqs")]
pub use sqs::Sqs;
#[cfg(feature = "ssm")]
pub use ssm::Ssm;
#[cfg(feature = "sts")]
pub use sts::Sts;
