//! [`SharedHttpDispatcher`]: the type, its constructors, and Rusoto's trait.

use super::body::ChunkTimeout;
use super::builder::SharedHttpDispatcherBuilder;
use super::call::{Call, Failure};
use super::client::{Client, within};
use super::counts::{Counters, DispatchCounts};
use super::error::BuildError;
use super::request::{RequestError, request_into_sdk};
use super::retry::Retries;
use crate::shared::SharedCredentials;
use crate::usage::{OperationCounts, OperationUsage};
use aws_smithy_async::time::SharedTimeSource;
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse as SdkResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::retry::RetryConfig;
use aws_types::SdkConfig;
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
pub(super) struct Inner {
    pub(super) client: Client,
    pub(super) operation_timeout: Option<Duration>,
    pub(super) chunk_timeout: Option<ChunkTimeout>,
    pub(super) retries: Option<Arc<Retries>>,
    pub(super) refusals: Option<SharedCredentials>,
    pub(super) counts_denials: bool,
    pub(super) counters: Arc<Counters>,
    pub(super) operations: OperationCounts,
    /// Whether its requests are the program's own.
    pub(super) is_counted: bool,
    pub(super) time: SharedTimeSource,
}

impl SharedHttpDispatcher {
    /// Settings first: timeouts, retries, clock, timer.
    ///
    /// # Example
    /// ```
    /// # use aws_smithy_runtime_api::client::http::SharedHttpClient;
    /// # fn example(client: SharedHttpClient) -> Result<(), rusoto_compat::http::BuildError> {
    /// use rusoto_compat::http::SharedHttpDispatcher;
    /// use std::time::Duration;
    ///
    /// let dispatcher = SharedHttpDispatcher::builder()
    ///     .read_timeout(Duration::from_secs(20))
    ///     .from_http_client(client)?;
    /// # let _ = dispatcher;
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> SharedHttpDispatcherBuilder {
        SharedHttpDispatcherBuilder::new()
    }

    /// Over the HTTP client of an `SdkConfig`, with its timeouts, timer and clock: on one pool with the SDK clients
    /// that are built from the same config. Its retries are not taken over: Rusoto has none.
    ///
    /// Each SDK client that is built from a config *without* an HTTP client makes a default one for itself, with a
    /// pool that nobody can share. Set `.http_client(..)` on the config.
    ///
    /// # Errors
    /// [`BuildError::NoHttpClient`] when the config has none.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use rusoto_compat::SharedCredentials;
    /// use rusoto_compat::http::SharedHttpDispatcher;
    /// use rusoto_core::{Client, Region};
    /// use rusoto_s3::S3Client;
    ///
    /// # let http_client = aws_smithy_http_client::Builder::new().build_http();
    /// let config = aws_config::defaults(aws_config::BehaviorVersion::v2026_01_12())
    ///     .http_client(http_client)
    ///     .load()
    ///     .await;
    /// let dispatcher = SharedHttpDispatcher::from_sdk_config(&config)?;
    /// let client = Client::new_with(SharedCredentials::from_sdk_config(&config)?, dispatcher);
    /// let legacy = S3Client::new_with_client(client, Region::EuWest1);
    /// # let _ = legacy;
    /// # Ok(())
    /// # }
    /// ```
    pub fn from_sdk_config(config: &SdkConfig) -> Result<Self, BuildError> {
        Self::builder().from_sdk_config(config)
    }

    /// Over an HTTP client of the SDK, with the SDK's default timeouts.
    ///
    /// It needs no configuration, so it can be made first: where the source of the credentials sends through Rusoto, as
    /// `StsAssumeRoleSessionCredentialsProvider` does, its client takes this dispatcher, and the configuration takes
    /// [`http_client`](Self::http_client) and the credentials afterwards. Then everything is on one pool, and in one
    /// [`usage`](Self::usage).
    ///
    /// # Errors
    /// [`BuildError::Components`], when the SDK has changed what its HTTP clients are called with.
    ///
    /// # Example
    /// ```
    /// use aws_smithy_http_client::tls::{Provider, rustls_provider::CryptoMode};
    /// use rusoto_compat::http::SharedHttpDispatcher;
    ///
    /// let client = aws_smithy_http_client::Builder::new()
    ///     .tls_provider(Provider::Rustls(CryptoMode::Ring))
    ///     .build_https();
    /// let dispatcher = SharedHttpDispatcher::from_http_client(client)?;
    /// # let _ = dispatcher;
    /// # Ok::<(), rusoto_compat::http::BuildError>(())
    /// ```
    pub fn from_http_client(client: SharedHttpClient) -> Result<Self, BuildError> {
        Self::builder().from_http_client(client)
    }

    /// Over a new HTTPS client, the one that the SDK makes by default: rustls with aws-lc, proxies from the
    /// environment. Share it by cloning this dispatcher.
    ///
    /// # Errors
    /// [`BuildError::NoDefaultClient`], which the feature `default-https-client` rules out today.
    ///
    /// # Example
    /// ```no_run
    /// use rusoto_compat::http::SharedHttpDispatcher;
    ///
    /// let dispatcher = SharedHttpDispatcher::new()?;
    /// # let _ = dispatcher;
    /// # Ok::<(), rusoto_compat::http::BuildError>(())
    /// ```
    #[cfg(feature = "default-https-client")]
    #[cfg_attr(docsrs, doc(cfg(all(feature = "http", feature = "default-https-client"))))]
    pub fn new() -> Result<Self, BuildError> {
        Self::builder().build()
    }

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
        let refusals = Some(shared.clone());
        Self { inner: Arc::new(Inner { refusals, ..Arc::unwrap_or_clone(self.inner) }) }
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
        Self { inner: Arc::new(Inner { counts_denials: true, ..Arc::unwrap_or_clone(self.inner) }) }
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
        self.inner.client.http_client()
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
        self.inner.counters.snapshot()
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
        self.inner.operations.usage()
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
        self.inner.operations.clone()
    }

    /// The same dispatcher for the requests of a preflight: it looks for what is left of Rusoto, and is not part of it.
    #[cfg(feature = "preflight")]
    pub(crate) fn uncounted(&self) -> Self {
        let counters = Arc::new(Counters::default());
        Self { inner: Arc::new(Inner { counters, is_counted: false, ..Inner::clone(&self.inner) }) }
    }

    pub(super) fn from_inner(inner: Inner) -> Self {
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
        let call = Call::begin(&self.inner, &request);
        let span = match self.inner.is_counted {
            true => self.inner.operations.count(&request),
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
                let sleep = &self.client.sleep;
                let sent = within(self.operation_timeout, sleep, self.send(&call, request));
                match within(timeout, sleep, sent).await {
                    Ok(Ok(outcome)) => outcome.map_err(Failure::Connector),
                    Ok(Err(_)) => Err(Failure::OperationTimedOut(self.operation_timeout)),
                    Err(_) => Err(Failure::TimedOut),
                }
            }
        };
        call.end(outcome, self.chunk_timeout.clone())
    }

    fn send<'a>(
        &'a self,
        call: &'a Call,
        request: HttpRequest,
    ) -> impl Future<Output = Result<SdkResponse, ConnectorError>> + Send + 'a {
        match &self.retries {
            None => {
                self.counters.attempts.count();
                if self.refusals.is_none() {
                    return Either::Left(self.client.attempt(request, ready));
                }
                let look = |response| async { call.look(self, response).await.0 };
                Either::Right(self.client.attempt(request, look).boxed())
            }
            // Boxed, as it would more than double the future of those who do not retry.
            Some(retries) => Either::Right(retries.send(self, call, request).boxed()),
        }
    }
}

#[cfg(test)]
mod tests;
