//! Rusoto's client and the facade, for one server.

use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_smithy_runtime_api::client::behavior_version::BehaviorVersion;
use aws_types::region::Region;
use aws_types::sdk_config::{Builder, SdkConfig, SharedHttpClient};
use rusoto_compat_facade as facade;
use rusoto_core::HttpClient;
use rusoto_credential::StaticProvider;
use rusoto_sts::StsClient;

const REGION: &str = "eu-west-1";

/// Returns Rusoto's own client.
pub(crate) fn rusoto(url: &str, key: (&str, &str)) -> StsClient {
    // With rustls, Rusoto's own client refuses plain http.
    let http = HttpClient::from_connector(hyper_0_14::client::HttpConnector::new());
    let region = rusoto_core::Region::Custom { name: REGION.to_owned(), endpoint: url.to_owned() };
    StsClient::new_with(http, StaticProvider::new_minimal(key.0.to_owned(), key.1.to_owned()), region)
}

/// Returns the facade.
pub(crate) fn facade(url: &str, key: (&str, &str)) -> facade::Sts {
    let credentials = Credentials::new(key.0, key.1, None, None, "test");
    facade::Sts::from_config(
        &config(url).credentials_provider(SharedCredentialsProvider::new(credentials)).build(),
    )
}

/// Returns a configuration without credentials.
pub(crate) fn config(url: &str) -> Builder {
    SdkConfig::builder()
        .behavior_version(BehaviorVersion::v2026_01_12())
        .region(Region::new(REGION))
        .endpoint_url(url)
        .http_client(http())
}

fn http() -> SharedHttpClient {
    aws_smithy_http_client::Builder::new().build_http()
}
