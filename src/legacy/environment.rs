//! The provider of environment variables.

use super::views::both_views;
use crate::chain;

/// A provider for credentials in environment variables: `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN` and
/// `AWS_CREDENTIAL_EXPIRATION`, or the same with another prefix.
///
/// Each call reads the variables. [`chain::EnvironmentProvider`] has the details.
///
/// ```
/// use rusoto_compat::legacy::{EnvironmentProvider, ProvideAwsCredentials};
///
/// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
/// let provider = EnvironmentProvider::with_prefix("UNSET");
/// let error = provider.credentials().await.unwrap_err();
/// assert!(error.message.contains("UNSET_ACCESS_KEY_ID"));
/// # });
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct EnvironmentProvider {
    inner: chain::EnvironmentProvider,
}

both_views!(EnvironmentProvider);

impl Default for EnvironmentProvider {
    fn default() -> Self {
        Self::of(chain::EnvironmentProvider::new())
    }
}

impl EnvironmentProvider {
    /// Returns a provider for `{prefix}_ACCESS_KEY_ID` and the other variables with this prefix.
    ///
    /// [`default`](Self::default) has the prefix `AWS`.
    pub fn with_prefix(prefix: &str) -> Self {
        Self::of(chain::EnvironmentProvider::with_prefix(prefix))
    }
}
