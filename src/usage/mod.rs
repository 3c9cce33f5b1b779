//! What is left of Rusoto: how often each world was used, and for what.
//!
//! | item | counts | asked by |
//! |---|---|---|
//! | [`CredentialUsage`] | requests for credentials, by world | [`SharedCredentials::usage`](crate::SharedCredentials::usage) |
//! | `OperationCounts` (feature `http`) | requests, by service and operation | `SharedHttpDispatcher::usage`, or on its own |
//! | `OperationUsage` (feature `http`) | the answer of that | |
//!
//! The answers print as a table, and serialise with feature `serde`. Counted is what is sent: not a URL that is
//! presigned, and not what a `Preflight` asks through Rusoto's clients.
//!
//! # Cost
//! Nothing here allocates once an operation is known. A request for credentials adds one to a counter, without a lock.
//! A request over the dispatcher takes a lock for reading to find the counter of its operation.
//! `cargo bench --bench usage` measures both.
//!
//! # In traces
//! Each legacy request over `SharedHttpDispatcher` is a span at level debug, named `rusoto`, with `aws.sdk = "rusoto"`,
//! `rpc.service` and `rpc.method`. The SDK's clients make spans of their own at the same level, with `rpc.service` and
//! `rpc.method` as well; `OperationCounts` as an interceptor adds an event with `aws.sdk = "aws-sdk"` to them.

mod credential_usage;
#[cfg(feature = "http")]
mod interceptor;
#[cfg(feature = "http")]
mod operation;
#[cfg(feature = "http")]
mod operation_counts;
#[cfg(feature = "http")]
mod operation_key;
#[cfg(feature = "http")]
mod operation_table;
#[cfg(feature = "http")]
mod operation_usage;
#[cfg(feature = "http")]
mod path_shape;
mod table;
mod world;

pub use credential_usage::CredentialUsage;
#[cfg(feature = "http")]
#[cfg_attr(docsrs, doc(cfg(feature = "http")))]
pub use operation_counts::OperationCounts;
#[cfg(feature = "http")]
#[cfg_attr(docsrs, doc(cfg(feature = "http")))]
pub use operation_usage::{OperationUsage, OperationUse};
pub use world::World;

pub(crate) use credential_usage::CredentialCounts;
