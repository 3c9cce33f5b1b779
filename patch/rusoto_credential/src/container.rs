//! Credentials of ECS and EKS Pod Identity.

use crate::ask::ask;
use crate::{AwsCredentials, CredentialsError, ProvideAwsCredentials};
use async_trait::async_trait;
use rusoto_compat_core::chain;
use std::fmt;
use std::time::Duration;

/// Loads the credentials of a container: an ECS task (`AWS_CONTAINER_CREDENTIALS_RELATIVE_URI`), or an EKS pod with Pod
/// Identity (`AWS_CONTAINER_CREDENTIALS_FULL_URI`), with a token from the environment or from a file.
///
/// ```
/// use rusoto_credential::ContainerProvider;
/// use std::time::Duration;
///
/// let mut provider = ContainerProvider::new();
/// provider.set_timeout(Duration::from_secs(60));
/// ```
#[derive(Clone)]
pub struct ContainerProvider(chain::ContainerProvider);

impl Default for ContainerProvider {
    fn default() -> Self {
        Self::new()
    }
}

impl ContainerProvider {
    /// Returns a provider with a timeout of 30 seconds.
    pub fn new() -> Self {
        // The original allows any host in the full URI.
        let context = chain::ProviderContext::default().with_any_container_host(true);
        Self(chain::ContainerProvider::new().with_context(context))
    }

    /// Limits one call. Default: 30 seconds.
    pub fn set_timeout(&mut self, timeout: Duration) {
        self.0.set_timeout(timeout);
    }
}

#[async_trait]
impl ProvideAwsCredentials for ContainerProvider {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        ask(&self.0).await
    }
}

impl fmt::Debug for ContainerProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
