//! What the providers reach the outside through.

use super::env::Env;
use super::failure::{BoxError, Failure};
use super::http_client::default_http_client;
use super::small_bodies::SmallBodies;
use aws_config::provider_config::ProviderConfig;
use aws_credential_types::provider::error::CredentialsError;
use aws_smithy_async::future::timeout::Timeout;
use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep, TokioSleep};
use aws_smithy_async::time::{SharedTimeSource, SystemTimeSource, TimeSource};
use aws_smithy_runtime_api::client::behavior_version::BehaviorVersion;
use aws_smithy_runtime_api::client::http::{HttpClient, SharedHttpClient};
use aws_types::region::Region;
use std::time::Duration;

/// Rusoto's own, for every provider that goes over the network.
pub(crate) const DEFAULT_TIMEOUT: Duration = Duration::from_secs(30);

/// HTTP client, clock, timer and region of the providers of this module.
///
/// What is not set is the usual one, so that most programs never name this type. It is for tests, for a proxy or a
/// certificate authority of one's own, and for the region whose STS is asked.
///
/// # Example
/// ```
/// use rusoto_compat_core::chain::{ChainProvider, ProviderContext};
///
/// let context = ProviderContext::default().with_region(aws_types::region::Region::from_static("eu-central-1"));
/// let chain = ChainProvider::new().with_context(context);
/// ```
#[derive(Debug, Clone)]
pub struct ProviderContext {
    env: Env,
    http_client: Option<SharedHttpClient>,
    time_source: SharedTimeSource,
    sleep_impl: SharedAsyncSleep,
    region: Option<Region>,
}

impl Default for ProviderContext {
    fn default() -> Self {
        Self {
            env: Env::default(),
            http_client: None,
            time_source: SharedTimeSource::new(SystemTimeSource::new()),
            sleep_impl: SharedAsyncSleep::new(TokioSleep::new()),
            region: None,
        }
    }
}

impl ProviderContext {
    /// What sends the requests, those to metadata services included: a proxy must let them pass. Default: the SDK's
    /// client, with HTTPS where feature `default-https-client` is on. It takes no proxy from the environment, keeps no
    /// idle connections, and reads the trust roots at the first HTTPS request, so that plain endpoints never pay for
    /// them.
    pub fn with_http_client(mut self, client: impl HttpClient + 'static) -> Self {
        self.http_client = Some(SharedHttpClient::new(client));
        self
    }

    /// Where the time comes from. Default: the system's clock.
    pub fn with_time_source(mut self, time: impl TimeSource + 'static) -> Self {
        self.time_source = SharedTimeSource::new(time);
        self
    }

    /// What waits for timeouts and between retries. Default: Tokio's timer.
    pub fn with_sleep_impl(mut self, sleep: impl AsyncSleep + 'static) -> Self {
        self.sleep_impl = SharedAsyncSleep::new(sleep);
        self
    }

    /// The region whose STS and SSO are asked. Default: `AWS_DEFAULT_REGION`, `AWS_REGION`, the profile's, us-east-1:
    /// Rusoto's order.
    pub fn with_region(mut self, region: Region) -> Self {
        self.region = Some(region);
        self
    }

    #[cfg(test)]
    pub(crate) fn with_env(mut self, env: Env) -> Self {
        self.env = env;
        self
    }

    /// These variables in the place of the process's own, which cannot be set without `unsafe`. For this project's fuzz
    /// targets.
    #[cfg(feature = "fuzzing")]
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

    /// What sends the requests: the client that was given, or the one of this process, with an end to every body.
    pub fn http_client(&self) -> SharedHttpClient {
        SharedHttpClient::new(SmallBodies(self.http_client.clone().unwrap_or_else(default_http_client)))
    }

    pub(crate) fn time_source(&self) -> SharedTimeSource {
        self.time_source.clone()
    }

    pub(crate) fn sleep_impl(&self) -> SharedAsyncSleep {
        self.sleep_impl.clone()
    }

    /// Rusoto's rule, but for what Rusoto did with a region that it did not know: took us-east-1.
    pub(crate) fn region(&self, of_profile: Option<&str>) -> Region {
        let named = || {
            let in_environment = ["AWS_DEFAULT_REGION", "AWS_REGION"].map(|name| self.env.setting(name));
            let name = in_environment.into_iter().flatten().next();
            name.or_else(|| of_profile.map(str::to_owned)).map(|name| Region::new(name.to_ascii_lowercase()))
        };
        self.region.clone().or_else(named).unwrap_or(Region::from_static("us-east-1"))
    }

    /// For the providers of aws-config, which panic when they have to find an HTTP client themselves.
    pub(crate) fn provider_config(&self, region: Region) -> ProviderConfig {
        ProviderConfig::empty()
            .with_behavior_version(Some(BehaviorVersion::latest()))
            .with_http_client(self.http_client())
            .with_time_source(self.time_source())
            .with_sleep_impl(self.sleep_impl())
            .with_region(Some(region))
    }

    /// Ends after `limit` at the latest. `subject` is who or what did not answer.
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
