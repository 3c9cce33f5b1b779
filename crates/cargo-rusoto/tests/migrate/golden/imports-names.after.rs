//! A crate under another name, and a trait without one.

use rusoto_compat::http::SdkResultExt;
use rusoto_compat_facade::S3 as Facade;
use {rusoto_s3::util, std::fmt::Debug};

pub async fn get(client: &Facade, key: String, _: &dyn Debug) -> bool {
    let get = client.client().get_object().bucket(key.clone()).key(key);
    get.send().await.or_rusoto(rusoto_s3::GetObjectError::from_response).is_ok()
}
