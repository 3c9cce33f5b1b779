//! The default HTTP client.

use super::env::Env;
use super::failure::BoxError;
use super::proxy_and_trust;
use aws_smithy_http_client::tls::TrustStore;
use aws_smithy_http_client::{Connector, ConnectorBuilder};
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient,
    SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use std::fmt;

/// Returns the client for metadata services. They are on the local network, so it uses no proxy.
pub(super) fn default_http_client() -> SharedHttpClient {
    SharedHttpClient::new(OneShotClient { https, env: None })
}

/// Returns the client for services on the internet. The environment may set a proxy and certificates for them.
pub(super) fn service_http_client(env: Env) -> SharedHttpClient {
    SharedHttpClient::new(OneShotClient { https, env: Some(env) })
}

/// Makes a new connector for each request, which takes microseconds.
///
/// Credentials are loaded every few minutes. An idle connection would belong to the runtime that opened it, and the
/// next load could get a connection of a runtime that is gone or stands still. The trust roots are read at the first
/// HTTPS request, which only STS and SSO need. The SDK's own client reads them whenever a client is built. Nothing is
/// shared, so a panic cannot break it for all.
#[derive(Clone)]
struct OneShotClient {
    https: fn(ConnectorBuilder, Option<TrustStore>) -> Option<Connector>,
    env: Option<Env>,
}

impl fmt::Debug for OneShotClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OneShotClient")
    }
}

impl HttpClient for OneShotClient {
    fn http_connector(
        &self,
        settings: &HttpConnectorSettings,
        components: &RuntimeComponents,
    ) -> SharedHttpConnector {
        let (settings, components) = (settings.clone(), components.clone());
        SharedHttpConnector::new(OneShotConnector { client: self.clone(), settings, components })
    }
}

#[derive(Debug, Clone)]
struct OneShotConnector {
    client: OneShotClient,
    settings: HttpConnectorSettings,
    components: RuntimeComponents,
}

impl OneShotConnector {
    async fn connector(&self, url: &str) -> Result<Connector, BoxError> {
        let secure = url.get(..6).is_some_and(|start| start.eq_ignore_ascii_case("https:"));
        let mut builder = Connector::builder().connector_settings(self.settings.clone());
        builder.set_sleep_impl(self.components.sleep_impl());
        let uri = url.parse::<http::Uri>().ok();
        let host = uri.as_ref().and_then(http::Uri::host).unwrap_or_default();
        let proxy =
            self.client.env.as_ref().map_or(Ok(None), |env| proxy_and_trust::proxy(env, secure, host))?;
        let with_tls = secure || proxy.as_ref().is_some_and(|proxy| proxy.is_https);
        builder.set_proxy_config(proxy.map(|proxy| proxy.config));
        if !with_tls {
            return Ok(builder.build_http());
        }
        let trusted = match &self.client.env {
            Some(env) => proxy_and_trust::trusted(env).await?,
            None => None,
        };
        (self.client.https)(builder, trusted).ok_or_else(|| {
            "this build speaks plain http only: turn on the feature `default-https-client` of rusoto-compat, or give \
             the providers an HTTP client with `ProviderContext::with_http_client`"
                .into()
        })
    }
}

impl HttpConnector for OneShotConnector {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let this = self.clone();
        HttpConnectorFuture::new(async move {
            let connector = this.connector(request.uri()).await.map_err(ConnectorError::user)?;
            connector.call(request).await
        })
    }
}

#[cfg(feature = "default-https-client")]
fn https(builder: ConnectorBuilder, trusted: Option<TrustStore>) -> Option<Connector> {
    use aws_smithy_http_client::tls::rustls_provider::CryptoMode;
    use aws_smithy_http_client::tls::{Provider, TlsContext};

    let builder = builder.tls_provider(Provider::Rustls(CryptoMode::AwsLc));
    Some(match trusted {
        Some(store) => {
            builder.tls_context(TlsContext::builder().with_trust_store(store).build().ok()?).build()
        }
        None => builder.build(),
    })
}

#[cfg(not(feature = "default-https-client"))]
fn https(_: ConnectorBuilder, _: Option<TrustStore>) -> Option<Connector> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_smithy_runtime_api::client::runtime_components::RuntimeComponentsBuilder;

    #[tokio::test]
    async fn without_tls_the_error_says_how_to_get_it() {
        let connector = OneShotConnector {
            client: OneShotClient { https: |_, _| None, env: None },
            settings: HttpConnectorSettings::default(),
            components: RuntimeComponentsBuilder::for_tests().build().unwrap(),
        };
        let call = |url: &str| connector.call(HttpRequest::get(url).unwrap());
        for url in ["https://sts.us-east-1.amazonaws.com/", "HTTPS://x"] {
            let error = call(url).await.unwrap_err();
            assert!(crate::error_chain::error_chain(&error).contains("default-https-client"), "{error:?}");
        }
        let error = call("http://127.0.0.1:1/").await.unwrap_err();
        assert!(error.is_io(), "{error:?}");
    }
}
