//! Sends one attempt over the SDK's HTTP client, and looks at its response.

use super::ended_runtime::{explain_ended_runtime, has_safe_method, may_go_on_another_runtime};
use super::error_in_success::may_fail_with_success;
use super::pool::{AnsweredBefore, ClosedConnection};
use super::response_code::Look;
use crate::usage::Counters;
use aws_smithy_async::rt::sleep::{SharedAsyncSleep, TokioSleep};
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
    /// Whether the SDK's retries are on. A connection is then given up after an answer that is worth one, as in the SDK.
    with_retries: bool,
    counters: &'static Counters,
}

impl Transport {
    pub(super) fn new(client: SharedHttpClient, with_retries: bool, counters: &'static Counters) -> Self {
        Self { client, connector: OnceLock::new(), with_retries, counters }
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
                sleep: components.sleep_impl().unwrap_or_else(|| SharedAsyncSleep::new(TokioSleep::new())),
                with_retries: self.with_retries,
                counters: self.counters,
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
    sleep: SharedAsyncSleep,
    with_retries: bool,
    counters: &'static Counters,
}

impl HttpConnector for LookAtResponses {
    fn call(&self, mut request: HttpRequest) -> HttpConnectorFuture {
        self.counters.attempts.count();
        let connection = CaptureSmithyConnection::new();
        request.add_extension(connection.clone());
        let may_fail_with_success = may_fail_with_success(&request);
        let is_safe = has_safe_method(&request);
        let called = self.connector.call(request);
        let answered_before = Arc::clone(&self.answered_before);
        let time = self.time.clone();
        let sent = time.now();
        let with_retries = self.with_retries;
        let look = Look { with_retries, may_fail_with_success, sleep: self.sleep.clone() };
        HttpConnectorFuture::new(async move {
            let outcome = called.await;
            let connection = connection.get();
            let ends = connection.as_ref().and_then(|connection| {
                connection.local_addr().map(|local| (local, connection.remote_addr()))
            });
            match outcome {
                Ok(response) => {
                    if let Some(ends) = ends {
                        answered_before.answered(ends, time.now());
                    }
                    if with_retries
                        && matches!(response.status().as_u16(), 500 | 502 | 503 | 504)
                        && let Some(connection) = connection
                    {
                        connection.poison();
                    }
                    Ok(look.at(response).await)
                }
                Err(error) => {
                    let was_pooled = ends.is_some_and(|ends| answered_before.forget(ends, sent, time.now()));
                    let error = explain_ended_runtime(error, is_safe);
                    let may_go_again =
                        was_pooled && is_disconnect(&error) || may_go_on_another_runtime(&error);
                    Err(if may_go_again { closed(error) } else { error })
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
