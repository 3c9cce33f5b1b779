//! Both clients of a service, for one server that records.

use std::sync::{Arc, Mutex};

use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_smithy_runtime_api::client::behavior_version::BehaviorVersion;
use aws_types::region::Region;
use aws_types::sdk_config::SdkConfig;
use rusoto_core::HttpClient;
use rusoto_credential::StaticProvider;
use test_servers::{HttpServer, Reply};

const REGION: &str = "eu-west-1";

/// A server that records the requests. A clone records to the same place.
#[derive(Clone, Debug)]
pub struct Recorder {
    server: HttpServer,
    sent: Arc<Mutex<Vec<String>>>,
}

impl Recorder {
    /// Starts a server that answers each request with the result of a closure.
    pub fn start(answer: impl Fn(&str) -> Reply + Send + Sync + 'static) -> Self {
        let sent: Arc<Mutex<Vec<String>>> = Arc::default();
        let record = Arc::clone(&sent);
        let server = HttpServer::start(move |request| {
            record.lock().unwrap().push(request.to_owned());
            answer(request)
        });
        Self { server, sent }
    }

    /// Returns the URL.
    pub fn url(&self) -> String {
        self.server.url()
    }

    /// Returns the requests since the last time.
    pub fn take(&self) -> Vec<String> {
        std::mem::take(&mut *self.sent.lock().unwrap())
    }
}

/// Returns a dispatcher of Rusoto.
pub fn http() -> HttpClient<hyper_0_14::client::HttpConnector> {
    // With rustls, Rusoto's own client refuses plain http.
    HttpClient::from_connector(hyper_0_14::client::HttpConnector::new())
}

/// Returns the keys of both clients.
pub fn keys() -> StaticProvider {
    StaticProvider::new_minimal("AKIDEXAMPLE".to_owned(), "a secret".to_owned())
}

/// Returns the region of a server, for Rusoto.
pub fn region(url: &str) -> rusoto_core::Region {
    rusoto_core::Region::Custom { name: REGION.to_owned(), endpoint: url.to_owned() }
}

/// Returns the configuration for a server, for the SDK.
pub fn config(url: &str) -> SdkConfig {
    SdkConfig::builder()
        .behavior_version(BehaviorVersion::v2026_01_12())
        .region(Region::new(REGION))
        .endpoint_url(url)
        .http_client(aws_smithy_http_client::Builder::new().build_http())
        .credentials_provider(SharedCredentialsProvider::new(Credentials::new(
            "AKIDEXAMPLE",
            "a secret",
            None,
            None,
            "test",
        )))
        .build()
}
