//! [`SharedHttpDispatcher`]: the type, its constructors, and Rusoto's trait.

use super::call::Call;
use super::client::within;
use super::counts::DispatchCounts;
use super::request::request_into_sdk;
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
use rusoto_compat_core::engine::{Failure, RequestError};
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
/// Give it to every Rusoto client in place of `HttpClient`. A clone costs one reference count and shares everything.
/// The SDK's client keeps one pool of connections for Rusoto's clients and for the SDK clients that use it.
///
/// Requests are sent as they were signed. The text of an `HttpDispatchError` holds the whole chain of causes and the
/// host. No request and no response makes the dispatcher panic.
///
/// # Timeouts
/// | timeout | covers | default |
/// |---|---|---|
/// | connect | DNS, TCP and TLS of a new connection | 3.1 s, as in the SDK |
/// | read | the wait for the head of the response; then each wait for more of the body | none |
/// | attempt | one attempt, up to the head of the response | none |
/// | operation | all attempts and the pauses between them | none |
/// | Rusoto's `timeout` argument | all attempts and the pauses between them | the caller's value |
///
/// No timeout limits a whole body, as in the SDK's streaming operations. Without a read timeout, a body that stalls
/// never ends, as with Rusoto's own client.
///
/// # Cost
/// A request costs about the same as with Rusoto's own client. Bodies are not buffered in either direction.
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
    /// Returns this dispatcher with the SDK's standard retries, on the same connections. Without this call there are none.
    ///
    /// A request is sent again after a failure before its response began, and after a response with status 429, with a
    /// 5xx other than 501 and 505, or with an error code for throttling or a timeout. There are at most `max_attempts`
    /// attempts, with exponential back-off and jitter between them. This dispatcher and its clones share one token
    /// bucket, and each retry takes tokens from it. As in the SDK, a request may be sent again although the server has
    /// carried it out.
    ///
    /// These requests are never sent again:
    ///
    /// - A request with a stream as its body, because the stream has been read. Rusoto streams every `PutObject` and
    ///   `UploadPart`.
    /// - A request with a signature that is older than four minutes, because AWS refuses it after five. Rusoto signs
    ///   before the dispatcher gets the request, so a retry has the old signature.
    ///
    /// Up to 64 KiB of each error response is read to find its error code. The response is then returned unchanged. The
    /// adaptive mode is treated as the standard mode. [`counts`](Self::counts) shows the number of retries.
    ///
    /// S3 may answer `CopyObject`, `UploadPartCopy` and `CompleteMultipartUpload` with status 200 and an error in the
    /// body. Such a response is recognised, and is retried after `InternalError` and the codes above, as in the SDK's
    /// client. For these requests, the attempt timeout also covers the wait for the beginning of the body. Rusoto's
    /// clients take such a response for a success with empty fields: check that the `e_tag` is there.
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

    /// Returns this dispatcher, which also tells `shared` when a service refuses the session of a request.
    ///
    /// The codes for this are `ExpiredToken`, `ExpiredTokenException` and `InvalidToken`. After a refusal, the next
    /// caller in either SDK loads new credentials. There is one load for each session, however many of its requests
    /// were refused. The refused request itself is not sent again.
    ///
    /// Up to 64 KiB of each error response is read to find its error code. The response is then returned unchanged. SDK
    /// clients take [`RefusalInterceptor`](crate::shared::RefusalInterceptor) for the same purpose. Ceph's gateway and
    /// some other servers answer `AccessDenied` when a session has ended. For these servers, add
    /// [`with_access_denied_as_refusal`](Self::with_access_denied_as_refusal).
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

    /// Returns this dispatcher, which also takes `AccessDenied` (403) as a refusal if the request was signed by a
    /// *session*.
    ///
    /// It needs [`with_refusals_to`](Self::with_refusals_to).
    /// [`RefusalInterceptor::with_access_denied_as_refusal`](crate::shared::RefusalInterceptor::with_access_denied_as_refusal)
    /// explains its use and its cost.
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

    /// Returns the HTTP client of this dispatcher, for SDK clients that share its connections.
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

    /// Returns the counts of this dispatcher and all its clones, including clones with other settings.
    ///
    /// It costs a few atomic loads.
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
        DispatchCounts::of(&self.inner.stack.counters)
    }

    /// Returns how often this dispatcher and its clones have sent each operation of each service.
    ///
    /// It shows how much of Rusoto a program still uses. Each call allocates a new table.
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

    /// Returns the counts behind [`usage`](Self::usage), as an interceptor for SDK clients.
    ///
    /// With it, one table shows the operations of both SDKs.
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

    /// Returns this dispatcher without its counts. A preflight sends with it, because its requests are not the
    /// program's own.
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
    /// Converts the request before the future is made: a future that carries a `SignedRequest` is twice as large.
    fn dispatch(&self, request: SignedRequest, timeout: Option<Duration>) -> DispatchSignedRequestFuture {
        let call = Call::begin(&self.inner.stack, &request);
        let span = match self.inner.stack.is_counted {
            true => self.inner.stack.operations.count(&request),
            false => Span::none(),
        };
        let request = request_into_sdk(request, call.authority());
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
                let look = |response| async { call.read_code(&self.stack, response, false).await.0 };
                Either::Right(self.stack.client.attempt(request, look).boxed())
            }
            // Boxed, because it would more than double the size of the future for dispatchers without retries.
            Some(retries) => Either::Right(retries.send(&self.stack, call, request).boxed()),
        }
    }
}

#[cfg(test)]
mod tests;
