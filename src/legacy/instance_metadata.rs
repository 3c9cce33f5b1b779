//! [`InstanceMetadataProvider`].

use super::views::both_views;
use crate::chain;
use std::time::Duration;

/// Loads the credentials of an EC2 instance from its metadata service.
///
/// It uses version 2 of the service, which Rusoto does not support. It uses version 1 only if
/// [`set_v1_allowed`](Self::set_v1_allowed) allows it. Each call is two or three requests over the network, and nothing
/// is cached. Wrap it in [`AutoRefreshingProvider`](super::AutoRefreshingProvider), or pass it to
/// [`SharedCredentials::from_rusoto`](crate::SharedCredentials::from_rusoto). [`chain::InstanceMetadataProvider`] has
/// more details.
///
/// ```
/// use rusoto_compat::legacy::InstanceMetadataProvider;
/// use std::time::Duration;
///
/// let mut provider = InstanceMetadataProvider::new();
/// provider.set_timeout(Duration::from_secs(5));
/// provider.set_ip_addr_with_port("127.0.0.1", "1338");
/// ```
#[derive(Debug, Clone)]
pub struct InstanceMetadataProvider {
    inner: chain::InstanceMetadataProvider,
}

both_views!(InstanceMetadataProvider);

impl Default for InstanceMetadataProvider {
    fn default() -> Self {
        Self::new()
    }
}

impl InstanceMetadataProvider {
    /// Creates a provider with a timeout of 30 seconds.
    pub fn new() -> Self {
        Self::of(chain::InstanceMetadataProvider::new())
    }

    /// Limits one call. Unlike in Rusoto, the limit covers all of its requests together, bodies included.
    pub fn set_timeout(&mut self, timeout: Duration) {
        self.inner.set_timeout(timeout);
    }

    /// Sets the address of the service. Default: 169.254.169.254, port 80.
    pub fn set_ip_addr_with_port(&mut self, ip: &str, port: &str) {
        self.inner.set_ip_addr_with_port(ip, port);
    }

    /// Sets whether version 1 is used if version 2 does not answer. Default: no, because an attacker who can make this
    /// program send a request could read credentials from version 1.
    pub fn set_v1_allowed(&mut self, allowed: bool) {
        self.inner.set_v1_allowed(allowed);
    }
}
