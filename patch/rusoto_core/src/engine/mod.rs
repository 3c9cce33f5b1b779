//! The SDK's engine, which signs and sends the requests of [`HttpClient::new`](crate::HttpClient::new).

// Until `stand_in` gives way to the engine.
#![allow(dead_code)]

mod credentials;
mod request;
mod response;
mod stand_in;

use crate::client::SignAndDispatchError;
use crate::credential::{CredentialsError, ProvideAwsCredentials};
use crate::request::{HttpDispatchError, HttpResponse, UserAgent};
use crate::signature::SignedRequest;
use aws_smithy_runtime_api::box_error::BoxError;
use credentials::Source;
use request::into_aws_request;
use response::response_into_rusoto;
use rusoto_compat_core::engine::TIMEOUT;
use stand_in::{CredentialSource, EngineError};
use std::sync::Arc;
use std::time::Duration;

/// Signs and sends requests.
pub struct Engine(stand_in::Engine);

impl Engine {
    /// Sends a request that is not signed. The engine asks the provider for each attempt. Without a provider it does
    /// not sign.
    pub(crate) async fn sign_and_send(
        &self,
        mut request: SignedRequest,
        provider: Option<Arc<dyn ProvideAwsCredentials + Send + Sync>>,
        user_agent: &UserAgent,
    ) -> Result<HttpResponse, SignAndDispatchError> {
        request.complement();
        let source = provider.map(|provider| Arc::new(Source(provider)) as Arc<dyn CredentialSource>);
        send(self.0.clone(), request, source, user_agent).await
    }

    /// Sends a request that was signed, as it is. With a `timeout`, the head of the response has to arrive within it.
    pub(crate) fn send_signed(
        &self,
        request: SignedRequest,
        timeout: Option<Duration>,
        user_agent: &UserAgent,
    ) -> impl Future<Output = Result<HttpResponse, HttpDispatchError>> + Send + 'static {
        let sent = send(self.0.clone(), request, None, user_agent);
        async move {
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

/// The request is converted before the future is made, so that the future does not carry it.
fn send(
    engine: stand_in::Engine,
    request: SignedRequest,
    source: Option<Arc<dyn CredentialSource>>,
    user_agent: &UserAgent,
) -> impl Future<Output = Result<HttpResponse, SignAndDispatchError>> + Send + 'static {
    let host = request.hostname();
    let request = into_aws_request(request, user_agent);
    async move {
        let request = request.map_err(SignAndDispatchError::Dispatch)?;
        match engine.send(request, source).await {
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
