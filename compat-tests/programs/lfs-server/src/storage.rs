use std::sync::Arc;
use std::time::Duration;

use anyhow::{anyhow, Result};
use rusoto_core::credential::ProvideAwsCredentials;
use rusoto_core::{ByteStream, HttpClient, Region, RusotoError};
use rusoto_s3::util::{PreSignedRequest, PreSignedRequestOption};
use rusoto_s3::{
    DeleteObjectRequest, GetObjectError, GetObjectRequest, HeadObjectError, HeadObjectRequest,
    ListObjectsV2Request, PutObjectRequest, S3Client, StreamingBody, S3,
};

use crate::config::Config;
use crate::credentials::Keys;

/// The objects of one bucket.
#[derive(Clone)]
pub struct Storage {
    client: S3Client,
    region: Region,
    keys: Arc<Keys>,
    bucket: String,
    prefix: String,
}

impl Storage {
    pub fn new(config: Config) -> Result<Self> {
        let keys = Arc::new(Keys::find(&config.sts)?);
        let client = S3Client::new_with(HttpClient::new()?, Arc::clone(&keys), config.s3.clone());
        Ok(Self { client, region: config.s3, keys, bucket: config.bucket, prefix: config.prefix })
    }

    pub fn client(&self) -> &S3Client {
        &self.client
    }

    fn key(&self, oid: &str) -> String {
        format!("{}/{}/{}/{}", self.prefix, &oid[0..2], &oid[2..4], oid)
    }

    /// The size of an object, if there is one.
    pub async fn size(&self, oid: &str) -> Result<Option<u64>> {
        let request =
            HeadObjectRequest { bucket: self.bucket.clone(), key: self.key(oid), ..Default::default() };

        match self.client.head_object(request).await {
            Ok(output) => Ok(output.content_length.map(|length| length as u64)),
            Err(RusotoError::Service(HeadObjectError::NoSuchKey(_))) => Ok(None),
            // HEAD has no body that says which error it is.
            Err(RusotoError::Unknown(ref response)) if response.status == 404 => Ok(None),
            Err(err) => Err(err.into()),
        }
    }

    /// The bytes of an object, if there is one.
    pub async fn get(&self, oid: &str) -> Result<Option<StreamingBody>> {
        let output = self
            .client
            .get_object(GetObjectRequest {
                bucket: self.bucket.clone(),
                key: self.key(oid),
                response_content_type: Some("application/octet-stream".into()),
                ..Default::default()
            })
            .await;
        match output {
            Ok(output) => {
                let body = output.body.ok_or_else(|| anyhow!("no body for {}", oid))?;
                Ok(Some(body))
            }
            Err(RusotoError::Service(GetObjectError::NoSuchKey(_))) => Ok(None),
            Err(err) => Err(err.into()),
        }
    }

    /// Takes an object from the server itself, for clients without access to S3.
    pub async fn put(&self, oid: &str, data: Vec<u8>) -> Result<()> {
        let length = data.len();
        let stream = futures::stream::once(async move { Ok(data.into()) });
        self.client
            .put_object(PutObjectRequest {
                bucket: self.bucket.clone(),
                key: self.key(oid),
                // S3 wants to know the length before it sees the first byte.
                content_length: Some(length as i64),
                body: Some(ByteStream::new_with_size(stream, length)),
                ..Default::default()
            })
            .await?;
        Ok(())
    }

    pub async fn remove(&self, oid: &str) -> Result<()> {
        let bucket = self.bucket.clone();
        let key = self.key(oid);
        self.client.delete_object(DeleteObjectRequest { bucket, key, ..Default::default() }).await?;
        Ok(())
    }

    /// All object ids, page by page.
    pub async fn list(&self) -> Result<Vec<String>> {
        let mut oids = Vec::new();
        let mut token = None;
        loop {
            let page = self
                .client
                .list_objects_v2(ListObjectsV2Request {
                    bucket: self.bucket.clone(),
                    prefix: Some(format!("{}/", self.prefix)),
                    continuation_token: token.take(),
                    max_keys: Some(100),
                    ..Default::default()
                })
                .await?;
            for object in page.contents.unwrap_or_default() {
                if let Some(oid) = object.key.as_deref().and_then(|key| key.rsplit('/').next()) {
                    oids.push(oid.to_owned());
                }
            }
            token = page.next_continuation_token;
            if token.is_none() {
                return Ok(oids);
            }
        }
    }

    /// A URL that takes one object for a quarter of an hour.
    pub async fn upload_url(&self, oid: &str) -> Result<String> {
        let credentials = self.keys.credentials().await?;
        let request =
            PutObjectRequest { bucket: self.bucket.clone(), key: self.key(oid), ..Default::default() };
        let option = PreSignedRequestOption { expires_in: Duration::from_secs(15 * 60) };
        Ok(request.get_presigned_url(&self.region, &credentials, &option))
    }
}
