//! Sends one attempt over the SDK's HTTP client, and looks at its response.

use super::pool::{AnsweredBefore, ClosedConnection};
use super::response_code::read_code;
use aws_smithy_async::time::SharedTimeSource;
use aws_smithy_runtime_api::client::connection::CaptureSmithyConnection;
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient,
    SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::retry::ErrorKind;
use std::sync::{Arc, OnceLock};

/// The SDK's HTTP client, with a look at each response.
#[derive(Debug)]
pub(super) struct Transport {
    client: SharedHttpClient,
    /// An engine has one set of timeouts, and so one connector.
    connector: OnceLock<SharedHttpConnector>,
    /// Whether a connection is given up after an answer that is worth a retry, as the SDK does.
    gives_up_connections: bool,
}

impl Transport {
    pub(super) fn new(client: SharedHttpClient, gives_up_connections: bool) -> Self {
        Self { client, connector: OnceLock::new(), gives_up_connections }
    }
}

impl HttpClient for Transport {
    fn http_connector(
        &self,
        settings: &HttpConnectorSettings,
        components: &RuntimeComponents,
    ) -> SharedHttpConnector {
        let connector = self.connector.get_or_init(|| {
            SharedHttpConnector::new(LookAtResponses {
                connector: self.client.http_connector(settings, components),
                answered_before: Arc::default(),
                time: components.time_source().unwrap_or_default(),
                gives_up_connections: self.gives_up_connections,
            })
        });
        connector.clone()
    }
}

#[derive(Debug)]
struct LookAtResponses {
    connector: SharedHttpConnector,
    answered_before: Arc<AnsweredBefore>,
    time: SharedTimeSource,
    gives_up_connections: bool,
}

impl HttpConnector for LookAtResponses {
    fn call(&self, mut request: HttpRequest) -> HttpConnectorFuture {
        let connection = CaptureSmithyConnection::new();
        request.add_extension(connection.clone());
        let called = self.connector.call(request);
        let answered_before = Arc::clone(&self.answered_before);
        let time = self.time.clone();
        let gives_up_connections = self.gives_up_connections;
        HttpConnectorFuture::new(async move {
            let outcome = called.await;
            let connection = connection.get();
            let address = connection.as_ref().and_then(|connection| connection.local_addr());
            match outcome {
                Ok(response) => {
                    if let Some(address) = address {
                        answered_before.answered(address, time.now());
                    }
                    if gives_up_connections
                        && matches!(response.status().as_u16(), 500 | 502 | 503 | 504)
                        && let Some(connection) = connection
                    {
                        connection.poison();
                    }
                    Ok(read_code(response).await)
                }
                Err(error) => {
                    let was_pooled =
                        address.is_some_and(|address| answered_before.forget(address, time.now()));
                    Err(if was_pooled && is_disconnect(&error) { closed(error) } else { error })
                }
            }
        })
    }
}

/// Returns whether the connection broke, as opposed to a timeout or a fault of the request.
fn is_disconnect(error: &ConnectorError) -> bool {
    error.is_io() || error.as_other() == Some(ErrorKind::TransientError)
}

fn closed(error: ConnectorError) -> ConnectorError {
    let is_io = error.is_io();
    let error = ClosedConnection(error.into_source()).into();
    if is_io {
        ConnectorError::io(error)
    } else {
        ConnectorError::other(error, Some(ErrorKind::TransientError))
    }
}
