//! Imports that nobody uses any more, and those that somebody may.

use rusoto_compat_facade::S3 as Facade;
pub use rusoto_s3::PutObjectRequest;
use rusoto_s3::{GetObjectRequest, HeadObjectRequest, S3};

pub async fn head(s3: &Facade, key: String) -> bool {
    s3.head_object(HeadObjectRequest { bucket: key.clone(), key, ..Default::default() }).await.is_ok()
}

pub async fn put(s3: &Facade, key: String) -> bool {
    s3.put_object(PutObjectRequest { bucket: key.clone(), key, ..Default::default() }).await.is_ok()
}

/// What was not used before is not ours to take.
pub mod others {
    #![allow(unused_imports)]
    use rusoto_compat_facade::S3 as Facade;
    use rusoto_s3::{CopyObjectRequest, ListObjectsV2Request, S3};

    pub async fn list(s3: &Facade) -> bool {
        s3.list_objects_v2(ListObjectsV2Request { bucket: "b".to_owned(), ..Default::default() }).await.is_ok()
    }
}

/// The trait is used as long as any of its operations is called, and what a macro names is used.
pub mod kept {
    use rusoto_compat_facade::S3 as Facade;

    #[cfg(all())]
    use rusoto_s3::{DeleteObjectRequest, S3 as _};

    use rusoto_s3::GetObjectAclRequest;

    macro_rules! delete {
        ($s3:expr) => {
            $s3.delete_object(DeleteObjectRequest::default())
        };
    }

    pub async fn delete(s3: &Facade, key: String) -> bool {
        let bucket = "b".to_owned();
        s3.delete_object(DeleteObjectRequest { bucket, key, ..Default::default() }).await.is_ok()
            && delete!(s3).await.is_ok()
            && s3.get_object_acl(GetObjectAclRequest::default()).await.is_ok()
    }
}

pub fn request() -> GetObjectRequest {
    GetObjectRequest::default()
}
