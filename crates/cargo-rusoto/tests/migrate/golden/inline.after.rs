//! Requests in the call.

use rusoto_compat::http::SdkResultExt;
use rusoto_compat_facade::S3 as Facade;
use rusoto_core::RusotoError;
use rusoto_s3::{
    DeleteObjectError, GetObjectError, HeadObjectError, ListObjectsV2Error, PutObjectError,
    StreamingBody,
};

pub struct Store {
    s3: Facade,
    bucket: String,
}

impl Store {
    pub async fn size(&self, key: String) -> Result<Option<i64>, RusotoError<HeadObjectError>> {
        let head = self
            .s3
            .client()
            .head_object()
            .bucket(self.bucket.clone())
            .key(key)
            .send()
            .await
            .or_rusoto(HeadObjectError::from_response)?;
        Ok(head.content_length)
    }

    pub async fn exists(&self, key: &str) -> Result<bool, RusotoError<HeadObjectError>> {
        match self.s3
            .client()
            .head_object()
            .bucket(self.bucket.clone())
            .key(key.to_owned()) // the key, not the path
            .send()
            .await
            .or_rusoto(HeadObjectError::from_response) {
            Ok(_) => Ok(true),
            Err(RusotoError::Unknown(response)) if response.status.as_u16() == 404 => Ok(false),
            Err(error) => Err(error),
        }
    }

    pub async fn get(&self, key: String) -> Result<StreamingBody, RusotoError<GetObjectError>> {
        let output = self
            .s3
            .client()
            .get_object()
            // where it is
            .bucket(self.bucket.clone())
            .key(key)
            /* all of it */
            .send()
            .await
            .or_rusoto(GetObjectError::from_response)?;
        println!("{:?} of {:?}", output.content_type, output.tag_count.map(i64::from));
        Ok(Some(rusoto_compat::convert::IntoRusoto::into_rusoto(output.body)).unwrap_or_else(|| Vec::new().into()))
    }

    pub async fn put(&self, key: &str, data: Vec<u8>, class: Option<String>) -> Result<(), RusotoError<PutObjectError>> {
        self.s3
            .client()
            .put_object()
            .acl("private".into())
            .body(<rusoto_s3::StreamingBody as rusoto_compat::convert::IntoSdk>::into_sdk(data.into()))
            .bucket(self.bucket.clone())
            .content_type(format!("text/{}", "plain"))
            .set_key(Some(key.into()))
            .server_side_encryption("AES256".into())
            .set_storage_class(class.map(|it| it.as_str().into()))
            .send()
            .await
            .or_rusoto(PutObjectError::from_response)?;
        Ok(())
    }

    pub async fn delete(&self, key: String) -> Result<bool, RusotoError<DeleteObjectError>> {
        let gone = self.s3
            .client()
            .delete_object()
            .bucket(self.bucket.clone())
            .key(key)
            .send()
            .await
            .or_rusoto(DeleteObjectError::from_response);
        gone.map(|one| one.delete_marker.unwrap_or(false))
    }

    pub async fn keys(&self, prefix: Option<String>) -> Result<Vec<String>, RusotoError<ListObjectsV2Error>> {
        let (mut keys, mut token) = (Vec::new(), None);
        loop {
            let page = self
                .s3
                .client()
                .list_objects_v2()
                .bucket(self.bucket.clone())
                .set_continuation_token(token.clone())
                .max_keys(1000)
                .set_prefix(prefix.clone())
                .send()
                .await
                .or_rusoto(ListObjectsV2Error::from_response)?;
            for object in page.contents.unwrap_or_default() {
                if object.size.unwrap_or(0) > 0 && object.storage_class.as_ref().map(|it| it.as_str().to_owned()).is_some() {
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
