//! [`ContainerProvider`].

use super::views::both_views;
use crate::chain;
use std::time::Duration;

/// Loads the credentials of a container: a task of ECS, or a pod with EKS Pod Identity.
///
/// Each call is one request over the network, and nothing is cached. Wrap it in
/// [`AutoRefreshingProvider`](super::AutoRefreshingProvider), or pass it to
/// [`SharedCredentials::from_rusoto`](crate::SharedCredentials::from_rusoto). [`chain::ContainerProvider`] has more
/// details.
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
        // Rusoto allows any host in the full URI.
        let context = chain::ProviderContext::default().with_any_container_host(true);
        Self::of(chain::ContainerProvider::new().with_context(context))
    }

    /// Limits one call. Unlike in Rusoto, the limit includes the body of the answer.
    pub fn set_timeout(&mut self, timeout: Duration) {
        self.inner.set_timeout(timeout);
    }
}
