use std::fs;
use std::path::Path;

use bytes::Bytes;
use rusoto_core::RusotoError;
use rusoto_s3::*;

use crate::retry::{is_transient, with_retry, Backoff};
use crate::{Error, Store};

/// The least size of a part that S3 takes.
pub const PART: usize = 5 * 1024 * 1024;

/// What was written.
#[derive(Debug, PartialEq)]
pub struct Shipped {
    pub key: String,
    pub e_tag: Option<String>,
    pub parts: usize,
}

pub struct Shipper {
    store: Store,
    backoff: Backoff,
}

impl Shipper {
    pub fn new(store: Store, backoff: Backoff) -> Self {
        Shipper { store, backoff }
    }

    /// Fails early if the bucket is not there.
    pub async fn check(&self) -> Result<(), Error> {
        let head = HeadBucketRequest { bucket: self.store.bucket.clone(), ..Default::default() };
        self.store.client.head_bucket(head).await.map_err(|err| match err {
            RusotoError::Service(HeadBucketError::NoSuchBucket(_)) => {
                Error::NoBucket(self.store.bucket.clone())
            }
            RusotoError::Unknown(response) if response.status.as_u16() == 404 => {
                Error::NoBucket(self.store.bucket.clone())
            }
            err => err.into(),
        })
    }

    /// Ships one file.
    pub async fn ship(&self, path: &Path) -> Result<Shipped, Error> {
        let data =
            fs::read(path).map_err(|source| Error::Read { path: path.display().to_string(), source })?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let key = format!("{}/{}", self.store.host, name);
        if data.len() <= PART {
            self.small(key, data.into()).await
        } else {
            self.large(key, data.into()).await
        }
    }

    async fn small(&self, key: String, data: Bytes) -> Result<Shipped, Error> {
        let output = with_retry(self.backoff, || {
            self.store.client.put_object(PutObjectRequest {
                bucket: self.store.bucket.clone(),
                key: key.clone(),
                body: Some(data.to_vec().into()),
                content_type: Some("text/plain".to_string()), // logs are text
                storage_class: Some("STANDARD".to_string()),
                ..Default::default()
            })
        })
        .await?;
        Ok(Shipped { key, e_tag: output.e_tag, parts: 1 })
    }

    async fn large(&self, key: String, data: Bytes) -> Result<Shipped, Error> {
        let client = &self.store.client;
        let created = client
            .create_multipart_upload(CreateMultipartUploadRequest {
                bucket: self.store.bucket.clone(),
                key: key.clone(),
                content_type: Some("text/plain".to_string()),
                ..CreateMultipartUploadRequest::default()
            })
            .await?;
        let upload_id = created.upload_id.ok_or_else(|| Error::S3("no upload id".to_string()))?;

        let mut parts = Vec::new();
        for (index, start) in (0..data.len()).step_by(PART).enumerate() {
            let chunk = data.slice(start..data.len().min(start + PART));
            match self.part(&key, &upload_id, index as i64 + 1, chunk).await {
                Ok(part) => parts.push(part),
                Err(err) => {
                    // What is not finished costs money until it is thrown away.
                    let abort = AbortMultipartUploadRequest {
                        bucket: self.store.bucket.clone(),
                        key,
                        upload_id,
                        ..Default::default()
                    };
                    if let Err(err) = client.abort_multipart_upload(abort).await {
                        log::error!("the parts are still there: {}", err);
                    }
                    return Err(err);
                }
            }
        }

        let count = parts.len();
        let request = CompleteMultipartUploadRequest {
            bucket: self.store.bucket.clone(),
            key: key.clone(),
            upload_id,
            multipart_upload: Some(CompletedMultipartUpload { parts: Some(parts) }),
            ..Default::default()
        };
        let done = client.complete_multipart_upload(request).await?;
        Ok(Shipped { key, e_tag: done.e_tag, parts: count })
    }

    async fn part(
        &self,
        key: &str,
        upload_id: &str,
        number: i64,
        chunk: Bytes,
    ) -> Result<CompletedPart, Error> {
        let mut attempt = 0;
        loop {
            let request = UploadPartRequest {
                bucket: self.store.bucket.clone(),
                key: key.to_string(),
                upload_id: upload_id.to_string(),
                part_number: number,
                content_length: Some(chunk.len() as i64),
                body: Some(chunk.to_vec().into()),
                ..Default::default()
            };
            match self.store.client.upload_part(request).await {
                Ok(output) => return Ok(CompletedPart { e_tag: output.e_tag, part_number: Some(number) }),
                Err(source) => match self.backoff.after(attempt) {
                    Some(pause) if is_transient(&source) => tokio::time::sleep(pause).await,
                    _ => return Err(Error::Part { number, source }),
                },
            }
            attempt += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rusoto_core::{HttpDispatchError, Region};
    use rusoto_mock::{MockCredentialsProvider, MockRequestDispatcher, MultipleMockRequestDispatcher};
    use std::time::Duration;

    fn shipper(answers: Vec<MockRequestDispatcher>) -> Shipper {
        let client = S3Client::new_with(
            MultipleMockRequestDispatcher::new(answers),
            MockCredentialsProvider,
            Region::UsEast1,
        );
        let store = Store { client, bucket: "logs".to_string(), host: "web-1".to_string() };
        Shipper::new(store, Backoff { attempts: 3, base: Duration::from_millis(0) })
    }

    #[tokio::test]
    async fn a_busy_server_is_asked_again() {
        let shipper = shipper(vec![
            MockRequestDispatcher::with_status(503),
            MockRequestDispatcher::with_dispatch_error(HttpDispatchError::new("reset".to_string())),
            MockRequestDispatcher::with_status(200).with_header("ETag", "\"abc\""),
        ]);
        let shipped = shipper.small("web-1/a.log".to_string(), Bytes::from_static(b"line")).await.unwrap();
        assert_eq!(shipped.e_tag.as_deref(), Some("\"abc\""));
    }

    #[tokio::test]
    async fn a_part_that_is_refused_ends_it() {
        let shipper = shipper(vec![MockRequestDispatcher::with_status(403)]);
        let err = shipper.part("k", "u", 7, Bytes::from_static(b"x")).await.unwrap_err();
        assert!(matches!(err, Error::Part { number: 7, source: RusotoError::Unknown(_) }), "{:?}", err);
    }

    #[tokio::test]
    async fn no_bucket_is_told() {
        let shipper = shipper(vec![MockRequestDispatcher::with_status(404)]);
        assert_eq!(shipper.check().await.unwrap_err().to_string(), "no bucket logs");
    }
}
