//! [`EnvironmentProvider`].

use super::views::both_views;
use crate::chain;

/// Credentials from environment variables: `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN` and
/// `AWS_CREDENTIAL_EXPIRATION`, or the same behind another prefix.
///
/// Reads the variables at each call; costs nothing else. More at [`chain::EnvironmentProvider`].
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
    /// Reads `{prefix}_ACCESS_KEY_ID` and its companions. [`default`](Self::default) reads those of `AWS`.
    pub fn with_prefix(prefix: &str) -> Self {
        Self::of(chain::EnvironmentProvider::with_prefix(prefix))
    }
}
