//! The SDK's standard retries, with a token bucket for each host.

use super::by_host::ByHost;
use aws_smithy_runtime::client::retries::TokenBucket;
use aws_smithy_runtime::client::retries::strategy::StandardRetryStrategy;
use aws_smithy_types::config_bag::{Storable, StoreReplace};
use std::sync::Arc;

/// The retries of the hosts that an engine has sent to. A service in trouble must not use up the retries of the others.
#[derive(Debug, Default)]
pub(super) struct RetriesByHost(ByHost<HostRetries>);

/// The retries of one host.
#[derive(Clone, Debug, Default)]
pub(super) struct HostRetries {
    pub(super) strategy: Arc<StandardRetryStrategy>,
    pub(super) bucket: TokenBucket,
}

impl Storable for HostRetries {
    type Storer = StoreReplace<Self>;
}

impl RetriesByHost {
    pub(super) fn of(&self, endpoint: &str) -> HostRetries {
        // A request that waits for its retry has taken tokens.
        self.0.of(endpoint, |retries| retries.bucket.is_full())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_without_trouble_takes_no_room_for_ever() {
        let retries = RetriesByHost::default();
        let first = retries.of("https://bucket-0.test");
        assert!(Arc::ptr_eq(&first.strategy, &retries.of("https://bucket-0.test").strategy));
        for number in 1..5000 {
            retries.of(&format!("https://bucket-{number}.test"));
        }
        assert!(retries.0.len() < 2000);
    }
}
