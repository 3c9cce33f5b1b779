//! A client of each SDK on one credential source, and four requests with them.

use crate::stage::Stage;
use aws_config::BehaviorVersion;
use aws_sdk_s3::primitives::ByteStream;
use narration::Outcome;
use rusoto_compat::SharedCredentials;
use rusoto_compat::config::RusotoConfigExt;
use rusoto_s3::{GetObjectRequest, PutObjectRequest, S3};
use tokio::io::AsyncReadExt;

pub(crate) struct Clients {
    rusoto: rusoto_s3::S3Client,
    sdk: aws_sdk_s3::Client,
    bucket: String,
}

impl Clients {
    pub(crate) async fn new(stage: &Stage, shared: &SharedCredentials) -> Outcome<Self> {
        let client = stage.rusoto_client(shared.clone())?;
        let rusoto = rusoto_s3::S3Client::new_with_client(client, stage.region().clone());

        let config = aws_config::defaults(BehaviorVersion::v2026_01_12())
            .http_client(stage.sdk_http_client())
            .shared_credentials(shared)
            .rusoto_region(stage.region())?
            .rusoto_defaults()
            .load()
            .await;
        let s3 = aws_sdk_s3::config::Builder::from(&config).force_path_style(true).build();
        Ok(Self { rusoto, sdk: aws_sdk_s3::Client::from_conf(s3), bucket: stage.bucket().to_owned() })
    }

    pub(crate) async fn put_by_rusoto(&self, key: &str, body: &str) -> Outcome<()> {
        let request = PutObjectRequest {
            bucket: self.bucket.clone(),
            key: key.to_owned(),
            body: Some(body.as_bytes().to_vec().into()),
            ..Default::default()
        };
        self.rusoto.put_object(request).await?;
        Ok(())
    }

    pub(crate) async fn get_by_rusoto(&self, key: &str) -> Outcome<String> {
        let request =
            GetObjectRequest { bucket: self.bucket.clone(), key: key.to_owned(), ..Default::default() };
        let output = self.rusoto.get_object(request).await?;
        let mut text = String::new();
        if let Some(body) = output.body {
            body.into_async_read().read_to_string(&mut text).await?;
        }
        Ok(text)
    }

    pub(crate) async fn put_by_sdk(&self, key: &str, body: &str) -> Outcome<()> {
        let body = ByteStream::from(body.as_bytes().to_vec());
        self.sdk.put_object().bucket(&self.bucket).key(key).body(body).send().await?;
        Ok(())
    }

    pub(crate) async fn get_by_sdk(&self, key: &str) -> Outcome<String> {
        let output = self.sdk.get_object().bucket(&self.bucket).key(key).send().await?;
        Ok(String::from_utf8(output.body.collect().await?.to_vec())?)
    }
}
