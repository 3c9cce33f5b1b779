//! The chain of all providers.

use crate::ask::ask;
use crate::{AwsCredentials, CredentialsError, ProfileProvider, ProvideAwsCredentials};
use async_trait::async_trait;
use rusoto_compat_core::chain;
use std::fmt;
use std::time::Duration;

/// Asks these providers in this order, until one has credentials:
///
/// 1. environment variables ([`EnvironmentProvider`](crate::EnvironmentProvider));
/// 2. the profile ([`ProfileProvider`]), with `credential_process`, `role_arn`, SSO and web identity;
/// 3. web identity from the environment, as for IRSA;
/// 4. the container ([`ContainerProvider`](crate::ContainerProvider)): ECS, EKS Pod Identity;
/// 5. the instance ([`InstanceMetadataProvider`](crate::InstanceMetadataProvider)).
///
/// A member that fails does not stop the chain, as in the original. If no member has credentials, the error names the
/// reason of each. With `RUSOTO_COMPAT_STOP_AT_FIRST_FAILURE=true` in the environment, a member that is configured and
/// fails ends the chain with its error. The program then never works under another identity than the configured one.
///
/// A `credential_process` is run, so anyone who can write the config file can run a command.
///
/// ```
/// use rusoto_credential::ChainProvider;
/// use std::time::Duration;
///
/// let mut provider = ChainProvider::new();
/// provider.set_timeout(Duration::from_secs(60));
/// ```
#[derive(Clone)]
pub struct ChainProvider(chain::ChainProvider);

impl Default for ChainProvider {
    fn default() -> Self {
        Self::new()
    }
}

impl ChainProvider {
    /// Returns a chain with the default profile and a timeout of 30 seconds.
    pub fn new() -> ChainProvider {
        Self::around(chain::ChainProvider::new())
    }

    /// Returns a chain with this profile.
    pub fn with_profile_provider(profile_provider: ProfileProvider) -> ChainProvider {
        Self::around(chain::ChainProvider::with_profile_provider(profile_provider.for_core()))
    }

    /// Allows any host in a container's full URI, as in the original.
    fn around(chain: chain::ChainProvider) -> Self {
        Self(chain.with_context(chain::ProviderContext::default().with_any_container_host(true)))
    }

    /// Limits one call of each member that uses the network. Default: 30 seconds.
    pub fn set_timeout(&mut self, duration: Duration) {
        self.0.set_timeout(duration);
    }
}

#[async_trait]
impl ProvideAwsCredentials for ChainProvider {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        ask(&self.0).await
    }
}

impl fmt::Debug for ChainProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
