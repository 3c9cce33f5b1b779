//! A server, a session of two seconds, and clients of both worlds that note what they were given.

use crate::verdict::{Began, Outcome, Tally, World};
use async_trait::async_trait;
use aws_config::BehaviorVersion;
use aws_credential_types::provider::error::CredentialsError as SdkCredentialsError;
use aws_credential_types::provider::{self, ProvideCredentials, future};
use aws_smithy_types::retry::RetryConfig;
use local_aws::LocalAws;
use rusoto_compat::config::{ConfigLoaderExt, S3ConfigBuilderExt};
use rusoto_compat::convert::error_chain;
use rusoto_compat::{RefreshPolicy, SharedCredentials};
use rusoto_core::{HttpClient, Region, RusotoError};
use rusoto_credential::{AwsCredentials, CredentialsError, ProvideAwsCredentials, StaticProvider};
use rusoto_s3::{GetObjectRequest, PutObjectRequest, S3};
use rusoto_sts::{StsAssumeRoleSessionCredentialsProvider, StsClient};
use std::error::Error;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

const BUCKET: &str = "soak";
const KEY: &str = "object";
const SESSION: Duration = Duration::from_secs(2);
/// For a request, and for a load: the server hangs when it is told to.
const PATIENCE: Duration = Duration::from_millis(500);

pub(crate) struct Stage {
    pub(crate) aws: Arc<LocalAws>,
    shared: SharedCredentials,
    sessions: AtomicU64,
    stop: Arc<AtomicBool>,
}

impl Stage {
    pub(crate) async fn new() -> Self {
        let aws = LocalAws::builder().min_session(Duration::from_secs(1)).start().await.unwrap();
        aws.create_bucket(BUCKET).unwrap();
        let keys = aws.root_keys();
        let root = StaticProvider::new_minimal(keys.access_key_id.clone(), keys.secret_access_key.clone());
        let put = PutObjectRequest {
            bucket: BUCKET.to_owned(),
            key: KEY.to_owned(),
            body: Some(b"soaked".to_vec().into()),
            ..Default::default()
        };
        let s3 = rusoto_s3::S3Client::new_with(dispatcher(), root.clone(), region(&aws));
        s3.put_object(put).await.unwrap();
        let provider = StsAssumeRoleSessionCredentialsProvider::new(
            StsClient::new_with(dispatcher(), root, region(&aws)),
            aws.role_arn().to_owned(),
            "soak".to_owned(),
            None,
            Some(chrono::Duration::from_std(SESSION).unwrap()),
            None,
            None,
        );
        let quick = (Duration::from_millis(50), Duration::from_millis(200));
        let policy = RefreshPolicy::builder()
            .load_timeout(PATIENCE)
            .backoff(quick.0, quick.1)
            .pause(quick.0, quick.1)
            .build()
            .unwrap();
        let shared = SharedCredentials::builder().name("soak").refresh_policy(policy).from_rusoto(provider);
        Self { aws: Arc::new(aws), shared, sessions: AtomicU64::default(), stop: Arc::default() }
    }

    /// How many sessions were asked for. The server forgets all of its notes.
    pub(crate) fn sessions_so_far(&self) -> u64 {
        let asked = self.aws.calls("AssumeRole");
        self.aws.reset_calls();
        self.sessions.fetch_add(asked, Ordering::SeqCst) + asked
    }

    pub(crate) fn stop(&self) {
        self.stop.store(true, Ordering::SeqCst);
    }

    /// Asks through both worlds, one after the other, until it is stopped.
    pub(crate) fn worker(&self) -> impl Future<Output = Tally> + Send + 'static {
        let (aws, shared, stop) = (Arc::clone(&self.aws), self.shared.clone(), Arc::clone(&self.stop));
        async move {
            let noting = Noting { shared: shared.clone(), last: Arc::default() };
            let rusoto = rusoto_s3::S3Client::new_with(dispatcher(), noting.clone(), region(&aws));
            let sdk = sdk_client(&aws, noting.clone()).await;
            let mut tally = Tally::default();
            while !stop.load(Ordering::SeqCst) {
                for world in [World::Rusoto, World::Sdk] {
                    let began = Began::now(&shared);
                    noting.last.lock().unwrap().take();
                    let asked = async {
                        match world {
                            World::Rusoto => ask_rusoto(&rusoto).await,
                            World::Sdk => ask_sdk(&sdk).await,
                        }
                    };
                    // Longer than a load: one that hangs has to end by itself.
                    let outcome = tokio::time::timeout(PATIENCE * 2, asked).await.unwrap_or(Outcome::Failed);
                    tally.note(&began, *noting.last.lock().unwrap(), world, outcome);
                }
            }
            tally
        }
    }

    /// Once the faults are over, so is what they did.
    pub(crate) async fn recovers(&self) {
        let works = async {
            while self.shared.credentials().await.is_err() {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(60), works).await.expect("no session after the faults");
    }
}

/// The shared credentials, and the end of what they handed out last.
#[derive(Debug, Clone)]
struct Noting {
    shared: SharedCredentials,
    last: Arc<Mutex<Option<SystemTime>>>,
}

#[async_trait]
impl ProvideAwsCredentials for Noting {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        let credentials = self.shared.credentials().await?;
        let end = credentials.expires_at().map(rusoto_compat_core::expiry::from_chrono);
        *self.last.lock().unwrap() = end;
        Ok(credentials)
    }
}

impl ProvideCredentials for Noting {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(async {
            let answer: provider::Result = self.shared.provide_credentials().await;
            if let Ok(credentials) = &answer {
                *self.last.lock().unwrap() = credentials.expiry();
            }
            answer
        })
    }
}

async fn ask_rusoto(client: &rusoto_s3::S3Client) -> Outcome {
    let get = GetObjectRequest { bucket: BUCKET.to_owned(), key: KEY.to_owned(), ..Default::default() };
    match client.get_object(get).await {
        Ok(_) => Outcome::Answered,
        Err(RusotoError::Credentials(error)) => Outcome::NoCredentials(error.to_string()),
        Err(RusotoError::Unknown(answer)) if answer.body_as_str().contains("ExpiredToken") => {
            Outcome::ExpiredSession
        }
        Err(_) => Outcome::Failed,
    }
}

async fn ask_sdk(client: &aws_sdk_s3::Client) -> Outcome {
    let Err(error) = client.get_object().bucket(BUCKET).key(KEY).send().await else {
        return Outcome::Answered;
    };
    let mut cause: Option<&(dyn Error + 'static)> = Some(&error);
    while let Some(error) = cause {
        if error.is::<SdkCredentialsError>() {
            return Outcome::NoCredentials(error_chain(error));
        }
        cause = error.source();
    }
    if error_chain(&error).contains("ExpiredToken") { Outcome::ExpiredSession } else { Outcome::Failed }
}

async fn sdk_client(aws: &LocalAws, noting: Noting) -> aws_sdk_s3::Client {
    let config = aws_config::defaults(BehaviorVersion::v2026_01_12())
        .http_client(aws_smithy_http_client::Builder::new().build_http())
        .credentials_provider(noting)
        // As `shared_credentials` sets it: the client keeps nothing that it was given.
        .identity_cache(aws_config::identity::IdentityCache::no_cache())
        .retry_config(RetryConfig::disabled())
        .rusoto_region(&region(aws))
        .unwrap()
        .load()
        .await;
    aws_sdk_s3::Client::from_conf(aws_sdk_s3::config::Builder::from(&config).rusoto_path_style().build())
}

/// Rusoto's own connector refuses plain http when it is built with rustls.
fn dispatcher() -> HttpClient<hyper_0_14::client::HttpConnector> {
    HttpClient::from_connector(hyper_0_14::client::HttpConnector::new())
}

fn region(aws: &LocalAws) -> Region {
    Region::Custom { name: aws.region().to_owned(), endpoint: aws.endpoint_url() }
}
