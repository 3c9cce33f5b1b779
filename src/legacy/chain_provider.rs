//! [`ChainProvider`].

use super::profile::ProfileProvider;
use super::views::both_views;
use crate::chain::{self, ChainReport};
use std::time::Duration;

/// The chain: environment, profile, web identity, container, instance metadata. The first member with credentials answers.
///
/// Unlike Rusoto's, it has web identity, and its error gives the reason of every member.
///
/// It keeps nothing: each call asks the members anew, and may wait for the network. Wrap it in
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
    /// Creates a chain with the default profile and a timeout of 30 seconds.
    pub fn new() -> Self {
        Self::around(chain::ChainProvider::new())
    }

    /// Creates a chain with this profile.
    pub fn with_profile_provider(profile_provider: ProfileProvider) -> Self {
        Self::around(chain::ChainProvider::with_profile_provider(profile_provider.into_inner()))
    }

    /// As on Rusoto, a container's full URI may name any host.
    fn around(chain: chain::ChainProvider) -> Self {
        Self::of(chain.with_context(chain::ProviderContext::default().with_any_container_host(true)))
    }

    /// Sets how long one call of a member over the network may take, bodies included.
    pub fn set_timeout(&mut self, duration: Duration) {
        self.inner.set_timeout(duration);
    }

    /// Sets whether version 1 of the metadata service is tried where version 2 does not answer. Default: no.
    pub fn set_v1_allowed(&mut self, allowed: bool) {
        self.inner.set_v1_allowed(allowed);
    }

    /// Ends the chain with the error of a member that is configured and fails. Without this the chain goes on, as Rusoto's
    /// does, and may find another identity. See [`chain::ChainProvider::stop_at_first_failure`], also for the variable that
    /// does the same.
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

    /// Returns the report of the last call of this provider or a clone: the member that answered, and why those before it
    /// did not. `None` before the first call.
    pub fn report(&self) -> Option<ChainReport> {
        self.inner.report()
    }

    /// The chain itself, for the cache of the default provider.
    pub(super) fn inner(&self) -> &chain::ChainProvider {
        &self.inner
    }
}
