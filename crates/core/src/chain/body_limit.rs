//! Limits the size of response bodies.

use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient,
    SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use http_body_util::Limited;

/// The credentials of a role have 4 KiB at most.
const LARGEST_BODY: usize = 64 * 1024;

/// An HTTP client that ends bodies after the limit. A larger body holds no credentials, and would be read into memory
/// until the timeout.
#[derive(Debug)]
pub(super) struct BodyLimit(pub(super) SharedHttpClient);

impl HttpClient for BodyLimit {
    fn http_connector(
        &self,
        settings: &HttpConnectorSettings,
        components: &RuntimeComponents,
    ) -> SharedHttpConnector {
        SharedHttpConnector::new(BodyLimitConnector(self.0.http_connector(settings, components)))
    }
}

#[derive(Debug)]
struct BodyLimitConnector(SharedHttpConnector);

impl HttpConnector for BodyLimitConnector {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let answer = self.0.call(request);
        HttpConnectorFuture::new(async move {
            Ok(answer.await?.map(|body| SdkBody::from_body_1_x(Limited::new(body, LARGEST_BODY))))
        })
    }
}
