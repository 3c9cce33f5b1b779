//! Single objects: put, get, ranges, head, conditions, copy, delete.

use super::{Case, each};
use crate::clients::requests::*;
use crate::script::Script;

pub(super) fn cases() -> Vec<Case> {
    each!(objects: put_and_get, empty_body, no_body, ranges, conditions, overwrite, copy, copy_with_new_metadata,
        delete, delete_many, delete_many_quietly, content_md5)
}

/// `md5("hello")`.
const HELLO_ETAG: &str = "\"5d41402abc4b2a76b9719d911017c592\"";

async fn put_and_get(s: &mut Script) {
    let mut put = PutObject::new(s.at("greeting"), "hello");
    put.content_type = Some("text/plain; charset=utf-8".to_owned());
    s.ok(s.clients.put_object(&put).await).has("e_tag", HELLO_ETAG);
    s.ok(s.clients.get_object(&put.at.clone().into()).await)
        .has("body", "\"hello\"")
        .has("content_length", 5)
        .has("content_type", "text/plain; charset=utf-8")
        .has("e_tag", HELLO_ETAG)
        .has("last_modified", "recent");
    s.ok(s.clients.head_object(&put.at.into()).await)
        .has("content_length", 5)
        .has("e_tag", HELLO_ETAG)
        .has("last_modified", "recent")
        .lacks("body");
}

async fn empty_body(s: &mut Script) {
    let put = PutObject::new(s.at("empty"), "");
    s.ok(s.clients.put_object(&put).await);
    s.ok(s.clients.get_object(&put.at.into()).await).has("body", "\"\"").has("content_length", 0);
}

async fn no_body(s: &mut Script) {
    let put = PutObject::new(s.at("nothing"), Body::None);
    s.ok(s.clients.put_object(&put).await);
    s.ok(s.clients.get_object(&put.at.into()).await).has("body", "\"\"");
}

async fn ranges(s: &mut Script) {
    let put = PutObject::new(s.at("digits"), "0123456789");
    s.ok(s.clients.put_object(&put).await);
    let range =
        |range: &str| GetObject { at: put.at.clone(), range: Some(range.to_owned()), ..Default::default() };
    s.ok(s.clients.get_object(&range("bytes=2-4")).await)
        .has("body", "\"234\"")
        .has("content_length", 3)
        .has("content_range", "bytes 2-4/10");
    s.ok(s.clients.get_object(&range("bytes=7-")).await).has("body", "\"789\"");
    s.ok(s.clients.get_object(&range("bytes=-1")).await).has("body", "\"9\"");
    s.ok(s.clients.get_object(&range("bytes=5-500")).await)
        .has("body", "\"56789\"")
        .has("content_range", "bytes 5-9/10");
    s.err(s.clients.get_object(&range("bytes=10-12")).await)
        .has("error.status", 416)
        .has("error.code", "InvalidRange");
}

async fn conditions(s: &mut Script) {
    let put = PutObject::new(s.at("page"), "hello");
    s.ok(s.clients.put_object(&put).await);
    let unless = GetObject { if_none_match: Some(HELLO_ETAG.to_owned()), ..put.at.clone().into() };
    s.err(s.clients.get_object(&unless).await).has("error.status", 304);
    s.err(s.clients.head_object(&unless).await).has("error.status", 304);
    let only_if = GetObject {
        if_match: Some("\"00000000000000000000000000000000\"".to_owned()),
        ..put.at.clone().into()
    };
    s.err(s.clients.get_object(&only_if).await)
        .has("error.status", 412)
        .has("error.code", "PreconditionFailed");
    let met = GetObject { if_match: Some(HELLO_ETAG.to_owned()), ..put.at.into() };
    s.ok(s.clients.get_object(&met).await).has("body", "\"hello\"");
}

async fn overwrite(s: &mut Script) {
    for body in ["first", "second"] {
        s.ok(s.clients.put_object(&PutObject::new(s.at("same"), body)).await);
    }
    s.ok(s.clients.get_object(&s.at("same").into()).await).has("body", "\"second\"");
}

async fn copy(s: &mut Script) {
    let mut put = PutObject::new(s.at("from here"), "hello");
    put.content_type = Some("text/plain".to_owned());
    put.metadata = vec![("colour".to_owned(), "blue".to_owned())];
    s.ok(s.clients.put_object(&put).await);
    let copy = CopyObject { from: put.at, to: s.at("to there"), replace_metadata: None };
    s.ok(s.clients.copy_object(&copy).await).has("e_tag", HELLO_ETAG).has("last_modified", "recent");
    s.ok(s.clients.get_object(&copy.to.into()).await)
        .has("body", "\"hello\"")
        .has("metadata.colour", "\"blue\"")
        .has("content_type", "text/plain");
}

async fn copy_with_new_metadata(s: &mut Script) {
    let mut put = PutObject::new(s.at("old"), "hello");
    put.metadata = vec![("colour".to_owned(), "blue".to_owned())];
    s.ok(s.clients.put_object(&put).await);
    let copy = CopyObject {
        from: put.at,
        to: s.at("new"),
        replace_metadata: Some(vec![("shape".to_owned(), "round".to_owned())]),
    };
    s.ok(s.clients.copy_object(&copy).await);
    s.ok(s.clients.head_object(&copy.to.into()).await)
        .has("metadata.shape", "\"round\"")
        .lacks("metadata.colour");
}

async fn delete(s: &mut Script) {
    s.ok(s.clients.put_object(&PutObject::new(s.at("short-lived"), "x")).await);
    s.ok(s.clients.delete_object(&s.at("short-lived")).await);
    s.err(s.clients.get_object(&s.at("short-lived").into()).await).has("error.code", "NoSuchKey");
    s.ok(s.clients.list_objects_v2(&List { bucket: s.bucket.clone(), ..Default::default() }).await)
        .lacks("contents[00].key");
}

async fn delete_many(s: &mut Script) {
    for key in ["a", "b & c", "d"] {
        s.ok(s.clients.put_object(&PutObject::new(s.at(key), key)).await);
    }
    s.ok(s.clients.delete_objects(&s.bucket, &["a", "b & c"], false).await)
        .has("deleted[00].key", "a")
        .has("deleted[01].key", "b & c")
        .lacks("errors[00].key");
    s.ok(s.clients.list_objects_v2(&List { bucket: s.bucket.clone(), ..Default::default() }).await)
        .has("contents[00].key", "d")
        .lacks("contents[01].key");
}

async fn delete_many_quietly(s: &mut Script) {
    s.ok(s.clients.put_object(&PutObject::new(s.at("a"), "a")).await);
    s.ok(s.clients.delete_objects(&s.bucket, &["a"], true).await).lacks("deleted[00].key");
    s.err(s.clients.get_object(&s.at("a").into()).await);
}

async fn content_md5(s: &mut Script) {
    let mut put = PutObject::new(s.at("checked"), "hello");
    put.content_md5 = Some("XUFAKrxLKna5cZ2REBfFkg==".to_owned());
    s.ok(s.clients.put_object(&put).await);
    put.content_md5 = Some("AAAAAAAAAAAAAAAAAAAAAA==".to_owned());
    s.err(s.clients.put_object(&put).await).has("error.code", "BadDigest");
}
