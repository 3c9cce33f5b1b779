//! An import by way of another one, and a variable with the name of a crate.

use rusoto_compat_facade::S3 as Facade;
use rusoto_s3 as s3;
use rusoto_s3 as amazon;
use amazon::Object;
use s3::{GetObjectRequest, S3 as Api};

pub async fn get(s3: &Facade, key: String) -> bool {
    let get = amazon::GetObjectRequest { bucket: key.clone(), key: key.clone(), ..Default::default() };
    s3.get_object(get).await.is_ok()
        && s3.get_object(GetObjectRequest { bucket: key.clone(), key, ..Default::default() }).await.is_ok()
}

pub fn object() -> Object {
    Object::default()
}
