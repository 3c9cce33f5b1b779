//! Connections that ended with the runtime that drove them.

use aws_smithy_runtime_api::client::result::ConnectorError;
use std::error::Error;
use std::iter::successors;

/// The text of hyper's error for it, which has no method.
const DISPATCH_GONE: &str = "dispatch task is gone";

/// Returns whether the runtime that drove the request's connection ended.
///
/// Clients share connections over all runtimes of a process, and in tests each `#[tokio::test]` has one. The SDK takes this
/// for a fault of the caller, and does not send the request again, although a new connection would do.
pub fn ended_with_its_runtime(error: &ConnectorError) -> bool {
    error.is_user()
        && successors(error.source(), |&error| error.source()).any(|one| one.to_string() == DISPATCH_GONE)
}
