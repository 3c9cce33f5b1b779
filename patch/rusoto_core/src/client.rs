//! Signs requests and sends them, for all service crates.

use crate::credential::{
    Anonymous, CredentialsError, DefaultCredentialsProvider, ProvideAwsCredentials, StaticProvider,
};
use crate::encoding::ContentEncoding;
use crate::engine::Source;
use crate::request::{
    DispatchSignedRequest, DispatchSignedRequestFuture, HttpClient, HttpDispatchError, HttpResponse,
};
use crate::signature::SignedRequest;
use async_trait::async_trait;
use futures_util::FutureExt;
use std::future::ready;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

/// The client behind [`Client::shared`]. It lives as long as somebody uses it.
static SHARED: Mutex<Option<Weak<dyn SignAndDispatch>>> = Mutex::new(None);

/// Signs requests and sends them. All service crates share it, and clones share everything.
#[derive(Clone)]
pub struct Client {
    inner: Arc<dyn SignAndDispatch>,
}

impl Client {
    /// Returns the client that all service clients of the process share if they are not given one. It asks the default
    /// chain for credentials and sends over [`HttpClient::new`].
    pub fn shared() -> Self {
        let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(inner) = shared.as_ref().and_then(Weak::upgrade) {
            return Self { inner };
        }
        let credentials = DefaultCredentialsProvider::new();
        let client = match (credentials, HttpClient::new()) {
            (Ok(credentials), Ok(dispatcher)) => Self::new_with(credentials, dispatcher),
            // The signature leaves no room for an error, so the calls get it. The next call tries again.
            (Err(error), _) => return Self::new_not_signing(Broken(error.to_string())),
            (_, Err(error)) => return Self::new_not_signing(Broken(error.to_string())),
        };
        *shared = Some(Arc::downgrade(&client.inner));
        client
    }

    /// Returns a client with a provider of credentials and a dispatcher.
    pub fn new_with<P, D>(credentials_provider: P, dispatcher: D) -> Self
    where
        P: ProvideAwsCredentials + Send + Sync + 'static,
        D: DispatchSignedRequest + Send + Sync + 'static,
    {
        Self::of(Some(credentials_provider), dispatcher, ContentEncoding::default())
    }

    /// Returns a client that has no credentials and signs nothing.
    ///
    /// It is for calls that need no signature, such as `assume_role_with_web_identity`, and for services that look like
    /// AWS and have another way to tell who asks.
    pub fn new_not_signing<D>(dispatcher: D) -> Self
    where
        D: DispatchSignedRequest + Send + Sync + 'static,
    {
        Self::of(None::<StaticProvider>, dispatcher, ContentEncoding::default())
    }

    /// Returns a client that compresses payloads before it signs them.
    #[cfg(feature = "encoding")]
    pub fn new_with_encoding<P, D>(
        credentials_provider: P,
        dispatcher: D,
        content_encoding: ContentEncoding,
    ) -> Self
    where
        P: ProvideAwsCredentials + Send + Sync + 'static,
        D: DispatchSignedRequest + Send + Sync + 'static,
    {
        Self::of(Some(credentials_provider), dispatcher, content_encoding)
    }

    fn of<P, D>(provider: Option<P>, dispatcher: D, encoding: ContentEncoding) -> Self
    where
        P: ProvideAwsCredentials + Send + Sync + 'static,
        D: DispatchSignedRequest + Send + Sync + 'static,
    {
        Self {
            inner: Arc::new(Inner {
                provider: provider.map(|provider| Arc::new(Source(provider))),
                dispatcher,
                encoding,
            }),
        }
    }

    /// Asks for credentials, signs the request, sends it and returns the response.
    ///
    /// # Errors
    ///
    /// An error that converts into [`RusotoError`](crate::RusotoError): there are no credentials, or no response came.
    pub async fn sign_and_dispatch(
        &self,
        request: SignedRequest,
    ) -> Result<HttpResponse, SignAndDispatchError> {
        self.inner.sign_and_dispatch(request).await
    }
}

/// The error of [`Client::sign_and_dispatch`].
#[derive(Debug, PartialEq)]
pub enum SignAndDispatchError {
    /// There were no credentials.
    Credentials(CredentialsError),
    /// The request was not sent, or no response came.
    Dispatch(HttpDispatchError),
}

/// Hides the types of provider and dispatcher.
#[async_trait]
trait SignAndDispatch: Send + Sync {
    async fn sign_and_dispatch(&self, request: SignedRequest) -> Result<HttpResponse, SignAndDispatchError>;
}

struct Inner<P, D> {
    provider: Option<Arc<Source<P>>>,
    dispatcher: D,
    encoding: ContentEncoding,
}

#[async_trait]
impl<P, D> SignAndDispatch for Inner<P, D>
where
    P: ProvideAwsCredentials + Send + Sync + 'static,
    D: DispatchSignedRequest + Send + Sync + 'static,
{
    async fn sign_and_dispatch(
        &self,
        mut request: SignedRequest,
    ) -> Result<HttpResponse, SignAndDispatchError> {
        self.encoding.encode(&mut request);
        if let Some((engine, user_agent)) = self.dispatcher.engine() {
            let source = self.provider.clone().map(|source| source as _);
            return engine.sign_and_send(request, source, user_agent).await;
        }
        match &self.provider {
            Some(source) => {
                let credentials = source.0.credentials().await.map_err(SignAndDispatchError::Credentials)?;
                if credentials.is_anonymous() {
                    request.complement();
                } else {
                    request.sign(&credentials);
                }
            }
            None => request.complement(),
        }
        self.dispatcher.dispatch(request, None).await.map_err(SignAndDispatchError::Dispatch)
    }
}

/// Stands in for the HTTP client that could not be made.
struct Broken(String);

impl DispatchSignedRequest for Broken {
    fn dispatch(&self, _: SignedRequest, _: Option<Duration>) -> DispatchSignedRequestFuture {
        let message = format!("failed to create request dispatcher: {}", self.0);
        ready(Err(HttpDispatchError::new(message))).boxed()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Region;

    #[test]
    fn the_shared_client_is_one_as_long_as_it_is_used() {
        let client = Client::shared();
        let weak = Arc::downgrade(&client.inner);
        assert!(Arc::ptr_eq(&client.inner, &Client::shared().inner));
        drop(client);
        assert!(weak.upgrade().is_none(), "nobody uses it, and it is kept");
    }

    #[test]
    fn a_client_that_could_not_be_made_says_so_in_each_call() {
        let client = Client::new_not_signing(Broken("no roots".to_owned()));
        let request = SignedRequest::new("GET", "s3", &Region::EuWest1, "/");
        let error = client.sign_and_dispatch(request).now_or_never().unwrap().err().unwrap();
        let message = "failed to create request dispatcher: no roots".to_owned();
        assert_eq!(error, SignAndDispatchError::Dispatch(HttpDispatchError::new(message)));
    }
}
