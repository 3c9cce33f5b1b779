//! Multipart uploads.

use bytes::Bytes;

use super::{Case, each};
use crate::clients::requests::*;
use crate::script::Script;

pub(super) fn cases() -> Vec<Case> {
    each!(multipart: two_parts, pages_of_parts, copied_part, aborted, unknown_upload, wrong_e_tag, part_too_small,
        no_parts,
        no_content_type)
}

/// The smallest that a part before the last may be.
const SMALLEST_PART: usize = 5 * 1024 * 1024;

async fn create(s: &mut Script, key: &str) -> Upload {
    let at = s.at(key);
    let created = s
        .ok(s.clients.create_multipart_upload(&at, Some("text/plain")).await)
        .has("bucket", "{bucket}")
        .has("key", key)
        .has("upload_id", "there")
        .outcome();
    Upload { at, id: created.opaque("upload_id") }
}

async fn upload(s: &mut Script, upload: &Upload, number: i64, body: Body) -> (i64, String) {
    let part = Part { upload, number, body };
    let uploaded = s.ok(s.clients.upload_part(&part).await).outcome();
    (number, uploaded.get("e_tag").unwrap_or_default().to_owned())
}

async fn two_parts(s: &mut Script) {
    let running = create(s, "large object").await;
    let big = Bytes::from(vec![b'x'; SMALLEST_PART]);
    let first = upload(s, &running, 1, Body::Stream(big)).await;
    let last = upload(s, &running, 2, "the end".into()).await;
    s.ok(s.clients.list_parts(&ListParts { upload: &running, max_parts: None, after: None }).await)
        .has("parts[00].part_number", 1)
        .has("parts[00].size", SMALLEST_PART)
        .has("parts[01].part_number", 2)
        .has("parts[01].size", 7)
        .lacks("parts[02].part_number");
    s.ok(s.clients.complete_multipart_upload(&running, &[first, last]).await)
        .has("bucket", "{bucket}")
        .has("key", "large object");
    s.ok(s.clients.head_object(&running.at.clone().into()).await)
        .has("content_length", SMALLEST_PART + 7)
        .has("content_type", "text/plain");
    let end = GetObject { range: Some("bytes=-9".to_owned()), ..running.at.into() };
    s.ok(s.clients.get_object(&end).await).has("body", "\"xxthe end\"");
}

async fn pages_of_parts(s: &mut Script) {
    let running = create(s, "object").await;
    for number in 1..=3 {
        upload(s, &running, number, "part".into()).await;
    }
    let page = |after| ListParts { upload: &running, max_parts: Some(2), after };
    s.ok(s.clients.list_parts(&page(None)).await)
        .has("parts[00].part_number", 1)
        .has("parts[01].part_number", 2)
        .lacks("parts[02].part_number")
        .has("is_truncated", true)
        .has("next_part_number_marker", 2);
    s.ok(s.clients.list_parts(&page(Some(2))).await)
        .has("parts[00].part_number", 3)
        .lacks("parts[01].part_number")
        .has("is_truncated", false);
    s.ok(s.clients.list_multipart_uploads(&s.bucket).await)
        .has("uploads[00].key", "object")
        .has("uploads[00].upload_id", "there");
    s.ok(s.clients.abort_multipart_upload(&running).await);
}

async fn copied_part(s: &mut Script) {
    let from = s.at("source with spaces");
    s.ok(s.clients.put_object(&PutObject::new(from.clone(), "0123456789")).await);
    let running = create(s, "object").await;
    let copy = PartCopy { upload: &running, number: 1, from, range: Some("bytes=2-5".to_owned()) };
    let copied = s.ok(s.clients.upload_part_copy(&copy).await).outcome();
    let e_tag = copied.get("e_tag").unwrap_or_default().to_owned();
    s.ok(s.clients.complete_multipart_upload(&running, &[(1, e_tag)]).await);
    s.ok(s.clients.get_object(&s.at("object").into()).await).has("body", "\"2345\"");
}

async fn aborted(s: &mut Script) {
    let running = create(s, "object").await;
    upload(s, &running, 1, "part".into()).await;
    s.ok(s.clients.abort_multipart_upload(&running).await);
    s.err(s.clients.get_object(&s.at("object").into()).await).has("error.code", "NoSuchKey");
    s.either(s.clients.list_parts(&ListParts { upload: &running, max_parts: None, after: None }).await);
}

async fn unknown_upload(s: &mut Script) {
    let unknown = Upload { at: s.at("object"), id: "00000000-0000-4000-8000-000000000000".to_owned() };
    let part = Part { upload: &unknown, number: 1, body: "part".into() };
    s.err(s.clients.upload_part(&part).await);
    s.err(s.clients.complete_multipart_upload(&unknown, &[(1, "\"0\"".to_owned())]).await);
    s.err(s.clients.abort_multipart_upload(&unknown).await);
}

async fn wrong_e_tag(s: &mut Script) {
    let running = create(s, "object").await;
    upload(s, &running, 1, "part".into()).await;
    let wrong = (1, "\"00000000000000000000000000000000\"".to_owned());
    s.err(s.clients.complete_multipart_upload(&running, &[wrong]).await);
}

async fn part_too_small(s: &mut Script) {
    let running = create(s, "object").await;
    let first = upload(s, &running, 1, "small".into()).await;
    let last = upload(s, &running, 2, "the end".into()).await;
    s.err(s.clients.complete_multipart_upload(&running, &[first, last]).await);
}

async fn no_parts(s: &mut Script) {
    let running = create(s, "object").await;
    s.err(s.clients.complete_multipart_upload(&running, &[]).await);
}

async fn no_content_type(s: &mut Script) {
    let at = s.at("object");
    let created = s.ok(s.clients.create_multipart_upload(&at, None).await).outcome();
    let running = Upload { at, id: created.opaque("upload_id") };
    let part = upload(s, &running, 1, "part".into()).await;
    s.ok(s.clients.complete_multipart_upload(&running, &[part]).await);
    s.ok(s.clients.head_object(&running.at.into()).await);
}
