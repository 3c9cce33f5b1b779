//! Credentials of a role for a token in a file: IRSA.

use super::context::{DEFAULT_TIMEOUT, ProviderContext};
use super::failure::{BoxError, Failure};
use super::profile;
use super::session;
use super::small_file;
use aws_config::BehaviorVersion;
use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{self, ProvideCredentials, future};
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

const TOKEN_FILE: &str = "AWS_WEB_IDENTITY_TOKEN_FILE";
const ROLE_ARN: &str = "AWS_ROLE_ARN";
const SESSION_NAME: &str = "AWS_ROLE_SESSION_NAME";
/// Rusoto's, which the conditions of a role may name.
const DEFAULT_SESSION_NAME: &str = "WebIdentitySession";

/// Credentials of a role for the token in a file, as `AWS_WEB_IDENTITY_TOKEN_FILE`, `AWS_ROLE_ARN` and
/// `AWS_ROLE_SESSION_NAME` name them: on EKS, a role for the service account.
///
/// Variables and file are read at every call, so that a token that rotates is followed. Whitespace around it is no part
/// of it. A session without a name is called `WebIdentitySession`, as on Rusoto.
///
/// A call is one request to the STS of the region, with the SDK's retries. `AWS_ENDPOINT_URL_STS` and
/// `AWS_ENDPOINT_URL` are honoured.
///
/// # Errors
///
/// [`CredentialsNotLoaded`](CredentialsError::CredentialsNotLoaded) when the file or the role is not named,
/// [`InvalidConfiguration`](CredentialsError::InvalidConfiguration) when a variable or the token is malformed, and
/// [`ProviderError`](CredentialsError::ProviderError) when the file cannot be read or STS refuses. No error holds the
/// token.
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
    /// Reads the variables at every call.
    pub fn from_environment() -> Self {
        Self { timeout: DEFAULT_TIMEOUT, context: ProviderContext::default() }
    }

    /// How long one call may take, retries included. Default: 30 seconds.
    pub fn set_timeout(&mut self, timeout: Duration) {
        self.timeout = timeout;
    }

    /// Another HTTP client, clock, timer or region.
    pub fn with_context(mut self, context: ProviderContext) -> Self {
        self.context = context;
        self
    }

    async fn load(&self) -> provider::Result {
        let session = self.session()?;
        let subject = || format!("STS, asked for a session of {},", session.role_arn);
        self.context.within(self.timeout, subject, self.assume(&session)).await
    }

    fn session(&self) -> Result<Session, CredentialsError> {
        let env = self.context.env();
        let read = |name| env.text(name).map_err(CredentialsError::invalid_configuration);
        let missing = |name| CredentialsError::not_loaded(format!("No (or empty) {name} in environment"));
        let token_file = env.path(TOKEN_FILE).ok_or_else(|| missing(TOKEN_FILE))?;
        let role_arn = read(ROLE_ARN)?.ok_or_else(|| missing(ROLE_ARN))?;
        let name = read(SESSION_NAME)?.unwrap_or_else(|| DEFAULT_SESSION_NAME.to_owned());
        Ok(Session { token_file, role_arn, name })
    }

    async fn assume(&self, session: &Session) -> provider::Result {
        let token = token(&session.token_file).await?;
        let failed = |cause: BoxError| {
            let text = format!(
                "no session of {} for the web identity token in {:?}",
                session.role_arn, session.token_file
            );
            CredentialsError::provider_error(Failure::new(text, cause))
        };
        let answer = self
            .client()
            .await
            .assume_role_with_web_identity()
            .role_arn(&session.role_arn)
            .role_session_name(&session.name)
            .web_identity_token(token)
            .send()
            .await
            .map_err(|error| failed(error.into()))?;
        let keys = answer.credentials.ok_or_else(|| failed("STS answered without credentials".into()))?;
        let expiry = SystemTime::try_from(keys.expiration).map_err(|error| failed(error.into()))?;
        let mut credentials = Credentials::builder()
            .access_key_id(keys.access_key_id)
            .secret_access_key(keys.secret_access_key)
            .session_token(keys.session_token)
            .expiry(expiry)
            .provider_name("WebIdentityToken");
        let account = answer.assumed_role_user.as_ref().and_then(|user| user.arn.split(':').nth(4));
        credentials.set_account_id(account.map(Into::into));
        session::whole(credentials.build()).map_err(|problem| failed(problem.into()))
    }

    async fn client(&self) -> aws_sdk_sts::Client {
        let env = self.context.env();
        // A profile that cannot be read names no region; it is the profile provider that complains of it.
        let of_profile = profile::setting_of_default_profile(env, "region").await;
        let config = aws_config::defaults(BehaviorVersion::latest())
            .no_credentials()
            .profile_files(profile::no_files())
            .region(self.context.region(of_profile.as_deref()))
            .http_client(self.context.http_client())
            .time_source(self.context.time_source())
            .sleep_impl(self.context.sleep_impl())
            .load()
            .await;
        aws_sdk_sts::Client::new(&config)
    }
}

struct Session {
    token_file: PathBuf,
    role_arn: String,
    name: String,
}

async fn token(file: &PathBuf) -> Result<String, CredentialsError> {
    let failed = |cause: BoxError| {
        let text = format!("the web identity token cannot be read that {TOKEN_FILE} names");
        Failure::new(text, cause)
    };
    let content =
        small_file::read(file.clone()).await.map_err(failed).map_err(CredentialsError::provider_error)?;
    match std::str::from_utf8(&content).map(str::trim) {
        Ok("") => Err(CredentialsError::invalid_configuration(failed(format!("{file:?} is empty").into()))),
        Ok(token) => Ok(token.to_owned()),
        Err(_) => {
            Err(CredentialsError::invalid_configuration(failed(format!("{file:?} is not UTF-8").into())))
        }
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
