//! Credentials from environment variables.

use super::context::ProviderContext;
use super::session;
use crate::expiry;
use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{self, ProvideCredentials, future};

/// Loads credentials from environment variables with a common prefix, which is `AWS` by default.
///
/// | variable | meaning |
/// |---|---|
/// | `AWS_ACCESS_KEY_ID` | required |
/// | `AWS_SECRET_ACCESS_KEY` | required |
/// | `AWS_SESSION_TOKEN` | for temporary credentials |
/// | `AWS_CREDENTIAL_EXPIRATION` | the expiry, in RFC 3339 or another form that Rusoto reads. Default: never |
/// | `AWS_ACCOUNT_ID` | for the SDK's account-based endpoints |
///
/// An empty variable counts as not set. White space around a value is removed. Rusoto kept it, and AWS refused such
/// keys. With the prefix `AWS`, `SECRET_ACCESS_KEY` is used if `AWS_SECRET_ACCESS_KEY` is not set, as in the SDK.
///
/// The variables are read at every call, which takes a microsecond. An expiry in the past is passed on. The cache
/// decides about it.
///
/// # Errors
///
/// - [`CredentialsNotLoaded`](CredentialsError::CredentialsNotLoaded) when neither key nor token is set.
/// - [`InvalidConfiguration`](CredentialsError::InvalidConfiguration) when only some of them are set, or one is malformed.
///
/// The error names the variable.
///
/// # Example
/// ```
/// use aws_credential_types::provider::ProvideCredentials;
/// use rusoto_compat_core::chain::EnvironmentProvider;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// // BACKUP_ACCESS_KEY_ID, BACKUP_SECRET_ACCESS_KEY, …
/// let backup = EnvironmentProvider::with_prefix("BACKUP");
/// let missing = backup.provide_credentials().await.unwrap_err();
/// assert!(format!("{missing:?}").contains("BACKUP_ACCESS_KEY_ID"));
/// # }
/// ```
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
    /// Returns a provider that reads `AWS_ACCESS_KEY_ID` and its companions.
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns a provider that reads `{prefix}_ACCESS_KEY_ID` and its companions.
    pub fn with_prefix(prefix: &str) -> Self {
        Self { prefix: prefix.to_owned(), context: ProviderContext::default() }
    }

    /// Takes a context, as the other providers do. This provider uses neither network nor clock.
    pub fn with_context(mut self, context: ProviderContext) -> Self {
        self.context = context;
        self
    }

    fn load(&self) -> provider::Result {
        let access_key_id = self.required("ACCESS_KEY_ID")?;
        let secret_access_key = match self.variable("SECRET_ACCESS_KEY")? {
            None if self.prefix == "AWS" => self.read("SECRET_ACCESS_KEY")?,
            found => found,
        };
        let secret_access_key = secret_access_key.ok_or_else(|| self.missing("SECRET_ACCESS_KEY"))?;
        let expiration = self.variable("CREDENTIAL_EXPIRATION")?;
        let expiration = expiration.map(|value| {
            expiry::read(&value).map_err(|problem| {
                CredentialsError::invalid_configuration(format!(
                    "Invalid {}_CREDENTIAL_EXPIRATION in environment {problem}",
                    self.prefix
                ))
            })
        });
        let mut credentials = Credentials::builder()
            .access_key_id(access_key_id)
            .secret_access_key(secret_access_key)
            .provider_name("EnvironmentVariable");
        credentials.set_session_token(self.variable("SESSION_TOKEN")?);
        credentials.set_expiry(expiration.transpose()?);
        credentials.set_account_id(self.variable("ACCOUNT_ID")?.map(Into::into));
        let credentials = credentials.build();
        match session::unsendable(&credentials) {
            None => Ok(credentials),
            Some(problem) => Err(CredentialsError::invalid_configuration(format!(
                "the environment, under {}_ACCESS_KEY_ID and its companions, {problem}",
                self.prefix
            ))),
        }
    }

    fn required(&self, suffix: &str) -> Result<String, CredentialsError> {
        match self.variable(suffix)? {
            Some(value) => Ok(value),
            None => Err(self.missing(suffix)),
        }
    }

    fn variable(&self, suffix: &str) -> Result<Option<String>, CredentialsError> {
        self.read(&format!("{}_{suffix}", self.prefix))
    }

    fn read(&self, name: &str) -> Result<Option<String>, CredentialsError> {
        self.context.env().text(name).map_err(CredentialsError::invalid_configuration)
    }

    /// Returns the error for a missing variable, which begins with Rusoto's words. If one of the other variables is
    /// set, these credentials were requested, so the error is a failure.
    fn missing(&self, suffix: &str) -> CredentialsError {
        let others = ["ACCESS_KEY_ID", "SECRET_ACCESS_KEY", "SESSION_TOKEN"].into_iter();
        // A variable that is not Unicode is set too.
        let set =
            others.filter(|other| *other != suffix).find(|other| !matches!(self.variable(other), Ok(None)));
        let text = format!("No (or empty) {}_{suffix} in environment", self.prefix);
        match set {
            None => CredentialsError::not_loaded(text),
            Some(set) => {
                CredentialsError::invalid_configuration(format!("{text}, where {}_{set} is set", self.prefix))
            }
        }
    }
}

impl ProvideCredentials for EnvironmentProvider {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::ready(self.load())
    }
}
