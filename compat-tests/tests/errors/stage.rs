//! A server, and clients of both worlds on it with the same credentials.

use aws_config::BehaviorVersion;
use aws_config::timeout::TimeoutConfig;
use local_aws::LocalAws;
use rusoto_compat::SharedCredentials;
use rusoto_compat::config::RusotoConfigExt;
use rusoto_core::request::DispatchSignedRequestFuture;
use rusoto_core::signature::SignedRequest;
use rusoto_core::{DispatchSignedRequest, HttpClient, Region};
use rusoto_credential::{ProvideAwsCredentials, StaticProvider};
use std::time::Duration;
use test_servers::{HttpServer, Reply};

pub(crate) const BUCKET: &str = "errors";

/// Long enough for an answer of this machine under load, short enough to wait for.
const TIMEOUT: Duration = Duration::from_secs(2);

pub(crate) struct Clients {
    pub(crate) legacy_s3: rusoto_s3::S3Client,
    pub(crate) modern_s3: aws_sdk_s3::Client,
    pub(crate) legacy_sts: rusoto_sts::StsClient,
    pub(crate) modern_sts: aws_sdk_sts::Client,
}

impl Clients {
    pub(crate) async fn new(endpoint: &str, shared: SharedCredentials) -> Self {
        Self::with_timeout(endpoint, shared, None).await
    }

    pub(crate) async fn impatient(endpoint: &str, shared: SharedCredentials) -> Self {
        Self::with_timeout(endpoint, shared, Some(TIMEOUT)).await
    }

    async fn with_timeout(endpoint: &str, shared: SharedCredentials, timeout: Option<Duration>) -> Self {
        let region = Region::Custom { name: "eu-central-1".to_owned(), endpoint: endpoint.to_owned() };
        let mut config = aws_config::defaults(BehaviorVersion::v2026_01_12())
            .http_client(aws_smithy_http_client::Builder::new().build_http())
            .shared_credentials(&shared)
            .rusoto_region(&region)
            .unwrap()
            .rusoto_defaults();
        if let Some(timeout) = timeout {
            config =
                config.timeout_config(TimeoutConfig::builder().operation_attempt_timeout(timeout).build());
        }
        let config = config.load().await;
        let s3 = aws_sdk_s3::config::Builder::from(&config).force_path_style(true).build();
        Self {
            legacy_s3: rusoto_s3::S3Client::new_with(dispatcher(timeout), shared.clone(), region.clone()),
            modern_s3: aws_sdk_s3::Client::from_conf(s3),
            legacy_sts: rusoto_sts::StsClient::new_with(dispatcher(timeout), shared, region),
            modern_sts: aws_sdk_sts::Client::new(&config),
        }
    }
}

pub(crate) struct Stage {
    pub(crate) aws: LocalAws,
    pub(crate) clients: Clients,
}

impl Stage {
    pub(crate) async fn new() -> Self {
        let aws = LocalAws::start().await.unwrap();
        aws.create_bucket(BUCKET).unwrap();
        let clients = Clients::new(&aws.endpoint_url(), root(&aws)).await;
        Self { aws, clients }
    }

    /// The clients on a server that gives this answer to everything.
    pub(crate) async fn clients_on(&self, reply: Reply) -> Clients {
        let server = HttpServer::start(move |_| reply.clone());
        Clients::new(&server.url(), root(&self.aws)).await
    }

    /// The clients of somebody else.
    pub(crate) async fn clients_of(
        &self,
        provider: impl ProvideAwsCredentials + Send + Sync + 'static,
    ) -> Clients {
        Clients::new(&self.aws.endpoint_url(), SharedCredentials::from_rusoto(provider)).await
    }
}

pub(crate) fn root(aws: &LocalAws) -> SharedCredentials {
    let keys = aws.root_keys();
    SharedCredentials::from_rusoto(static_keys(&keys.access_key_id, &keys.secret_access_key))
}

pub(crate) fn static_keys(access_key_id: &str, secret: &str) -> StaticProvider {
    StaticProvider::new_minimal(access_key_id.to_owned(), secret.to_owned())
}

/// Rusoto's clients give every request all the time there is; its dispatcher can do otherwise.
struct WithTimeout<D>(D, Option<Duration>);

impl<D: DispatchSignedRequest> DispatchSignedRequest for WithTimeout<D> {
    fn dispatch(&self, request: SignedRequest, _: Option<Duration>) -> DispatchSignedRequestFuture {
        self.0.dispatch(request, self.1)
    }
}

/// Rusoto's own connector refuses plain http when it is built with rustls.
fn dispatcher(timeout: Option<Duration>) -> impl DispatchSignedRequest + Send + Sync + 'static {
    WithTimeout(HttpClient::from_connector(hyper_0_14::client::HttpConnector::new()), timeout)
}
