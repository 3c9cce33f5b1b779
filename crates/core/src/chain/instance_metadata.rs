//! Credentials of an EC2 instance.

use super::context::{DEFAULT_TIMEOUT, ProviderContext};
use super::failure::{BoxError, Failure};
use super::fetch::{Fetch, FetchError, Url};
use super::json::{self, Form};
use super::profile;
use crate::error_chain::error_chain;
use aws_config::imds;
use aws_config::imds::client::ImdsResponseRetryClassifier;
use aws_config::imds::client::error::{ImdsError, TokenError};
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{self, ProvideCredentials, future};
use aws_smithy_runtime_api::client::interceptors::context::InterceptorContext;
use aws_smithy_runtime_api::client::retries::classifiers::{
    ClassifyRetry, RetryAction, SharedRetryClassifier,
};
use aws_types::region::Region;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use zeroize::Zeroizing;

const DISABLED: &str = "AWS_EC2_METADATA_DISABLED";
const ENDPOINT: &str = "AWS_EC2_METADATA_SERVICE_ENDPOINT";
const V1_DISABLED: &str = "AWS_EC2_METADATA_V1_DISABLED";
const ENDPOINT_MODE: &str = "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE";
const ROLES: &str = "/latest/meta-data/iam/security-credentials/";

/// Outside of EC2 the address leads nowhere. This is the SDK's value. The service is on the same machine, so it is
/// enough.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(1);
/// The limit on the answer to a token request if version 1 is allowed. In a container this answer is lost if the hop
/// limit of the instance is 1.
pub(super) const TOKEN_TIMEOUT: Duration = Duration::from_secs(2);

/// Loads the credentials of an EC2 instance's role from version 2 of its metadata service.
///
/// | variable | meaning |
/// |---|---|
/// | `AWS_EC2_METADATA_DISABLED` | `true`: the service is not used |
/// | `AWS_EC2_METADATA_V1_DISABLED` | `false`: version 1 may be used, as with [`set_v1_allowed`](Self::set_v1_allowed) |
/// | `AWS_EC2_METADATA_SERVICE_ENDPOINT` | the URL of the service |
/// | `AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE` | `IPv6`: the service is at `http://[fd00:ec2::254]` |
///
/// `ec2_metadata_service_endpoint` and `ec2_metadata_service_endpoint_mode` in the default profile of the config file
/// have the same meaning. [`set_ip_addr_with_port`](Self::set_ip_addr_with_port) goes before all of them.
///
/// Rusoto used version 1 only. An attacker who can make a server fetch a URL can use version 1 to get its credentials.
/// So it is used only if [`set_v1_allowed`](Self::set_v1_allowed) or the variable allows it, and only if version 2
/// gives no token.
///
/// A call is two requests. The token takes one more request. This provider and its clones keep the token for six hours.
/// Connecting is limited to a second, so a machine without such a service does not wait long. The rest may take the
/// whole timeout, because slow services worked with Rusoto.
///
/// # Errors
///
/// - [`CredentialsNotLoaded`](CredentialsError::CredentialsNotLoaded) when the service is switched off, is not there, or
///   has no role.
/// - [`InvalidConfiguration`](CredentialsError::InvalidConfiguration) when its address is malformed.
/// - [`ProviderError`](CredentialsError::ProviderError) when it does not answer as it should.
///
/// The error names the URL.
///
/// # Example
/// ```no_run
/// use aws_credential_types::provider::ProvideCredentials;
/// use rusoto_compat_core::chain::InstanceMetadataProvider;
/// use std::time::Duration;
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let mut provider = InstanceMetadataProvider::new();
/// provider.set_timeout(Duration::from_secs(5));
/// provider.set_ip_addr_with_port("127.0.0.1", "8080");
/// let credentials = provider.provide_credentials().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct InstanceMetadataProvider {
    timeout: Duration,
    address: Option<(String, String)>,
    context: ProviderContext,
    client: CachedClient,
}

impl Default for InstanceMetadataProvider {
    fn default() -> Self {
        Self {
            timeout: DEFAULT_TIMEOUT,
            address: None,
            context: ProviderContext::default(),
            client: CachedClient::default(),
        }
    }
}

impl InstanceMetadataProvider {
    /// Returns a provider with a timeout of 30 seconds.
    pub fn new() -> Self {
        Self::default()
    }

    /// Limits one call with all its requests, retries and bodies. Default: 30 seconds.
    pub fn set_timeout(&mut self, timeout: Duration) {
        self.timeout = timeout;
        self.client = CachedClient::default();
    }

    /// Sets the address of the service, for plain HTTP. Default: 169.254.169.254.
    pub fn set_ip_addr_with_port(&mut self, ip: &str, port: &str) {
        self.address = Some((ip.to_owned(), port.to_owned()));
    }

    /// Sets whether version 1 is used if version 2 gives no token. Default: no.
    pub fn set_v1_allowed(&mut self, allowed: bool) {
        self.context.set_imds_v1(allowed);
        self.client = CachedClient::default();
    }

    /// Sets another HTTP client, clock or timer.
    pub fn with_context(mut self, context: ProviderContext) -> Self {
        self.context = context.in_place_of(&self.context);
        self.client = CachedClient::default();
        self
    }

    /// Returns whether version 1 is allowed. The SDKs use version 1 unless this variable forbids it. Here it must be
    /// allowed, and the variable can do so for programs that cannot call `set_v1_allowed`.
    fn v1_allowed(&self) -> bool {
        let is_wanted = || self.context.env().setting(V1_DISABLED);
        self.context.imds_v1() || is_wanted().is_some_and(|disabled| disabled.eq_ignore_ascii_case("false"))
    }

    async fn load(&self) -> provider::Result {
        if self.context.env().setting(DISABLED).is_some_and(|value| value.eq_ignore_ascii_case("true")) {
            return Err(CredentialsError::not_loaded(format!("{DISABLED} in the environment is `true`")));
        }
        let endpoint = self.endpoint().await?;
        // Only an answer that was lost on its way looks like this.
        let subject = || {
            let url = &endpoint.url;
            format!(
                "the instance metadata service at {url} (reached from a container, it needs a hop limit of 2)"
            )
        };
        self.context.within(self.timeout, subject, self.ask(&endpoint)).await
    }

    async fn ask(&self, endpoint: &Endpoint) -> provider::Result {
        let failed = |problem: String| {
            let text = format!("no credentials from the instance metadata service at {}", endpoint.url);
            CredentialsError::provider_error(Failure::new(text, problem))
        };
        let mut version = Version::Two;
        let roles = match self.get(endpoint, ROLES, &mut version).await {
            Ok(roles) => roles,
            Err(error) => return Err(error.into_credentials_error(endpoint, failed)),
        };
        let role = role_in(&roles).map_err(|problem| failed(format!("{ROLES} {problem}")))?;
        let path = format!("{ROLES}{role}");
        let document = match self.get(endpoint, &path, &mut version).await {
            Ok(document) => document,
            Err(error) => return Err(failed(error.with_remedy())),
        };
        json::credentials(&document, Form::Endpoint, "Imds")
            .map_err(|problem| failed(format!("the answer of {path} {problem}")))
    }

    /// Gets a path with version 2, or with version 1 if that is allowed and there was no token. The whole load then
    /// uses version 1, so it waits for the token once.
    async fn get(
        &self,
        endpoint: &Endpoint,
        path: &str,
        version: &mut Version,
    ) -> Result<Zeroizing<Vec<u8>>, MetadataError> {
        if let Version::One = version {
            return self.get_v1(endpoint, path).await;
        }
        let client = self.client.get(endpoint, || self.build_client(endpoint))?;
        match client.get(path).await {
            Ok(document) => Ok(Zeroizing::new(document.as_ref().as_bytes().to_vec())),
            Err(error) => {
                let error = MetadataError::from_sdk(error, path);
                if !(self.v1_allowed() && error.no_token()) {
                    return Err(error);
                }
                tracing::debug!(%error, "asking version 1 of the instance metadata service");
                *version = Version::One;
                self.get_v1(endpoint, path).await
            }
        }
    }

    async fn get_v1(&self, endpoint: &Endpoint, path: &str) -> Result<Zeroizing<Vec<u8>>, MetadataError> {
        let url = format!("{}{path}", endpoint.url.trim_end_matches('/'));
        let url = Url::parse(&url).map_err(|error| MetadataError::Other(error.to_string()))?;
        let connect_timeout = Some(CONNECT_TIMEOUT.min(self.timeout));
        let fetch = Fetch { url: url.clone(), authorization: None, connect_timeout, attempts: 1 };
        match fetch.send(&self.context).await {
            Ok(document) => Ok(document.0),
            Err(FetchError::Refused(refused)) if refused.status == 404 => {
                Err(MetadataError::NotFound { path: path.to_owned() })
            }
            Err(error) => Err(MetadataError::Other(error_chain(&*error.into_failure(&url)))),
        }
    }

    fn build_client(&self, endpoint: &Endpoint) -> Result<imds::Client, MetadataError> {
        let answer = if self.v1_allowed() { self.timeout.min(TOKEN_TIMEOUT) } else { self.timeout };
        let builder = imds::Client::builder()
            .configure(&self.context.provider_config(Region::from_static("us-east-1")))
            .endpoint(&endpoint.url)
            .map_err(|error| MetadataError::Other(error.to_string()))?;
        let builder = match self.v1_allowed() {
            true => builder.retry_classifier(SharedRetryClassifier::new(OneToken::default())),
            false => builder,
        };
        Ok(builder
            .connect_timeout(CONNECT_TIMEOUT.min(self.timeout))
            .read_timeout(answer)
            // The token request runs within an attempt that began earlier, so its limit `answer` cannot be used here.
            .operation_attempt_timeout(self.timeout)
            .operation_timeout(self.timeout)
            .build())
    }

    async fn endpoint(&self) -> Result<Endpoint, CredentialsError> {
        let invalid = |origin: &str, cause: BoxError| {
            let text = format!("{origin} is no usable address of the instance metadata service");
            CredentialsError::invalid_configuration(Failure::new(text, cause))
        };
        let checked = |origin: &str, url: String| {
            Url::parse(&url).map_err(|cause| invalid(origin, cause))?;
            Ok(Endpoint { url, explicit: true })
        };
        if let Some((ip, port)) = &self.address {
            let bracketed =
                if ip.contains(':') && !ip.starts_with('[') { format!("[{ip}]") } else { ip.clone() };
            let colon = if port.is_empty() { "" } else { ":" };
            let origin = format!("{ip:?} with port {port:?}");
            return checked(&origin, format!("http://{bracketed}{colon}{port}"));
        }
        let settings = [
            (ENDPOINT, "ec2_metadata_service_endpoint", false),
            (ENDPOINT_MODE, "ec2_metadata_service_endpoint_mode", true),
        ];
        for (variable, key, is_mode) in settings {
            let (value, origin) = match self.context.env().setting(variable) {
                Some(value) => (value, format!("{variable} in the environment")),
                None => match profile::setting_of_default_profile(self.context.env(), key).await {
                    Some(value) => (value, format!("`{key}` in the config file")),
                    None => continue,
                },
            };
            if !is_mode {
                return checked(&origin, value);
            }
            return match value.to_ascii_lowercase().as_str() {
                "ipv6" => Ok(Endpoint { url: "http://[fd00:ec2::254]".to_owned(), explicit: true }),
                "ipv4" => Ok(Endpoint::default()),
                _ => Err(invalid(&origin, "it can be `IPv4` or `IPv6`".into())),
            };
        }
        Ok(Endpoint::default())
    }
}

/// The version of the service that the rest of a load uses.
enum Version {
    One,
    Two,
}

/// The SDK's rule, except that a token request is sent once if version 1 is allowed. A service without version 2 may
/// answer it with any status, and every load would wait for the pauses between four attempts.
#[derive(Debug, Default)]
struct OneToken(ImdsResponseRetryClassifier);

impl ClassifyRetry for OneToken {
    fn classify_retry(&self, context: &InterceptorContext) -> RetryAction {
        let failure = context.output_or_error().and_then(|outcome| outcome.err()?.as_operation_error());
        match failure.and_then(|failure| failure.downcast_ref::<TokenError>()) {
            // Stronger than "no action", because the SDK's operations have a classifier of their own for 5xx.
            Some(_) => RetryAction::RetryForbidden,
            None => self.0.classify_retry(context),
        }
    }

    fn name(&self) -> &'static str {
        "OneToken"
    }
}

/// The address of the service.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Endpoint {
    url: String,
    /// The user set this address, so it is a failure if the service is not there.
    explicit: bool,
}

impl Default for Endpoint {
    fn default() -> Self {
        Self { url: "http://169.254.169.254".to_owned(), explicit: false }
    }
}

/// Returns the first role of the list. A text that is not a name is refused, because it would become part of a path.
fn role_in(roles: &[u8]) -> Result<&str, String> {
    let line = roles.split(|&byte| byte == b'\n').map(<[u8]>::trim_ascii).find(|line| !line.is_empty());
    let Some(line) = line else { return Err("names no role".to_owned()) };
    let in_name = |byte: &u8| byte.is_ascii_alphanumeric() || b"_+=,.@-".contains(byte);
    match std::str::from_utf8(line) {
        Ok(role) if line.iter().all(in_name) => Ok(role),
        _ => Err("answers something that is not the name of a role".to_owned()),
    }
}

/// The client for version 2, which keeps the token. It is shared by this provider and its clones.
#[derive(Clone, Default)]
struct CachedClient(Arc<Mutex<Option<(Endpoint, imds::Client)>>>);

impl CachedClient {
    fn get(
        &self,
        endpoint: &Endpoint,
        build: impl FnOnce() -> Result<imds::Client, MetadataError>,
    ) -> Result<imds::Client, MetadataError> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match &*kept {
            Some((of, client)) if of == endpoint => Ok(client.clone()),
            _ => {
                let client = build()?;
                *kept = Some((endpoint.clone(), client.clone()));
                Ok(client)
            }
        }
    }
}

impl fmt::Debug for CachedClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CachedClient")
    }
}

/// The reason why a path of the service was not answered.
enum MetadataError {
    /// There is no service at the address, or it does not answer.
    NotThere(String),
    /// The service is there, but gives no token.
    NoToken(String),
    NotFound {
        path: String,
    },
    Other(String),
}

impl MetadataError {
    fn from_sdk(error: ImdsError, path: &str) -> Self {
        match &error {
            ImdsError::FailedToLoadToken(context) if context.is_dispatch_failure() => {
                Self::NotThere(error_chain(&error))
            }
            ImdsError::FailedToLoadToken(_) => Self::NoToken(error_chain(&error)),
            // The text of this error contains the whole response.
            ImdsError::ErrorResponse(context) => match context.response().status().as_u16() {
                404 => Self::NotFound { path: path.to_owned() },
                status => Self::Other(format!("{path} answered with HTTP status {status}")),
            },
            _ => Self::Other(format!("{path}: {}", error_chain(&error))),
        }
    }

    fn no_token(&self) -> bool {
        matches!(self, Self::NotThere(_) | Self::NoToken(_))
    }

    /// Returns the text, with a remedy for a service that has version 1 only.
    fn with_remedy(&self) -> String {
        match self {
            Self::NoToken(text) => format!(
                "{}; if it has version 1 only, which needs no token, allow that with {V1_DISABLED}=false in the \
                 environment or with `set_v1_allowed(true)`",
                text.trim_end_matches('.')
            ),
            other => other.to_string(),
        }
    }

    /// Returns the error for the first request of a load. Here, some of these errors mean that there is no role.
    fn into_credentials_error(
        self,
        endpoint: &Endpoint,
        failed: impl FnOnce(String) -> CredentialsError,
    ) -> CredentialsError {
        let text = match &self {
            Self::NotThere(_) if !endpoint.explicit => {
                format!("there is no instance metadata service at {}", endpoint.url)
            }
            Self::NotFound { .. } => {
                format!(
                    "the instance metadata service at {} knows of no role: is one attached?",
                    endpoint.url
                )
            }
            _ => return failed(self.with_remedy()),
        };
        CredentialsError::not_loaded(Failure::new(text, self.to_string()))
    }
}

impl fmt::Display for MetadataError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotThere(text) | Self::NoToken(text) | Self::Other(text) => f.write_str(text),
            Self::NotFound { path } => write!(f, "{path} answered with HTTP status 404"),
        }
    }
}

impl ProvideCredentials for InstanceMetadataProvider {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(self.load())
    }
}
