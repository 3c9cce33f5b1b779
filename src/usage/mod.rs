//! Counts that show how much of Rusoto is left in use.
//!
//! | item | counts | read with |
//! |---|---|---|
//! | [`CredentialUsage`] | requests for credentials, by SDK | [`SharedCredentials::usage`](crate::SharedCredentials::usage) |
//! | `OperationCounts` (feature `http`) | requests, by service and operation | `SharedHttpDispatcher::usage`, `engine::usage`, or on its own: an `OperationUsage` |
//!
//! Both print as a table, and serialise with feature `serde`. A presigned URL is not counted, because this program does not
//! send it. Neither are the requests that a `Preflight` sends through a `SharedHttpDispatcher`.
//!
//! # Cost
//! Nothing here allocates once an operation is known. A request for credentials adds one to a counter, without a lock.
//! A request over the dispatcher or the engine takes a lock for reading to find the counter of its operation.
//! `cargo bench --bench usage` measures both.
//!
//! # In traces
//! Each legacy request over `SharedHttpDispatcher` or the engine has a span at level debug, named `rusoto`, with
//! `aws.sdk = "rusoto"`, `rpc.service` and `rpc.method`. The SDK's clients make spans of their own, at the same level and
//! with the same two fields. `OperationCounts` as an interceptor adds an event with `aws.sdk = "aws-sdk"` to these.

mod credential_usage;
#[cfg(feature = "http")]
mod interceptor;
#[cfg(feature = "http")]
mod operation_counts;
#[cfg(feature = "http")]
mod operation_key;
#[cfg(feature = "http")]
mod operation_usage;
mod side;

pub use credential_usage::CredentialUsage;
#[cfg(feature = "http")]
#[cfg_attr(docsrs, doc(cfg(feature = "http")))]
pub use operation_counts::OperationCounts;
#[cfg(feature = "http")]
#[cfg_attr(docsrs, doc(cfg(feature = "http")))]
pub use operation_usage::{OperationUsage, OperationUse};
pub use side::Side;

pub(crate) use credential_usage::CredentialCounts;
