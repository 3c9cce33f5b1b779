//! The HTTP client of those who bring none.

use aws_smithy_http_client::Builder;
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient,
    SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use std::sync::OnceLock;

/// One for the whole process.
pub(super) fn default_http_client() -> SharedHttpClient {
    static CLIENT: OnceLock<SharedHttpClient> = OnceLock::new();
    CLIENT.get_or_init(|| SharedHttpClient::new(BySchemeClient)).clone()
}

/// Credentials are loaded every few minutes, and a connection that was left idle belongs to the runtime that opened
/// it: one that was dropped, or that stands still, would be met with by the next load. So none is kept.
fn builder() -> Builder {
    Builder::new().pool_max_idle_per_host(0)
}

fn plain() -> &'static SharedHttpClient {
    static PLAIN: OnceLock<SharedHttpClient> = OnceLock::new();
    PLAIN.get_or_init(|| builder().build_http())
}

#[cfg(feature = "default-https-client")]
fn https() -> Option<&'static SharedHttpClient> {
    use aws_smithy_http_client::tls::Provider;
    use aws_smithy_http_client::tls::rustls_provider::CryptoMode;

    static HTTPS: OnceLock<SharedHttpClient> = OnceLock::new();
    Some(HTTPS.get_or_init(|| builder().tls_provider(Provider::Rustls(CryptoMode::AwsLc)).build_https()))
}

#[cfg(not(feature = "default-https-client"))]
fn https() -> Option<&'static SharedHttpClient> {
    None
}

/// Reads the trust roots when the first HTTPS request is sent, which off EKS, SSO and STS is never. The SDK's client
/// reads them for every client that is built on it.
#[derive(Debug)]
struct BySchemeClient;

impl HttpClient for BySchemeClient {
    fn http_connector(
        &self,
        settings: &HttpConnectorSettings,
        components: &RuntimeComponents,
    ) -> SharedHttpConnector {
        SharedHttpConnector::new(BySchemeConnector {
            settings: settings.clone(),
            components: components.clone(),
        })
    }
}

#[derive(Debug)]
struct BySchemeConnector {
    settings: HttpConnectorSettings,
    components: RuntimeComponents,
}

impl HttpConnector for BySchemeConnector {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let secure = request.uri().get(..6).is_some_and(|start| start.eq_ignore_ascii_case("https:"));
        let client = if secure { https() } else { Some(plain()) };
        match client {
            Some(client) => client.http_connector(&self.settings, &self.components).call(request),
            None => HttpConnectorFuture::ready(Err(ConnectorError::user(
                "this build speaks plain http only: turn on the feature `default-https-client`, or give the \
                 providers an HTTP client with `ProviderContext::with_http_client`"
                    .into(),
            ))),
        }
    }
}
