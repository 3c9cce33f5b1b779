//! Environment variables.

use crate::ask::ask;
use crate::{AwsCredentials, CredentialsError, ProvideAwsCredentials};
use async_trait::async_trait;
use rusoto_compat_core::chain;

/// Credentials from `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN` and
/// `AWS_CREDENTIAL_EXPIRATION` (RFC 3339; unset: never), or from those of another prefix. Read at every call.
///
/// ```
/// use rusoto_credential::EnvironmentProvider;
///
/// let ours = EnvironmentProvider::with_prefix("MYAPP"); // MYAPP_ACCESS_KEY_ID and its companions
/// ```
// Only the settings: unlike core's provider they may cross a `catch_unwind`, as the original could.
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
    /// Reads `{prefix}_ACCESS_KEY_ID` and its companions.
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
