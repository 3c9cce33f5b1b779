//! All members in order.

use crate::ask::ask;
use crate::{AwsCredentials, CredentialsError, ProfileProvider, ProvideAwsCredentials};
use async_trait::async_trait;
use rusoto_compat_core::chain;
use std::fmt;
use std::time::Duration;

/// Asks, in this order and until one answers:
///
/// 1. environment variables ([`EnvironmentProvider`](crate::EnvironmentProvider));
/// 2. the profile ([`ProfileProvider`]), with `credential_process`, `role_arn`, SSO and web identity;
/// 3. web identity from the environment, as IRSA sets it up;
/// 4. the container ([`ContainerProvider`](crate::ContainerProvider)): ECS, EKS Pod Identity;
/// 5. the instance ([`InstanceMetadataProvider`](crate::InstanceMetadataProvider)).
///
/// A member that fails does not stop it, as with the original. When none answers, the error names what each of them said.
/// With `RUSOTO_COMPAT_STOP_AT_FIRST_FAILURE=true` in the environment a member that is configured and fails ends the chain
/// with its error, so that the program never works under another identity than the one that was configured.
///
/// A `credential_process` is run: whoever can write the config file decides what.
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
    /// With the default profile and a timeout of 30 seconds.
    pub fn new() -> ChainProvider {
        Self::around(chain::ChainProvider::new())
    }

    /// With this profile.
    pub fn with_profile_provider(profile_provider: ProfileProvider) -> ChainProvider {
        Self::around(chain::ChainProvider::with_profile_provider(profile_provider.for_core()))
    }

    /// As in the original, a container's full URI may name any host.
    fn around(chain: chain::ChainProvider) -> Self {
        Self(chain.with_context(chain::ProviderContext::default().with_any_container_host(true)))
    }

    /// How long one call of a member that goes over the network may take. Default: 30 seconds.
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
