// Included twice by mod.rs, which imports `rusoto` as either crate and says how to get a client for plain http.

use std::convert::Infallible;
use std::future::ready;
use std::io;
use std::panic::AssertUnwindSafe;

use async_trait::async_trait;
use futures_util::future::BoxFuture;
use futures_util::{FutureExt, StreamExt, stream};
use hyper_0_14::client::HttpConnector;
use rusoto::credential::{AutoRefreshingProvider, AwsCredentials, CredentialsError, ProvideAwsCredentials};
use rusoto::request::{HttpClient, HttpResponse};
use rusoto::signature::SignedRequest;
use rusoto::{ByteStream, Client, Region, RusotoError};

use super::{Calls, Over, Side};
use crate::{Given, Outcome, Payload, Request, Source};

#[derive(Debug)]
pub(super) struct This;

impl Side for This {
    fn name(&self) -> &'static str {
        NAME
    }

    fn client(&self, source: &Source, over: Over) -> Box<dyn Calls> {
        let provider = Provider(source.clone());
        Box::new(ThisClient(match over {
            Over::Http => Client::new_with(provider, http_client()),
            Over::UsersConnector => Client::new_with(provider, users_connector()),
            Over::Tls => match HttpClient::new() {
                Ok(http_client) => Client::new_with(provider, http_client),
                Err(error) => return Box::new(NoClient(error.to_string())),
            },
        }))
    }

    fn clients_of_one_session(&self, source: &Source, count: usize) -> Vec<Box<dyn Calls>> {
        let session = AutoRefreshingProvider::new(Provider(source.clone())).expect("a provider");
        (0..count)
            .map(|_| Box::new(ThisClient(Client::new_with(session.clone(), http_client()))) as Box<dyn Calls>)
            .collect()
    }
}

fn users_connector() -> HttpClient<HttpConnector> {
    HttpClient::from_connector(HttpConnector::new())
}

/// A provider of the program's own.
#[derive(Clone, Debug)]
struct Provider(Source);

#[async_trait]
impl ProvideAwsCredentials for Provider {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        match self.0.load() {
            Given::Keys { id, secret, token, expires } => {
                Ok(AwsCredentials::new(id, secret, token, expires))
            }
            Given::Nobody => Ok(AwsCredentials::default()),
            Given::Failure(text) => Err(CredentialsError::new(text)),
        }
    }
}

struct ThisClient(Client);

impl std::fmt::Debug for ThisClient {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(NAME)
    }
}

impl Calls for ThisClient {
    fn call(&self, request: Request) -> BoxFuture<'static, Outcome> {
        sent(self.0.clone(), request, true)
    }

    fn call_for_head(&self, request: Request) -> BoxFuture<'static, Outcome> {
        sent(self.0.clone(), request, false)
    }
}

fn sent(client: Client, request: Request, reads_body: bool) -> BoxFuture<'static, Outcome> {
    let call = async move {
        match client.sign_and_dispatch(signed_request(request)).await {
            Ok(response) => answer(response, reads_body).await,
            Err(error) => match RusotoError::<Infallible>::from(error) {
                RusotoError::HttpDispatch(error) => Outcome::Dispatch(error.to_string()),
                RusotoError::Credentials(error) => Outcome::Credentials(error.to_string()),
                other => Outcome::Other(other.to_string()),
            },
        }
    };
    let call = AssertUnwindSafe(call).catch_unwind();
    call.map(|ended| ended.unwrap_or_else(|panic| Outcome::Panic(panic_text(&*panic)))).boxed()
}

#[derive(Debug)]
struct NoClient(String);

impl Calls for NoClient {
    fn call(&self, _: Request) -> BoxFuture<'static, Outcome> {
        ready(Outcome::NoClient(self.0.clone())).boxed()
    }

    fn call_for_head(&self, request: Request) -> BoxFuture<'static, Outcome> {
        self.call(request)
    }
}

fn panic_text(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().cloned();
    text.or_else(|| panic.downcast_ref::<&str>().map(|&text| text.to_owned())).unwrap_or_default()
}

fn signed_request(request: Request) -> SignedRequest {
    let region = Region::Custom { name: "eu-test-1".to_owned(), endpoint: request.endpoint };
    let mut signed = SignedRequest::new(&request.method, "s3", &region, &request.path);
    for (name, value) in request.headers {
        signed.headers.entry(name).or_default().push(value);
    }
    match request.payload {
        Payload::None => {}
        Payload::Bytes(bytes) => signed.set_payload(Some(bytes)),
        Payload::Stream { chunks, length } => {
            let chunks = stream::iter(chunks).map(|chunk| chunk.map_err(io::Error::other));
            signed.set_payload_stream(match length {
                Some(length) => ByteStream::new_with_size(chunks, length),
                None => ByteStream::new(chunks),
            });
        }
    }
    signed
}

async fn answer(mut response: HttpResponse, reads_body: bool) -> Outcome {
    let status = response.status.as_u16();
    let headers = response.headers.iter();
    let headers = headers.map(|(name, value)| (name.to_string(), value.clone())).collect();
    let mut body = Vec::new();
    while reads_body && let Some(chunk) = response.body.next().await {
        match chunk {
            Ok(chunk) => body.extend_from_slice(&chunk),
            Err(error) => return Outcome::BrokenBody { status, text: error.to_string() },
        }
    }
    Outcome::Answer { status, headers, body }
}
