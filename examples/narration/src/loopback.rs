//! The parts of clients for the loopback AWS.

use aws_smithy_runtime_api::client::http::SharedHttpClient;
use hyper_0_14::client::HttpConnector;
use local_aws::LocalAws;
use rusoto_core::credential::StaticProvider;
use rusoto_core::{HttpClient, Region};

/// Returns the region for Rusoto clients. It has one endpoint for all services.
pub fn region(aws: &LocalAws) -> Region {
    Region::Custom { name: aws.region().to_owned(), endpoint: aws.endpoint_url() }
}

/// Returns a provider of the user's keys.
pub fn root_keys(aws: &LocalAws) -> StaticProvider {
    let keys = aws.root_keys();
    StaticProvider::new_minimal(keys.access_key_id.clone(), keys.secret_access_key.clone())
}

/// Returns an HTTP client for plain http only. Rusoto's default client refuses plain http when it is built with rustls.
/// On AWS, use `HttpClient::new()?`.
pub fn rusoto_http_client() -> HttpClient<HttpConnector> {
    HttpClient::from_connector(HttpConnector::new())
}

/// Returns an HTTP client for plain http only. On AWS, use the default of `aws_config::defaults`.
pub fn sdk_http_client() -> SharedHttpClient {
    aws_smithy_http_client::Builder::new().build_http()
}
