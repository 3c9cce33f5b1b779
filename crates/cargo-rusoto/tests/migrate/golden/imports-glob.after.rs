//! A glob that brings in nothing any more.

pub mod get {
    use rusoto_compat_facade::S3 as Facade;

    pub async fn get(s3: &Facade, key: String) -> bool {
        s3.client().get_object().bucket(key.clone()).key(key).send().await.map_err(|error| rusoto_compat::http::sdk_error_into_rusoto(error, rusoto_s3::GetObjectError::from_response)).is_ok()
    }
}
