//! What clients on the loopback AWS are built from.

use aws_smithy_runtime_api::client::http::SharedHttpClient;
use hyper_0_14::client::HttpConnector;
use local_aws::LocalAws;
use rusoto_core::credential::StaticProvider;
use rusoto_core::{HttpClient, Region};

/// The region of a Rusoto client. One like this has an endpoint for all services.
pub fn region(aws: &LocalAws) -> Region {
    Region::Custom { name: aws.region().to_owned(), endpoint: aws.endpoint_url() }
}

/// A provider of the keys of the one user.
pub fn root_keys(aws: &LocalAws) -> StaticProvider {
    let keys = aws.root_keys();
    StaticProvider::new_minimal(keys.access_key_id.clone(), keys.secret_access_key.clone())
}

/// Speaks plain http and nothing else: Rusoto's default client refuses that when it is built with rustls. On AWS it
/// is `HttpClient::new()?`.
pub fn rusoto_http_client() -> HttpClient<HttpConnector> {
    HttpClient::from_connector(HttpConnector::new())
}

/// Speaks plain http and nothing else. On AWS the one of `aws_config::defaults` will do.
pub fn sdk_http_client() -> SharedHttpClient {
    aws_smithy_http_client::Builder::new().build_http()
}
