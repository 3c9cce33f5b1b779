//! [`SharedHttpDispatcher`]: the type, its constructors, and Rusoto's trait.

use super::call::{Call, Failure};
use super::client::within;
use super::counts::DispatchCounts;
use super::request::{RequestError, request_into_sdk};
use super::retry::Retries;
use super::stack::Stack;
use crate::shared::SharedCredentials;
use crate::usage::{OperationCounts, OperationUsage};
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse as SdkResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::retry::RetryConfig;
use futures_util::FutureExt;
use futures_util::future::Either;
use rusoto_core::DispatchSignedRequest;
use rusoto_core::request::{DispatchSignedRequestFuture, HttpDispatchError, HttpResponse};
use rusoto_core::signature::SignedRequest;
use std::fmt;
use std::future::ready;
use std::sync::Arc;
use std::time::Duration;
use tracing::{Instrument, Span};

/// Rusoto's request dispatcher over an HTTP client of the AWS SDK.
///
/// Give it to every Rusoto client in place of `HttpClient`. Clones share everything and cost one reference count;
/// connections are pooled by the SDK's client, together with those of the SDK clients that use it.
///
/// Requests go out as they were signed. Errors are `HttpDispatchError`s whose text holds the whole chain of causes
/// and the host. Nothing here panics on what a server or a caller sends.
///
/// # Timeouts
/// | timeout | covers | default |
/// |---|---|---|
/// | connect | name, TCP and TLS of a new connection | 3.1 s, as in the SDK |
/// | read | from the request to the head of the response; then each wait for more of the body | none |
/// | attempt | one attempt, up to the head of the response | none |
/// | operation | all attempts and the pauses between them | none |
/// | Rusoto's `timeout` argument | the same | what the caller passes |
///
/// As in the SDK's streaming operations, no timeout limits how long a whole body may take. Without a read timeout a
/// body that stalls is waited for without end, as with Rusoto's own client.
///
/// # Cost
/// Per request about the same as Rusoto's own client; bodies are not buffered in either direction.
#[derive(Clone)]
pub struct SharedHttpDispatcher {
    inner: Arc<Inner>,
}

#[derive(Clone)]
struct Inner {
    stack: Stack,
    retries: Option<Arc<Retries>>,
}

impl SharedHttpDispatcher {
    /// The same dispatcher, on the same connections, with the SDK's standard retries. Off without this call.
    ///
    /// Sent again is what failed before its response began, and what was answered with 429, 5xx (but 501 and 505),
    /// or a code that means throttling or a timeout; up to `max_attempts` times in all, after exponential back-off
    /// with jitter, as long as the token bucket of this dispatcher and its clones has tokens. Like the SDK, this
    /// may send a request twice that the server has already carried out.
    ///
    /// Never sent again:
    /// - a request whose body is a stream: it is gone. Rusoto streams every `PutObject` and `UploadPart`.
    /// - a request whose signature is older than four minutes, as AWS refuses it from the fifth on. Rusoto signs
    ///   before the request gets here, so it is sent again as it was signed.
    ///
    /// To tell, error responses are read up to 64 KiB before they are handed out unchanged. The adaptive mode is
    /// treated as the standard one. See [`counts`](Self::counts) for what it did.
    ///
    /// # Example
    /// ```
    /// # use aws_smithy_runtime_api::client::http::SharedHttpClient;
    /// # fn example(client: SharedHttpClient) -> Result<(), rusoto_compat::http::BuildError> {
    /// use aws_smithy_types::retry::RetryConfig;
    /// use rusoto_compat::http::SharedHttpDispatcher;
    ///
    /// let dispatcher = SharedHttpDispatcher::from_http_client(client)?
    ///     .with_retries(RetryConfig::standard().with_max_attempts(5));
    /// # let _ = dispatcher;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use = "the dispatcher that retries is the one that is returned"]
    pub fn with_retries(self, config: RetryConfig) -> Self {
        let retries = Retries::new(config).map(Arc::new);
        Self { inner: Arc::new(Inner { retries, ..Arc::unwrap_or_clone(self.inner) }) }
    }

    /// The same dispatcher, which also tells `shared` when a service refuses the session that a request was signed
    /// with (`ExpiredToken`, `ExpiredTokenException`, `InvalidToken`), so that the next caller in either world loads
    /// anew. However many requests are refused with one session, one load follows. The refused request itself is
    /// not sent again.
    ///
    /// To tell, error responses are read up to 64 KiB before they are handed out unchanged. For SDK clients there is
    /// [`RefusalInterceptor`](crate::shared::RefusalInterceptor). Ceph's gateway and other servers answer `AccessDenied`
    /// to a session that has ended: [`with_access_denied_as_refusal`](Self::with_access_denied_as_refusal).
    ///
    /// # Example
    /// ```
    /// use rusoto_compat::SharedCredentials;
    /// use rusoto_compat::http::{BuildError, SharedHttpDispatcher};
    /// use rusoto_core::Region;
    /// use rusoto_s3::S3Client;
    ///
    /// fn client(dispatcher: &SharedHttpDispatcher, shared: &SharedCredentials) -> S3Client {
    ///     let dispatcher = dispatcher.clone().with_refusals_to(shared);
    ///     S3Client::new_with(dispatcher, shared.clone(), Region::EuWest1)
    /// }
    /// ```
    #[must_use = "the dispatcher that reports is the one that is returned"]
    pub fn with_refusals_to(self, shared: &SharedCredentials) -> Self {
        self.with_stack(|stack| stack.refusals = Some(shared.clone()))
    }

    /// The same dispatcher, which counts `AccessDenied` (403) as well, of requests that were signed with the key of a
    /// *session*, once [`with_refusals_to`](Self::with_refusals_to) has said whom to tell. When that helps, and what it
    /// costs, stands at
    /// [`RefusalInterceptor::with_access_denied_as_refusal`](crate::shared::RefusalInterceptor::with_access_denied_as_refusal).
    ///
    /// # Example
    /// ```
    /// use rusoto_compat::SharedCredentials;
    /// use rusoto_compat::http::SharedHttpDispatcher;
    ///
    /// fn for_ceph(dispatcher: &SharedHttpDispatcher, shared: &SharedCredentials) -> SharedHttpDispatcher {
    ///     dispatcher.clone().with_refusals_to(shared).with_access_denied_as_refusal()
    /// }
    /// ```
    #[must_use = "the dispatcher that counts them is the one that is returned"]
    pub fn with_access_denied_as_refusal(self) -> Self {
        self.with_stack(|stack| stack.counts_denials = true)
    }

    /// The HTTP client that this dispatcher sends over, for the SDK clients that shall share its connections.
    ///
    /// # Example
    /// ```
    /// # use aws_smithy_runtime_api::client::http::SharedHttpClient;
    /// # fn example(client: SharedHttpClient) -> Result<(), rusoto_compat::http::BuildError> {
    /// use rusoto_compat::http::SharedHttpDispatcher;
    ///
    /// let dispatcher = SharedHttpDispatcher::from_http_client(client)?;
    /// let config = aws_config::SdkConfig::builder().http_client(dispatcher.http_client()).build();
    /// # let _ = config;
    /// # Ok(())
    /// # }
    /// ```
    pub fn http_client(&self) -> SharedHttpClient {
        self.inner.stack.client.http_client()
    }

    /// What this dispatcher, its clones, and those made of it by [`with_retries`](Self::with_retries) have sent so
    /// far. A few atomic loads.
    ///
    /// # Example
    /// ```
    /// # use rusoto_compat::http::SharedHttpDispatcher;
    /// fn retried_per_request(dispatcher: &SharedHttpDispatcher) -> f64 {
    ///     let counts = dispatcher.counts();
    ///     counts.retries as f64 / counts.requests.max(1) as f64
    /// }
    /// ```
    pub fn counts(&self) -> DispatchCounts {
        self.inner.stack.counters.snapshot()
    }

    /// Which operations of which services this dispatcher, its clones, and those made of it by
    /// [`with_retries`](Self::with_retries) have sent so far: what is left of Rusoto. Allocates the answer.
    ///
    /// # Example
    /// ```
    /// # use aws_smithy_runtime_api::client::http::SharedHttpClient;
    /// # fn example(client: SharedHttpClient) -> Result<(), rusoto_compat::http::BuildError> {
    /// use rusoto_compat::http::SharedHttpDispatcher;
    ///
    /// let dispatcher = SharedHttpDispatcher::from_http_client(client)?;
    /// println!("{}", dispatcher.usage());
    /// # Ok(())
    /// # }
    /// ```
    pub fn usage(&self) -> OperationUsage {
        self.inner.stack.operations.usage()
    }

    /// The counts behind [`usage`](Self::usage), to be given to SDK clients as an interceptor: then one table shows
    /// both worlds.
    ///
    /// # Example
    /// ```
    /// # fn example(config: &aws_config::SdkConfig) -> Result<(), rusoto_compat::http::BuildError> {
    /// use rusoto_compat::http::SharedHttpDispatcher;
    ///
    /// let dispatcher = SharedHttpDispatcher::from_sdk_config(config)?;
    /// let moved = aws_sdk_s3::config::Builder::from(config).interceptor(dispatcher.operation_counts()).build();
    /// # let _ = moved;
    /// # Ok(())
    /// # }
    /// ```
    pub fn operation_counts(&self) -> OperationCounts {
        self.inner.stack.operations.clone()
    }

    /// The same dispatcher for the requests of a preflight: it looks for what is left of Rusoto, and is not part of it.
    #[cfg(feature = "preflight")]
    pub(crate) fn uncounted(&self) -> Self {
        self.clone().with_stack(|stack| {
            stack.counters = Arc::default();
            stack.is_counted = false;
        })
    }

    pub(super) fn new_with(stack: Stack, retries: Option<Arc<Retries>>) -> Self {
        Self { inner: Arc::new(Inner { stack, retries }) }
    }

    fn with_stack(self, change: impl FnOnce(&mut Stack)) -> Self {
        let mut inner = Arc::unwrap_or_clone(self.inner);
        change(&mut inner.stack);
        Self { inner: Arc::new(inner) }
    }
}

impl fmt::Debug for SharedHttpDispatcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SharedHttpDispatcher")
            .field("retries", &self.inner.retries.as_ref().map(|retries| retries.max_attempts()))
            .field("counts", &self.counts())
            .finish_non_exhaustive()
    }
}

impl DispatchSignedRequest for SharedHttpDispatcher {
    /// The request is converted here already: a future that carries a `SignedRequest` is twice as large.
    fn dispatch(&self, request: SignedRequest, timeout: Option<Duration>) -> DispatchSignedRequestFuture {
        let call = Call::begin(&self.inner.stack, &request);
        let span = match self.inner.stack.is_counted {
            true => self.inner.stack.operations.count(&request),
            false => Span::none(),
        };
        let request = request_into_sdk(request);
        let response = Arc::clone(&self.inner).dispatch(call, request, timeout);
        // A span that nobody listens to would only make the future larger.
        if span.is_disabled() { Box::pin(response) } else { Box::pin(response.instrument(span)) }
    }
}

impl Inner {
    async fn dispatch(
        self: Arc<Self>,
        call: Call,
        request: Result<HttpRequest, RequestError>,
        timeout: Option<Duration>,
    ) -> Result<HttpResponse, HttpDispatchError> {
        let outcome = match request {
            Err(error) => Err(Failure::Request(error)),
            Ok(request) => {
                let limit = self.stack.operation_timeout;
                let sleep = &self.stack.client.sleep;
                let sent = within(limit, sleep, self.send(&call, request));
                match within(timeout, sleep, sent).await {
                    Ok(Ok(outcome)) => outcome.map_err(Failure::Connector),
                    Ok(Err(_)) => Err(Failure::OperationTimedOut(limit)),
                    Err(_) => Err(Failure::TimedOut),
                }
            }
        };
        call.end(outcome, self.stack.chunk_timeout.clone())
    }

    fn send<'a>(
        &'a self,
        call: &'a Call,
        request: HttpRequest,
    ) -> impl Future<Output = Result<SdkResponse, ConnectorError>> + Send + 'a {
        match &self.retries {
            None => {
                self.stack.counters.attempts.count();
                if !call.reports_refusals() {
                    return Either::Left(self.stack.client.attempt(request, ready));
                }
                let look = |response| async { call.look(&self.stack, response).await.0 };
                Either::Right(self.stack.client.attempt(request, look).boxed())
            }
            // Boxed, as it would more than double the future of those who do not retry.
            Some(retries) => Either::Right(retries.send(&self.stack, call, request).boxed()),
        }
    }
}

#[cfg(test)]
mod tests;
