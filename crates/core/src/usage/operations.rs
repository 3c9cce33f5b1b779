//! The calls of one SDK by operation, and what logs and traces say of them.

use super::operation::Operation;
use super::operation_table::{Counted, MOST_OPERATIONS, OperationCalls, OperationTable};
use super::request_view::RequestView;
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use tracing::Span;

/// The calls of one SDK by operation, and what logs and traces say of them.
#[derive(Default)]
pub struct Operations {
    table: OperationTable,
    said_that_it_is_full: AtomicBool,
}

impl Operations {
    /// Counts a request of Rusoto, and returns a span for it. The first request of each service is logged.
    pub fn count(&self, request: &RequestView<'_>) -> Span {
        let operation = Operation::of(request);
        if self.add(&operation) == Counted::FirstOfService {
            tracing::info!(
                "aws.sdk" = "rusoto",
                "rpc.service" = &*operation.service,
                "rpc.method" = %operation.name,
                "first call of this service through Rusoto; `usage()` lists what is called how often, and level \
                 debug shows each call as a span"
            );
        }
        tracing::debug_span!(
            "rusoto",
            "aws.sdk" = "rusoto",
            "rpc.service" = &*operation.service,
            "rpc.method" = %operation.name,
        )
    }

    /// Counts a call of the SDK, which knows the name of the operation.
    pub fn count_named(&self, service: &str, name: &str) {
        self.add(&Operation::named(service, name));
    }

    /// Returns the counts so far, in no particular order.
    pub fn calls(&self) -> Vec<OperationCalls> {
        self.table.snapshot()
    }

    fn add(&self, operation: &Operation<'_>) -> Counted {
        let counted = self.table.count(operation);
        if counted == Counted::NoRoom && !self.said_that_it_is_full.swap(true, Ordering::Relaxed) {
            tracing::info!(
                "more than {MOST_OPERATIONS} different operations: from here on new ones are counted as `other`"
            );
        }
        counted
    }
}

impl fmt::Debug for Operations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Operations").finish_non_exhaustive()
    }
}
