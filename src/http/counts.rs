//! Counts of requests, attempts and retries.

use std::sync::atomic::{AtomicU64, Ordering};

/// The number of requests, attempts and retries of a dispatcher and its clones since it was built.
///
/// With feature `serde` it serialises, each field by its name.
///
/// # Example
/// ```
/// # use aws_smithy_runtime_api::client::http::SharedHttpClient;
/// # fn example(client: SharedHttpClient) -> Result<(), rusoto_compat::http::BuildError> {
/// use rusoto_compat::http::SharedHttpDispatcher;
///
/// let dispatcher = SharedHttpDispatcher::from_http_client(client)?;
/// let counts = dispatcher.counts();
/// assert_eq!((counts.requests, counts.attempts), (0, 0));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DispatchCounts {
    /// Requests that clients handed over.
    pub requests: u64,
    /// Calls of the HTTP client: one for each request, and one more for each retry.
    pub attempts: u64,
    /// Attempts after the first one of their request.
    pub retries: u64,
    /// Failures without a retry because the body was a stream, which has been read.
    pub not_replayable: u64,
    /// Failures without a retry because the signature was older than four minutes, or would have been after the pause.
    pub signature_too_old: u64,
    /// Failures without a retry because no attempt or no token was left.
    pub given_up: u64,
}

#[derive(Debug, Default)]
pub(super) struct Counters {
    pub(super) requests: Counter,
    pub(super) attempts: Counter,
    pub(super) retries: Counter,
    pub(super) not_replayable: Counter,
    pub(super) signature_too_old: Counter,
    pub(super) given_up: Counter,
}

impl Counters {
    pub(super) fn snapshot(&self) -> DispatchCounts {
        DispatchCounts {
            requests: self.requests.get(),
            attempts: self.attempts.get(),
            retries: self.retries.get(),
            not_replayable: self.not_replayable.get(),
            signature_too_old: self.signature_too_old.get(),
            given_up: self.given_up.get(),
        }
    }
}

#[derive(Debug, Default)]
pub(super) struct Counter(AtomicU64);

impl Counter {
    pub(super) fn count(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

#[cfg(all(test, feature = "serde"))]
mod tests {
    use super::*;

    #[test]
    fn it_serialises() {
        let counters = Counters::default();
        counters.requests.count();
        counters.attempts.count();
        counters.attempts.count();
        counters.retries.count();
        assert_eq!(
            serde_json::to_value(counters.snapshot()).unwrap(),
            serde_json::json!({
                "requests": 1,
                "attempts": 2,
                "retries": 1,
                "not_replayable": 0,
                "signature_too_old": 0,
                "given_up": 0,
            })
        );
    }
}
