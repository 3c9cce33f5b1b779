//! A client of each SDK on one HTTP client, and the copies between them.

use crate::source::hex;
use aws_config::BehaviorVersion;
use aws_sdk_s3::primitives::ByteStream;
use futures_util::TryStreamExt;
use local_aws::LocalAws;
use narration::Outcome;
use rusoto_compat::SharedCredentials;
use rusoto_compat::config::RusotoConfigExt;
use rusoto_compat::convert::{IntoRusoto, IntoSdk};
use rusoto_compat::http::SharedHttpDispatcher;
use rusoto_core::Region;
use rusoto_core::credential::StaticProvider;
use rusoto_s3::{GetObjectRequest, PutObjectRequest, S3};
use sha2::{Digest, Sha256};
use std::path::Path;

const BUCKET: &str = "streaming";

pub(crate) struct Copies {
    rusoto: rusoto_s3::S3Client,
    sdk: aws_sdk_s3::Client,
}

impl Copies {
    pub(crate) async fn on(aws: &LocalAws) -> Outcome<Self> {
        aws.create_bucket(BUCKET)?;
        let keys = aws.root_keys();
        let keys = StaticProvider::new_minimal(keys.access_key_id.clone(), keys.secret_access_key.clone());
        let shared = SharedCredentials::from_rusoto(keys);
        let region = Region::Custom { name: aws.region().to_owned(), endpoint: aws.endpoint_url() };
        let config = aws_config::defaults(BehaviorVersion::v2026_01_12())
            .http_client(aws_smithy_http_client::Builder::new().build_http())
            .shared_credentials(&shared)
            .rusoto_region(&region)?
            .rusoto_defaults()
            .load()
            .await;
        let dispatcher = SharedHttpDispatcher::from_sdk_config(&config)?;
        let s3 = aws_sdk_s3::config::Builder::from(&config).force_path_style(true).build();
        Ok(Self {
            rusoto: rusoto_s3::S3Client::new_with(dispatcher, shared, region),
            sdk: aws_sdk_s3::Client::from_conf(s3),
        })
    }

    pub(crate) async fn warm_up(&self) -> Outcome<()> {
        let body = ByteStream::from_static(b"small");
        self.sdk.put_object().bucket(BUCKET).key("small").body(body).send().await?;
        self.by_rusoto_then_sdk("small", "small-too").await?;
        self.by_sdk_then_rusoto("small-too", "small").await
    }

    pub(crate) async fn upload(&self, path: &Path, key: &str) -> Outcome<()> {
        let body = ByteStream::from_path(path).await?;
        self.sdk.put_object().bucket(BUCKET).key(key).body(body).send().await?;
        Ok(())
    }

    /// `into_sdk()` keeps the length. S3 needs it before the body.
    pub(crate) async fn by_rusoto_then_sdk(&self, from: &str, to: &str) -> Outcome<()> {
        let body = self.get_by_rusoto(from).await?.into_sdk();
        self.sdk.put_object().bucket(BUCKET).key(to).body(body).send().await?;
        Ok(())
    }

    pub(crate) async fn by_sdk_then_rusoto(&self, from: &str, to: &str) -> Outcome<()> {
        let object = self.sdk.get_object().bucket(BUCKET).key(from).send().await?;
        let request = PutObjectRequest {
            bucket: BUCKET.to_owned(),
            key: to.to_owned(),
            body: Some(object.body.into_rusoto()),
            ..Default::default()
        };
        self.rusoto.put_object(request).await?;
        Ok(())
    }

    pub(crate) async fn checksum_by_rusoto(&self, key: &str) -> Outcome<String> {
        let mut body = self.get_by_rusoto(key).await?;
        let mut sha256 = Sha256::new();
        while let Some(chunk) = body.try_next().await? {
            sha256.update(&chunk);
        }
        Ok(hex(sha256))
    }

    pub(crate) async fn checksum_by_sdk(&self, key: &str) -> Outcome<String> {
        let mut body = self.sdk.get_object().bucket(BUCKET).key(key).send().await?.body;
        let mut sha256 = Sha256::new();
        while let Some(chunk) = body.try_next().await? {
            sha256.update(&chunk);
        }
        Ok(hex(sha256))
    }

    async fn get_by_rusoto(&self, key: &str) -> Outcome<rusoto_core::ByteStream> {
        let request =
            GetObjectRequest { bucket: BUCKET.to_owned(), key: key.to_owned(), ..Default::default() };
        let object = self.rusoto.get_object(request).await?;
        Ok(object.body.ok_or("the answer to a get has a body")?)
    }
}
