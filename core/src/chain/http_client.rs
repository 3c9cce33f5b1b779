//! The HTTP client of those who bring none.

use aws_smithy_http_client::Connector;
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient,
    SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use std::fmt;

pub(super) fn default_http_client() -> SharedHttpClient {
    SharedHttpClient::new(OneShotClient { https })
}

/// Makes a connector for each request, which takes microseconds.
///
/// Credentials are loaded every few minutes, and a connection that was left idle belongs to the runtime that opened
/// it: one that was dropped, or that stands still, would be met with by the next load. The trust roots are read when
/// the first HTTPS request is sent, which away from STS and SSO is never; the SDK's own client reads them for every
/// client that is built on it. And nothing is shared that a panic could break for all.
#[derive(Clone, Copy)]
struct OneShotClient {
    https: fn(HttpConnectorSettings, &RuntimeComponents) -> Option<Connector>,
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
        SharedHttpConnector::new(OneShotConnector { client: *self, settings, components })
    }
}

#[derive(Debug)]
struct OneShotConnector {
    client: OneShotClient,
    settings: HttpConnectorSettings,
    components: RuntimeComponents,
}

impl HttpConnector for OneShotConnector {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let settings = self.settings.clone();
        let secure = request.uri().get(..6).is_some_and(|start| start.eq_ignore_ascii_case("https:"));
        let connector = if secure {
            (self.client.https)(settings, &self.components)
        } else {
            Some(builder(settings, &self.components).build_http())
        };
        match connector {
            Some(connector) => connector.call(request),
            None => HttpConnectorFuture::ready(Err(ConnectorError::user(
                "this build speaks plain http only: turn on the feature `default-https-client` of rusoto-compat, or \
                 give the providers an HTTP client with `ProviderContext::with_http_client`"
                    .into(),
            ))),
        }
    }
}

fn builder(
    settings: HttpConnectorSettings,
    components: &RuntimeComponents,
) -> aws_smithy_http_client::ConnectorBuilder {
    let mut builder = Connector::builder().connector_settings(settings);
    builder.set_sleep_impl(components.sleep_impl());
    builder
}

#[cfg(feature = "default-https-client")]
fn https(settings: HttpConnectorSettings, components: &RuntimeComponents) -> Option<Connector> {
    use aws_smithy_http_client::tls::Provider;
    use aws_smithy_http_client::tls::rustls_provider::CryptoMode;

    Some(builder(settings, components).tls_provider(Provider::Rustls(CryptoMode::AwsLc)).build())
}

#[cfg(not(feature = "default-https-client"))]
fn https(_: HttpConnectorSettings, _: &RuntimeComponents) -> Option<Connector> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_smithy_runtime_api::client::runtime_components::RuntimeComponentsBuilder;

    #[tokio::test]
    async fn without_tls_the_error_says_how_to_get_it() {
        let connector = OneShotConnector {
            client: OneShotClient { https: |_, _| None },
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
