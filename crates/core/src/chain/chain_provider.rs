//! The chain, which asks its members in order.

use super::container::ContainerProvider;
use super::context::{DEFAULT_TIMEOUT, ProviderContext};
use super::environment::EnvironmentProvider;
use super::failure::{error_message, within_class};
use super::instance_metadata::InstanceMetadataProvider;
use super::profile::ProfileProvider;
use super::report::{Attempt, ChainError, ChainReport, Member};
use super::web_identity::WebIdentityProvider;
use crate::refresh::notes::remark;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{self, ProvideCredentials, future};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// Loads credentials from the first source that has some: environment, profile, web identity, container, instance
/// metadata.
///
/// A member that fails does not stop the chain. This is Rusoto's rule; the SDK's chain stops. Every failure is recorded
/// in the [report](Self::report). If no member answers, the error names all failures. If another member answers, a
/// warning in the log names them. With [`stop_at_first_failure`](Self::stop_at_first_failure) the chain is strict: it
/// cannot end with another identity than the configured one.
///
/// Nothing is built or asked before the first call, and each member is built in its turn. With credentials in the
/// environment, a call takes microseconds. On a machine without any configuration, it takes one to two seconds, most of
/// them for the attempt to connect to an instance metadata service.
///
/// # Errors
///
/// - [`CredentialsNotLoaded`](CredentialsError::CredentialsNotLoaded) when no member is configured.
/// - [`ProviderError`](CredentialsError::ProviderError) when a member is configured and failed.
///
/// The source of the error is a [`ChainError`]. [`error_message`](super::error_message) returns all of it as one line.
/// A strict chain returns an error of the same class as the failed member. It returns
/// [`InvalidConfiguration`](CredentialsError::InvalidConfiguration) if its variable is neither true nor false.
///
/// # Example
/// ```
/// use aws_credential_types::provider::ProvideCredentials;
/// use rusoto_compat_core::chain::ChainProvider;
/// use std::time::Duration;
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let mut chain = ChainProvider::new();
/// chain.set_timeout(Duration::from_secs(5));
/// let credentials = chain.provide_credentials().await?;
/// println!("{:?}", chain.report().map(|report| report.answered_by));
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ChainProvider {
    profile: Option<ProfileProvider>,
    instance_metadata: InstanceMetadataProvider,
    timeout: Duration,
    is_strict: bool,
    context: ProviderContext,
    report: Arc<Mutex<Option<ChainReport>>>,
}

impl Default for ChainProvider {
    fn default() -> Self {
        Self::with_profile(ProfileProvider::new().ok())
    }
}

impl ChainProvider {
    /// Returns a chain with the default profile and a timeout of 30 seconds.
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns a chain with this profile.
    pub fn with_profile_provider(profile: ProfileProvider) -> Self {
        Self::with_profile(Some(profile))
    }

    pub(super) fn with_profile(profile: Option<ProfileProvider>) -> Self {
        Self {
            profile,
            instance_metadata: InstanceMetadataProvider::new(),
            timeout: DEFAULT_TIMEOUT,
            is_strict: false,
            context: ProviderContext::default(),
            report: Arc::default(),
        }
    }

    /// Limits one call of each member that runs a command or uses the network, bodies included. Default: 30 seconds.
    pub fn set_timeout(&mut self, timeout: Duration) {
        self.timeout = timeout;
        self.instance_metadata.set_timeout(timeout);
        if let Some(profile) = &mut self.profile {
            profile.set_timeout(timeout);
        }
    }

    /// Sets whether version 1 of the instance metadata service is used if version 2 gives no token. Default: no.
    ///
    /// It also applies to a profile with `credential_source = Ec2InstanceMetadata`.
    pub fn set_v1_allowed(&mut self, allowed: bool) {
        self.context.set_imds_v1(allowed);
        if let Some(profile) = &mut self.profile {
            profile.set_imds_v1(allowed);
        }
        self.instance_metadata.set_v1_allowed(allowed);
    }

    /// Makes the chain end with the error of the first member that is configured and fails.
    ///
    /// Otherwise the chain continues and may end with another identity. For example, it ends with the role of the
    /// instance if the role of a profile cannot be assumed.
    ///
    /// `RUSOTO_COMPAT_STOP_AT_FIRST_FAILURE=true` in the environment has the same effect on every chain of the process.
    ///
    /// # Example
    /// ```
    /// use rusoto_compat_core::chain::ChainProvider;
    ///
    /// let chain = ChainProvider::new().stop_at_first_failure();
    /// ```
    pub fn stop_at_first_failure(mut self) -> Self {
        self.is_strict = true;
        self
    }

    /// Returns the report on the last call of this provider or a clone: which member answered, and why others did not.
    ///
    /// It is `None` before the first call, and after a call that asked no member.
    pub fn report(&self) -> Option<ChainReport> {
        self.report.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Sets another HTTP client, clock or timer, or other settings for STS, for every member.
    pub fn with_context(mut self, context: ProviderContext) -> Self {
        let context = context.in_place_of(&self.context);
        self.profile = self.profile.map(|profile| profile.with_context(context.clone()));
        self.instance_metadata = self.instance_metadata.with_context(context.clone());
        self.context = context;
        self
    }

    async fn load(&self) -> provider::Result {
        const MEMBERS: [Member; 5] = [
            Member::Environment,
            Member::Profile,
            Member::WebIdentity,
            Member::Container,
            Member::InstanceMetadata,
        ];
        // The report on the previous call does not apply to a call that ends here.
        let forget = |_: &_| *self.report.lock().unwrap_or_else(PoisonError::into_inner) = None;
        let is_strict = self.is_strict || strict_by_variable(&self.context).inspect_err(forget)?;
        let mut attempts = Vec::new();
        for member in MEMBERS {
            let error = match self.ask(member).await {
                Ok(credentials) => {
                    self.conclude(Some(member), attempts);
                    return Ok(credentials);
                }
                Err(error) => error,
            };
            let not_configured = matches!(error, CredentialsError::CredentialsNotLoaded(_));
            attempts.push(Attempt { member, not_configured, error: error_message(&error).into() });
            if is_strict && !not_configured {
                self.conclude(None, attempts);
                return Err(within_class(
                    error,
                    format!("{member}, where the chain stops, because it failed"),
                ));
            }
        }
        let report = self.conclude(None, attempts);
        let failed = report.has_failures();
        let error = ChainError::new(report.attempts);
        Err(if failed {
            CredentialsError::provider_error(error)
        } else {
            CredentialsError::not_loaded(error)
        })
    }

    async fn ask(&self, member: Member) -> provider::Result {
        let context = || self.context.clone();
        match member {
            Member::Environment => {
                EnvironmentProvider::new().with_context(context()).provide_credentials().await
            }
            Member::Profile => match &self.profile {
                Some(profile) => profile.provide_credentials().await,
                // The chain was built without a home directory. The error of the profile provider tells whether a
                // profile was requested.
                None => {
                    let mut provider = ProfileProvider::within(context())?;
                    provider.set_timeout(self.timeout);
                    provider.provide_credentials().await
                }
            },
            Member::WebIdentity => {
                let mut provider = WebIdentityProvider::from_environment().with_context(context());
                provider.set_timeout(self.timeout);
                provider.provide_credentials().await
            }
            Member::Container => {
                let mut provider = ContainerProvider::new().with_context(context());
                provider.set_timeout(self.timeout);
                provider.provide_credentials().await
            }
            Member::InstanceMetadata => self.instance_metadata.provide_credentials().await,
        }
    }

    fn conclude(&self, answered_by: Option<Member>, attempts: Vec<Attempt>) -> ChainReport {
        let report = ChainReport { answered_by, attempts };
        // If no member answered, the error has the same text, and the caller logs it.
        if report.has_failures() && report.answered_by.is_some() {
            tracing::warn!("{report}");
            remark(report.to_string());
        } else {
            tracing::debug!("{report}");
        }
        *self.report.lock().unwrap_or_else(PoisonError::into_inner) = Some(report.clone());
        report
    }
}

/// Makes every chain of the process strict, for programs that cannot be changed.
const STRICT: &str = "RUSOTO_COMPAT_STOP_AT_FIRST_FAILURE";

/// Reads the variable. Any other value is an error, because somebody may rely on the variable.
fn strict_by_variable(context: &ProviderContext) -> Result<bool, CredentialsError> {
    let value = context.env().text(STRICT).map_err(CredentialsError::invalid_configuration)?;
    match value.as_deref().map(str::to_ascii_lowercase).as_deref() {
        None | Some("false" | "0") => Ok(false),
        Some("true" | "1") => Ok(true),
        Some(_) => Err(CredentialsError::invalid_configuration(format!(
            "{STRICT} in the environment is neither `true` nor `false`"
        ))),
    }
}

impl ProvideCredentials for ChainProvider {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(self.load())
    }
}
