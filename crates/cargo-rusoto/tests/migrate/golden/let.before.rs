//! Requests in a `let`.

use rusoto_compat_facade::S3 as Facade;
use rusoto_core::RusotoError;
use rusoto_s3::*;

pub async fn count(s3: &Facade, bucket: &str, limit: i64) -> Result<usize, RusotoError<ListObjectsV2Error>> {
    let request = ListObjectsV2Request {
        bucket: bucket.to_string(),
        max_keys: Some(limit), // as many as asked for
        ..Default::default()
    };
    tracing::debug!("listing {}", bucket);
    let page = s3.list_objects_v2(request).await?;
    Ok(page.contents.map(|all| all.len()).unwrap_or_default())
}

pub async fn total(s3: &Facade, bucket: String) -> i64 {
    let req = ListObjectsV2Request { bucket, ..Default::default() };
    let page = match s3.list_objects_v2(req).await {
        Ok(page) => page,
        Err(_) => return 0,
    };
    page.contents.unwrap_or_default().iter().filter(|one| one.key.is_some()).filter_map(|one| one.size).sum()
}
