//! The engine: sends requests to AWS through the SDK's orchestrator.

use super::call_state::CallState;
use super::counted::{EngineUsage, usage};
use super::endpoint_style::EndpointStyle;
use super::engine_error::EngineError;
use super::operation::Operation;
use super::plugins::plugins;
use super::signing::Signing;
use super::url::authority_of;
use crate::shown_url::host_and_port;
use crate::usage::RequestView;
use aws_smithy_async::rt::sleep::SharedAsyncSleep;
use aws_smithy_async::time::SharedTimeSource;
use aws_smithy_runtime::client::orchestrator::invoke;
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use aws_smithy_runtime_api::client::interceptors::context::Input;
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugins;
use aws_smithy_types::retry::RetryConfig;
use aws_smithy_types::timeout::TimeoutConfig;
use std::sync::{Arc, Once};
use tracing::Span;

/// What an engine is made of.
#[derive(Clone, Debug)]
pub struct EngineConfig {
    /// The HTTP client. Engines with the same client share its connections.
    pub http_client: SharedHttpClient,
    /// The time limits. None are needed.
    pub timeouts: TimeoutConfig,
    /// The SDK's retries. `None` sends each request once, as Rusoto does.
    pub retries: Option<RetryConfig>,
    /// The timer for time limits and for the pauses between retries. Default: Tokio's.
    pub sleep: Option<SharedAsyncSleep>,
    /// The clock for signatures. Default: the system's.
    pub time: Option<SharedTimeSource>,
    /// Which of AWS's endpoints requests are meant for. Default: Rusoto's.
    pub endpoints: EndpointStyle,
}

/// Sends requests to AWS through the SDK's orchestrator, which signs each attempt.
///
/// Beyond one attempt it does only what no caller could do, each once a request: it signs anew after a refused session
/// or a clock that is off, and it sends again if a connection from the pool turned out closed. A body that is a stream
/// is sent once.
///
/// A clone is one reference count.
#[derive(Clone, Debug)]
pub struct Engine {
    /// The error is that of a setting, and is the error of every request.
    plugins: Arc<Result<RuntimePlugins, String>>,
    pub(super) endpoints: EndpointStyle,
    usage: &'static EngineUsage,
}

/// Says once that the engine is at work, so that a log shows it.
static FIRST_REQUEST: Once = Once::new();

impl Engine {
    /// Returns an engine. It costs some allocations, and opens no connection.
    pub fn new(config: EngineConfig) -> Self {
        Self::counted_by(usage(), config)
    }

    fn counted_by(usage: &'static EngineUsage, config: EngineConfig) -> Self {
        let endpoints = config.endpoints;
        Self { plugins: Arc::new(Ok(plugins(config, &usage.counters))), endpoints, usage }
    }

    /// Returns an engine that cannot send, because of a malformed setting.
    #[cfg(all(feature = "chain", feature = "default-https-client"))]
    pub(super) fn broken(error: String) -> Self {
        Self { plugins: Arc::new(Err(error)), endpoints: EndpointStyle::default(), usage: usage() }
    }

    /// Returns the endpoints that requests are meant for. The caller of [`send`](Self::send) puts them into the URL.
    pub fn endpoints(&self) -> EndpointStyle {
        self.endpoints
    }

    /// Counts a request that a client hands over, and returns the span to send it in. It is disabled if nobody listens.
    pub fn begin(&self, request: &RequestView<'_>) -> Span {
        FIRST_REQUEST.call_once(|| tracing::info!("Rusoto's requests go through the engine of the AWS SDK"));
        self.usage.counters.requests.count();
        self.usage.operations.count(request)
    }

    /// Sends a request, and returns the response as soon as its head has arrived. Any status is a response. Only
    /// [`begin`](Self::begin) counts the request; its attempts are counted here.
    ///
    /// The URL is absolute. Its path and query are sent as they are. Without `signing` the headers are, too.
    ///
    /// # Errors
    /// - [`EngineError::Credentials`] with the error of the source. Nothing was sent, or a refused session could not be
    ///   replaced.
    /// - [`EngineError::Dispatch`] when there is no response. The text names the host.
    pub async fn send(
        &self,
        request: HttpRequest,
        signing: Option<Signing>,
    ) -> Result<HttpResponse, EngineError> {
        let host = host_and_port(authority_of(request.uri())).to_owned();
        let plugins = self.plugins.as_ref().as_ref().map_err(|error| EngineError::setting(error, &host))?;
        let is_replayable = request.body().bytes().is_some();
        let operation = Operation { request, state: CallState::new(signing, is_replayable) };
        match invoke("AWS", "send", Input::erase(operation), plugins).await {
            Ok(output) => output.downcast::<HttpResponse>().map_err(|_| EngineError::internal(&host)),
            Err(SdkError::ServiceError(refused)) => Ok(refused.into_raw()),
            Err(error) => Err(EngineError::new(error, &host)),
        }
    }
}

#[cfg(test)]
mod tests;
