//! What the SDK's orchestrator is made of for an engine. It is built once.

use super::clock_skew::HostClocks;
use super::codes::TRANSIENT;
use super::host_retries::RetriesByHost;
use super::identity::AskSource;
use super::operation::{KnownEndpoint, PassOn, Prepare};
use super::response_code::ErrorCode;
use super::send::EngineConfig;
use super::signer::{SCHEME, SignedOrNot};
use super::strategy::Attempts;
use super::transport::Transport;
use crate::usage::Counters;
use aws_runtime::retries::classifiers::AwsErrorCodeClassifier;
use aws_smithy_async::rt::sleep::{SharedAsyncSleep, TokioSleep};
use aws_smithy_runtime::client::identity::IdentityCache;
use aws_smithy_runtime::client::retries::classifiers::{HttpStatusCodeClassifier, TransientErrorClassifier};
use aws_smithy_runtime_api::client::auth::AuthSchemeOptionResolverParams;
use aws_smithy_runtime_api::client::auth::static_resolver::StaticAuthSchemeOptionResolver;
use aws_smithy_runtime_api::client::identity::SharedIdentityResolver;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponentsBuilder;
use aws_smithy_runtime_api::client::runtime_plugin::{RuntimePlugins, StaticRuntimePlugin};
use aws_smithy_runtime_api::client::ser_de::{SharedRequestSerializer, SharedResponseDeserializer};
use aws_smithy_types::config_bag::{FrozenLayer, Layer};
use aws_smithy_types::retry::{RetryConfig, RetryMode};
use std::sync::Arc;

const NAME: &str = "rusoto-compat";

pub(super) fn plugins(config: EngineConfig, counters: &'static Counters) -> RuntimePlugins {
    let plugin = StaticRuntimePlugin::new().with_config(settings(&config));
    RuntimePlugins::new().with_client_plugin(plugin.with_runtime_components(components(config, counters)))
}

fn settings(config: &EngineConfig) -> FrozenLayer {
    let retries = config.retries.is_some().then(RetriesByHost::default);
    let mut layer = Layer::new(NAME);
    layer.store_put(AuthSchemeOptionResolverParams::new(()));
    layer.store_put(SharedRequestSerializer::new(Prepare { retries }));
    layer.store_put(SharedResponseDeserializer::new(PassOn));
    layer.store_put(config.timeouts.clone());
    layer.store_put(config.retries.clone().map_or_else(RetryConfig::disabled, as_standard));
    layer.freeze()
}

/// Takes the adaptive mode for the standard one. It would delay first attempts too, and without the settings of an SDK
/// client the SDK panics in it.
fn as_standard(retries: RetryConfig) -> RetryConfig {
    retries.with_retry_mode(RetryMode::Standard)
}

fn components(config: EngineConfig, counters: &'static Counters) -> RuntimeComponentsBuilder {
    let clocks = Arc::new(HostClocks::default());
    let identities = SharedIdentityResolver::new(AskSource);
    let sleep = config.sleep.unwrap_or_else(|| SharedAsyncSleep::new(TokioSleep::new()));
    let components = RuntimeComponentsBuilder::new(NAME)
        .with_http_client(Some(Transport::new(config.http_client, config.retries.is_some(), counters)))
        .with_endpoint_resolver(Some(KnownEndpoint))
        .with_auth_scheme_option_resolver(Some(StaticAuthSchemeOptionResolver::new(vec![SCHEME])))
        .with_auth_scheme(SignedOrNot { identities: identities.clone(), clocks: Arc::clone(&clocks) })
        .with_identity_resolver(SCHEME, identities)
        // The source keeps what is expensive to load, and a rotation must show at once.
        .with_identity_cache(Some(IdentityCache::no_cache()))
        .with_retry_strategy(Some(Attempts { clocks, counters }))
        .with_time_source(Some(config.time.unwrap_or_default()))
        .with_sleep_impl(Some(sleep));
    if config.retries.is_none() {
        return components;
    }
    // S3 sends this code with status 200 too. The SDK's S3 client adds it to the list as well.
    let transient: Vec<_> = TRANSIENT.iter().copied().chain(["InternalError"]).collect();
    components
        .with_retry_classifier(TransientErrorClassifier::<ErrorCode>::new())
        .with_retry_classifier(HttpStatusCodeClassifier::default())
        .with_retry_classifier(
            AwsErrorCodeClassifier::<ErrorCode>::builder().transient_errors(transient).build(),
        )
}
