//! Calls the SDK's HTTP client with the settings that an SDK client uses, so both share one pool.

use super::error::BuildError;
use super::reconnect::Reconnects;
use super::retry::PassVerdictOn;
use aws_smithy_async::future::timeout::Timeout;
use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep, Sleep};
use aws_smithy_async::time::SharedTimeSource;
use aws_smithy_runtime::client::auth::no_auth::{NO_AUTH_SCHEME_ID, NoAuthScheme};
use aws_smithy_runtime::client::defaults::{DefaultPluginParams, default_timeout_config_plugin_v2};
use aws_smithy_runtime::client::identity::IdentityCache;
use aws_smithy_runtime::client::identity::no_auth::NoAuthIdentityResolver;
use aws_smithy_runtime::client::orchestrator::endpoints::StaticUriEndpointResolver;
use aws_smithy_runtime::client::retries::strategy::NeverRetryStrategy;
use aws_smithy_runtime_api::client::auth::static_resolver::StaticAuthSchemeOptionResolver;
use aws_smithy_runtime_api::client::behavior_version::BehaviorVersion;
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorSettings, SharedHttpClient,
};
use aws_smithy_runtime_api::client::identity::SharedIdentityResolver;
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::{RuntimeComponents, RuntimeComponentsBuilder};
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;
use aws_smithy_types::timeout::TimeoutConfig;
use futures_util::FutureExt;
use futures_util::future::{Either, Pending, pending};
use rusoto_compat_core::engine::{explain_ended_runtime, has_safe_method};
use std::error::Error;
use std::time::Duration;

/// Sends one attempt.
#[derive(Clone, Debug)]
pub(super) struct Client {
    client: SharedHttpClient,
    /// The SDK's pool is keyed by connect and read timeout, so other settings would mean another pool.
    settings: HttpConnectorSettings,
    pub(super) components: RuntimeComponents,
    attempt_timeout: Option<Duration>,
    pub(super) sleep: SharedAsyncSleep,
}

impl Client {
    pub(super) fn new(
        client: SharedHttpClient,
        timeouts: &TimeoutConfig,
        sleep: SharedAsyncSleep,
        time: SharedTimeSource,
    ) -> Result<Self, BuildError> {
        let components = components(client.clone(), sleep.clone(), time)
            .map_err(|source| BuildError::Components { source: source.into() })?;
        let mut settings = HttpConnectorSettings::builder();
        settings.set_connect_timeout(timeouts.connect_timeout());
        settings.set_read_timeout(timeouts.read_timeout());
        let settings = settings.build();
        // Loads the trust roots now, as an SDK client does. Otherwise the first request would wait for it.
        let _ = client.http_connector(&settings, &components);
        let attempt_timeout = timeouts.operation_attempt_timeout();
        Ok(Self { client, settings, components, attempt_timeout, sleep })
    }

    pub(super) fn http_client(&self) -> SharedHttpClient {
        SharedHttpClient::new(Reconnects(self.client.clone()))
    }

    /// Sends one attempt, and returns the result of `look` on its response.
    ///
    /// The client is asked for its connector each time: by the SDK's contract, the client caches it. It is called
    /// before the future is made, so that the future does not carry the request.
    pub(super) fn attempt<T, L>(
        &self,
        request: HttpRequest,
        look: impl FnOnce(HttpResponse) -> L + Send,
    ) -> impl Future<Output = Result<T, ConnectorError>> + Send
    where
        L: Future<Output = T> + Send,
        T: Send,
    {
        let is_safe = has_safe_method(&request);
        let called = self.client.http_connector(&self.settings, &self.components).call(request);
        let explained = move |error| explain_ended_runtime(error, is_safe);
        let looked_at = async move { Ok(look(called.await.map_err(explained)?).await) };
        let limit = self.attempt_timeout;
        let timed_out = move |_| Err(ConnectorError::timeout(AttemptTimedOut(limit).into()));
        within(limit, &self.sleep, looked_at).map(move |outcome| outcome.unwrap_or_else(timed_out))
    }
}

/// Limits the time of a future, if there is a limit. The return type is the same with and without one, because a future
/// that stands in two arms of a `match` takes up memory twice.
pub(super) fn within<F>(
    limit: Option<Duration>,
    sleep: &SharedAsyncSleep,
    future: F,
) -> Timeout<F, Either<Sleep, Pending<()>>> {
    let limit = match limit {
        Some(limit) => Either::Left(sleep.sleep(limit)),
        None => Either::Right(pending()),
    };
    Timeout::new(future, limit)
}

/// Returns the timeouts that a client of this behaviour version has by default.
pub(crate) fn default_timeouts(version: BehaviorVersion) -> TimeoutConfig {
    default_timeout_config_plugin_v2(&DefaultPluginParams::new().with_behavior_version(version))
        .and_then(|plugin| plugin.config()?.load::<TimeoutConfig>().cloned())
        .unwrap_or_else(TimeoutConfig::disabled)
}

/// Returns the components for calls of the HTTP client. It reads only the timer and the clock, but the SDK's type
/// requires all the others too.
fn components(
    client: SharedHttpClient,
    sleep: SharedAsyncSleep,
    time: SharedTimeSource,
) -> Result<RuntimeComponents, impl Error + Send + Sync> {
    let no_auth = StaticAuthSchemeOptionResolver::new(vec![NO_AUTH_SCHEME_ID]);
    let identity = SharedIdentityResolver::new(NoAuthIdentityResolver::new());
    RuntimeComponentsBuilder::new("rusoto-compat")
        .with_http_client(Some(client))
        .with_sleep_impl(Some(sleep))
        .with_time_source(Some(time))
        .with_retry_classifier(PassVerdictOn)
        .with_retry_strategy(Some(NeverRetryStrategy::new()))
        .with_endpoint_resolver(Some(StaticUriEndpointResolver::http_localhost(0)))
        .with_identity_cache(Some(IdentityCache::no_cache()))
        .with_auth_scheme_option_resolver(Some(no_auth))
        .with_auth_scheme(NoAuthScheme::new())
        .with_identity_resolver(NO_AUTH_SCHEME_ID, identity)
        .build()
}

#[derive(Debug, thiserror::Error)]
#[error("no response within the attempt timeout of {:?}", .0.unwrap_or_default())]
struct AttemptTimedOut(Option<Duration>);
