//! Calls that stay, each with its reason.

use rusoto_compat::http::SdkResultExt;
use rusoto_compat_facade::moved;
use rusoto_compat_facade::S3;
use rusoto_core::RusotoError;
use rusoto_s3::{GetObjectError, GetObjectOutput, HeadObjectRequest, Object, S3 as _};

pub async fn returned(s3: &S3, key: String) -> Result<GetObjectOutput, RusotoError<GetObjectError>> {
    s3
        .client()
        .get_object()
        .bucket("photos".to_owned())
        .key(key)
        .send()
        .await
        .or_rusoto(GetObjectError::from_response).and_then(moved::into_rusoto)
}

pub async fn kept(s3: &S3, all: &mut Vec<Object>) {
    let request = s3.client().list_objects_v2().bucket("photos".to_owned());
    if let Ok(page) = request.send().await.or_rusoto(rusoto_s3::ListObjectsV2Error::from_response).and_then(moved::into_rusoto) {
        all.extend(page.contents.unwrap_or_default());
    }
}

pub async fn times(s3: &S3, key: String) -> Option<String> {
    let request = s3.client().head_object().bucket("photos".to_owned()).key(key);
    let head = request.send().await.or_rusoto(rusoto_s3::HeadObjectError::from_response).ok()?;
    head.last_modified.and_then(moved::http_date)
}

pub async fn since(s3: &S3, key: String, time: String) -> bool {
    async {
        s3
            .client()
            .head_object()
            .bucket("photos".to_owned())
            .key(key)
            .set_if_modified_since(Some(moved::time_of_text(time)?))
            .send()
        .await
        .or_rusoto(rusoto_s3::HeadObjectError::from_response)
    }.await
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
    // RUSOTO-MIGRATE(RC020): the call goes into what the function returns, where its future is not followed, https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/calls.md
    s3.head_object(HeadObjectRequest { bucket: "photos".to_owned(), key, ..Default::default() })
}

pub async fn printed(s3: &S3, key: String) {
    let request = s3.client().head_object().bucket("photos".to_owned()).key(key);
    let head = request.send().await.or_rusoto(rusoto_s3::HeadObjectError::from_response).and_then(moved::into_rusoto);
    println!("{head:?}");
}

pub async fn incomplete(s3: &S3) -> bool {
    // RUSOTO-MIGRATE(RC020): the request has no `key`, without which the SDK sends nothing, https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/calls.md
    s3.head_object(HeadObjectRequest { bucket: "photos".to_owned(), ..Default::default() }).await.is_ok()
}
