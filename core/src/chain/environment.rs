//! Credentials from environment variables.

use super::context::ProviderContext;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{ProvideCredentials, future};

/// Credentials from environment variables that begin with a prefix.
#[derive(Debug, Clone)]
pub struct EnvironmentProvider {
    prefix: String,
    context: ProviderContext,
}

impl Default for EnvironmentProvider {
    fn default() -> Self {
        Self::with_prefix("AWS")
    }
}

impl EnvironmentProvider {
    /// Reads `AWS_ACCESS_KEY_ID` and its companions.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads `{prefix}_ACCESS_KEY_ID` and its companions.
    pub fn with_prefix(prefix: &str) -> Self {
        Self { prefix: prefix.to_owned(), context: ProviderContext::default() }
    }

    /// Another HTTP client, clock, timer or region.
    pub fn with_context(mut self, context: ProviderContext) -> Self {
        self.context = context;
        self
    }
}

impl ProvideCredentials for EnvironmentProvider {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::ready(Err(CredentialsError::unhandled("not built yet")))
    }
}
