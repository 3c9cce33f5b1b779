//! [`ContainerProvider`].

use super::views::both_views;
use crate::chain;
use std::time::Duration;

/// Credentials of a container: a task of ECS, a pod with EKS Pod Identity.
///
/// Each call is one request over the network, and nothing is kept. Wrap it in
/// [`AutoRefreshingProvider`](super::AutoRefreshingProvider), or give it to
/// [`SharedCredentials::from_rusoto`](crate::SharedCredentials::from_rusoto). More at [`chain::ContainerProvider`].
///
/// ```
/// use rusoto_compat::legacy::ContainerProvider;
/// use std::time::Duration;
///
/// let mut provider = ContainerProvider::new();
/// provider.set_timeout(Duration::from_secs(5));
/// ```
#[derive(Debug, Clone)]
pub struct ContainerProvider {
    inner: chain::ContainerProvider,
}

both_views!(ContainerProvider);

impl Default for ContainerProvider {
    fn default() -> Self {
        Self::new()
    }
}

impl ContainerProvider {
    /// Creates a provider with a timeout of 30 seconds.
    pub fn new() -> Self {
        // As on Rusoto, the full URI may name any host.
        let context = chain::ProviderContext::default().with_any_container_host(true);
        Self::of(chain::ContainerProvider::new().with_context(context))
    }

    /// Sets how long one call may take. Unlike Rusoto's, this includes the body of the answer.
    pub fn set_timeout(&mut self, timeout: Duration) {
        self.inner.set_timeout(timeout);
    }
}
