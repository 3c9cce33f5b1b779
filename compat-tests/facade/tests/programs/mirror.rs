//! A program that holds the concrete client, by the name that its `use` line gives it.

use std::error::Error;
use std::io;

use bytes::Bytes;
use futures_util::{Stream, StreamExt, TryStreamExt};
use rusoto_core::ByteStream;
use rusoto_s3::*;

use super::made::S3Client;

/// Copies streams into a bucket in parts, and out of it.
#[derive(Clone)]
struct Mirror {
    s3: S3Client,
    bucket: String,
}

impl Mirror {
    /// Uploads each chunk as a part, and gives the upload up if one fails.
    async fn upload(
        &self,
        key: &str,
        chunks: impl Stream<Item = io::Result<Bytes>> + Send + 'static,
    ) -> Result<Option<String>, Box<dyn Error>> {
        let request = CreateMultipartUploadRequest {
            bucket: self.bucket.clone(),
            key: key.to_owned(),
            ..Default::default()
        };
        let upload = self.s3.create_multipart_upload(request).await?;
        let upload_id = upload.upload_id.ok_or("no upload id")?;
        match self.parts(key, &upload_id, chunks).await {
            Ok(parts) => {
                let request = CompleteMultipartUploadRequest {
                    bucket: self.bucket.clone(),
                    key: key.to_owned(),
                    upload_id,
                    multipart_upload: Some(CompletedMultipartUpload { parts: Some(parts) }),
                    ..Default::default()
                };
                Ok(self.s3.complete_multipart_upload(request).await?.e_tag)
            }
            Err(error) => {
                let request = AbortMultipartUploadRequest {
                    bucket: self.bucket.clone(),
                    key: key.to_owned(),
                    upload_id,
                    ..Default::default()
                };
                self.s3.abort_multipart_upload(request).await?;
                Err(error)
            }
        }
    }

    async fn parts(
        &self,
        key: &str,
        upload_id: &str,
        chunks: impl Stream<Item = io::Result<Bytes>> + Send + 'static,
    ) -> Result<Vec<CompletedPart>, Box<dyn Error>> {
        let mut parts = Vec::new();
        let mut chunks = std::pin::pin!(chunks);
        while let Some(chunk) = chunks.next().await {
            let chunk = chunk?;
            let part_number = parts.len() as i64 + 1;
            let size = chunk.len();
            // In two halves, as a file is read.
            let halves = [chunk.slice(..size / 2), chunk.slice(size / 2..)].map(Ok);
            let request = UploadPartRequest {
                bucket: self.bucket.clone(),
                key: key.to_owned(),
                upload_id: upload_id.to_owned(),
                part_number,
                body: Some(ByteStream::new_with_size(futures_util::stream::iter(halves), size)),
                ..Default::default()
            };
            let e_tag = self.s3.upload_part(request).await?.e_tag;
            parts.push(CompletedPart { e_tag, part_number: Some(part_number) });
        }
        Ok(parts)
    }

    /// Returns the length of an object and the sum of its bytes, without holding more than a chunk.
    async fn sum(&self, key: &str) -> Result<(u64, u64), Box<dyn Error + Send + Sync>> {
        let request =
            GetObjectRequest { bucket: self.bucket.clone(), key: key.to_owned(), ..Default::default() };
        let body = self.s3.get_object(request).await?.body.ok_or("no body")?;
        let add = |(length, sum), chunk: Bytes| async move {
            let of_chunk: u64 = chunk.iter().copied().map(u64::from).sum();
            Ok((length + chunk.len() as u64, sum + of_chunk))
        };
        Ok(body.try_fold((0, 0), add).await?)
    }

    /// Returns the sums of many objects, each read by a task of its own.
    async fn sums(&self, keys: &[&str]) -> Vec<(u64, u64)> {
        let tasks: Vec<_> = keys
            .iter()
            .map(|key| {
                let (mirror, key) = (self.clone(), (*key).to_owned());
                tokio::spawn(async move { mirror.sum(&key).await.unwrap() })
            })
            .collect();
        let mut sums = Vec::new();
        for task in tasks {
            sums.push(task.await.unwrap());
        }
        sums
    }
}

mod tests {
    use std::sync::Arc;

    use futures_util::stream;
    use local_aws::LocalAws;
    use rusoto_compat::SharedCredentials;

    use super::super::made;
    use super::*;
    use crate::servers::{local_aws, sessions_of};

    /// The least size of a part that is not the last one.
    const PART: usize = 5 << 20;

    async fn mirror() -> (Mirror, Arc<LocalAws>, SharedCredentials) {
        let (aws, keys) = local_aws("mirror").await;
        let s3 = made::s3(&aws.endpoint_url(), &keys);
        (Mirror { s3, bucket: "mirror".to_owned() }, aws, keys)
    }

    fn chunk(byte: u8, size: usize) -> io::Result<Bytes> {
        Ok(vec![byte; size].into())
    }

    #[tokio::test]
    async fn a_stream_goes_up_and_down() {
        let (mirror, aws, _) = mirror().await;
        let chunks = stream::iter([chunk(1, PART), chunk(2, 100)]);
        assert!(mirror.upload("big", chunks).await.unwrap().is_some());
        mirror.upload("small", stream::iter([chunk(3, 10)])).await.unwrap();
        let (big, small) = ((PART as u64 + 100, PART as u64 + 200), (10, 30));
        assert_eq!(mirror.sums(&["big", "small", "big"]).await, [big, small, big]);
        assert_eq!(aws.calls("UploadPart"), 3);
    }

    #[tokio::test]
    async fn an_upload_goes_on_with_the_next_session() {
        let (mirror, aws, keys) = mirror().await;
        let server = Arc::clone(&aws);
        let rotated = stream::once(async move {
            server.revoke(&server.signers("UploadPart")[0]);
            keys.refresh().await.unwrap();
            chunk(2, 100)
        });
        let chunks = stream::iter([chunk(1, PART)]).chain(rotated);
        mirror.upload("big", chunks).await.unwrap();
        assert_eq!(sessions_of(&aws, "UploadPart"), 2);
        assert_eq!(mirror.sum("big").await.unwrap().0, PART as u64 + 100);
    }

    #[tokio::test]
    async fn an_upload_whose_source_breaks_is_given_up() {
        let (mirror, aws, _) = mirror().await;
        let chunks = stream::iter([chunk(1, PART), Err(io::Error::other("the disk is gone"))]);
        let error = mirror.upload("big", chunks).await.unwrap_err();
        assert_eq!(error.to_string(), "the disk is gone");
        assert_eq!(aws.calls("AbortMultipartUpload"), 1);
        let error = mirror.sum("big").await.unwrap_err();
        let error = error.downcast_ref::<rusoto_core::RusotoError<GetObjectError>>();
        assert!(
            matches!(error, Some(rusoto_core::RusotoError::Service(GetObjectError::NoSuchKey(_)))),
            "{error:?}"
        );
    }
}
