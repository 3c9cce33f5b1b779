//! Credentials of a container: ECS and EKS Pod Identity.

use super::context::ProviderContext;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{ProvideCredentials, future};
use std::time::Duration;

/// Credentials of a container: ECS and EKS Pod Identity.
#[derive(Debug, Clone)]
pub struct ContainerProvider {
    timeout: Duration,
    context: ProviderContext,
}

impl Default for ContainerProvider {
    fn default() -> Self {
        Self { timeout: Duration::from_secs(30), context: ProviderContext::default() }
    }
}

impl ContainerProvider {
    /// With a timeout of 30 seconds.
    pub fn new() -> Self {
        Self::default()
    }

    /// How long one call may take, bodies included.
    pub fn set_timeout(&mut self, timeout: Duration) {
        self.timeout = timeout;
    }

    /// Another HTTP client, clock, timer or region.
    pub fn with_context(mut self, context: ProviderContext) -> Self {
        self.context = context;
        self
    }
}

impl ProvideCredentials for ContainerProvider {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::ready(Err(CredentialsError::unhandled("not built yet")))
    }
}
