//! The SDK's engine, which signs and sends the requests of [`HttpClient::new`](crate::HttpClient::new).

mod credentials;
mod endpoints;
mod request;
mod response;
mod signer;

use crate::client::SignAndDispatchError;
use crate::credential::CredentialsError;
use crate::request::{HttpConfig, HttpDispatchError, HttpResponse, UserAgent};
use crate::signature::SignedRequest;
use aws_smithy_runtime_api::box_error::BoxError;
pub(crate) use credentials::Source;
use request::{into_sdk, view};
use response::response_into_rusoto;
use rusoto_compat_core::engine::{self, EngineError, HttpOptions, Signing, TIMEOUT};
use rusoto_compat_core::installed::CredentialSource;
use signer::Signer;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;
use tracing::Instrument;

/// Signs and sends requests.
pub struct Engine(engine::Engine);

impl Engine {
    /// Returns an engine for an HTTP client of Rusoto.
    pub(crate) fn new(config: &HttpConfig) -> Self {
        Self(engine::Engine::of_process(&HttpOptions {
            bundled_roots: bundled_roots(),
            pool_idle_timeout: config.pool_idle_timeout,
        }))
    }

    /// Sends a request that is not signed. The engine asks the source for each attempt. Without a source it does
    /// not sign.
    pub(crate) async fn sign_and_send(
        &self,
        mut request: SignedRequest,
        source: Option<Arc<dyn CredentialSource>>,
        user_agent: &UserAgent,
    ) -> Result<HttpResponse, SignAndDispatchError> {
        // Before the bucket leaves the path, which names the operation.
        let span = self.0.begin(&view(&request));
        let style = self.0.endpoints();
        if style.is_asked_for() {
            endpoints::apply(style, &mut request).map_err(SignAndDispatchError::Dispatch)?;
        }
        request.complement();
        // Pinned, because a span around the future itself would move it once more, and it is large.
        pin!(send(self.0.clone(), request, source, user_agent)).instrument(span).await
    }

    /// Sends a request that was signed, as it is. With a `timeout`, the head of the response has to arrive within it.
    pub(crate) fn send_signed(
        &self,
        request: SignedRequest,
        timeout: Option<Duration>,
        user_agent: &UserAgent,
    ) -> impl Future<Output = Result<HttpResponse, HttpDispatchError>> + Send + 'static {
        let span = self.0.begin(&view(&request));
        let sent = send(self.0.clone(), request, None, user_agent);
        async move {
            let sent = pin!(sent);
            let sent = sent.instrument(span);
            let outcome = match timeout {
                None => sent.await,
                Some(limit) => tokio::time::timeout(limit, sent)
                    .await
                    .map_err(|_| HttpDispatchError::new(TIMEOUT.to_owned()))?,
            };
            outcome.map_err(|error| match error {
                SignAndDispatchError::Dispatch(error) => error,
                // Nobody is asked for credentials.
                SignAndDispatchError::Credentials(error) => HttpDispatchError::new(error.message),
            })
        }
    }
}

/// Returns the roots of Mozilla, for programs that run where there are none.
#[cfg(feature = "rustls-webpki")]
fn bundled_roots() -> Vec<Vec<u8>> {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;

    let pem = |root: &[u8]| {
        format!("-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n", STANDARD.encode(root))
            .into_bytes()
    };
    webpki_root_certs::TLS_SERVER_ROOT_CERTS.iter().map(|root| pem(root)).collect()
}

/// The machine's own roots are used.
#[cfg(not(feature = "rustls-webpki"))]
fn bundled_roots() -> Vec<Vec<u8>> {
    Vec::new()
}

/// The request is converted before the future is made, so that the future does not carry it.
fn send(
    engine: engine::Engine,
    mut request: SignedRequest,
    source: Option<Arc<dyn CredentialSource>>,
    user_agent: &UserAgent,
) -> impl Future<Output = Result<HttpResponse, SignAndDispatchError>> + Send + 'static {
    let host = request.hostname();
    let source = source.map(|source| (source, request.payload_hash()));
    let sdk = into_sdk(&mut request, &host, user_agent);
    let signing =
        source.map(|(source, hash)| Signing { source, signer: Box::new(Signer::new(request, hash)) });
    async move {
        let sdk = sdk.map_err(SignAndDispatchError::Dispatch)?;
        match engine.send(sdk, signing).await {
            Ok(response) => response_into_rusoto(response, &host).map_err(SignAndDispatchError::Dispatch),
            Err(EngineError::Credentials(error)) => Err(SignAndDispatchError::Credentials(own(error))),
            Err(EngineError::Dispatch(text)) => {
                Err(SignAndDispatchError::Dispatch(HttpDispatchError::new(text)))
            }
        }
    }
}

/// Returns the provider's error as it was.
fn own(error: BoxError) -> CredentialsError {
    error.downcast().map_or_else(CredentialsError::new, |error| *error)
}
