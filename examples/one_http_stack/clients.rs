//! A client of each SDK, and four requests with them.

use crate::BUCKET;
use aws_sdk_s3::config::Builder;
use aws_sdk_s3::primitives::ByteStream;
use narration::Outcome;
use rusoto_compat::SharedCredentials;
use rusoto_core::{DispatchSignedRequest, Region};
use rusoto_s3::{GetObjectRequest, PutObjectRequest, S3};
use tokio::io::AsyncReadExt;

pub(crate) struct Clients {
    rusoto: rusoto_s3::S3Client,
    sdk: aws_sdk_s3::Client,
}

impl Clients {
    pub(crate) fn new<D>(dispatcher: D, s3: Builder, shared: &SharedCredentials, region: &Region) -> Self
    where
        D: DispatchSignedRequest + Send + Sync + 'static,
    {
        Self {
            rusoto: rusoto_s3::S3Client::new_with(dispatcher, shared.clone(), region.clone()),
            sdk: aws_sdk_s3::Client::from_conf(s3.build()),
        }
    }

    pub(crate) async fn put_by_rusoto(&self, key: &str, body: &str) -> Outcome<()> {
        let request = PutObjectRequest {
            bucket: BUCKET.to_owned(),
            key: key.to_owned(),
            body: Some(body.as_bytes().to_vec().into()),
            ..Default::default()
        };
        self.rusoto.put_object(request).await?;
        Ok(())
    }

    pub(crate) async fn get_by_rusoto(&self, key: &str) -> Outcome<String> {
        let request =
            GetObjectRequest { bucket: BUCKET.to_owned(), key: key.to_owned(), ..Default::default() };
        let output = self.rusoto.get_object(request).await?;
        let mut text = String::new();
        if let Some(body) = output.body {
            body.into_async_read().read_to_string(&mut text).await?;
        }
        Ok(text)
    }

    pub(crate) async fn put_by_sdk(&self, key: &str, body: &str) -> Outcome<()> {
        let body = ByteStream::from(body.as_bytes().to_vec());
        self.sdk.put_object().bucket(BUCKET).key(key).body(body).send().await?;
        Ok(())
    }

    pub(crate) async fn get_by_sdk(&self, key: &str) -> Outcome<String> {
        let output = self.sdk.get_object().bucket(BUCKET).key(key).send().await?;
        Ok(String::from_utf8(output.body.collect().await?.to_vec())?)
    }
}
