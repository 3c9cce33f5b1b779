//! HTTP clients of the SDK, and a configuration with one of them. The rest of the example is the same for each client.

use aws_config::{BehaviorVersion, SdkConfig};
use aws_smithy_http_client::proxy::ProxyConfig;
use aws_smithy_http_client::tls::{Provider, TlsContext, TrustStore, rustls_provider::CryptoMode};
use aws_smithy_http_client::{Builder, Connector};
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use narration::Outcome;
use rusoto_compat::SharedCredentials;
use rusoto_compat::config::RusotoConfigExt;
use rusoto_core::Region;

/// Returns a client without TLS.
pub(crate) fn plain() -> SharedHttpClient {
    Builder::new().build_http()
}

/// Returns a client with TLS that trusts this authority.
pub(crate) fn trusting(authority: &str) -> Outcome<SharedHttpClient> {
    let builder = Builder::new().tls_provider(Provider::Rustls(CryptoMode::Ring));
    Ok(builder.tls_context(trust_in(authority)?).build_https())
}

/// Returns the same client with a proxy. `ProxyConfig::from_env()` would use the proxy of `HTTPS_PROXY`.
pub(crate) fn trusting_through(authority: &str, proxy: &str) -> Outcome<SharedHttpClient> {
    let (proxy, trust) = (ProxyConfig::all(proxy)?, trust_in(authority)?);
    Ok(Builder::new().build_with_connector_fn(move |settings, components| {
        let mut connector = Connector::builder().proxy_config(proxy.clone());
        connector.set_connector_settings(settings.cloned());
        connector.set_sleep_impl(components.and_then(|components| components.sleep_impl()));
        connector.tls_provider(Provider::Rustls(CryptoMode::Ring)).tls_context(trust.clone()).build()
    }))
}

fn trust_in(authority: &str) -> Outcome<TlsContext> {
    let roots = TrustStore::empty().with_pem_certificate(authority);
    Ok(TlsContext::builder().with_trust_store(roots).build()?)
}

/// Returns the configuration for both clients of a chapter.
pub(crate) async fn config(
    http_client: SharedHttpClient,
    shared: &SharedCredentials,
    region: &Region,
) -> Outcome<SdkConfig> {
    Ok(aws_config::defaults(BehaviorVersion::v2026_01_12())
        .http_client(http_client)
        .shared_credentials(shared)
        .rusoto_region(region)?
        .rusoto_defaults()
        .load()
        .await)
}

pub(crate) fn s3(config: &SdkConfig) -> aws_sdk_s3::config::Builder {
    aws_sdk_s3::config::Builder::from(config).force_path_style(true)
}
