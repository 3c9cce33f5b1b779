//! A glob that brings in nothing any more.

pub mod get {
    use rusoto_compat_facade::S3 as Facade;

    use rusoto_s3::*;

    pub async fn get(s3: &Facade, key: String) -> bool {
        s3.get_object(GetObjectRequest { bucket: key.clone(), key, ..Default::default() }).await.is_ok()
    }
}
