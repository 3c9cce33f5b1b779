//! The members in order.

use super::context::ProviderContext;
use super::profile::ProfileProvider;
use super::report::ChainReport;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{ProvideCredentials, future};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// The members in order: environment, profile, web identity, container, instance metadata.
#[derive(Debug, Clone)]
pub struct ChainProvider {
    profile: Option<ProfileProvider>,
    timeout: Duration,
    v1: bool,
    context: ProviderContext,
    report: Arc<Mutex<Option<ChainReport>>>,
}

impl Default for ChainProvider {
    fn default() -> Self {
        Self {
            profile: ProfileProvider::new().ok(),
            timeout: Duration::from_secs(30),
            v1: false,
            context: ProviderContext::default(),
            report: Arc::default(),
        }
    }
}

impl ChainProvider {
    /// With the default profile and a timeout of 30 seconds.
    pub fn new() -> Self {
        Self::default()
    }

    /// With this profile.
    pub fn with_profile_provider(profile: ProfileProvider) -> Self {
        Self { profile: Some(profile), ..Self::default() }
    }

    /// How long one call of a member that goes over the network may take, bodies included.
    pub fn set_timeout(&mut self, timeout: Duration) {
        self.timeout = timeout;
    }

    /// Whether IMDSv1 is tried where v2 is not answered. Default: no.
    pub fn set_v1_allowed(&mut self, allowed: bool) {
        self.v1 = allowed;
    }

    /// What the last call of this provider or a clone found: the member that answered, and why those before it did
    /// not. `None` before the first call.
    pub fn report(&self) -> Option<ChainReport> {
        self.report.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Another HTTP client, clock, timer or region, for every member.
    pub fn with_context(mut self, context: ProviderContext) -> Self {
        self.context = context;
        self
    }
}

impl ProvideCredentials for ChainProvider {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::ready(Err(CredentialsError::unhandled("not built yet")))
    }
}
