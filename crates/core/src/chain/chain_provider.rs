//! The members in order.

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

/// The members in order: environment, profile, web identity, container, instance metadata.
///
/// A member that fails does not stop the chain, which is Rusoto's rule and not the SDK's. But no failure is lost: the
/// [report](Self::report) names it, the error names it when nobody answers, and a warning in the log names it when
/// another member answers. A chain that must not end as another identity than the one that was configured is made
/// strict by [`stop_at_first_failure`](Self::stop_at_first_failure).
///
/// Nothing is asked or built before the first call, and a member only when its turn comes. With credentials in the
/// environment a call takes microseconds; on a machine where nothing is configured it ends after one to two seconds,
/// most of them spent on connecting to an instance metadata service that is not there.
///
/// # Errors
///
/// [`CredentialsNotLoaded`](CredentialsError::CredentialsNotLoaded) when no member is configured, and
/// [`ProviderError`](CredentialsError::ProviderError) when one is, and failed. The source is a [`ChainError`], and
/// [`error_message`](super::error_message) is all of it in one line. A strict chain answers with the class of the member
/// that failed, and [`InvalidConfiguration`](CredentialsError::InvalidConfiguration) where its variable has a value that
/// says neither yes nor no.
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
    /// With the default profile and a timeout of 30 seconds.
    pub fn new() -> Self {
        Self::default()
    }

    /// With this profile.
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

    /// How long one call of a member that runs a command or goes over the network may take, bodies included. Default:
    /// 30 seconds. The chain may take as long for each of them, though off AWS it does not.
    pub fn set_timeout(&mut self, timeout: Duration) {
        self.timeout = timeout;
        self.instance_metadata.set_timeout(timeout);
        if let Some(profile) = &mut self.profile {
            profile.set_timeout(timeout);
        }
    }

    /// Whether version 1 of the instance metadata service is asked where version 2 gives no token, also by a profile with
    /// `credential_source = Ec2InstanceMetadata`. Default: no.
    pub fn set_v1_allowed(&mut self, allowed: bool) {
        self.context.set_imds_v1(allowed);
        if let Some(profile) = &mut self.profile {
            profile.set_imds_v1(allowed);
        }
        self.instance_metadata.set_v1_allowed(allowed);
    }

    /// A member that is configured and fails ends the chain with its error. Without this the chain goes on, and may end
    /// as another identity: a role in a profile that cannot be assumed as the role of the instance.
    ///
    /// `RUSOTO_COMPAT_STOP_AT_FIRST_FAILURE=true` in the environment does the same to every chain of the process.
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

    /// What the last call of this provider or a clone found: the member that answered, and why those before it did
    /// not. `None` before the first call, and after one that asked no member.
    pub fn report(&self) -> Option<ChainReport> {
        self.report.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Another HTTP client, clock, timer, or way to ask STS, for every member.
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
        // What it said of the call before is not true of one that ends here.
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
                // There was no place for it when this chain was built. Its error says so, and whether somebody asked.
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
        // Where nobody answers, the error says the same, and whoever gets it logs it.
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

/// Makes every chain of the process strict, also where the program cannot be changed.
const STRICT: &str = "RUSOTO_COMPAT_STOP_AT_FIRST_FAILURE";

/// A value that says neither is no reason to go on: somebody may rely on it.
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
