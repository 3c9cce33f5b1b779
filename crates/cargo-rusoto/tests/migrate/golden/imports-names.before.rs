//! A crate under another name, and a trait without one.

use rusoto_compat_facade::S3 as Facade;
use {rusoto_s3 as s3, rusoto_s3::{S3 as _, util}, std::fmt::Debug};

pub async fn get(client: &Facade, key: String, _: &dyn Debug) -> bool {
    let get = s3::GetObjectRequest { bucket: key.clone(), key, ..Default::default() };
    client.get_object(get).await.is_ok()
}
