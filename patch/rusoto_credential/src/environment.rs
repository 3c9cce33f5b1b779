//! Credentials in environment variables.

use crate::ask::ask;
use crate::{AwsCredentials, CredentialsError, ProvideAwsCredentials};
use async_trait::async_trait;
use rusoto_compat_core::chain;

/// Loads credentials from `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN` and
/// `AWS_CREDENTIAL_EXPIRATION` (RFC 3339; if not set: never), or from variables with another prefix. The variables are
/// read at every call.
///
/// ```
/// use rusoto_credential::EnvironmentProvider;
///
/// let ours = EnvironmentProvider::with_prefix("MYAPP"); // MYAPP_ACCESS_KEY_ID and its companions
/// ```
// It holds the settings only. Unlike core's provider, these are `UnwindSafe`, as in the original.
#[derive(Clone, Debug)]
pub struct EnvironmentProvider {
    prefix: String,
}

impl Default for EnvironmentProvider {
    fn default() -> Self {
        Self::with_prefix("AWS")
    }
}

impl EnvironmentProvider {
    /// Returns a provider that reads `{prefix}_ACCESS_KEY_ID` and its companions.
    pub fn with_prefix(prefix: &str) -> Self {
        Self { prefix: prefix.to_owned() }
    }
}

#[async_trait]
impl ProvideAwsCredentials for EnvironmentProvider {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        ask(&chain::EnvironmentProvider::with_prefix(&self.prefix)).await
    }
}
