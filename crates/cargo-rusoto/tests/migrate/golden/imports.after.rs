//! Imports that nobody uses any more, and those that somebody may.

use rusoto_compat::http::SdkResultExt;
use rusoto_compat_facade::S3 as Facade;
pub use rusoto_s3::PutObjectRequest;
use rusoto_s3::{GetObjectRequest, S3};

pub async fn head(s3: &Facade, key: String) -> bool {
    s3.client().head_object().bucket(key.clone()).key(key).send().await.or_rusoto(rusoto_s3::HeadObjectError::from_response).is_ok()
}

pub async fn put(s3: &Facade, key: String) -> bool {
    s3.client().put_object().bucket(key.clone()).key(key).send().await.or_rusoto(rusoto_s3::PutObjectError::from_response).is_ok()
}

/// What was not used before is not ours to take.
pub mod others {
    #![allow(unused_imports)]
    use rusoto_compat::http::SdkResultExt;
    use rusoto_compat_facade::S3 as Facade;
    use rusoto_s3::{CopyObjectRequest, S3};

    pub async fn list(s3: &Facade) -> bool {
        s3.client().list_objects_v2().bucket("b".to_owned()).send().await.or_rusoto(rusoto_s3::ListObjectsV2Error::from_response).is_ok()
    }
}

/// The trait is used as long as any of its operations is called, and what a macro names is used.
pub mod kept {
    use rusoto_compat::http::SdkResultExt;
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
        // RUSOTO-MIGRATE(RC021): the request comes from elsewhere, https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/calls.md
        s3.client().delete_object().bucket(bucket).key(key).send().await.or_rusoto(rusoto_s3::DeleteObjectError::from_response).is_ok()
            && delete!(s3).await.is_ok()
            && s3.get_object_acl(GetObjectAclRequest::default()).await.is_ok()
    }
}

pub fn request() -> GetObjectRequest {
    GetObjectRequest::default()
}
