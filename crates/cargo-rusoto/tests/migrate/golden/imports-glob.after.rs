//! A glob that brings in nothing any more.

pub mod get {
    use rusoto_compat::http::SdkResultExt;
    use rusoto_compat_facade::S3 as Facade;

    use rusoto_s3::*;

    pub async fn get(s3: &Facade, key: String) -> bool {
        s3.client().get_object().bucket(key.clone()).key(key).send().await.or_rusoto(GetObjectError::from_response).is_ok()
    }
}
