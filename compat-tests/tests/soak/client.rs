//! Requests through both worlds, and how they end.

use crate::season::Season;
use crate::signer::Signer;
use crate::stand::Stand;
use crate::verdict::{Ending, Request, Side};
use aws_config::BehaviorVersion;
use aws_config::stalled_stream_protection::StalledStreamProtectionConfig;
use aws_credential_types::provider::error::CredentialsError as SdkCredentialsError;
use aws_smithy_types::retry::RetryConfig;
use aws_smithy_types::timeout::TimeoutConfig;
use futures_util::TryStreamExt;
use local_aws::LocalAws;
use rusoto_compat::config::RusotoConfigExt;
use rusoto_compat::convert::error_chain;
use rusoto_core::{HttpClient, Region, RusotoError};
use rusoto_s3::{GetObjectRequest, S3};
use std::error::Error;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

pub(crate) const BUCKET: &str = "soak";
pub(crate) const KEY: &str = "object";
pub(crate) const CONTENT: &str = "soaked";

/// For a request while S3 fails: it hangs when it is told to.
const PATIENCE: Duration = Duration::from_millis(200);
/// After which a request counts as hung that nothing is wrong with.
const BOUND: Duration = Duration::from_secs(60);

/// A client of either side.
pub(crate) struct Client {
    stand: Arc<Stand>,
    signer: Signer,
    s3: Either,
}

enum Either {
    Rusoto(rusoto_s3::S3Client),
    Sdk(aws_sdk_s3::Client),
}

impl Client {
    pub(crate) fn rusoto(aws: &LocalAws, stand: &Arc<Stand>) -> Self {
        let signer = Signer::new(stand, Side::Rusoto);
        let s3 = rusoto_s3::S3Client::new_with(dispatcher(), signer.clone(), region(aws));
        Self { stand: Arc::clone(stand), signer, s3: Either::Rusoto(s3) }
    }

    pub(crate) async fn sdk(aws: &LocalAws, stand: &Arc<Stand>) -> Self {
        let signer = Signer::new(stand, Side::Sdk);
        let config = aws_config::defaults(BehaviorVersion::v2026_01_12())
            .http_client(aws_smithy_http_client::Builder::new().build_http())
            .credentials_provider(signer.clone())
            // As `shared_credentials` sets it: the client keeps nothing that it was given.
            .identity_cache(aws_config::identity::IdentityCache::no_cache())
            .retry_config(RetryConfig::disabled())
            // The bounds are here, and are meant for a busy machine.
            .timeout_config(TimeoutConfig::disabled())
            .stalled_stream_protection(StalledStreamProtectionConfig::disabled())
            .rusoto_region(&region(aws))
            .unwrap()
            .load()
            .await;
        let config = aws_sdk_s3::config::Builder::from(&config).force_path_style(true).build();
        let s3 = Either::Sdk(aws_sdk_s3::Client::from_conf(config));
        Self { stand: Arc::clone(stand), signer, s3 }
    }

    fn side(&self) -> Side {
        match self.s3 {
            Either::Rusoto(_) => Side::Rusoto,
            Either::Sdk(_) => Side::Sdk,
        }
    }

    /// Gets the object, and has judged how that went.
    pub(crate) async fn request(&self, season: &Season) {
        let began = season.mark();
        self.signer.begins();
        let ending = self.ending(|| season.touched(began)).await;
        let faulted = season.touched(began);
        let unsigned = matches!(ending, Ending::NoCredentials);
        let request = Request { signed: self.signer.signed(), faulted, ending };
        self.stand.tally().request(self.side(), &request);
        if unsigned {
            // The next answer would be the same, and come at once.
            tokio::time::sleep(Duration::from_millis(1)).await;
        } else if faulted {
            season.note(self.side());
        }
    }

    async fn ending(&self, is_faulted: impl Fn() -> bool) -> Ending {
        let mut asked = pin!(self.ask());
        let mut waited = Duration::ZERO;
        loop {
            if let Ok(ending) = tokio::time::timeout(PATIENCE, asked.as_mut()).await {
                return ending;
            }
            // A call for credentials has a bound of its own, whatever is wrong with S3.
            if self.signer.is_asking() {
                continue;
            }
            waited += PATIENCE;
            if is_faulted() || waited >= BOUND {
                return Ending::Hung;
            }
        }
    }

    async fn ask(&self) -> Ending {
        match &self.s3 {
            Either::Rusoto(s3) => ask_rusoto(s3).await,
            Either::Sdk(s3) => ask_sdk(s3).await,
        }
    }
}

async fn ask_rusoto(client: &rusoto_s3::S3Client) -> Ending {
    let get = GetObjectRequest { bucket: BUCKET.to_owned(), key: KEY.to_owned(), ..Default::default() };
    let body = match client.get_object(get).await {
        Ok(object) => object.body.unwrap_or_else(|| Vec::new().into()),
        Err(RusotoError::Credentials(_)) => return Ending::NoCredentials,
        Err(RusotoError::Unknown(answer)) if answer.body_as_str().contains("ExpiredToken") => {
            return Ending::ExpiredSession;
        }
        Err(error) => return Ending::Failed(error_chain(&error)),
    };
    read(body.map_ok(|chunk| chunk.to_vec()).try_concat()).await
}

async fn ask_sdk(client: &aws_sdk_s3::Client) -> Ending {
    let error = match client.get_object().bucket(BUCKET).key(KEY).send().await {
        Ok(object) => return read(async { object.body.collect().await.map(|body| body.to_vec()) }).await,
        Err(error) => error,
    };
    let mut cause: Option<&(dyn Error + 'static)> = Some(&error);
    while let Some(error) = cause {
        if error.is::<SdkCredentialsError>() {
            return Ending::NoCredentials;
        }
        cause = error.source();
    }
    let error = error_chain(&error);
    if error.contains("ExpiredToken") { Ending::ExpiredSession } else { Ending::Failed(error) }
}

/// An object that is cut short or is another is no answer.
async fn read<E: Error + 'static>(body: impl Future<Output = Result<Vec<u8>, E>>) -> Ending {
    match body.await {
        Ok(body) if body == CONTENT.as_bytes() => Ending::Answered,
        Ok(body) => Ending::Failed(format!("not the object: {:?}", String::from_utf8_lossy(&body))),
        Err(error) => Ending::Failed(error_chain(&error)),
    }
}

/// Rusoto's own connector refuses plain http when it is built with rustls.
pub(crate) fn dispatcher() -> HttpClient<hyper_0_14::client::HttpConnector> {
    HttpClient::from_connector(hyper_0_14::client::HttpConnector::new())
}

pub(crate) fn region(aws: &LocalAws) -> Region {
    Region::Custom { name: aws.region().to_owned(), endpoint: aws.endpoint_url() }
}
