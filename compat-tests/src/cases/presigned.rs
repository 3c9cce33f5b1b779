//! Presigned URLs, fetched by a client that knows nothing of AWS.

use bytes::Bytes;

use super::{Case, each};
use crate::clients::requests::*;
use crate::script::Script;

pub(super) fn cases() -> Vec<Case> {
    each!(presigned: get, get_a_hard_key, get_with_another_content_type, get_what_is_not_there, put,
        put_with_headers,
        put_with_another_content_type, longer_than_a_week)
}

fn get_of(at: At) -> PresignedGet {
    PresignedGet { at, expires_in_seconds: 900, response_content_type: None }
}

fn put_of(at: At) -> PresignedPut {
    PresignedPut {
        at,
        expires_in_seconds: 900,
        content_type: None,
        metadata: Vec::new(),
        body: Bytes::from_static(b"sent to a URL"),
        sent_content_type: None,
    }
}

async fn get(s: &mut Script) {
    let mut put = PutObject::new(s.at("object"), "hello");
    put.content_type = Some("text/plain".to_owned());
    s.ok(s.clients.put_object(&put).await);
    s.ok(s.clients.presigned_get(&get_of(put.at)).await)
        .has("status", 200)
        .has("body", "\"hello\"")
        .has("header.content-type", "text/plain")
        .has("url.X-Amz-Expires", 900)
        .has("url.X-Amz-Algorithm", "AWS4-HMAC-SHA256")
        .has("url.X-Amz-SignedHeaders", "host");
}

async fn get_a_hard_key(s: &mut Script) {
    let key = "a+b c/ü & 100%.txt";
    s.ok(s.clients.put_object(&PutObject::new(s.at(key), "hello")).await);
    s.ok(s.clients.presigned_get(&get_of(s.at(key))).await).has("status", 200).has("body", "\"hello\"");
}

async fn get_with_another_content_type(s: &mut Script) {
    s.ok(s.clients.put_object(&PutObject::new(s.at("object"), "hello")).await);
    let get = PresignedGet {
        response_content_type: Some("text/csv; header=present".to_owned()),
        ..get_of(s.at("object"))
    };
    s.ok(s.clients.presigned_get(&get).await).has("header.content-type", "text/csv; header=present");
}

async fn get_what_is_not_there(s: &mut Script) {
    s.err(s.clients.presigned_get(&get_of(s.at("nothing"))).await)
        .has("error.status", 404)
        .has("error.code", "NoSuchKey");
}

async fn put(s: &mut Script) {
    s.ok(s.clients.presigned_put(&put_of(s.at("object"))).await).has("status", 200);
    s.ok(s.clients.get_object(&s.at("object").into()).await).has("body", "\"sent to a URL\"");
}

async fn put_with_headers(s: &mut Script) {
    let put = PresignedPut {
        content_type: Some("text/plain".to_owned()),
        metadata: vec![("colour".to_owned(), "blue".to_owned())],
        ..put_of(s.at("object"))
    };
    s.ok(s.clients.presigned_put(&put).await).has("status", 200);
    s.ok(s.clients.get_object(&s.at("object").into()).await)
        .has("body", "\"sent to a URL\"")
        .has("content_type", "text/plain")
        .has("metadata.colour", "\"blue\"");
}

async fn put_with_another_content_type(s: &mut Script) {
    let put = PresignedPut {
        content_type: Some("text/plain".to_owned()),
        sent_content_type: Some("text/html"),
        ..put_of(s.at("object"))
    };
    s.either(s.clients.presigned_put(&put).await);
}

async fn longer_than_a_week(s: &mut Script) {
    s.ok(s.clients.put_object(&PutObject::new(s.at("object"), "hello")).await);
    let get = PresignedGet { expires_in_seconds: 8 * 24 * 3600, ..get_of(s.at("object")) };
    s.either(s.clients.presigned_get(&get).await);
}
