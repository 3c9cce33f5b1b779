//! The command line.

use clap::Parser;

/// Assumes a role once and lets a Rusoto client and an AWS SDK client work with it, through a rotation and an
/// outage of STS. Without arguments everything happens on this machine.
#[derive(Debug, Parser)]
#[command(name = "shared_credentials")]
pub(crate) struct Arguments {
    /// Use AWS itself, with the credentials of Rusoto's chain; takes about three minutes.
    #[arg(long, requires_all = ["role_arn", "bucket", "region"])]
    aws: bool,
    /// The role to assume.
    #[arg(long, value_name = "ARN", requires = "aws")]
    role_arn: Option<String>,
    /// A bucket that the role may read and write; two small objects are left in it.
    #[arg(long, requires = "aws")]
    bucket: Option<String>,
    /// The region of the bucket and of the STS endpoint.
    #[arg(long, requires = "aws")]
    region: Option<String>,
}

/// The arguments for a run on AWS.
#[derive(Debug)]
pub(crate) struct Aws {
    pub(crate) role_arn: String,
    pub(crate) bucket: String,
    pub(crate) region: String,
}

impl Arguments {
    /// `None`: run on loopback.
    pub(crate) fn aws(self) -> Option<Aws> {
        Some(Aws { role_arn: self.role_arn?, bucket: self.bucket?, region: self.region? })
    }
}
