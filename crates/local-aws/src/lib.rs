//! An AWS in one process, on loopback, for examples, tests and benches. `cargo run -p local-aws` starts it by hand.
//!
//! | service | what there is | where |
//! |---|---|---|
//! | S3 | buckets and objects in a temporary folder; signatures, session tokens and expiry are verified | [`LocalAws::endpoint_url`] |
//! | STS | `AssumeRole`, `AssumeRoleWithWebIdentity`, `GetSessionToken`, `GetCallerIdentity` | the same |
//! | IMDS | versions 1 and 2, or 2 only | [`LocalAws::imds_endpoint`] |
//! | ECS, EKS Pod Identity | credentials for a container | [`LocalAws::container_uri`] |
//!
//! Sessions expire by the clock given to [`LocalAwsBuilder::time_source`], and are then refused. Every request is counted
//! ([`LocalAws::calls`]), and every service can be made to fail ([`LocalAws::faults`]).
//!
//! As at AWS, a bucket must be created before it is used: with [`LocalAwsBuilder::bucket`], [`LocalAws::create_bucket`] or
//! a `CreateBucket` request.
//!
//! Differences from AWS that a test may notice: roles allow everything, except that buckets whose name begins
//! with `forbidden-` are denied to everybody; scope-down policies have to be JSON and are not evaluated; the
//! region that a request is signed for is not checked.

mod builder;
mod clock;
mod counters;
mod draining;
mod ecs;
mod error;
mod error_reply;
mod faults;
mod front;
mod imds;
mod imds_tokens;
mod keys;
mod local_aws;
mod mfa;
mod misbehave;
mod reply;
mod s3;
mod server;
mod sessions;
mod state;
mod sts;
mod web_identity;

pub use builder::LocalAwsBuilder;
pub use error::StartError;
pub use faults::{Endpoint, Fault, FaultOrder, Faults};
pub use keys::{Keys, SessionKeys};
pub use local_aws::LocalAws;
