//! An HTTP client that sends nothing.

use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient,
    SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use http::{HeaderValue, Response};

/// Answers each request at once, as S3 answers a `GetObject`.
#[derive(Clone, Debug)]
pub(crate) struct AnswersAtOnce;

impl From<AnswersAtOnce> for SharedHttpClient {
    fn from(client: AnswersAtOnce) -> Self {
        Self::new(client)
    }
}

impl HttpClient for AnswersAtOnce {
    fn http_connector(&self, _: &HttpConnectorSettings, _: &RuntimeComponents) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}

impl HttpConnector for AnswersAtOnce {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        drop(request);
        let mut answer = Response::new(SdkBody::from("0123456789"));
        for (name, value) in [
            ("x-amz-id-2", "5xH2Oq7wZ3kF9nV1bT8cR4mY6sL0pD2gJ7aE5uI3oW1hX9zQ8vN6tB4fK2yM0rC"),
            ("x-amz-request-id", "4442587FB7D0A2F9"),
            ("date", "Wed, 12 Oct 2025 17:50:00 GMT"),
            ("last-modified", "Wed, 12 Oct 2025 17:50:00 GMT"),
            ("etag", "\"fba9dede5f27731c9771645a39863328\""),
            ("accept-ranges", "bytes"),
            ("content-type", "application/octet-stream"),
            ("content-length", "10"),
            ("server", "AmazonS3"),
        ] {
            answer.headers_mut().insert(name, HeaderValue::from_static(value));
        }
        HttpConnectorFuture::ready(answer.try_into().map_err(|error| ConnectorError::user(Box::new(error))))
    }
}
