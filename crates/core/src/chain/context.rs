//! HTTP client, clock, timer and environment of the providers.

use super::body_limit::BodyLimit;
use super::env::Env;
use super::failure::{BoxError, Failure};
use super::http_client::{default_http_client, service_http_client};
use super::mfa::MfaCodes;
use crate::behavior::behavior_version;
use crate::shown_url::without_secrets;
use aws_config::provider_config::ProviderConfig;
use aws_credential_types::provider::error::CredentialsError;
use aws_smithy_async::future::timeout::Timeout;
use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep, TokioSleep};
use aws_smithy_async::time::{SharedTimeSource, SystemTimeSource, TimeSource};
use aws_smithy_runtime_api::client::http::{HttpClient, SharedHttpClient};
use aws_types::region::Region;
use std::fmt;
use std::time::Duration;

/// Rusoto's timeout for every provider that uses the network.
pub(crate) const DEFAULT_TIMEOUT: Duration = Duration::from_secs(30);

/// HTTP client, clock and timer of this module's providers, and settings for their requests to STS.
///
/// Every setting has a default, so most programs do not need this type. It is for tests, for an HTTP client of your
/// own, for the region and the endpoint of STS, and for roles: the name and duration of a session, and MFA codes. A
/// setting made here goes before variables and profiles.
/// # Example
/// ```
/// use rusoto_compat_core::chain::{ChainProvider, ProviderContext};
///
/// let context = ProviderContext::default().with_region(aws_types::region::Region::from_static("eu-central-1"));
/// let chain = ChainProvider::new().with_context(context);
/// ```
///
/// A profile with `mfa_serial` needs a person who types the code:
/// ```
/// use rusoto_compat_core::chain::ProviderContext;
/// use std::time::Duration;
///
/// let context = ProviderContext::default()
///     .with_session_name("nightly-report")
///     .with_session_duration(Duration::from_secs(2 * 60 * 60))
///     .with_mfa_code(|serial| async move {
///         eprintln!("Code of {serial}: ");
///         let mut code = String::new();
///         std::io::stdin().read_line(&mut code).map(|_| code)
///     });
/// ```
#[derive(Debug, Clone)]
pub struct ProviderContext {
    env: Env,
    http_client: Option<SharedHttpClient>,
    time_source: SharedTimeSource,
    sleep_impl: SharedAsyncSleep,
    region: Option<Region>,
    sts_endpoint_url: Option<GivenUrl>,
    use_fips: Option<bool>,
    use_dual_stack: Option<bool>,
    session_name: Option<String>,
    session_duration: Option<Duration>,
    mfa_codes: Option<MfaCodes>,
    any_container_host: bool,
    imds_v1: bool,
}

/// A URL from the user, which may contain a password.
#[derive(Clone)]
struct GivenUrl(String);

impl fmt::Debug for GivenUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", without_secrets(&self.0))
    }
}

impl Default for ProviderContext {
    fn default() -> Self {
        Self {
            env: Env::default(),
            http_client: None,
            time_source: SharedTimeSource::new(SystemTimeSource::new()),
            sleep_impl: SharedAsyncSleep::new(TokioSleep::new()),
            region: None,
            sts_endpoint_url: None,
            use_fips: None,
            use_dual_stack: None,
            session_name: None,
            session_duration: None,
            mfa_codes: None,
            any_container_host: false,
            imds_v1: false,
        }
    }
}

impl ProviderContext {
    /// Sets the HTTP client for all requests, including requests to metadata services. If it uses a proxy, the proxy
    /// must not block these.
    ///
    /// Default: the SDK's client. It has HTTPS if the feature `default-https-client` is on. It keeps no idle
    /// connections. It reads the trust roots at the first HTTPS request, so plain HTTP does not pay for them.
    ///
    /// For STS and SSO, the default client uses the proxy in `HTTPS_PROXY`, `HTTP_PROXY` and `ALL_PROXY`, except for
    /// the hosts in `NO_PROXY`. It trusts the certificates in the file of `AWS_CA_BUNDLE`. For containers and instances
    /// it uses neither. A client that is set here does not read these variables.
    pub fn with_http_client(mut self, client: impl HttpClient + 'static) -> Self {
        self.http_client = Some(SharedHttpClient::new(client));
        self
    }

    /// Sets the clock. Default: the system's.
    pub fn with_time_source(mut self, time: impl TimeSource + 'static) -> Self {
        self.time_source = SharedTimeSource::new(time);
        self
    }

    /// Sets the timer for timeouts and for the pauses between retries. Default: Tokio's.
    pub fn with_sleep_impl(mut self, sleep: impl AsyncSleep + 'static) -> Self {
        self.sleep_impl = SharedAsyncSleep::new(sleep);
        self
    }

    /// Sets the region of STS.
    ///
    /// Default: the first region in this list that is in the partition of the role: `AWS_DEFAULT_REGION`, `AWS_REGION`,
    /// the region of the profile, the regions of its source profiles, the region of the default profile, us-east-1.
    /// This is Rusoto's order.
    pub fn with_region(mut self, region: Region) -> Self {
        self.region = Some(region);
        self
    }

    /// Sets the URL of STS, as `Region::Custom` does for a Rusoto client.
    ///
    /// `AWS_IGNORE_CONFIGURED_ENDPOINT_URLS` does not affect it. Default: the first of `AWS_ENDPOINT_URL_STS`,
    /// `AWS_ENDPOINT_URL`, the URL in the profile, and AWS's endpoint.
    pub fn with_sts_endpoint_url(mut self, url: impl Into<String>) -> Self {
        self.sts_endpoint_url = Some(GivenUrl(url.into()));
        self
    }

    /// Sets whether STS and SSO are called at FIPS endpoints. Default: `AWS_USE_FIPS_ENDPOINT`, else
    /// `use_fips_endpoint` of the profile, else no.
    pub fn with_use_fips(mut self, use_fips: bool) -> Self {
        self.use_fips = Some(use_fips);
        self
    }

    /// Sets whether STS and SSO are called at endpoints for IPv4 and IPv6. Default: `AWS_USE_DUALSTACK_ENDPOINT`, else
    /// `use_dualstack_endpoint` of the profile, else no.
    pub fn with_use_dual_stack(mut self, use_dual_stack: bool) -> Self {
        self.use_dual_stack = Some(use_dual_stack);
        self
    }

    /// Sets the name of a role's session. If a profile assumes several roles in a row, the name is for the last one.
    ///
    /// Default: `role_session_name` of the profile, else a name that contains the time. For a token from the
    /// environment, the default is `AWS_ROLE_SESSION_NAME`, else `WebIdentitySession`, as in Rusoto.
    pub fn with_session_name(mut self, name: impl Into<String>) -> Self {
        self.session_name = Some(name.into());
        self
    }

    /// Sets the duration of a role's session. If a profile assumes several roles in a row, the duration is for the last
    /// one.
    ///
    /// Default: `duration_seconds` of the profile, else an hour, which is the default of STS.
    pub fn with_session_duration(mut self, duration: Duration) -> Self {
        self.session_duration = Some(duration);
        self
    }

    /// Sets the function that returns the code of an MFA device. It gets the `mfa_serial` of the profile.
    ///
    /// It is called at every load of such a profile. The timeout of the provider does not cover it. Without a function,
    /// such a profile is an error.
    pub fn with_mfa_code<F, Fut, E>(mut self, ask: F) -> Self
    where
        F: Fn(String) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<String, E>> + Send + 'static,
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        self.mfa_codes = Some(MfaCodes::new(ask));
        self
    }

    /// Sets whether `AWS_CONTAINER_CREDENTIALS_FULL_URI` may name any host with plain HTTP, as in Rusoto.
    ///
    /// The token in the environment is sent to that host, and the network can read it. Default: no, as in the SDK.
    pub fn with_any_container_host(mut self, allowed: bool) -> Self {
        self.any_container_host = allowed;
        self
    }

    #[cfg(test)]
    pub(crate) fn with_env(mut self, env: Env) -> Self {
        self.env = env;
        self
    }

    /// Reads these variables in place of the process's own, which cannot be set without `unsafe`. It is for the tests
    /// of this project.
    #[doc(hidden)]
    pub fn with_variables<N: Into<String>, V: Into<std::ffi::OsString>>(
        mut self,
        variables: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        self.env = Env::fixed(variables);
        self
    }

    pub(crate) fn env(&self) -> &Env {
        &self.env
    }

    /// Returns the HTTP client for metadata services: the given one or the default. It limits the size of every body.
    pub fn http_client(&self) -> SharedHttpClient {
        SharedHttpClient::new(BodyLimit(self.http_client.clone().unwrap_or_else(default_http_client)))
    }

    /// Returns the HTTP client for STS and SSO. The default client uses the proxy of the environment.
    pub fn service_http_client(&self) -> SharedHttpClient {
        let client = self.http_client.clone();
        SharedHttpClient::new(BodyLimit(client.unwrap_or_else(|| service_http_client(self.env.clone()))))
    }

    pub(crate) fn time_source(&self) -> SharedTimeSource {
        self.time_source.clone()
    }

    pub(crate) fn sleep_impl(&self) -> SharedAsyncSleep {
        self.sleep_impl.clone()
    }

    pub(crate) fn given_region(&self) -> Option<&Region> {
        self.region.as_ref()
    }

    pub(crate) fn sts_endpoint_url(&self) -> Option<&str> {
        self.sts_endpoint_url.as_ref().map(|url| url.0.as_str())
    }

    pub(crate) fn use_fips(&self) -> Option<bool> {
        self.use_fips
    }

    pub(crate) fn use_dual_stack(&self) -> Option<bool> {
        self.use_dual_stack
    }

    pub(crate) fn session_name(&self) -> Option<String> {
        self.session_name.clone()
    }

    /// Returns the duration in seconds, the unit of STS.
    pub(crate) fn session_duration(&self) -> Option<i32> {
        self.session_duration.map(|duration| i32::try_from(duration.as_secs()).unwrap_or(i32::MAX))
    }

    pub(super) fn any_container_host(&self) -> bool {
        self.any_container_host
    }

    /// Returns whether version 1 of the instance metadata service may be used by any provider.
    pub(super) fn imds_v1(&self) -> bool {
        self.imds_v1
    }

    pub(super) fn set_imds_v1(&mut self, allowed: bool) {
        self.imds_v1 = allowed;
    }

    /// Returns this context with the permission for version 1 if `other` has it.
    pub(super) fn in_place_of(mut self, other: &Self) -> Self {
        self.imds_v1 |= other.imds_v1;
        self
    }

    pub(super) fn mfa_codes(&self) -> Option<&MfaCodes> {
        self.mfa_codes.as_ref()
    }

    /// Returns the configuration for the providers of aws-config. Without an HTTP client in it they would panic.
    pub(crate) fn provider_config(&self, region: Region) -> ProviderConfig {
        ProviderConfig::empty()
            .with_behavior_version(Some(behavior_version()))
            .with_http_client(self.http_client())
            .with_time_source(self.time_source())
            .with_sleep_impl(self.sleep_impl())
            .with_region(Some(region))
    }

    /// Ends after `limit` at the latest. `subject` names the service for the error.
    pub(crate) async fn within<T>(
        &self,
        limit: Duration,
        subject: impl FnOnce() -> String,
        future: impl Future<Output = Result<T, CredentialsError>>,
    ) -> Result<T, CredentialsError> {
        let timed_out = |late: BoxError| {
            let text = format!("{} gave no answer within {limit:?} (see `set_timeout`)", subject());
            CredentialsError::provider_error(Failure::new(text, late))
        };
        Timeout::new(future, self.sleep_impl.sleep(limit))
            .await
            .unwrap_or_else(|late| Err(timed_out(late.into())))
    }
}
