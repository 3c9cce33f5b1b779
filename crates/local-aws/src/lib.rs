//! A local AWS in one process, for examples, tests and benchmarks. `cargo run -p local-aws` starts it by hand.
//!
//! | service | supports | address |
//! |---|---|---|
//! | S3 | buckets and objects in a temporary folder; signatures, tokens and expiry are verified | [`LocalAws::endpoint_url`] |
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
//! A test may notice these differences from AWS:
//!
//! - Roles allow everything. Only buckets with a name that begins with `forbidden-` are denied to everybody.
//! - Scope-down policies must be JSON and are not evaluated.
//! - The region of a signature is not checked.

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
