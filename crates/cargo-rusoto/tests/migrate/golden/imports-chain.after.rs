//! An import by way of another one, and a variable with the name of a crate.

use rusoto_compat::http::SdkResultExt;
use rusoto_compat_facade::S3 as Facade;
use rusoto_s3 as amazon;
use amazon::Object;

pub async fn get(s3: &Facade, key: String) -> bool {
    let get = s3.client().get_object().bucket(key.clone()).key(key.clone());
    get.send().await.or_rusoto(rusoto_s3::GetObjectError::from_response).is_ok()
        && s3.client().get_object().bucket(key.clone()).key(key).send().await.or_rusoto(rusoto_s3::GetObjectError::from_response).is_ok()
}

pub fn object() -> Object {
    Object::default()
}
