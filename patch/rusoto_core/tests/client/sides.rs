//! Both crates behind the same functions, so that a case is written once.

use std::time::Duration;

/// A request of either crate.
#[derive(Clone, Debug)]
pub(crate) struct Case {
    pub(crate) method: &'static str,
    pub(crate) service: &'static str,
    pub(crate) endpoint: String,
    pub(crate) path: &'static str,
    pub(crate) params: &'static [(&'static str, &'static str)],
    pub(crate) headers: &'static [(&'static str, &'static [u8])],
    pub(crate) payload: Payload,
    pub(crate) keys: Keys,
    pub(crate) timeout: Option<Duration>,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Payload {
    None,
    Bytes(&'static [u8]),
    /// `ByteStream::from(Vec<u8>)`.
    Memory(&'static [u8]),
    Chunks(&'static [&'static [u8]], Option<usize>),
    /// One chunk, and then an error.
    Breaks(&'static [u8], usize),
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Keys {
    Static,
    Session,
    Anonymous,
    /// The provider has an error.
    Fails,
    /// The client has no provider.
    NotSigning,
}

pub(crate) fn get(endpoint: impl Into<String>) -> Case {
    Case {
        method: "GET",
        service: "s3",
        endpoint: endpoint.into(),
        path: "/",
        params: &[],
        headers: &[],
        payload: Payload::None,
        keys: Keys::Static,
        timeout: None,
    }
}

/// What came back.
#[derive(Debug, PartialEq)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    /// How the body shows itself.
    pub(crate) shown: String,
    /// The body, or the text of its error.
    pub(crate) body: Result<String, String>,
}

/// Compares both sides, and returns what they have in common.
macro_rules! same {
    ($module:ident :: $function:ident ( $($argument:expr),* )) => {{
        let old = crate::sides::original::$module::$function($($argument),*).await;
        let new = crate::sides::drop_in::$module::$function($($argument),*).await;
        assert_eq!(new, old);
        new
    }};
}
pub(crate) use same;

macro_rules! side {
    ($side:ident, $core:ident) => {
        pub(crate) mod $side {
            use super::*;
            use async_trait::async_trait;
            use bytes::Bytes;
            use futures_util::{StreamExt, stream};
            use hyper_0_14::client::HttpConnector;
            use std::io;
            use std::sync::{Arc, Mutex};
            use $core::credential::{
                AwsCredentials, CredentialsError, ProvideAwsCredentials, StaticProvider,
            };
            use $core::request::{
                DispatchSignedRequest, DispatchSignedRequestFuture, HttpDispatchError, HttpResponse,
            };
            use $core::signature::SignedRequest;
            use $core::{ByteStream, Client, HttpClient, Region};

            pub(crate) fn request(case: &Case) -> SignedRequest {
                let region = Region::Custom { name: "eu-west-1".to_owned(), endpoint: case.endpoint.clone() };
                let mut request = SignedRequest::new(case.method, case.service, &region, case.path);
                for (name, value) in case.params {
                    request.add_param(*name, *value);
                }
                for (name, value) in case.headers {
                    request.headers.entry((*name).to_owned()).or_default().push(value.to_vec());
                }
                let chunks = |chunks: &'static [&'static [u8]]| {
                    stream::iter(chunks.iter().map(|chunk| io::Result::Ok(Bytes::from_static(chunk))))
                };
                match case.payload {
                    Payload::None => {}
                    Payload::Bytes(bytes) => request.set_payload(Some(bytes.to_vec())),
                    Payload::Memory(bytes) => request.set_payload_stream(bytes.to_vec().into()),
                    Payload::Chunks(all, None) => {
                        request.set_payload_stream(ByteStream::new(chunks(all)));
                    }
                    Payload::Chunks(all, Some(length)) => {
                        request.set_payload_stream(ByteStream::new_with_size(chunks(all), length));
                    }
                    Payload::Breaks(bytes, length) => {
                        let parts =
                            [Ok(Bytes::from_static(bytes)), Err(io::Error::other("the file is gone"))];
                        request.set_payload_stream(ByteStream::new_with_size(stream::iter(parts), length));
                    }
                }
                request
            }

            pub(crate) struct Provider(Keys);

            #[async_trait]
            impl ProvideAwsCredentials for Provider {
                async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
                    let token = match self.0 {
                        Keys::Static => None,
                        Keys::Session => Some("a token".to_owned()),
                        Keys::Anonymous => return Ok(AwsCredentials::default()),
                        Keys::Fails | Keys::NotSigning => {
                            return Err(CredentialsError::new("no keys today"));
                        }
                    };
                    StaticProvider::new("AKID".to_owned(), "secret".to_owned(), token, None)
                        .credentials()
                        .await
                }
            }

            pub(crate) fn client<D>(keys: Keys, dispatcher: D) -> Client
            where
                D: DispatchSignedRequest + Send + Sync + 'static,
            {
                match keys {
                    Keys::NotSigning => Client::new_not_signing(dispatcher),
                    keys => Client::new_with(Provider(keys), dispatcher),
                }
            }

            pub(crate) async fn answer(response: HttpResponse) -> Answer {
                let HttpResponse { status, headers, mut body } = response;
                let text = |(name, value): (&_, &String)| (format!("{name:?}"), value.clone());
                let shown = format!("{body:?}");
                let mut all = Vec::new();
                let mut error = None;
                while let Some(chunk) = body.next().await {
                    match chunk {
                        Ok(chunk) => all.extend_from_slice(&chunk),
                        Err(broken) => error = Some(broken.to_string()),
                    }
                }
                let body = error.map_or_else(|| Ok(String::from_utf8_lossy(&all).into_owned()), Err);
                Answer { status: status.as_u16(), headers: headers.iter().map(text).collect(), shown, body }
            }

            /// Signs and sends a request, over a connector of the user's own.
            pub(crate) mod signed {
                use super::*;

                pub(crate) async fn send(case: &Case) -> Result<Answer, String> {
                    let client = client(case.keys, HttpClient::from_connector(HttpConnector::new()));
                    match client.sign_and_dispatch(request(case)).await {
                        Ok(response) => Ok(answer(response).await),
                        Err(error) => Err(format!("{error:?}")),
                    }
                }

                /// Returns the whole response, or the error of reading it.
                pub(crate) async fn buffer(case: &Case) -> Result<String, String> {
                    let client = client(case.keys, HttpClient::from_connector(HttpConnector::new()));
                    let mut response = client
                        .sign_and_dispatch(request(case))
                        .await
                        .map_err(|error| format!("{error:?}"))?;
                    match response.buffer().await {
                        Ok(whole) => Ok(format!("{whole:?}")),
                        Err(error) => Err(error.to_string()),
                    }
                }
            }

            /// Dispatches a request as it is.
            pub(crate) mod unsigned {
                use super::*;

                pub(crate) async fn dispatch(case: &Case) -> Result<Answer, String> {
                    let client = HttpClient::from_connector(HttpConnector::new());
                    match client.dispatch(request(case), case.timeout).await {
                        Ok(response) => Ok(answer(response).await),
                        Err(error) => Err(error.to_string()),
                    }
                }
            }

            /// A dispatcher that notes the requests, and passes them on if it wraps another.
            #[derive(Clone, Default)]
            pub(crate) struct Noting {
                pub(crate) seen: Arc<Mutex<Vec<String>>>,
                pub(crate) inner: Option<Arc<HttpClient<HttpConnector>>>,
            }

            impl DispatchSignedRequest for Noting {
                fn dispatch(
                    &self,
                    mut request: SignedRequest,
                    timeout: Option<Duration>,
                ) -> DispatchSignedRequestFuture {
                    let headers = request.headers().iter().flat_map(|(name, values)| {
                        values
                            .iter()
                            .map(move |value| format!("{name}: {}\n", String::from_utf8_lossy(value)))
                    });
                    let noted = format!(
                        "{} {}?{}\n{}{:?} {timeout:?}",
                        request.method(),
                        request.canonical_uri(),
                        request.canonical_query_string(),
                        headers.collect::<String>(),
                        request.payload,
                    );
                    self.seen.lock().unwrap().push(crate::wire::mask(&noted));
                    match &self.inner {
                        Some(inner) => {
                            request.add_header("x-trace", "1");
                            inner.dispatch(request, timeout)
                        }
                        None => {
                            let answer = Err(HttpDispatchError::new("a mock's answer".to_owned()));
                            Box::pin(async { answer })
                        }
                    }
                }
            }

            /// Gives a request to a dispatcher.
            pub(crate) mod noted {
                use super::*;

                /// Returns what a mock was given, and what the client returned.
                pub(crate) async fn mock(case: &Case) -> (Vec<String>, String) {
                    let mock = Noting::default();
                    let client = client(case.keys, Arc::new(mock.clone()));
                    let outcome = client.clone().sign_and_dispatch(request(case)).await;
                    let seen = mock.seen.lock().unwrap().clone();
                    (seen, format!("{:?}", outcome.err().unwrap()))
                }

                /// Sends through a wrapper, and returns what it was given.
                pub(crate) async fn wrapper(case: &Case) -> (usize, Result<Answer, String>) {
                    let http = HttpClient::from_connector(HttpConnector::new());
                    let wrapper = Noting { inner: Some(Arc::new(http)), ..Noting::default() };
                    let client = client(case.keys, wrapper.clone());
                    let outcome = match client.sign_and_dispatch(request(case)).await {
                        Ok(response) => Ok(answer(response).await),
                        Err(error) => Err(format!("{error:?}")),
                    };
                    (wrapper.seen.lock().unwrap().len(), outcome)
                }
            }
        }
    };
}

side!(original, original_core);
side!(drop_in, rusoto_core);
