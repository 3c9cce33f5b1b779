//! Where the tests play: an AWS on loopback whose clock is set by hand, and an S3 client of each SDK.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use aws_config::BehaviorVersion;
use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_smithy_async::rt::sleep::{SharedAsyncSleep, TokioSleep};
use aws_smithy_async::test_util::ManualTimeSource;
use aws_smithy_async::time::{SharedTimeSource, SystemTimeSource, TimeSource};
use aws_smithy_http_client::Builder as HttpClientBuilder;
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use aws_types::SdkConfig;
use aws_types::sdk_config::Builder as SdkConfigBuilder;
use local_aws::{LocalAws, LocalAwsBuilder};
use rusoto_compat::config::RusotoConfigExt;
use rusoto_compat::convert::error_chain;
use rusoto_compat::{CredentialStatus, RefreshPolicy, SharedCredentials, SharedCredentialsBuilder};
use rusoto_core::credential::{ProvideAwsCredentials, StaticProvider};
use rusoto_core::{Client, HttpClient, Region};
use rusoto_s3::{GetObjectRequest, PutObjectRequest, S3};
use rusoto_sts::StsClient;
use tokio::io::AsyncReadExt;

use crate::Outcome;

const BUCKET: &str = "shared";

/// An AWS, and the clock that it shares with the credentials under test.
pub(crate) struct Stage {
    pub(crate) aws: LocalAws,
    clock: ManualTimeSource,
}

impl Stage {
    pub(crate) fn new() -> Outcome<Self> {
        Self::with(|aws| aws)
    }

    pub(crate) fn with(settings: impl FnOnce(LocalAwsBuilder) -> LocalAwsBuilder) -> Outcome<Self> {
        // A whole second, because STS states whole seconds; and the present, because Rusoto's own caches go by
        // the system's clock.
        let now = SystemTimeSource::new().now().duration_since(UNIX_EPOCH)?.as_secs();
        let clock = ManualTimeSource::new(UNIX_EPOCH + Duration::from_secs(now));
        let aws = settings(LocalAws::builder()).time_source(clock.clone()).start_blocking()?;
        aws.create_bucket(BUCKET)?;
        Ok(Self { aws, clock })
    }

    /// A builder on the clock of this stage, whose loads in the background start exactly when the window does.
    pub(crate) fn shared(&self) -> Outcome<SharedCredentialsBuilder> {
        let exact = RefreshPolicy::builder().jitter_fraction(0.0).build()?;
        Ok(SharedCredentials::builder().time_source(self.clock()).refresh_policy(exact))
    }

    pub(crate) fn clock(&self) -> ManualTimeSource {
        self.clock.clone()
    }

    pub(crate) fn now(&self) -> SystemTime {
        self.clock.now()
    }

    /// Sets the clock forward.
    pub(crate) fn wait(&self, time: Duration) {
        self.clock.advance(time);
    }

    pub(crate) fn wait_until(&self, time: Option<SystemTime>) -> Outcome {
        self.clock.set_time(time.ok_or("there is no such time")?);
        Ok(())
    }

    pub(crate) fn region(&self) -> Region {
        region(&self.aws.endpoint_url())
    }

    /// Rusoto's STS client, signing with the keys of the user.
    pub(crate) fn rusoto_sts(&self) -> StsClient {
        let keys = self.aws.root_keys().clone();
        let user = StaticProvider::new_minimal(keys.access_key_id, keys.secret_access_key);
        StsClient::new_with_client(rusoto_client(user), self.region())
    }

    /// What an SDK user would have loaded, with the keys of the user; nothing is read from the environment.
    pub(crate) fn sdk_config(&self) -> Outcome<SdkConfigBuilder> {
        let keys = self.aws.root_keys();
        let user = Credentials::new(&keys.access_key_id, &keys.secret_access_key, None, None, "user");
        let config = sdk_config(&self.aws.endpoint_url())?;
        Ok(config.credentials_provider(SharedCredentialsProvider::new(user)))
    }

    pub(crate) fn clients(&self, shared: &SharedCredentials) -> Outcome<Clients> {
        Clients::new(&self.aws.endpoint_url(), shared)
    }

    /// The access key ids that signed requests for objects, oldest first.
    pub(crate) fn signers(&self) -> Vec<String> {
        ["PutObject", "GetObject"].into_iter().flat_map(|op| self.aws.signers(op)).collect()
    }

    /// Puts with either client and gets with the other. Returns the access key id that signed all of it, as the
    /// server saw it.
    pub(crate) async fn round_trip(&self, clients: &Clients) -> Outcome<String> {
        let before = [self.aws.signers("PutObject").len(), self.aws.signers("GetObject").len()];
        clients.round_trip().await?;
        let mut signers = self.aws.signers("PutObject").split_off(before[0]);
        signers.extend(self.aws.signers("GetObject").split_off(before[1]));
        assert_eq!(signers.len(), 4, "two puts and two gets, all signed");
        signers.dedup();
        assert_eq!(signers.len(), 1, "one session signed for both clients");
        Ok(signers.remove(0))
    }

    /// Waits for the advisory window. The call that starts the load in it gets the old session.
    pub(crate) async fn refresh_in_background(&self, shared: &SharedCredentials) -> Outcome {
        let old = shared.status();
        self.wait_until(old.refresh_at)?;
        let during = shared.credentials().await?;
        assert_eq!(Some(during.aws_access_key_id()), old.access_key_id.as_deref(), "nobody waits");
        let now = settled(shared).await;
        assert_eq!((now.loads, now.last_error), (old.loads + 1, None), "the load in the background");
        Ok(())
    }

    /// Takes both clients to the next session.
    pub(crate) async fn rotate(&self, shared: &SharedCredentials, clients: &Clients) -> Outcome {
        let old = shared.status().access_key_id;
        self.refresh_in_background(shared).await?;
        let new = self.round_trip(clients).await?;
        assert_ne!(Some(new), old, "both clients changed over");
        Ok(())
    }

    /// Both clients fail before they send anything. Returns what they say, Rusoto's client first.
    pub(crate) async fn refusals(&self, clients: &Clients) -> [String; 2] {
        let before = self.aws.calls("GetObject");
        let said = clients.refusals().await;
        assert_eq!(self.aws.calls("GetObject"), before, "nothing was sent");
        said
    }
}

/// An S3 client of each SDK on one credential source.
pub(crate) struct Clients {
    pub(crate) rusoto: rusoto_s3::S3Client,
    pub(crate) sdk: aws_sdk_s3::Client,
}

impl Clients {
    pub(crate) fn new(endpoint_url: &str, shared: &SharedCredentials) -> Outcome<Self> {
        let config = sdk_config(endpoint_url)?.shared_credentials(shared).build();
        Ok(Self {
            rusoto: rusoto_s3::S3Client::new_with_client(rusoto_client(shared.clone()), region(endpoint_url)),
            sdk: sdk_s3(&config),
        })
    }

    /// Puts with either client and gets with the other.
    pub(crate) async fn round_trip(&self) -> Outcome {
        put_by_rusoto(&self.rusoto, "old", "from rusoto_s3").await?;
        put_by_sdk(&self.sdk, "new", "from aws-sdk-s3").await?;
        assert_eq!(get_by_sdk(&self.sdk, "old").await?, "from rusoto_s3");
        assert_eq!(get_by_rusoto(&self.rusoto, "new").await?, "from aws-sdk-s3");
        Ok(())
    }

    /// Both clients fail to get an object. Returns what they say, Rusoto's client first.
    pub(crate) async fn refusals(&self) -> [String; 2] {
        let by_rusoto = get_by_rusoto(&self.rusoto, "old").await;
        let by_sdk = get_by_sdk(&self.sdk, "old").await;
        [by_rusoto, by_sdk].map(|result| match result {
            Ok(_) => panic!("a request succeeded although there are no credentials for it"),
            Err(error) => error_chain(&*error),
        })
    }
}

pub(crate) fn region(endpoint_url: &str) -> Region {
    Region::Custom { name: "us-east-1".to_owned(), endpoint: endpoint_url.to_owned() }
}

/// Rusoto's own `HttpClient::new()` refuses plain http when built with rustls.
pub(crate) fn rusoto_client(credentials: impl ProvideAwsCredentials + Send + Sync + 'static) -> Client {
    Client::new_with(credentials, HttpClient::from_connector(hyper_0_14::client::HttpConnector::new()))
}

pub(crate) fn sdk_http_client() -> SharedHttpClient {
    HttpClientBuilder::new().build_http()
}

/// Without credentials. Not `aws_config::defaults()`, which reads the environment of whoever runs the tests.
pub(crate) fn sdk_config(endpoint_url: &str) -> Outcome<SdkConfigBuilder> {
    let config = SdkConfig::builder()
        .behavior_version(BehaviorVersion::v2026_01_12())
        .http_client(sdk_http_client())
        .sleep_impl(SharedAsyncSleep::new(TokioSleep::new()))
        .time_source(SharedTimeSource::new(SystemTimeSource::new()))
        .rusoto_region(&region(endpoint_url))?;
    Ok(config.rusoto_defaults())
}

pub(crate) fn sdk_s3(config: &SdkConfig) -> aws_sdk_s3::Client {
    let config = aws_sdk_s3::config::Builder::from(config).force_path_style(true).build();
    aws_sdk_s3::Client::from_conf(config)
}

/// Waits for a load that runs in the background.
pub(crate) async fn settled(shared: &SharedCredentials) -> CredentialStatus {
    loop {
        let status = shared.status();
        if !status.loading {
            return status;
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}

async fn put_by_rusoto(client: &rusoto_s3::S3Client, key: &str, body: &'static str) -> Outcome {
    let request = PutObjectRequest {
        bucket: BUCKET.to_owned(),
        key: key.to_owned(),
        body: Some(body.as_bytes().to_vec().into()),
        ..Default::default()
    };
    client.put_object(request).await?;
    Ok(())
}

async fn put_by_sdk(client: &aws_sdk_s3::Client, key: &str, body: &'static str) -> Outcome {
    let body = aws_sdk_s3::primitives::ByteStream::from_static(body.as_bytes());
    client.put_object().bucket(BUCKET).key(key).body(body).send().await?;
    Ok(())
}

pub(crate) async fn get_by_rusoto(client: &rusoto_s3::S3Client, key: &str) -> Outcome<String> {
    get_from_by_rusoto(client, BUCKET, key).await
}

pub(crate) async fn get_from_by_rusoto(
    client: &rusoto_s3::S3Client,
    bucket: &str,
    key: &str,
) -> Outcome<String> {
    let request = GetObjectRequest { bucket: bucket.to_owned(), key: key.to_owned(), ..Default::default() };
    let body = client.get_object(request).await?.body.ok_or("an object without a body")?;
    let mut text = String::new();
    body.into_async_read().read_to_string(&mut text).await?;
    Ok(text)
}

pub(crate) async fn get_by_sdk(client: &aws_sdk_s3::Client, key: &str) -> Outcome<String> {
    let object = client.get_object().bucket(BUCKET).key(key).send().await?;
    Ok(String::from_utf8(object.body.collect().await?.to_vec())?)
}
