use super::*;
use crate::http::fake_client::{FakeClient, response};
use aws_smithy_async::time::{SharedTimeSource, SystemTimeSource};
use aws_smithy_runtime_api::client::http::HttpClient;
use aws_smithy_runtime_api::client::http::HttpConnectorSettings;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponentsBuilder;
use aws_smithy_types::body::SdkBody;
use rusoto_core::ByteStream;
use rusoto_core::request::{DispatchSignedRequestFuture, HttpDispatchError};
use rusoto_core::signature::SignedRequest;
use std::error::Error;
use std::time::Duration;

type Answer = Result<HttpResponse, HttpDispatchError>;

/// A dispatcher that answers each request with the result of a closure.
struct Dispatcher<F>(F);

impl<F: Fn(SignedRequest) -> Answer> DispatchSignedRequest for Dispatcher<F> {
    fn dispatch(&self, request: SignedRequest, timeout: Option<Duration>) -> DispatchSignedRequestFuture {
        assert_eq!(timeout, None);
        Box::pin(std::future::ready((self.0)(request)))
    }
}

async fn sent(
    answer: impl Fn(SignedRequest) -> Answer + Send + Sync + 'static,
) -> Result<SdkResponse, ConnectorError> {
    let connector = Connector(Arc::new(Dispatcher(answer)));
    assert_eq!(format!("{connector:?}"), "Connector over a dispatcher of Rusoto");
    let mut request = HttpRequest::new(SdkBody::empty());
    request.set_uri("http://localhost/x").unwrap();
    connector.call(request).await
}

fn answer(body: ByteStream, headers: &[(&'static str, &str)]) -> HttpResponse {
    let headers = headers
        .iter()
        .map(|(name, value)| (http_0_2::header::HeaderName::from_static(name), (*value).to_owned()));
    HttpResponse { status: http_0_2::StatusCode::IM_A_TEAPOT, body, headers: headers.collect() }
}

#[tokio::test]
async fn a_response_comes_back_with_its_parts() {
    let response = sent(|request| {
        assert_eq!(request.canonical_path(), "/x");
        Ok(answer(b"body".to_vec().into(), &[("x-many", "1"), ("x-name", "größe")]))
    });
    let mut response = response.await.unwrap();
    assert_eq!(response.status().as_u16(), 418);
    assert_eq!(response.headers().get("x-many"), Some("1"));
    assert_eq!(response.headers().get("x-name"), Some("größe"));
    assert_eq!(response.body().content_length(), Some(4));
    let body = http_body_util::BodyExt::collect(response.take_body()).await.unwrap();
    assert_eq!(body.to_bytes(), "body");
}

#[tokio::test]
async fn a_header_that_no_message_can_have_is_an_error_with_its_name() {
    let error = sent(|_| Ok(answer(ByteStream::from(vec![]), &[("x-bad", "a\nb")]))).await.unwrap_err();
    let text = crate::convert::error_chain(&error);
    assert!(text.contains("the header `x-bad` of the response: "), "{text}");
    assert!(!text.contains("a\nb"), "{text}");
}

#[tokio::test]
async fn too_many_headers_are_an_error_and_not_a_panic() {
    let error = sent(|_| {
        let mut answer = answer(ByteStream::from(vec![]), &[]);
        let name = http_0_2::header::HeaderName::from_static("x-many");
        for _ in 0..=MAX_HEADERS {
            answer.headers.append(name.clone(), "1".to_owned());
        }
        Ok(answer)
    });
    let text = crate::convert::error_chain(&error.await.unwrap_err());
    assert!(text.ends_with("the response has 16385 header values, more than 16384"), "{text}");
}

/// The engine's error for a request that the service may have done.
const ENDED: &str =
    "Error during dispatch: the Tokio runtime that drove the connection ended before the answer came, so …";

#[tokio::test]
async fn the_error_of_the_dispatcher_is_the_cause() {
    for (text, kind) in [
        ("Timeout while dispatching request", [true, false, false]),
        ("Unsupported HTTP verb BREW", [false, true, false]),
        (ENDED, [false, true, false]),
        ("Error during dispatch: refused", [false, false, true]),
        ("my own text", [false, false, true]),
    ] {
        let error = sent(move |_| Err(HttpDispatchError::new(text.to_owned()))).await.unwrap_err();
        assert_eq!([error.is_timeout(), error.is_user(), error.is_io()], kind, "{text}");
        let cause = error.source().unwrap().downcast_ref::<HttpDispatchError>().unwrap();
        assert_eq!(cause.to_string(), text);
    }
}

#[tokio::test]
async fn a_shared_dispatcher_is_its_client() {
    let fake = FakeClient::new([response(200, "body")]);
    let dispatcher = fake.builder().from_http_client(fake.client()).unwrap();
    let client = sdk_client_over_rusoto(dispatcher.clone());
    let time = SharedTimeSource::new(SystemTimeSource::new());
    let components = RuntimeComponentsBuilder::for_tests().with_time_source(Some(time)).build().unwrap();
    let connector = client.http_connector(&HttpConnectorSettings::default(), &components);
    let mut request = HttpRequest::new(SdkBody::empty());
    request.set_uri("http://localhost/x").unwrap();
    connector.call(request).await.unwrap();
    // The dispatcher would have counted it.
    assert_eq!((fake.sent(), dispatcher.counts().requests), (1, 0));
}
