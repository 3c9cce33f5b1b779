//! The stage of the example: this machine, or AWS.

use crate::arguments::Aws;
use async_trait::async_trait;
use aws_smithy_async::time::TimeSource;
use aws_smithy_http_client::Builder as HttpClientBuilder;
use aws_smithy_http_client::tls::{Provider as TlsProvider, rustls_provider::CryptoMode};
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use local_aws::{Endpoint, Fault, LocalAws};
use narration::{Clock, Outcome, loopback};
use rusoto_compat::SharedCredentials;
use rusoto_core::credential::{AwsCredentials, ChainProvider, CredentialsError, ProvideAwsCredentials};
use rusoto_core::{Client, HttpClient, Region};
use rusoto_sts::{StsAssumeRoleSessionCredentialsProvider, StsClient};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

/// On AWS, the example treats sessions as expired after this time, because it waits for their end.
const PATIENCE: Duration = Duration::from_secs(60);

/// The stage of the example.
#[derive(Debug)]
pub(crate) struct Stage {
    place: Place,
    region: Region,
    bucket: String,
    role_arn: String,
    clock: Clock,
    begun: SystemTime,
    sts: Arc<StsState>,
}

#[derive(Debug)]
enum Place {
    Loopback(LocalAws),
    Aws,
}

/// Replaces STS's faults and counts on AWS, where there is no server to control.
#[derive(Debug, Default)]
struct StsState {
    calls: AtomicU64,
    is_down: AtomicBool,
}

impl Stage {
    pub(crate) async fn on_loopback() -> Outcome<Self> {
        let clock = Clock::default();
        let aws = LocalAws::builder().time_source(clock.clone()).start().await?;
        aws.create_bucket("shared")?;
        let region = loopback::region(&aws);
        let role_arn = aws.role_arn().to_owned();
        Ok(Self::new(Place::Loopback(aws), region, "shared".to_owned(), role_arn, clock))
    }

    pub(crate) fn on_aws(aws: Aws) -> Outcome<Self> {
        let region = aws.region.parse().map_err(|error| {
            format!("--region {}: {error}; Rusoto knows the regions of early 2022", aws.region)
        })?;
        Ok(Self::new(Place::Aws, region, aws.bucket, aws.role_arn, Clock::default()))
    }

    fn new(place: Place, region: Region, bucket: String, role_arn: String, clock: Clock) -> Self {
        let begun = clock.now();
        Self { place, region, bucket, role_arn, clock, begun, sts: Arc::default() }
    }

    pub(crate) fn description(&self) -> String {
        match &self.place {
            Place::Loopback(aws) => {
                format!("An AWS on {}, whose clock is set forward instead of waiting.", aws.endpoint_url())
            }
            Place::Aws => format!(
                "AWS, {}. Sessions are taken for over after {} seconds, in real time.",
                self.region.name(),
                PATIENCE.as_secs()
            ),
        }
    }

    pub(crate) fn region(&self) -> &Region {
        &self.region
    }

    pub(crate) fn bucket(&self) -> &str {
        &self.bucket
    }

    pub(crate) fn clock(&self) -> Clock {
        self.clock.clone()
    }

    /// Returns the time since the beginning, by the clock of the stage.
    pub(crate) fn time(&self) -> Duration {
        self.clock.now().duration_since(self.begun).unwrap_or_default()
    }

    /// Returns the provider from Rusoto's own documentation.
    pub(crate) fn assume_role_provider(&self) -> Outcome<impl ProvideAwsCredentials + Send + Sync + 'static> {
        let client = match &self.place {
            Place::Loopback(aws) => self.rusoto_client(loopback::root_keys(aws))?,
            Place::Aws => self.rusoto_client(ChainProvider::new())?,
        };
        let provider = StsAssumeRoleSessionCredentialsProvider::new(
            StsClient::new_with_client(client, self.region.clone()),
            self.role_arn.clone(),
            "rusoto-compat-example".to_owned(),
            None,
            None,
            None,
            None,
        );
        let shorten_to = matches!(self.place, Place::Aws).then_some(PATIENCE);
        Ok(Watched { provider, sts: Arc::clone(&self.sts), shorten_to, clock: self.clock() })
    }

    /// Plain http on loopback, and https on AWS.
    pub(crate) fn rusoto_client(
        &self,
        provider: impl ProvideAwsCredentials + Send + Sync + 'static,
    ) -> Outcome<Client> {
        Ok(match self.place {
            Place::Loopback(_) => Client::new_with(provider, loopback::rusoto_http_client()),
            Place::Aws => Client::new_with(provider, HttpClient::new()?),
        })
    }

    pub(crate) fn sdk_http_client(&self) -> SharedHttpClient {
        match self.place {
            Place::Loopback(_) => loopback::sdk_http_client(),
            Place::Aws => {
                HttpClientBuilder::new().tls_provider(TlsProvider::Rustls(CryptoMode::Ring)).build_https()
            }
        }
    }

    /// Returns the access key ids that signed the last `n` requests for objects, oldest first. On loopback these are
    /// the server's records, and on AWS it is the key in use.
    pub(crate) fn last_signers(&self, n: usize, shared: &SharedCredentials) -> Vec<String> {
        match &self.place {
            Place::Loopback(aws) => {
                let mut signers = aws.signers("GetObject");
                signers.drain(..signers.len().saturating_sub(n));
                signers
            }
            Place::Aws => shared.status().access_key_id.into_iter().collect(),
        }
    }

    pub(crate) fn sts_calls(&self) -> u64 {
        match &self.place {
            Place::Loopback(aws) => aws.calls("AssumeRole"),
            Place::Aws => self.sts.calls.load(Ordering::SeqCst),
        }
    }

    /// Makes a load slow enough for requests to overtake it. AWS needs no delay.
    pub(crate) fn slow_sts_down(&self) {
        if let Place::Loopback(aws) = &self.place {
            aws.faults().order(Endpoint::Sts, Fault::Delay(Duration::from_millis(300)));
        }
    }

    pub(crate) fn break_sts(&self) {
        match &self.place {
            Place::Loopback(aws) => aws.faults().order(Endpoint::Sts, Fault::Status(503)),
            Place::Aws => self.sts.is_down.store(true, Ordering::SeqCst),
        }
    }

    pub(crate) fn mend_sts(&self) {
        match &self.place {
            Place::Loopback(aws) => aws.faults().clear(Endpoint::Sts),
            Place::Aws => self.sts.is_down.store(false, Ordering::SeqCst),
        }
    }

    /// Sets the clock forward on loopback, and waits on AWS.
    pub(crate) async fn wait(&self, duration: Duration) {
        match self.place {
            Place::Loopback(_) => self.clock.set_forward(duration),
            Place::Aws => tokio::time::sleep(duration).await,
        }
    }

    pub(crate) async fn wait_until(&self, time: Option<SystemTime>) {
        let ahead = time.and_then(|time| time.duration_since(self.clock.now()).ok());
        self.wait(ahead.unwrap_or_default() + Duration::from_millis(1)).await;
    }
}

/// Counts the calls of a provider, and can fail in its place. On AWS no server can be made to fail.
struct Watched<P> {
    provider: P,
    sts: Arc<StsState>,
    shorten_to: Option<Duration>,
    clock: Clock,
}

#[async_trait]
impl<P: ProvideAwsCredentials + Send + Sync> ProvideAwsCredentials for Watched<P> {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        self.sts.calls.fetch_add(1, Ordering::SeqCst);
        if self.sts.is_down.load(Ordering::SeqCst) {
            return Err(CredentialsError::new("STS was switched off by the example"));
        }
        let credentials = self.provider.credentials().await?;
        let Some(lifetime) = self.shorten_to else {
            return Ok(credentials);
        };
        Ok(AwsCredentials::new(
            credentials.aws_access_key_id(),
            credentials.aws_secret_access_key(),
            credentials.token().clone(),
            Some((self.clock.now() + lifetime).into()),
        ))
    }
}
