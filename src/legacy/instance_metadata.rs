//! [`InstanceMetadataProvider`].

use super::views::both_views;
use crate::chain;
use std::time::Duration;

/// Credentials of an EC2 instance, from its metadata service.
///
/// Asks version 2 of the service, which Rusoto cannot. It asks version 1 only if
/// [`set_v1_allowed`](Self::set_v1_allowed) allows it. Each call is two or three requests over the network, and nothing is
/// kept. Wrap it in [`AutoRefreshingProvider`](super::AutoRefreshingProvider), or give it to
/// [`SharedCredentials::from_rusoto`](crate::SharedCredentials::from_rusoto). More at
/// [`chain::InstanceMetadataProvider`].
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

    /// Sets how long one call may take. Unlike Rusoto's, this covers all of its requests together, bodies included.
    pub fn set_timeout(&mut self, timeout: Duration) {
        self.inner.set_timeout(timeout);
    }

    /// Sets another address than 169.254.169.254, port 80.
    pub fn set_ip_addr_with_port(&mut self, ip: &str, port: &str) {
        self.inner.set_ip_addr_with_port(ip, port);
    }

    /// Sets whether version 1 is tried where version 2 does not answer. Default: no, because anyone who can make this program
    /// send a request could read credentials from version 1.
    pub fn set_v1_allowed(&mut self, allowed: bool) {
        self.inner.set_v1_allowed(allowed);
    }
}
