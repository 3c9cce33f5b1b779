//! A client that becomes a facade, and the calls on it.

use rusoto_compat::SharedCredentials;
use rusoto_compat::http::SharedHttpDispatcher;
use rusoto_core::Region;
// The trait stays for the calls that stay.
use rusoto_s3::{GetBucketAclRequest, HeadObjectRequest, S3, S3Client};

#[derive(Clone)]
pub struct Store {
    s3: S3Client,
    other: Option<rusoto_s3::S3Client>,
}

impl Store {
    pub fn new(http: &SharedHttpDispatcher, shared: SharedCredentials, region: Region) -> Self {
        let s3 = S3Client::new_with(http.clone(), shared, region);
        Self { s3, other: None }
    }

    pub async fn exists(&self, key: String) -> bool {
        self.s3.head_object(HeadObjectRequest { bucket: "photos".to_owned(), key, ..Default::default() }).await.is_ok()
    }

    pub async fn is_public(&self) -> bool {
        self.s3.get_bucket_acl(GetBucketAclRequest { bucket: "photos".to_owned(), ..Default::default() }).await.is_ok()
    }
}
