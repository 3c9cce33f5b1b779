//! The SDK's standard retries, with a token bucket for each host.

use aws_smithy_runtime::client::retries::TokenBucket;
use aws_smithy_runtime::client::retries::strategy::StandardRetryStrategy;
use aws_smithy_types::config_bag::{Storable, StoreReplace};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// The retries of all hosts that an engine has sent to. A service in trouble must not use up the retries of the others.
#[derive(Debug, Default)]
pub(super) struct RetriesByHost(Mutex<HashMap<String, HostRetries>>);

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
        let mut hosts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(retries) = hosts.get(endpoint) {
            return retries.clone();
        }
        hosts.entry(endpoint.to_owned()).or_default().clone()
    }
}
