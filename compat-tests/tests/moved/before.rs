//! A photo archive as programs of 2021 were written: on Rusoto 0.48, with its habits.

use std::collections::HashMap;
use std::future::Future;
use std::time::Duration;

use async_trait::async_trait;
use hyper_0_14::client::HttpConnector;
use rusoto_core::credential::{
    AutoRefreshingProvider, AwsCredentials, ChainProvider, CredentialsError, ProvideAwsCredentials,
    StaticProvider,
};
use rusoto_core::{ByteStream, HttpClient, Region, RusotoError};
use rusoto_dynamodb::{AttributeValue, DynamoDb, DynamoDbClient, GetItemInput, PutItemError, PutItemInput};
use rusoto_s3::util::{PreSignedRequest, PreSignedRequestOption};
use rusoto_s3::{
    AbortMultipartUploadRequest, CompleteMultipartUploadRequest, CompletedMultipartUpload, CompletedPart,
    CopyObjectRequest, CreateMultipartUploadRequest, Delete, DeleteObjectRequest, DeleteObjectsRequest,
    GetObjectError, GetObjectRequest, HeadObjectRequest, ListObjectsV2Request, ObjectIdentifier,
    PutObjectRequest, S3, S3Client, UploadPartRequest,
};
use rusoto_sts::{StsAssumeRoleSessionCredentialsProvider, StsClient};
use tokio::io::AsyncReadExt;

use crate::settings::{Photo, Settings};

pub type Error = Box<dyn std::error::Error + Send + Sync>;

/// Where the keys come from: Rusoto implements its trait for no box.
#[allow(clippy::large_enum_variant, reason = "there are three of them in the program")]
pub enum Provider {
    Chain(AutoRefreshingProvider<ChainProvider>),
    Role(AutoRefreshingProvider<StsAssumeRoleSessionCredentialsProvider>),
    Fixed(StaticProvider),
}

#[async_trait]
impl ProvideAwsCredentials for Provider {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        match self {
            Provider::Chain(provider) => provider.credentials().await,
            Provider::Role(provider) => provider.credentials().await,
            Provider::Fixed(provider) => provider.credentials().await,
        }
    }
}

pub struct Archive<C: S3 = S3Client, D: DynamoDb = DynamoDbClient> {
    s3: C,
    dynamodb: D,
    provider: Provider,
    settings: Settings,
}

impl Archive {
    pub fn connect(settings: Settings) -> Result<Self, Error> {
        let s3_region = region(&settings, &settings.endpoint);
        let s3 = S3Client::new_with(http_client(), provider(&settings)?, s3_region);
        let region = region(&settings, &settings.dynamodb_endpoint);
        let dynamodb = DynamoDbClient::new_with(http_client(), provider(&settings)?, region);
        Ok(Archive { s3, dynamodb, provider: provider(&settings)?, settings })
    }
}

fn region(settings: &Settings, endpoint: &Option<String>) -> Region {
    let name = settings.region.clone();
    match endpoint {
        Some(endpoint) => Region::Custom { name, endpoint: endpoint.clone() },
        None => name.parse().unwrap_or_default(),
    }
}

/// Plain HTTP: the archive stands in the network of its store.
fn http_client() -> HttpClient<HttpConnector> {
    HttpClient::from_connector(HttpConnector::new())
}

fn provider(settings: &Settings) -> Result<Provider, Error> {
    let chain = ChainProvider::new();
    match &settings.role_arn {
        None => Ok(Provider::Chain(AutoRefreshingProvider::new(chain)?)),
        Some(role) => {
            let region = region(settings, &settings.endpoint);
            let sts = StsClient::new_with(http_client(), chain, region);
            let role = StsAssumeRoleSessionCredentialsProvider::new(
                sts,
                role.clone(),
                "photo-archive".to_owned(),
                None,
                None,
                None,
                None,
            );
            Ok(Provider::Role(AutoRefreshingProvider::new(role)?))
        }
    }
}

/// Three attempts, as everybody wrote it: what the service could not do, and what did not get there.
async fn retried<T, E, F: Future<Output = Result<T, RusotoError<E>>>>(
    pause: Duration,
    mut call: impl FnMut() -> F,
) -> Result<T, RusotoError<E>> {
    let mut attempt = 1;
    loop {
        match call().await {
            Err(RusotoError::HttpDispatch(_)) if attempt < 3 => {}
            Err(RusotoError::Unknown(response)) if attempt < 3 && response.status.is_server_error() => {}
            result => return result,
        }
        tokio::time::sleep(pause * attempt).await;
        attempt += 1;
    }
}

impl<C: S3, D: DynamoDb> Archive<C, D> {
    pub fn with_clients(s3: C, dynamodb: D, provider: Provider, settings: Settings) -> Self {
        Archive { s3, dynamodb, provider, settings }
    }

    pub async fn store(&self, key: &str, photo: Vec<u8>) -> Result<(), Error> {
        retried(self.settings.retry_pause, || {
            self.s3.put_object(PutObjectRequest {
                bucket: self.settings.bucket.clone(),
                key: key.to_owned(),
                body: Some(photo.clone().into()),
                content_type: Some("image/jpeg".to_owned()),
                ..Default::default()
            })
        })
        .await?;
        Ok(())
    }

    pub async fn load(&self, key: &str) -> Result<Option<Vec<u8>>, Error> {
        let request = GetObjectRequest {
            bucket: self.settings.bucket.clone(),
            key: key.to_owned(),
            ..Default::default()
        };
        let output = match retried(self.settings.retry_pause, || self.s3.get_object(request.clone())).await {
            Ok(output) => output,
            Err(RusotoError::Service(GetObjectError::NoSuchKey(_))) => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        let mut photo = Vec::new();
        if let Some(body) = output.body {
            body.into_async_read().read_to_end(&mut photo).await?;
        }
        Ok(Some(photo))
    }

    /// A `HEAD` has no body, so Rusoto cannot know the code: the status has to do.
    pub async fn size(&self, key: &str) -> Result<Option<i64>, Error> {
        let request = HeadObjectRequest {
            bucket: self.settings.bucket.clone(),
            key: key.to_owned(),
            ..Default::default()
        };
        match retried(self.settings.retry_pause, || self.s3.head_object(request.clone())).await {
            Ok(output) => Ok(output.content_length),
            Err(RusotoError::Unknown(response)) if response.status == 404 => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    pub async fn list(&self, prefix: &str) -> Result<Vec<Photo>, Error> {
        let mut photos = Vec::new();
        let mut request = ListObjectsV2Request {
            bucket: self.settings.bucket.clone(),
            prefix: Some(prefix.to_owned()),
            max_keys: Some(2),
            ..Default::default()
        };
        loop {
            let page =
                retried(self.settings.retry_pause, || self.s3.list_objects_v2(request.clone())).await?;
            for object in page.contents.unwrap_or_default() {
                photos.push(Photo {
                    key: object.key.ok_or("an object without a key")?,
                    size: object.size.unwrap_or_default(),
                    stored_at: object.last_modified.unwrap_or_default(),
                });
            }
            match page.next_continuation_token {
                Some(token) => request.continuation_token = Some(token),
                None => return Ok(photos),
            }
        }
    }

    pub async fn store_in_parts(&self, key: &str, parts: Vec<Vec<u8>>) -> Result<(), Error> {
        let bucket = self.settings.bucket.clone();
        let upload = self
            .s3
            .create_multipart_upload(CreateMultipartUploadRequest {
                bucket: bucket.clone(),
                key: key.to_owned(),
                ..Default::default()
            })
            .await?;
        let upload_id = upload.upload_id.ok_or("an upload without an id")?;
        let mut completed = Vec::new();
        for (part_number, part) in (1..).zip(parts) {
            let request = UploadPartRequest {
                bucket: bucket.clone(),
                key: key.to_owned(),
                upload_id: upload_id.clone(),
                part_number,
                content_length: Some(part.len() as i64),
                body: Some(ByteStream::from(part)),
                ..Default::default()
            };
            match self.s3.upload_part(request).await {
                Ok(output) => {
                    completed.push(CompletedPart { e_tag: output.e_tag, part_number: Some(part_number) })
                }
                Err(error) => {
                    let (key, upload_id) = (key.to_owned(), upload_id);
                    let abort = AbortMultipartUploadRequest { bucket, key, upload_id, ..Default::default() };
                    self.s3.abort_multipart_upload(abort).await?;
                    return Err(error.into());
                }
            }
        }
        self.s3
            .complete_multipart_upload(CompleteMultipartUploadRequest {
                bucket,
                key: key.to_owned(),
                upload_id,
                multipart_upload: Some(CompletedMultipartUpload { parts: Some(completed) }),
                ..Default::default()
            })
            .await?;
        Ok(())
    }

    pub async fn copy(&self, from: &str, to: &str) -> Result<(), Error> {
        let bucket = &self.settings.bucket;
        self.s3
            .copy_object(CopyObjectRequest {
                bucket: bucket.clone(),
                copy_source: format!("{bucket}/{from}"),
                key: to.to_owned(),
                ..Default::default()
            })
            .await?;
        Ok(())
    }

    pub async fn remove(&self, key: &str) -> Result<(), Error> {
        let (bucket, key) = (self.settings.bucket.clone(), key.to_owned());
        self.s3.delete_object(DeleteObjectRequest { bucket, key, ..Default::default() }).await?;
        Ok(())
    }

    /// Returns how many are gone.
    pub async fn remove_all(&self, keys: &[&str]) -> Result<usize, Error> {
        let objects =
            keys.iter().map(|key| ObjectIdentifier { key: (*key).to_owned(), version_id: None }).collect();
        let output = self
            .s3
            .delete_objects(DeleteObjectsRequest {
                bucket: self.settings.bucket.clone(),
                delete: Delete { objects, quiet: Some(false) },
                ..Default::default()
            })
            .await?;
        Ok(output.deleted.unwrap_or_default().len())
    }

    pub async fn link(&self, key: &str, valid_for: Duration) -> Result<String, Error> {
        let credentials: AwsCredentials = self.provider.credentials().await?;
        let (bucket, key) = (self.settings.bucket.clone(), key.to_owned());
        let request = GetObjectRequest { bucket, key, ..Default::default() };
        let option = PreSignedRequestOption { expires_in: valid_for };
        let region = region(&self.settings, &self.settings.endpoint);
        Ok(request.get_presigned_url(&region, &credentials, &option))
    }

    /// Returns whether the photo had no title before.
    pub async fn set_title(&self, key: &str, title: &str, stars: u8) -> Result<bool, Error> {
        let mut item = HashMap::new();
        item.insert("key".to_owned(), AttributeValue { s: Some(key.to_owned()), ..Default::default() });
        item.insert("title".to_owned(), AttributeValue { s: Some(title.to_owned()), ..Default::default() });
        item.insert("stars".to_owned(), AttributeValue { n: Some(stars.to_string()), ..Default::default() });
        let request = PutItemInput {
            table_name: self.settings.table.clone(),
            item,
            condition_expression: Some("attribute_not_exists(title)".to_owned()),
            ..Default::default()
        };
        match self.dynamodb.put_item(request).await {
            Ok(_) => Ok(true),
            Err(RusotoError::Service(PutItemError::ConditionalCheckFailed(_))) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    pub async fn title(&self, key: &str) -> Result<Option<(String, u8)>, Error> {
        let key = AttributeValue { s: Some(key.to_owned()), ..Default::default() };
        let request = GetItemInput {
            table_name: self.settings.table.clone(),
            key: std::iter::once(("key".to_owned(), key)).collect(),
            ..Default::default()
        };
        let Some(item) = self.dynamodb.get_item(request).await?.item else { return Ok(None) };
        let title = item.get("title").and_then(|value| value.s.clone());
        let stars = item.get("stars").and_then(|value| value.n.as_ref()).map(|stars| stars.parse());
        Ok(title.zip(stars.transpose()?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rusoto_mock::{MockCredentialsProvider, MockRequestDispatcher};

    fn archive(s3: MockRequestDispatcher, dynamodb: MockRequestDispatcher) -> Archive {
        let settings = Settings {
            region: "eu-west-1".to_owned(),
            endpoint: None,
            dynamodb_endpoint: None,
            role_arn: None,
            bucket: "photos".to_owned(),
            table: "titles".to_owned(),
            retry_pause: Duration::ZERO,
        };
        Archive::with_clients(
            S3Client::new_with(s3, MockCredentialsProvider, Region::EuWest1),
            DynamoDbClient::new_with(dynamodb, MockCredentialsProvider, Region::EuWest1),
            Provider::Fixed(StaticProvider::new_minimal("AKID".to_owned(), "secret".to_owned())),
            settings,
        )
    }

    #[tokio::test]
    async fn a_photo_that_is_not_there_is_none() {
        let body = "<Error><Code>NoSuchKey</Code><Message>gone</Message></Error>";
        let s3 = MockRequestDispatcher::with_status(404).with_body(body);
        assert_eq!(archive(s3, MockRequestDispatcher::default()).load("a.jpg").await.unwrap(), None);
    }

    #[tokio::test]
    async fn a_title_that_is_taken_is_not_overwritten() {
        let body = r#"{"__type":"com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException"}"#;
        let dynamodb = MockRequestDispatcher::with_status(400).with_body(body);
        let archive = archive(MockRequestDispatcher::default(), dynamodb);
        assert!(!archive.set_title("a.jpg", "Sea", 5).await.unwrap());
    }
}
