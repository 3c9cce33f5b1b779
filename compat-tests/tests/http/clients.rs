//! Clients of both worlds, and what becomes of a call: an answer, an error, a panic, or nothing at all.

use aws_config::{BehaviorVersion, SdkConfig};
use aws_credential_types::Credentials;
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use bytes::Bytes;
use futures_util::TryStreamExt;
use local_aws::LocalAws;
use rusoto_compat::config::RusotoConfigExt;
use rusoto_compat::http::SharedHttpDispatcher;
use rusoto_core::request::{HttpDispatchError, HttpResponse};
use rusoto_core::signature::SignedRequest;
use rusoto_core::{ByteStream, DispatchSignedRequest, HttpClient, Region};
use rusoto_credential::StaticProvider;
use std::time::Duration;

pub(crate) const BUCKET: &str = "bucket";

/// For an answer that comes: a busy machine must not make a finding.
const PATIENCE: Duration = Duration::from_secs(60);

/// For what never comes.
const NO_PATIENCE: Duration = Duration::from_millis(400);

pub(crate) fn sdk_http() -> SharedHttpClient {
    aws_smithy_http_client::Builder::new().build_http()
}

pub(crate) fn shared() -> SharedHttpDispatcher {
    SharedHttpDispatcher::from_http_client(sdk_http()).unwrap()
}

/// Rusoto's own. Its default connector refuses plain http when it is built with rustls.
pub(crate) fn rusotos_own() -> HttpClient<hyper_0_14::client::HttpConnector> {
    HttpClient::from_connector(hyper_0_14::client::HttpConnector::new())
}

pub(crate) fn region(endpoint: impl Into<String>) -> Region {
    Region::Custom { name: "eu-test-1".to_owned(), endpoint: endpoint.into() }
}

pub(crate) fn region_of(aws: &LocalAws) -> Region {
    Region::Custom { name: aws.region().to_owned(), endpoint: aws.endpoint_url() }
}

pub(crate) fn keys_of(aws: &LocalAws) -> StaticProvider {
    let keys = aws.root_keys();
    StaticProvider::new_minimal(keys.access_key_id.clone(), keys.secret_access_key.clone())
}

pub(crate) fn legacy_s3(
    aws: &LocalAws,
    dispatcher: impl DispatchSignedRequest + Send + Sync + 'static,
) -> rusoto_s3::S3Client {
    rusoto_s3::S3Client::new_with(dispatcher, keys_of(aws), region_of(aws))
}

pub(crate) async fn sdk_config(aws: &LocalAws) -> SdkConfig {
    let keys = aws.root_keys();
    let credentials = Credentials::new(&keys.access_key_id, &keys.secret_access_key, None, None, "test");
    aws_config::defaults(BehaviorVersion::v2026_01_12())
        .http_client(sdk_http())
        .credentials_provider(credentials)
        .rusoto_region(&region_of(aws))
        .unwrap()
        .rusoto_defaults()
        .load()
        .await
}

pub(crate) fn modern_s3(config: &SdkConfig) -> aws_sdk_s3::Client {
    let s3 = aws_sdk_s3::config::Builder::from(config).force_path_style(true).build();
    aws_sdk_s3::Client::from_conf(s3)
}

/// A GET as a client would hand it over that does not sign.
pub(crate) fn get(endpoint: impl Into<String>) -> SignedRequest {
    request("GET", endpoint)
}

pub(crate) fn request(verb: &str, endpoint: impl Into<String>) -> SignedRequest {
    let mut request = SignedRequest::new(verb, "s3", &region(endpoint), "/bucket/key");
    request.complement();
    request
}

/// What became of a request.
#[derive(Debug, PartialEq)]
pub(crate) enum Became {
    Answer {
        status: u16,
        body: Bytes,
    },
    /// No response.
    Error(String),
    /// A response, whose body broke.
    BodyError(String),
    Panic(String),
    Nothing,
}

impl Became {
    pub(crate) fn ok(body: &'static str) -> Self {
        Self::Answer { status: 200, body: Bytes::from_static(body.as_bytes()) }
    }

    pub(crate) fn error(self) -> String {
        match self {
            Self::Error(text) | Self::BodyError(text) => text,
            other => panic!("no error: {other:?}"),
        }
    }
}

/// Sends a request and reads the whole body, on a task of its own, so that a panic is a finding as well.
pub(crate) async fn becomes(dispatcher: &impl DispatchSignedRequest, request: SignedRequest) -> Became {
    becomes_within(PATIENCE, dispatcher, request).await
}

/// Whether there is neither an answer nor an error for a while.
pub(crate) async fn hangs(dispatcher: &impl DispatchSignedRequest, request: SignedRequest) -> bool {
    becomes_within(NO_PATIENCE, dispatcher, request).await == Became::Nothing
}

async fn becomes_within(
    limit: Duration,
    dispatcher: &impl DispatchSignedRequest,
    request: SignedRequest,
) -> Became {
    let response = dispatcher.dispatch(request, None);
    let task = tokio::spawn(async move {
        match response.await {
            Err(error) => Became::Error(error.to_string()),
            Ok(response) => {
                let status = response.status.as_u16();
                match collect(response.body).await {
                    Ok(body) => Became::Answer { status, body: body.into() },
                    Err(error) => Became::BodyError(error.to_string()),
                }
            }
        }
    });
    let abort = task.abort_handle();
    match tokio::time::timeout(limit, task).await {
        Ok(Ok(became)) => became,
        Ok(Err(error)) => {
            let panic = error.into_panic();
            let text = panic.downcast_ref::<String>().cloned();
            let text = text.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()));
            Became::Panic(text.unwrap_or_default())
        }
        Err(_) => {
            abort.abort();
            Became::Nothing
        }
    }
}

pub(crate) async fn head(
    dispatcher: &impl DispatchSignedRequest,
    request: SignedRequest,
) -> Result<HttpResponse, HttpDispatchError> {
    dispatcher.dispatch(request, None).await
}

pub(crate) async fn collect(body: ByteStream) -> std::io::Result<Vec<u8>> {
    let add = |mut all: Vec<u8>, chunk: Bytes| async move {
        all.extend_from_slice(&chunk);
        Ok(all)
    };
    body.try_fold(Vec::new(), add).await
}
