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

/// Off EC2 the address leads nowhere. The SDK's own value; the service is on the same machine.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(1);
/// For the answer to the request for a token, where version 1 is there to fall back on: in a container that answer is
/// lost on its way when the instance's hop limit is 1.
pub(super) const TOKEN_TIMEOUT: Duration = Duration::from_secs(2);

/// Loads the credentials of an EC2 instance's role, by version 2 of its metadata service.
///
/// | variable | |
/// |---|---|
/// | `AWS_EC2_METADATA_DISABLED` | `true`: the service is not asked |
/// | `AWS_EC2_METADATA_V1_DISABLED` | `false`: version 1 may be asked, as with [`set_v1_allowed`](Self::set_v1_allowed) |
/// | `AWS_EC2_METADATA_SERVICE_ENDPOINT` | its URL |
/// | `AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE` | `IPv6`: it is at `http://[fd00:ec2::254]` |
///
/// `ec2_metadata_service_endpoint` and `ec2_metadata_service_endpoint_mode` in the default profile of the config file
/// mean the same, and [`set_ip_addr_with_port`](Self::set_ip_addr_with_port) goes before all of them.
///
/// Rusoto spoke version 1 only. Whoever can make a server fetch a URL can use version 1 to get its credentials. Here it is
/// asked only where [`set_v1_allowed`](Self::set_v1_allowed) or the variable allows it, and only when there is no token
/// for version 2.
///
/// A call is two requests. The token takes another one, and this provider and its clones keep it for six hours. Connecting
/// may take a second, so that a machine without such a service does not wait. The rest may take the whole timeout, because
/// slow services worked on Rusoto.
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

    /// Limits how long one call may take, with all its requests, retries and bodies. Default: 30 seconds.
    pub fn set_timeout(&mut self, timeout: Duration) {
        self.timeout = timeout;
        self.client = CachedClient::default();
    }

    /// Sets another address than 169.254.169.254, for plain HTTP.
    pub fn set_ip_addr_with_port(&mut self, ip: &str, port: &str) {
        self.address = Some((ip.to_owned(), port.to_owned()));
    }

    /// Sets whether version 1 is asked where version 2 gives no token. Default: no.
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

    /// The variable is that of the SDKs which ask version 1 unless told not to. Here it has to be asked for, and so a
    /// program can that has no way to call `set_v1_allowed`.
    fn v1_allowed(&self) -> bool {
        let is_wanted = || self.context.env().setting(V1_DISABLED);
        self.context.imds_v1() || is_wanted().is_some_and(|disabled| disabled.eq_ignore_ascii_case("false"))
    }

    async fn load(&self) -> provider::Result {
        if self.context.env().setting(DISABLED).is_some_and(|value| value.eq_ignore_ascii_case("true")) {
            return Err(CredentialsError::not_loaded(format!("{DISABLED} in the environment is `true`")));
        }
        let endpoint = self.endpoint().await?;
        // An answer that is lost on its way looks like this, and like nothing else.
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

    /// By version 2, or by version 1 where that is allowed and there was no token: then all of a load is, so that the
    /// token is waited for once.
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
            // Not `answer`: the request for a token runs within an attempt, which began before it.
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

/// The version of the service by which a load goes on.
enum Version {
    One,
    Two,
}

/// The SDK's rule, but for the request for a token: with version 1 to fall back on it is sent once. A service that has no
/// version 2 may answer it with any status, and the pauses between four attempts would be those of every load.
#[derive(Debug, Default)]
struct OneToken(ImdsResponseRetryClassifier);

impl ClassifyRetry for OneToken {
    fn classify_retry(&self, context: &InterceptorContext) -> RetryAction {
        let failure = context.output_or_error().and_then(|outcome| outcome.err()?.as_operation_error());
        match failure.and_then(|failure| failure.downcast_ref::<TokenError>()) {
            // Stronger than "no action": the SDK's operations have a classifier of their own for 5xx.
            Some(_) => RetryAction::RetryForbidden,
            None => self.0.classify_retry(context),
        }
    }

    fn name(&self) -> &'static str {
        "OneToken"
    }
}

/// Where the service is.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Endpoint {
    url: String,
    /// Somebody said so: then it is a failure when it is not there.
    explicit: bool,
}

impl Default for Endpoint {
    fn default() -> Self {
        Self { url: "http://169.254.169.254".to_owned(), explicit: false }
    }
}

/// The first role of the list. Anything that is no name is none: it would become part of a path.
fn role_in(roles: &[u8]) -> Result<&str, String> {
    let line = roles.split(|&byte| byte == b'\n').map(<[u8]>::trim_ascii).find(|line| !line.is_empty());
    let Some(line) = line else { return Err("names no role".to_owned()) };
    let in_name = |byte: &u8| byte.is_ascii_alphanumeric() || b"_+=,.@-".contains(byte);
    match std::str::from_utf8(line) {
        Ok(role) if line.iter().all(in_name) => Ok(role),
        _ => Err("answers something that is not the name of a role".to_owned()),
    }
}

/// The client of version 2, which keeps the token; one for this provider and its clones.
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

/// Why a path of the service was not answered.
enum MetadataError {
    /// There is nobody at the address, or nobody who answers.
    NotThere(String),
    /// The service is there, and gives no token.
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
            // Its own text shows the whole response.
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

    /// The text, and what to do where the service has version 1 only.
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

    /// For the first request of all, where these mean that there is no role to be had here.
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
