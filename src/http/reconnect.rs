//! The SDK's HTTP client, for SDK clients in programs with several runtimes.

use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient,
    SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use rusoto_compat_core::engine::ended_with_its_runtime;

/// An HTTP client that calls it a failure of the connection if the runtime of the connection ended. The SDK's retries then
/// send the request again.
#[derive(Debug)]
pub(super) struct Reconnects(pub(super) SharedHttpClient);

impl HttpClient for Reconnects {
    fn http_connector(
        &self,
        settings: &HttpConnectorSettings,
        components: &RuntimeComponents,
    ) -> SharedHttpConnector {
        SharedHttpConnector::new(Connector(self.0.http_connector(settings, components)))
    }
}

#[derive(Debug)]
struct Connector(SharedHttpConnector);

impl HttpConnector for Connector {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let called = self.0.call(request);
        HttpConnectorFuture::new(async move {
            called.await.map_err(|error| {
                if ended_with_its_runtime(&error) { ConnectorError::io(error.into_source()) } else { error }
            })
        })
    }
}
