//! [`ChainProvider`].

use super::profile::ProfileProvider;
use super::views::both_views;
use crate::chain::{self, ChainReport};
use std::time::Duration;

/// Loads credentials from the first source that has some: environment, profile, web identity, container, instance
/// metadata.
///
/// Unlike Rusoto's chain, it includes web identity, and its error names the reason of every member.
///
/// It caches nothing: each call asks the members again, and may wait for the network. Use
/// [`DefaultCredentialsProvider`](super::DefaultCredentialsProvider), which has a cache, or wrap it in
/// [`AutoRefreshingProvider`](super::AutoRefreshingProvider), or pass it to
/// [`SharedCredentials::from_rusoto`](crate::SharedCredentials::from_rusoto). [`chain::ChainProvider`] has more
/// details.
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
    /// Creates a chain with the default profile and a timeout of 30 seconds.
    pub fn new() -> Self {
        Self::around(chain::ChainProvider::new())
    }

    /// Creates a chain with this profile.
    pub fn with_profile_provider(profile_provider: ProfileProvider) -> Self {
        Self::around(chain::ChainProvider::with_profile_provider(profile_provider.into_inner()))
    }

    /// Allows any host in the full URI of a container, as Rusoto does.
    fn around(chain: chain::ChainProvider) -> Self {
        Self::of(chain.with_context(chain::ProviderContext::default().with_any_container_host(true)))
    }

    /// Limits one call of a member that uses the network, bodies included.
    pub fn set_timeout(&mut self, duration: Duration) {
        self.inner.set_timeout(duration);
    }

    /// Sets whether version 1 of the metadata service is used if version 2 does not answer. Default: no.
    pub fn set_v1_allowed(&mut self, allowed: bool) {
        self.inner.set_v1_allowed(allowed);
    }

    /// Makes the chain end with the error of the first member that is configured and fails.
    ///
    /// Otherwise the chain continues, as Rusoto's does, and may find another identity. See
    /// [`chain::ChainProvider::stop_at_first_failure`], also for the environment variable with the same effect.
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

    /// Returns the report on the last call of this provider or a clone: which member answered, and why the members
    /// before it did not. It is `None` before the first call.
    pub fn report(&self) -> Option<ChainReport> {
        self.inner.report()
    }

    /// Returns the chain itself, for the cache of the default provider.
    pub(super) fn inner(&self) -> &chain::ChainProvider {
        &self.inner
    }
}
