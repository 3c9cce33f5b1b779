//! Requests in a `let`.

use rusoto_compat::http::SdkResultExt;
use rusoto_compat_facade::S3 as Facade;
use rusoto_core::RusotoError;
use rusoto_s3::*;

pub async fn count(s3: &Facade, bucket: &str, limit: i64) -> Result<usize, RusotoError<ListObjectsV2Error>> {
    let request = s3
        .client()
        .list_objects_v2()
        .bucket(bucket.to_string())
        .max_keys(std::convert::TryFrom::<i64>::try_from(limit).unwrap_or(i32::MAX)) // as many as asked for
    ;
    tracing::debug!("listing {}", bucket);
    let page = request.send().await.or_rusoto(ListObjectsV2Error::from_response)?;
    Ok(page.contents.map(|all| all.len()).unwrap_or_default())
}

pub async fn total(s3: &Facade, bucket: String) -> i64 {
    let req = s3.client().list_objects_v2().bucket(bucket);
    let page = match req.send().await.or_rusoto(ListObjectsV2Error::from_response) {
        Ok(page) => page,
        Err(_) => return 0,
    };
    page.contents.unwrap_or_default().iter().filter(|one| one.key.is_some()).filter_map(|one| one.size).sum()
}
