//! A server, a settable clock, a source that assumes a role, and clients of both SDKs on it.

use async_trait::async_trait;
use aws_config::BehaviorVersion;
use aws_smithy_async::time::{SystemTimeSource, TimeSource};
use local_aws::LocalAws;
use rusoto_compat::config::RusotoConfigExt;
use rusoto_compat::convert::error_chain;
use rusoto_compat::{CredentialStatus, RefreshPolicy, SharedCredentials};
use rusoto_core::{HttpClient, Region};
use rusoto_credential::{AwsCredentials, CredentialsError, ProvideAwsCredentials, StaticProvider};
use rusoto_s3::{HeadObjectRequest, PutObjectRequest, S3};
use rusoto_sts::{StsAssumeRoleSessionCredentialsProvider, StsClient};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};
use tokio::sync::watch;

pub(crate) const BUCKET: &str = "shared";
pub(crate) const KEY: &str = "object";

/// Stands still, until it is moved forward by hand. Signatures are made and checked by the real clock, so it
/// starts there.
#[derive(Debug, Clone)]
pub(crate) struct Clock {
    start: SystemTime,
    ahead_millis: Arc<AtomicU64>,
}

impl Clock {
    pub(crate) fn new() -> Self {
        Self { start: SystemTimeSource::new().now(), ahead_millis: Arc::default() }
    }

    pub(crate) fn advance(&self, by: Duration) {
        self.ahead_millis.fetch_add(u64::try_from(by.as_millis()).unwrap(), Ordering::SeqCst);
    }

    /// To just after `time`.
    pub(crate) fn advance_to(&self, time: Option<SystemTime>) {
        let ahead = time.unwrap().duration_since(self.now()).unwrap_or_default();
        self.advance(ahead + Duration::from_millis(1));
    }
}

impl TimeSource for Clock {
    fn now(&self) -> SystemTime {
        self.start + Duration::from_millis(self.ahead_millis.load(Ordering::SeqCst))
    }
}

/// Lets loads through, or holds them up, without real time passing.
pub(crate) struct Gate(watch::Sender<bool>);

impl Gate {
    pub(crate) fn close(&self) {
        self.0.send_replace(false);
    }

    pub(crate) fn open(&self) {
        self.0.send_replace(true);
    }
}

struct Gated<P> {
    provider: P,
    gate: watch::Receiver<bool>,
}

#[async_trait]
impl<P: ProvideAwsCredentials + Send + Sync> ProvideAwsCredentials for Gated<P> {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        let mut gate = self.gate.clone();
        gate.wait_for(|is_open| *is_open).await.map_err(CredentialsError::new)?;
        self.provider.credentials().await
    }
}

pub(crate) struct Stage {
    pub(crate) aws: LocalAws,
    pub(crate) clock: Clock,
    pub(crate) gate: Gate,
    pub(crate) shared: SharedCredentials,
}

impl Stage {
    /// With an object in place, and nothing loaded yet.
    pub(crate) async fn new() -> Self {
        let clock = Clock::new();
        let aws = LocalAws::builder().time_source(clock.clone()).start().await.unwrap();
        aws.create_bucket(BUCKET).unwrap();
        let keys = aws.root_keys();
        let root = StaticProvider::new_minimal(keys.access_key_id.clone(), keys.secret_access_key.clone());
        let put = PutObjectRequest {
            bucket: BUCKET.to_owned(),
            key: KEY.to_owned(),
            body: Some(b"shared".to_vec().into()),
            ..Default::default()
        };
        let s3 = rusoto_s3::S3Client::new_with(dispatcher(), root.clone(), region(&aws));
        s3.put_object(put).await.unwrap();
        aws.reset_calls();

        let (gate, is_open) = watch::channel(true);
        let provider = StsAssumeRoleSessionCredentialsProvider::new(
            StsClient::new_with(dispatcher(), root, region(&aws)),
            aws.role_arn().to_owned(),
            "test".to_owned(),
            None,
            None,
            None,
            None,
        );
        let exact = RefreshPolicy::builder().jitter_fraction(0.0).build().unwrap();
        let shared = SharedCredentials::builder()
            .name("assume role")
            .time_source(clock.clone())
            .refresh_policy(exact)
            .from_rusoto(Gated { provider, gate: is_open });
        Self { aws, clock, gate: Gate(gate), shared }
    }

    pub(crate) fn rusoto_client(&self) -> rusoto_s3::S3Client {
        rusoto_s3::S3Client::new_with(dispatcher(), self.shared.clone(), region(&self.aws))
    }

    pub(crate) async fn sdk_client(&self) -> aws_sdk_s3::Client {
        let config = aws_config::defaults(BehaviorVersion::v2026_01_12())
            .http_client(aws_smithy_http_client::Builder::new().build_http())
            .shared_credentials(&self.shared)
            .rusoto_region(&region(&self.aws))
            .unwrap()
            .rusoto_defaults()
            .load()
            .await;
        let s3 = aws_sdk_s3::config::Builder::from(&config).force_path_style(true).build();
        aws_sdk_s3::Client::from_conf(s3)
    }

    pub(crate) fn sts_calls(&self) -> u64 {
        self.aws.calls("AssumeRole")
    }

    /// The access key ids that signed requests for the object, in order.
    pub(crate) fn signers(&self) -> Vec<String> {
        self.aws.signers("HeadObject")
    }

    /// Waits for a load that runs in the background; its answer comes from a server on this machine.
    pub(crate) async fn until(&self, holds: impl Fn(&CredentialStatus) -> bool) {
        let wait = async {
            while !holds(&self.shared.status()) {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(60), wait).await.expect("the load does not end");
    }
}

pub(crate) async fn ask_rusoto(client: &rusoto_s3::S3Client) -> Result<(), String> {
    let head = HeadObjectRequest { bucket: BUCKET.to_owned(), key: KEY.to_owned(), ..Default::default() };
    client.head_object(head).await.map(drop).map_err(|error| error_chain(&error))
}

pub(crate) async fn ask_sdk(client: &aws_sdk_s3::Client) -> Result<(), String> {
    let head = client.head_object().bucket(BUCKET).key(KEY);
    head.send().await.map(drop).map_err(|error| error_chain(&error))
}

/// Rusoto's own connector refuses plain http when it is built with rustls.
fn dispatcher() -> HttpClient<hyper_0_14::client::HttpConnector> {
    HttpClient::from_connector(hyper_0_14::client::HttpConnector::new())
}

fn region(aws: &LocalAws) -> Region {
    Region::Custom { name: aws.region().to_owned(), endpoint: aws.endpoint_url() }
}
