//! The builder of a dispatcher.

use super::client::{Client, default_timeouts};
use super::dispatcher::SharedHttpDispatcher;
use super::error::BuildError;
use super::retry::Retries;
use super::stack::Stack;
use crate::usage::OperationCounts;
use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep, TokioSleep};
use aws_smithy_async::time::{SharedTimeSource, TimeSource};
use aws_smithy_runtime_api::client::behavior_version::BehaviorVersion;
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use aws_smithy_types::retry::RetryConfig;
use aws_smithy_types::timeout::{TimeoutConfig, TimeoutConfigBuilder};
use aws_types::SdkConfig;
use rusoto_compat_core::behavior::behavior_version;
use rusoto_compat_core::engine::ChunkTimeout;
use rusoto_compat_core::usage::Counters;
use std::sync::Arc;
use std::time::Duration;

/// Builds a [`SharedHttpDispatcher`] with settings of your own.
///
/// The SDK keeps one pool of connections for each pair of connect and read timeout. If these timeouts differ from the
/// timeouts of the SDK clients, the dispatcher has a pool of its own.
///
/// ```
/// # use aws_smithy_runtime_api::client::http::SharedHttpClient;
/// # fn example(client: SharedHttpClient) -> Result<(), rusoto_compat::http::BuildError> {
/// use aws_smithy_types::retry::RetryConfig;
/// use rusoto_compat::http::SharedHttpDispatcher;
/// use std::time::Duration;
///
/// let dispatcher = SharedHttpDispatcher::builder()
///     .attempt_timeout(Duration::from_secs(30))
///     .retries(RetryConfig::standard())
///     .from_http_client(client)?;
/// # let _ = dispatcher;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[must_use = "a builder does nothing until it is ended with an HTTP client"]
pub struct SharedHttpDispatcherBuilder {
    timeouts: TimeoutConfigBuilder,
    retries: Option<RetryConfig>,
    sleep: Option<SharedAsyncSleep>,
    time: Option<SharedTimeSource>,
}

impl SharedHttpDispatcherBuilder {
    fn new() -> Self {
        Self { timeouts: TimeoutConfig::builder(), retries: None, sleep: None, time: None }
    }

    /// Limits how long a new connection may take: DNS, TCP and TLS. Default: the config's timeout, else 3.1 s.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.timeouts = self.timeouts.connect_timeout(timeout);
        self
    }

    /// Limits the wait for the head of a response, and then for each piece of its body. Default: the config's timeout,
    /// else none.
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.timeouts = self.timeouts.read_timeout(timeout);
        self
    }

    /// Limits one attempt, from the request to the head of its response. Default: the config's timeout, else none.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.timeouts = self.timeouts.operation_attempt_timeout(timeout);
        self
    }

    /// Limits all attempts and the pauses between them together. Default: the config's timeout, else none.
    pub fn operation_timeout(mut self, timeout: Duration) -> Self {
        self.timeouts = self.timeouts.operation_timeout(timeout);
        self
    }

    /// Turns on retries, as [`SharedHttpDispatcher::with_retries`] does.
    pub fn retries(mut self, config: RetryConfig) -> Self {
        self.retries = Some(config);
        self
    }

    /// Sets the timer for timeouts and for the pauses between retries. Default: the config's, else Tokio's.
    pub fn sleep_impl(mut self, sleep: impl AsyncSleep + 'static) -> Self {
        self.sleep = Some(SharedAsyncSleep::new(sleep));
        self
    }

    /// Sets the clock that measures the age of a signature. Default: the config's, else the system's clock, with which
    /// Rusoto signs.
    pub fn time_source(mut self, time: impl TimeSource + 'static) -> Self {
        self.time = Some(SharedTimeSource::new(time));
        self
    }

    /// Builds a dispatcher over the HTTP client of an `SdkConfig`, as [`SharedHttpDispatcher::from_sdk_config`] does.
    ///
    /// # Errors
    /// [`BuildError::NoHttpClient`] when the config has no HTTP client.
    pub fn from_sdk_config(mut self, config: &SdkConfig) -> Result<SharedHttpDispatcher, BuildError> {
        let client = config.http_client().ok_or(BuildError::NoHttpClient)?;
        if let Some(timeouts) = config.timeout_config() {
            self.timeouts = self.timeouts.take_unset_from(timeouts.to_builder());
        }
        self.sleep = self.sleep.or_else(|| config.sleep_impl());
        self.time = self.time.or_else(|| config.time_source());
        self.finish(client, config.behavior_version().unwrap_or_else(behavior_version))
    }

    /// Builds a dispatcher over an HTTP client of the SDK, as [`SharedHttpDispatcher::from_http_client`] does.
    ///
    /// # Errors
    /// [`BuildError::Components`] when a new version of the SDK needs other components for its HTTP client.
    pub fn from_http_client(self, client: SharedHttpClient) -> Result<SharedHttpDispatcher, BuildError> {
        self.finish(client, behavior_version())
    }

    /// Builds a dispatcher over a new HTTPS client of the SDK, as [`SharedHttpDispatcher::new`] does.
    ///
    /// # Errors
    /// [`BuildError::NoDefaultClient`]. It cannot occur today, because the feature `default-https-client` adds the
    /// client.
    #[cfg(feature = "default-https-client")]
    #[cfg_attr(docsrs, doc(cfg(all(feature = "http", feature = "default-https-client"))))]
    pub fn build(self) -> Result<SharedHttpDispatcher, BuildError> {
        use aws_smithy_runtime::client::defaults::default_http_client_plugin_v2;
        use aws_smithy_runtime_api::client::runtime_components::RuntimeComponentsBuilder;
        use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;

        let version = behavior_version();
        let client = default_http_client_plugin_v2(version)
            .and_then(|plugin| {
                plugin.runtime_components(&RuntimeComponentsBuilder::new("rusoto-compat")).http_client()
            })
            .ok_or(BuildError::NoDefaultClient)?;
        self.finish(client, version)
    }

    fn finish(
        self,
        client: SharedHttpClient,
        version: BehaviorVersion,
    ) -> Result<SharedHttpDispatcher, BuildError> {
        let mut timeouts = self.timeouts.build();
        timeouts.take_defaults_from(&default_timeouts(version));
        let sleep = self.sleep.unwrap_or_else(|| SharedAsyncSleep::new(TokioSleep::new()));
        let time = self.time.unwrap_or_default();
        let chunk_timeout = timeouts.read_timeout().map(|limit| ChunkTimeout { limit, sleep: sleep.clone() });
        let stack = Stack {
            client: Client::new(client, &timeouts, sleep, time.clone())?,
            operation_timeout: timeouts.operation_timeout(),
            chunk_timeout,
            refusals: None,
            counts_denials: false,
            counters: Arc::new(Counters::default()),
            operations: OperationCounts::new(),
            is_counted: true,
            time,
        };
        let retries = self.retries.and_then(Retries::new).map(Arc::new);
        Ok(SharedHttpDispatcher::new_with(stack, retries))
    }
}

impl SharedHttpDispatcher {
    /// Returns a builder for a dispatcher with timeouts, retries, clock and timer of your own.
    ///
    /// # Example
    /// ```
    /// # use aws_smithy_runtime_api::client::http::SharedHttpClient;
    /// # fn example(client: SharedHttpClient) -> Result<(), rusoto_compat::http::BuildError> {
    /// use rusoto_compat::http::SharedHttpDispatcher;
    /// use std::time::Duration;
    ///
    /// let dispatcher = SharedHttpDispatcher::builder()
    ///     .read_timeout(Duration::from_secs(20))
    ///     .from_http_client(client)?;
    /// # let _ = dispatcher;
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> SharedHttpDispatcherBuilder {
        SharedHttpDispatcherBuilder::new()
    }

    /// Returns a dispatcher over the HTTP client of an `SdkConfig`, with the config's timeouts, timer and clock.
    ///
    /// It shares one pool of connections with the SDK clients of the same config. It ignores the config's retries,
    /// because Rusoto has none. Turn them on with [`with_retries`](Self::with_retries).
    ///
    /// A config *without* an HTTP client cannot be shared: each SDK client makes a default client with a pool of its
    /// own. Set `.http_client(..)` on the config.
    ///
    /// # Errors
    /// [`BuildError::NoHttpClient`] when the config has no HTTP client.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use rusoto_compat::SharedCredentials;
    /// use rusoto_compat::http::SharedHttpDispatcher;
    /// use rusoto_core::{Client, Region};
    /// use rusoto_s3::S3Client;
    ///
    /// # let http_client = aws_smithy_http_client::Builder::new().build_http();
    /// let config = aws_config::defaults(aws_config::BehaviorVersion::v2026_01_12())
    ///     .http_client(http_client)
    ///     .load()
    ///     .await;
    /// let dispatcher = SharedHttpDispatcher::from_sdk_config(&config)?;
    /// let client = Client::new_with(SharedCredentials::from_sdk_config(&config)?, dispatcher);
    /// let legacy = S3Client::new_with_client(client, Region::EuWest1);
    /// # let _ = legacy;
    /// # Ok(())
    /// # }
    /// ```
    pub fn from_sdk_config(config: &SdkConfig) -> Result<Self, BuildError> {
        Self::builder().from_sdk_config(config)
    }

    /// Returns a dispatcher over an HTTP client of the SDK, with the SDK's default timeouts.
    ///
    /// It needs no configuration, so it can be made first. This helps when the source of the credentials sends through
    /// Rusoto, as `StsAssumeRoleSessionCredentialsProvider` does. Give this dispatcher to the STS client of that
    /// source. Then give [`http_client`](Self::http_client) and the credentials to the configuration. All clients then
    /// share one pool and one [`usage`](Self::usage).
    ///
    /// # Errors
    /// [`BuildError::Components`] when a new version of the SDK needs other components for its HTTP client.
    ///
    /// # Example
    /// ```
    /// use aws_smithy_http_client::tls::{Provider, rustls_provider::CryptoMode};
    /// use rusoto_compat::http::SharedHttpDispatcher;
    ///
    /// let client = aws_smithy_http_client::Builder::new()
    ///     .tls_provider(Provider::Rustls(CryptoMode::Ring))
    ///     .build_https();
    /// let dispatcher = SharedHttpDispatcher::from_http_client(client)?;
    /// # let _ = dispatcher;
    /// # Ok::<(), rusoto_compat::http::BuildError>(())
    /// ```
    pub fn from_http_client(client: SharedHttpClient) -> Result<Self, BuildError> {
        Self::builder().from_http_client(client)
    }

    /// Returns a dispatcher over a new HTTPS client with the SDK's defaults: rustls with aws-lc, and proxies from the
    /// environment. Clone the dispatcher to share its connections.
    ///
    /// # Errors
    /// [`BuildError::NoDefaultClient`]. It cannot occur today, because the feature `default-https-client` adds the
    /// client.
    ///
    /// # Example
    /// ```no_run
    /// use rusoto_compat::http::SharedHttpDispatcher;
    ///
    /// let dispatcher = SharedHttpDispatcher::new()?;
    /// # let _ = dispatcher;
    /// # Ok::<(), rusoto_compat::http::BuildError>(())
    /// ```
    #[cfg(feature = "default-https-client")]
    #[cfg_attr(docsrs, doc(cfg(all(feature = "http", feature = "default-https-client"))))]
    pub fn new() -> Result<Self, BuildError> {
        Self::builder().build()
    }
}
