//! Requests in the call.

use rusoto_compat_facade::S3 as Facade;
use rusoto_core::RusotoError;
use rusoto_s3::{
    DeleteObjectError, DeleteObjectRequest, GetObjectError, GetObjectRequest, HeadObjectError, HeadObjectRequest,
    ListObjectsV2Error, ListObjectsV2Request, PutObjectError, PutObjectRequest, StreamingBody, S3,
};

pub struct Store {
    s3: Facade,
    bucket: String,
}

impl Store {
    pub async fn size(&self, key: String) -> Result<Option<i64>, RusotoError<HeadObjectError>> {
        let head = self
            .s3
            .head_object(HeadObjectRequest { bucket: self.bucket.clone(), key, ..Default::default() })
            .await?;
        Ok(head.content_length)
    }

    pub async fn exists(&self, key: &str) -> Result<bool, RusotoError<HeadObjectError>> {
        match self.s3.head_object(HeadObjectRequest {
            bucket: self.bucket.clone(),
            key: key.to_owned(), // the key, not the path
            ..Default::default()
        }).await {
            Ok(_) => Ok(true),
            Err(RusotoError::Unknown(response)) if response.status.as_u16() == 404 => Ok(false),
            Err(error) => Err(error),
        }
    }

    pub async fn get(&self, key: String) -> Result<StreamingBody, RusotoError<GetObjectError>> {
        let output = self
            .s3
            .get_object(GetObjectRequest {
                // where it is
                bucket: self.bucket.clone(),
                key,
                /* all of it */ range: None,
                ..GetObjectRequest::default()
            })
            .await?;
        println!("{:?} of {:?}", output.content_type, output.tag_count);
        Ok(output.body.unwrap_or_else(|| Vec::new().into()))
    }

    pub async fn put(&self, key: &str, data: Vec<u8>, class: Option<String>) -> Result<(), RusotoError<PutObjectError>> {
        self.s3.put_object(PutObjectRequest {
            acl: Some("private".to_owned()),
            body: Some(data.into()),
            bucket: self.bucket.clone(),
            content_type: Some(format!("text/{}", "plain")),
            key: key.into(),
            server_side_encryption: Some(String::from("AES256")),
            storage_class: class,
            ..Default::default()
        }).await?;
        Ok(())
    }

    pub async fn delete(&self, key: String) -> Result<bool, RusotoError<DeleteObjectError>> {
        let gone = self.s3.delete_object(DeleteObjectRequest { bucket: self.bucket.clone(), key, ..Default::default() }).await;
        gone.map(|one| one.delete_marker.unwrap_or(false))
    }

    pub async fn keys(&self, prefix: Option<String>) -> Result<Vec<String>, RusotoError<ListObjectsV2Error>> {
        let (mut keys, mut token) = (Vec::new(), None);
        loop {
            let page = self
                .s3
                .list_objects_v2(ListObjectsV2Request {
                    bucket: self.bucket.clone(),
                    continuation_token: token.clone(),
                    max_keys: Some(1000),
                    prefix: prefix.clone(),
                    ..Default::default()
                })
                .await?;
            for object in page.contents.unwrap_or_default() {
                if object.size.unwrap_or(0) > 0 && object.storage_class.is_some() {
                    keys.extend(object.key);
                }
            }
            token = page.next_continuation_token;
            if token.is_none() {
                return Ok(keys);
            }
        }
    }
}
