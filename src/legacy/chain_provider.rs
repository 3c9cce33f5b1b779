//! [`ChainProvider`].

use super::profile::ProfileProvider;
use super::views::both_views;
use crate::chain::{self, ChainReport};
use std::time::Duration;

/// The first that has credentials: environment, profile, web identity, container, instance metadata.
///
/// Unlike with Rusoto the error says of each member why it had none, and web identity is one of them.
///
/// Nothing is kept: each call asks the members anew, and may wait for the network. Wrap it in
/// [`AutoRefreshingProvider`](super::AutoRefreshingProvider), take
/// [`DefaultCredentialsProvider`](super::DefaultCredentialsProvider), which is that, or give it to
/// [`SharedCredentials::from_rusoto`](crate::SharedCredentials::from_rusoto). More at [`chain::ChainProvider`].
///
/// ```
/// use rusoto_compat::legacy::ChainProvider;
/// use std::time::Duration;
///
/// let mut provider = ChainProvider::new();
/// provider.set_timeout(Duration::from_secs(5));
/// assert!(provider.report().is_none(), "nobody has asked yet");
/// ```
#[derive(Debug, Clone)]
pub struct ChainProvider {
    inner: chain::ChainProvider,
}

both_views!(ChainProvider);

impl Default for ChainProvider {
    fn default() -> Self {
        Self::new()
    }
}

impl ChainProvider {
    /// With the default profile and a timeout of 30 seconds.
    pub fn new() -> Self {
        Self::around(chain::ChainProvider::new())
    }

    /// With this profile.
    pub fn with_profile_provider(profile_provider: ProfileProvider) -> Self {
        Self::around(chain::ChainProvider::with_profile_provider(profile_provider.into_inner()))
    }

    /// As on Rusoto, a container's full URI may name any host.
    fn around(chain: chain::ChainProvider) -> Self {
        Self::of(chain.with_context(chain::ProviderContext::default().with_any_container_host(true)))
    }

    /// How long one call of a member that goes over the network may take, bodies included.
    pub fn set_timeout(&mut self, duration: Duration) {
        self.inner.set_timeout(duration);
    }

    /// Whether version 1 of the metadata service is tried where version 2 is not answered. Default: no.
    pub fn set_v1_allowed(&mut self, allowed: bool) {
        self.inner.set_v1_allowed(allowed);
    }

    /// A member that is configured and fails ends the chain with its error. Without this the chain goes on, as Rusoto's
    /// did, and may end as another identity. More at [`chain::ChainProvider::stop_at_first_failure`], with the variable
    /// that does the same.
    ///
    /// ```
    /// use rusoto_compat::legacy::{AutoRefreshingProvider, ChainProvider};
    ///
    /// let provider = AutoRefreshingProvider::new(ChainProvider::new().stop_at_first_failure())?;
    /// # Ok::<(), rusoto_compat::legacy::CredentialsError>(())
    /// ```
    pub fn stop_at_first_failure(mut self) -> Self {
        self.inner = self.inner.stop_at_first_failure();
        self
    }

    /// What the last call of this provider or a clone found: who answered, and why those before did not. `None` before
    /// the first call.
    pub fn report(&self) -> Option<ChainReport> {
        self.inner.report()
    }

    /// The chain itself, for the cache of the default provider.
    pub(super) fn inner(&self) -> &chain::ChainProvider {
        &self.inner
    }
}
