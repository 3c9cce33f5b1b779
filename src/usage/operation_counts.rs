//! [`OperationCounts`]: requests by service and operation.

use super::World;
use super::operation::Operation;
use super::operation_table::{MOST_OPERATIONS, OperationTable, Seen};
use super::operation_usage::OperationUsage;
use rusoto_core::signature::SignedRequest;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tracing::Span;

/// Counts requests by service and operation. Clones share their counts.
///
/// `SharedHttpDispatcher` has one, and answers with its `usage()`. On its own it is for a dispatcher of yours:
/// [`count`](Self::count) each `SignedRequest` before you send it.
///
/// The first legacy call of each service is logged, once, at level info.
///
/// # What an operation is called
/// | protocol | from | as |
/// |---|---|---|
/// | JSON | `x-amz-target` | `GetItem` |
/// | query | `Action` in the form or the query | `GetCallerIdentity` |
/// | S3 | method, path, sub-resource | `GET /{bucket}/{key}`, `GET /{bucket}?list-type` |
/// | other REST | method, version and first word of the path | `GET /2015-03-31/functions/{}` |
///
/// No name of a bucket, key or other thing of yours is read out: they would fill the table, and may be secrets.
///
/// At most 256 operations are told apart; what comes after those is counted in a row `other`.
///
/// # The modern side
/// As an interceptor of an SDK client it counts that client's operations too, under `aws-sdk`, so that one table shows
/// how far a program has moved:
///
/// ```
/// use rusoto_compat::usage::OperationCounts;
///
/// # let config = aws_config::SdkConfig::builder().build();
/// let counts = OperationCounts::new();
/// let s3 = aws_sdk_s3::config::Builder::from(&config).interceptor(counts.clone()).build();
/// # let _ = s3;
/// ```
///
/// # Cost
/// A request costs a lock for reading and an addition, and allocates nothing. The first call of each operation takes
/// the lock for writing, and allocates about 200 bytes.
#[derive(Clone, Default)]
pub struct OperationCounts {
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    table: OperationTable,
    said_that_it_is_full: AtomicBool,
}

impl OperationCounts {
    /// Counts that are all zero.
    pub fn new() -> Self {
        Self::default()
    }

    /// Counts a legacy request, and answers with the span for it: level debug, named `rusoto`, with `aws.sdk`,
    /// `rpc.service` and `rpc.method`. Whoever does not want the span drops it.
    ///
    /// The example stands at [`OperationUsage`].
    pub fn count(&self, request: &SignedRequest) -> Span {
        let operation = Operation::of(request);
        self.count_operation(&operation);
        tracing::debug_span!(
            "rusoto",
            "aws.sdk" = World::Rusoto.as_str(),
            "rpc.service" = &*operation.service,
            "rpc.method" = %operation.name,
        )
    }

    pub(super) fn count_operation(&self, operation: &Operation<'_>) {
        match self.shared.table.count(operation) {
            Seen::FirstOfService if operation.sdk == World::Rusoto => tracing::info!(
                "aws.sdk" = operation.sdk.as_str(),
                "rpc.service" = &*operation.service,
                "rpc.method" = %operation.name,
                "first call of this service through Rusoto; `usage()` lists what is called how often, and level \
                 debug shows each call as a span"
            ),
            Seen::NoRoom if !self.shared.said_that_it_is_full.swap(true, Ordering::Relaxed) => {
                tracing::info!(
                    "more than {MOST_OPERATIONS} different operations: from here on new ones are counted as `other`"
                )
            }
            _ => {}
        }
    }

    /// What was counted so far. Allocates the answer; calls go on meanwhile.
    ///
    /// The example stands at [`OperationUsage`].
    pub fn usage(&self) -> OperationUsage {
        OperationUsage::new(self.shared.table.snapshot())
    }
}

impl fmt::Debug for OperationCounts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OperationCounts").field("calls", &self.usage().calls()).finish_non_exhaustive()
    }
}
