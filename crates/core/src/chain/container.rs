//! Credentials of a container: ECS and EKS Pod Identity.

use super::container_host::is_on_this_machine;
use super::context::{DEFAULT_TIMEOUT, ProviderContext};
use super::failure::{BoxError, Failure};
use super::fetch::{Fetch, Url};
use super::json::{self, Form};
use super::small_file;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{self, ProvideCredentials, future};
use http::HeaderValue;
use std::time::Duration;
use zeroize::Zeroizing;

const RELATIVE_URI: &str = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";
const FULL_URI: &str = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
const TOKEN_FILE: &str = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE";
const TOKEN: &str = "AWS_CONTAINER_AUTHORIZATION_TOKEN";
const ECS: &str = "http://169.254.170.2";
/// The SDK's number of attempts.
const ATTEMPTS: u32 = 3;

/// Loads the credentials of a container, in ECS, in EKS with Pod Identity, or from any endpoint of the same form.
///
/// | variable | meaning |
/// |---|---|
/// | `AWS_CONTAINER_CREDENTIALS_RELATIVE_URI` | a path at `http://169.254.170.2`; goes first |
/// | `AWS_CONTAINER_CREDENTIALS_FULL_URI` | an `https` URL, or an `http` URL on this machine |
/// | `AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE` | for the full URI: the file with the `Authorization` header |
/// | `AWS_CONTAINER_AUTHORIZATION_TOKEN` | for the full URI: the header itself, if there is no file |
///
/// Variables and file are read at every call, so a rotated token is used. A line break at the end of the file is
/// removed. As in Rusoto, the answer may lack token and expiration. The SDK requires both.
///
/// Plain HTTP would expose the token and the credentials on the network. So it is allowed only for loopback and for the
/// addresses of ECS and EKS (169.254.170.2, 169.254.170.23, fd00:ec2::23). Every address of a host name has to be one
/// of these. This is the SDK's rule. Rusoto allowed any host, and
/// [`with_any_container_host`](ProviderContext::with_any_container_host) allows that too.
///
/// A call is one request. There are up to three attempts when the endpoint cannot be reached or answers with a 5xx.
///
/// # Errors
///
/// - [`CredentialsNotLoaded`](CredentialsError::CredentialsNotLoaded) when neither URI is set.
/// - [`InvalidConfiguration`](CredentialsError::InvalidConfiguration) when a URI or the token is malformed.
/// - [`ProviderError`](CredentialsError::ProviderError) when the endpoint does not answer as it should.
///
/// The error names the URL without its query.
///
/// # Example
/// ```no_run
/// use aws_credential_types::provider::ProvideCredentials;
/// use rusoto_compat_core::chain::ContainerProvider;
/// use std::time::Duration;
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let mut provider = ContainerProvider::new();
/// provider.set_timeout(Duration::from_secs(5));
/// let credentials = provider.provide_credentials().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ContainerProvider {
    timeout: Duration,
    context: ProviderContext,
}

impl Default for ContainerProvider {
    fn default() -> Self {
        Self { timeout: DEFAULT_TIMEOUT, context: ProviderContext::default() }
    }
}

impl ContainerProvider {
    /// Returns a provider with a timeout of 30 seconds.
    pub fn new() -> Self {
        Self::default()
    }

    /// Limits one call, retries and bodies included. Default: 30 seconds.
    pub fn set_timeout(&mut self, timeout: Duration) {
        self.timeout = timeout;
    }

    /// Sets another HTTP client, clock or timer.
    pub fn with_context(mut self, context: ProviderContext) -> Self {
        self.context = context;
        self
    }

    async fn load(&self) -> provider::Result {
        let target = self.target()?;
        let url = target.url.clone();
        self.context.within(self.timeout, || url.to_string(), self.ask(target)).await
    }

    async fn ask(&self, target: Target) -> provider::Result {
        let Target { url, variable } = target;
        if variable == FULL_URI && !self.context.any_container_host() {
            may_be_asked(&url).await?;
        }
        // A token for another endpoint must not break a call that works without a token on Rusoto.
        let authorization = if variable == FULL_URI { self.authorization().await? } else { None };
        let fetch = Fetch { url: url.clone(), authorization, connect_timeout: None, attempts: ATTEMPTS };
        let failed = |cause: BoxError| {
            let text = format!("no credentials from the container endpoint that {variable} names");
            CredentialsError::provider_error(Failure::new(text, cause))
        };
        let document = fetch.send(&self.context).await.map_err(|error| failed(error.into_failure(&url)))?;
        json::credentials(&document.0, Form::Endpoint, "EcsContainer")
            .map_err(|problem| failed(format!("the answer of {url} {problem}").into()))
    }

    fn target(&self) -> Result<Target, CredentialsError> {
        let read = |name| self.context.env().text(name).map_err(CredentialsError::invalid_configuration);
        let (url, variable) = if let Some(path) = read(RELATIVE_URI)? {
            let slash = if path.starts_with('/') { "" } else { "/" };
            (format!("{ECS}{slash}{path}"), RELATIVE_URI)
        } else if let Some(url) = read(FULL_URI)? {
            (url, FULL_URI)
        } else {
            // Rusoto's words.
            let text = format!("Neither environment variable '{FULL_URI}' nor '{RELATIVE_URI}' is set");
            return Err(CredentialsError::not_loaded(text));
        };
        match Url::parse(&url) {
            Ok(url) => Ok(Target { url, variable }),
            Err(cause) => Err(CredentialsError::invalid_configuration(Failure::new(
                format!("{variable} in the environment holds no usable URI"),
                cause,
            ))),
        }
    }

    async fn authorization(&self) -> Result<Option<HeaderValue>, CredentialsError> {
        let env = self.context.env();
        let (token, origin) = if let Some(path) = env.path(TOKEN_FILE) {
            let origin = format!("the file {path:?}, which {TOKEN_FILE} names,");
            let content = small_file::read(path).await.map_err(|cause| {
                let text = format!("the token cannot be read that {TOKEN_FILE} names");
                CredentialsError::provider_error(Failure::new(text, cause))
            })?;
            (Zeroizing::new(content.trim_ascii_end().to_vec()), origin)
        } else if let Some(token) = env.text(TOKEN).map_err(CredentialsError::invalid_configuration)? {
            (Zeroizing::new(token.into_bytes()), format!("the variable {TOKEN}"))
        } else {
            return Ok(None);
        };
        if token.is_empty() {
            return Err(CredentialsError::invalid_configuration(format!("{origin} is empty")));
        }
        let mut header = HeaderValue::from_bytes(&token).map_err(|_| {
            let text =
                format!("{origin} holds a line break or another character that no HTTP header can have");
            CredentialsError::invalid_configuration(text)
        })?;
        header.set_sensitive(true);
        Ok(Some(header))
    }
}

async fn may_be_asked(url: &Url) -> Result<(), CredentialsError> {
    let Some(host) = url.plain_host() else { return Ok(()) };
    let refused = |reason: &str| {
        format!(
            "{url}, which {FULL_URI} names, is not asked over plain HTTP: {reason}. Use https, or allow it with \
             `ProviderContext::with_any_container_host` or `default_chain_builder().any_container_host`"
        )
    };
    match is_on_this_machine(host).await {
        Ok(true) => Ok(()),
        Ok(false) => Err(CredentialsError::invalid_configuration(refused(
            "its host is neither loopback nor an address of ECS or EKS",
        ))),
        Err(cause) => {
            let text = refused("the addresses of its host are not known");
            Err(CredentialsError::provider_error(Failure::new(text, cause)))
        }
    }
}

struct Target {
    url: Url,
    variable: &'static str,
}

impl ProvideCredentials for ContainerProvider {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(self.load())
    }
}
