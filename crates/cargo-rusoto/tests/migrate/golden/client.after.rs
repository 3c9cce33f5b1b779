//! A client that becomes a facade, and the calls on it.

use rusoto_compat::http::SdkResultExt;
use rusoto_compat::SharedCredentials;
use rusoto_compat::http::SharedHttpDispatcher;
use rusoto_core::Region;
// The trait stays for the calls that stay.
use rusoto_compat_facade::S3 as S3Client;
use rusoto_s3::S3;

#[derive(Clone)]
pub struct Store {
    s3: S3Client,
    other: Option<rusoto_compat_facade::S3>,
}

impl Store {
    pub fn new(http: &SharedHttpDispatcher, shared: SharedCredentials, region: Region) -> Self {
        let s3 = S3Client::new_with(http.clone(), shared, region);
        Self { s3, other: None }
    }

    pub async fn exists(&self, key: String) -> bool {
        self.s3
            .client()
            .head_object()
            .bucket("photos".to_owned())
            .key(key)
            .send()
            .await
            .or_rusoto(rusoto_s3::HeadObjectError::from_response).is_ok()
    }

    pub async fn is_public(&self) -> bool {
        self.s3
            .client()
            .get_bucket_acl()
            .bucket("photos".to_owned())
            .send()
            .await
            .or_rusoto(rusoto_s3::GetBucketAclError::from_response).is_ok()
    }
}
