//! Credentials of an EC2 instance.

use super::context::ProviderContext;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{ProvideCredentials, future};
use std::time::Duration;

/// Credentials of an EC2 instance.
#[derive(Debug, Clone)]
pub struct InstanceMetadataProvider {
    timeout: Duration,
    address: Option<(String, String)>,
    v1: bool,
    context: ProviderContext,
}

impl Default for InstanceMetadataProvider {
    fn default() -> Self {
        Self {
            timeout: Duration::from_secs(30),
            address: None,
            v1: false,
            context: ProviderContext::default(),
        }
    }
}

impl InstanceMetadataProvider {
    /// With a timeout of 30 seconds.
    pub fn new() -> Self {
        Self::default()
    }

    /// How long one call may take, bodies included.
    pub fn set_timeout(&mut self, timeout: Duration) {
        self.timeout = timeout;
    }

    /// Another address than 169.254.169.254.
    pub fn set_ip_addr_with_port(&mut self, ip: &str, port: &str) {
        self.address = Some((ip.to_owned(), port.to_owned()));
    }

    /// Whether IMDSv1 is tried where v2 is not answered. Default: no.
    pub fn set_v1_allowed(&mut self, allowed: bool) {
        self.v1 = allowed;
    }

    /// Another HTTP client, clock, timer or region.
    pub fn with_context(mut self, context: ProviderContext) -> Self {
        self.context = context;
        self
    }
}

impl ProvideCredentials for InstanceMetadataProvider {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::ready(Err(CredentialsError::unhandled("not built yet")))
    }
}
