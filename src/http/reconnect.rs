//! The SDK's HTTP client, for SDK clients in programs with several runtimes.

use aws_smithy_async::time::SharedTimeSource;
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient,
    SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use rusoto_compat_core::engine::{ended_with_its_runtime, is_at_once};

/// An HTTP client that sends a request once more if the runtime of its connection ended, as the drop-ins do. The SDK's retries
/// may be off, as Rusoto has none.
#[derive(Debug)]
pub(super) struct Reconnects(pub(super) SharedHttpClient);

impl HttpClient for Reconnects {
    fn http_connector(
        &self,
        settings: &HttpConnectorSettings,
        components: &RuntimeComponents,
    ) -> SharedHttpConnector {
        SharedHttpConnector::new(Connector {
            connector: self.0.http_connector(settings, components),
            time: components.time_source().unwrap_or_default(),
        })
    }
}

#[derive(Debug)]
struct Connector {
    connector: SharedHttpConnector,
    time: SharedTimeSource,
}

impl HttpConnector for Connector {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        // `None` for a stream, which cannot be sent again. The bytes of other bodies are shared.
        let again = request.try_clone();
        let sent = self.time.now();
        let called = self.connector.call(request);
        let (connector, time) = (self.connector.clone(), self.time.clone());
        HttpConnectorFuture::new(async move {
            match (called.await, again) {
                (Err(error), Some(again))
                    if ended_with_its_runtime(&error) && is_at_once(sent, time.now()) =>
                {
                    connector.call(again).await
                }
                (outcome, _) => outcome,
            }
        })
    }
}
