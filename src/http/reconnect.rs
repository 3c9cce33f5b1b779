//! The SDK's HTTP client, for SDK clients in programs with several runtimes.

use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient,
    SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use rusoto_compat_core::engine::{explain_ended_runtime, has_safe_method, may_go_on_another_runtime};

/// An HTTP client that sends a request with a safe method once more if the runtime of its connection ended, as the drop-ins do. The
/// SDK's retries may be off, as Rusoto has none.
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
        let is_safe = has_safe_method(&request);
        // `None` for a stream, which cannot be sent again. The bytes of other bodies are shared.
        let again = if is_safe { request.try_clone() } else { None };
        let called = self.0.call(request);
        let connector = self.0.clone();
        HttpConnectorFuture::new(async move {
            let explained = |error| explain_ended_runtime(error, is_safe);
            match (called.await.map_err(explained), again) {
                (Err(error), Some(again)) if may_go_on_another_runtime(&error) => {
                    connector.call(again).await.map_err(explained)
                }
                (outcome, _) => outcome,
            }
        })
    }
}
