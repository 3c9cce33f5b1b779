//! Credentials of a role for a token in a file, as with IRSA.

use super::context::{DEFAULT_TIMEOUT, ProviderContext};
use super::profile;
use super::service_config::{Service, ServiceConfig};
use super::sts::{self, WebIdentity, assume_role_with_web_identity};
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{self, ProvideCredentials, future};
use std::time::Duration;

/// The variable that names the file with the token.
pub const TOKEN_FILE: &str = "AWS_WEB_IDENTITY_TOKEN_FILE";
/// The variable that names the role.
pub const ROLE_ARN: &str = "AWS_ROLE_ARN";
/// The variable that names the session.
pub const SESSION_NAME: &str = "AWS_ROLE_SESSION_NAME";
/// The default name of a session. It is Rusoto's, and the conditions of a role may require it.
pub const DEFAULT_SESSION_NAME: &str = "WebIdentitySession";

/// Loads the credentials of a role for the token in a file, such as the token of a service account on EKS.
///
/// `AWS_WEB_IDENTITY_TOKEN_FILE`, `AWS_ROLE_ARN` and `AWS_ROLE_SESSION_NAME` name the file, the role and the session.
/// Variables and file are read at every call, so a rotated token is used. White space around the token is removed. The
/// default name of a session is `WebIdentitySession`, as in Rusoto.
///
/// A call is one request to STS, with the SDK's retries. [`ProviderContext`] has the settings for it.
///
/// # Errors
///
/// - [`CredentialsNotLoaded`](CredentialsError::CredentialsNotLoaded) when no file is named.
/// - [`InvalidConfiguration`](CredentialsError::InvalidConfiguration) when there is a file but no role, or when a
///   variable or the token is malformed.
/// - [`ProviderError`](CredentialsError::ProviderError) when the file cannot be read or STS refuses.
///
/// No error contains the token.
///
/// # Example
/// ```no_run
/// use aws_credential_types::provider::ProvideCredentials;
/// use rusoto_compat_core::chain::WebIdentityProvider;
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let credentials = WebIdentityProvider::from_environment().provide_credentials().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct WebIdentityProvider {
    timeout: Duration,
    context: ProviderContext,
}

impl WebIdentityProvider {
    /// Returns a provider that reads the variables at every call.
    pub fn from_environment() -> Self {
        Self { timeout: DEFAULT_TIMEOUT, context: ProviderContext::default() }
    }

    /// Limits one call, retries included. Default: 30 seconds.
    pub fn set_timeout(&mut self, timeout: Duration) {
        self.timeout = timeout;
    }

    /// Sets another HTTP client, clock or timer, or other settings for STS.
    pub fn with_context(mut self, context: ProviderContext) -> Self {
        self.context = context;
        self
    }

    async fn load(&self) -> provider::Result {
        let identity = self.identity()?;
        let service_config = service_config(&self.context, &identity.role_arn).await?;
        assume_role_with_web_identity(&self.context, &service_config, &identity, self.timeout).await
    }

    fn identity(&self) -> Result<WebIdentity, CredentialsError> {
        let env = self.context.env();
        let read = |name| env.text(name).map_err(CredentialsError::invalid_configuration);
        let missing = |name| format!("No (or empty) {name} in environment");
        let token_file =
            env.path(TOKEN_FILE).ok_or_else(|| CredentialsError::not_loaded(missing(TOKEN_FILE)))?;
        // A user who names the file wants a role.
        let role_arn =
            read(ROLE_ARN)?.ok_or_else(|| CredentialsError::invalid_configuration(missing(ROLE_ARN)))?;
        let named = read(SESSION_NAME)?.unwrap_or_else(|| DEFAULT_SESSION_NAME.to_owned());
        Ok(WebIdentity {
            role_arn,
            token_file,
            origin: TOKEN_FILE.to_owned(),
            session_name: self.context.session_name().or(Some(named)),
            duration: self.context.session_duration(),
        })
    }
}

impl ProvideCredentials for WebIdentityProvider {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(self.load())
    }
}

/// Returns an STS client for the token of a role, with the region and endpoint from variables and the default profile.
/// It is for the crates of this project.
///
/// # Errors
///
/// `InvalidConfiguration` when a variable or setting has a value that the SDK does not accept.
pub async fn sts_client_for_token(
    context: &ProviderContext,
    role_arn: &str,
) -> Result<aws_sdk_sts::Client, CredentialsError> {
    let service_config = service_config(context, role_arn).await?;
    sts::client(context, &service_config, None)
}

/// Returns the region and endpoint of STS for a session of this role.
async fn service_config(
    context: &ProviderContext,
    role_arn: &str,
) -> Result<ServiceConfig, CredentialsError> {
    // An unreadable profile sets nothing here. The profile provider reports it.
    let profile = profile::settings_of_default_profile(context.env()).await;
    ServiceConfig::resolve(context, Service::Sts, &profile, Some(role_arn))
}
