//! Credentials of a role for a token in a file: IRSA.

use super::context::ProviderContext;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{ProvideCredentials, future};

/// Credentials of a role for the token in a file, as `AWS_WEB_IDENTITY_TOKEN_FILE`, `AWS_ROLE_ARN` and
/// `AWS_ROLE_SESSION_NAME` name them.
#[derive(Debug, Clone)]
pub struct WebIdentityProvider {
    context: ProviderContext,
}

impl WebIdentityProvider {
    /// Reads the variables at every call.
    pub fn from_environment() -> Self {
        Self { context: ProviderContext::default() }
    }

    /// Another HTTP client, clock, timer or region.
    pub fn with_context(mut self, context: ProviderContext) -> Self {
        self.context = context;
        self
    }
}

impl ProvideCredentials for WebIdentityProvider {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::ready(Err(CredentialsError::unhandled("not built yet")))
    }
}
