//! Counts of requests, attempts and retries.

use rusoto_compat_core::usage::Counters;

/// The number of requests, attempts and retries of a dispatcher and its clones since it was built, or of the
/// [engine](crate::engine::counts) since the process began.
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

impl DispatchCounts {
    pub(crate) fn of(counters: &Counters) -> Self {
        Self {
            requests: counters.requests.get(),
            attempts: counters.attempts.get(),
            retries: counters.retries.get(),
            not_replayable: counters.not_replayable.get(),
            signature_too_old: counters.signature_too_old.get(),
            given_up: counters.given_up.get(),
        }
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
            serde_json::to_value(DispatchCounts::of(&counters)).unwrap(),
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
