//! Credentials of an EC2 instance.

use crate::ask::ask;
use crate::{AwsCredentials, CredentialsError, ProvideAwsCredentials};
use async_trait::async_trait;
use rusoto_compat_core::chain;
use std::fmt;
use std::time::Duration;

/// Loads the credentials of an EC2 instance from version 2 of its metadata service.
///
/// ```
/// use rusoto_credential::InstanceMetadataProvider;
/// use std::time::Duration;
///
/// let mut provider = InstanceMetadataProvider::new();
/// provider.set_timeout(Duration::from_secs(60));
/// provider.set_ip_addr_with_port("127.0.0.1", "8080");
/// ```
#[derive(Clone, Default)]
pub struct InstanceMetadataProvider(chain::InstanceMetadataProvider);

impl InstanceMetadataProvider {
    /// Returns a provider with a timeout of 30 seconds.
    pub fn new() -> Self {
        Self(chain::InstanceMetadataProvider::new())
    }

    /// Limits one call. Default: 30 seconds.
    pub fn set_timeout(&mut self, timeout: Duration) {
        self.0.set_timeout(timeout);
    }

    /// Sets the address of the service. Default: 169.254.169.254.
    pub fn set_ip_addr_with_port(&mut self, ip: &str, port: &str) {
        self.0.set_ip_addr_with_port(ip, port);
    }
}

#[async_trait]
impl ProvideAwsCredentials for InstanceMetadataProvider {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        ask(&self.0).await
    }
}

impl fmt::Debug for InstanceMetadataProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
