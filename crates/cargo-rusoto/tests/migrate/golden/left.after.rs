//! Calls that stay, each with its reason.

use rusoto_compat::http::SdkResultExt;
use rusoto_compat_facade::S3;
use rusoto_core::RusotoError;
use rusoto_s3::{GetObjectError, GetObjectOutput, GetObjectRequest, HeadObjectRequest, ListObjectsV2Request, Object, S3 as _};

pub async fn returned(s3: &S3, key: String) -> Result<GetObjectOutput, RusotoError<GetObjectError>> {
    // RUSOTO-MIGRATE(RC020): the answer is returned from the function, https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/calls.md
    s3.get_object(GetObjectRequest { bucket: "photos".to_owned(), key, ..Default::default() }).await
}

pub async fn kept(s3: &S3, all: &mut Vec<Object>) {
    let request = ListObjectsV2Request { bucket: "photos".to_owned(), ..Default::default() };
    // RUSOTO-MIGRATE(RC020): the answer goes where it is not followed: another function, a field or a value that is returned, https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/calls.md
    if let Ok(page) = s3.list_objects_v2(request).await {
        all.extend(page.contents.unwrap_or_default());
    }
}

pub async fn times(s3: &S3, key: String) -> Option<String> {
    let request = s3.client().head_object().bucket("photos".to_owned()).key(key);
    let head = request.send().await.or_rusoto(rusoto_s3::HeadObjectError::from_response).ok()?;
    head.last_modified.and_then(rusoto_compat_facade::moved::http_date)
}

pub async fn since(s3: &S3, key: String, time: String) -> bool {
    // RUSOTO-MIGRATE(RC020): `if_modified_since` is a time, which is a `DateTime` in the SDK, https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/calls.md
    s3.head_object(HeadObjectRequest { bucket: "photos".to_owned(), key, if_modified_since: Some(time), ..Default::default() })
        .await
        .is_ok()
}

pub async fn from_elsewhere(s3: &S3, request: HeadObjectRequest) -> bool {
    // RUSOTO-MIGRATE(RC021): the request is not made in a `let` that this call alone uses, https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/calls.md
    s3.head_object(request).await.is_ok()
}

pub async fn again(s3: &S3, key: String) -> bool {
    let request = rusoto_compat_facade::sdk::s3::operation::head_object::builders::HeadObjectInputBuilder::default().bucket("photos".to_owned()).key(key);
    for _ in 0..3 {
        if request.clone().send_with(s3.client()).await.or_rusoto(rusoto_s3::HeadObjectError::from_response).is_ok() {
            return true;
        }
    }
    false
}

pub async fn in_a_loop(s3: &S3, key: String) {
    let request = rusoto_compat_facade::sdk::s3::operation::head_object::builders::HeadObjectInputBuilder::default().bucket("photos".to_owned()).key(key);
    loop {
        let _ = request.send_with(s3.client()).await.or_rusoto(rusoto_s3::HeadObjectError::from_response);
        break;
    }
}

pub fn later<'a>(s3: &'a S3, key: String) -> impl std::future::Future + 'a {
    // RUSOTO-MIGRATE(RC020): the answer is returned from the function, https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/calls.md
    s3.head_object(HeadObjectRequest { bucket: "photos".to_owned(), key, ..Default::default() })
}

pub async fn printed(s3: &S3, key: String) {
    let request = HeadObjectRequest { bucket: "photos".to_owned(), key, ..Default::default() };
    // RUSOTO-MIGRATE(RC020): the answer is printed whole, https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/calls.md
    let head = s3.head_object(request).await;
    println!("{head:?}");
}

pub async fn incomplete(s3: &S3) -> bool {
    // RUSOTO-MIGRATE(RC020): the request has no `key`, without which the SDK sends nothing, https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/calls.md
    s3.head_object(HeadObjectRequest { bucket: "photos".to_owned(), ..Default::default() }).await.is_ok()
}
