//! What is refused, and in which words each SDK says so.

use super::{Case, each};
use crate::clients::requests::*;
use crate::script::Script;

pub(super) fn cases() -> Vec<Case> {
    each!(errors: no_such_key, no_such_bucket, forbidden, copy_of_nothing, delete_of_nothing, bucket_twice)
}

/// A bucket that nobody made.
fn nowhere(s: &Script, key: &str) -> At {
    At { bucket: format!("{}-not", s.bucket), key: key.to_owned() }
}

/// A bucket that the role may not touch.
fn forbidden_place(key: &str) -> At {
    At { bucket: "forbidden-bucket".to_owned(), key: key.to_owned() }
}

async fn no_such_key(s: &mut Script) {
    s.err(s.clients.get_object(&s.at("nothing").into()).await)
        .has("error.kind", "service")
        .has("error.variant", "NoSuchKey")
        .has("error.code", "NoSuchKey");
    s.err(s.clients.head_object(&s.at("nothing").into()).await)
        .has("error.kind", "service")
        .has("error.status", 404);
}

async fn no_such_bucket(s: &mut Script) {
    s.err(s.clients.head_bucket(&nowhere(s, "").bucket).await).has("error.status", 404);
    s.err(s.clients.get_object(&nowhere(s, "x").into()).await)
        .has("error.code", "NoSuchBucket")
        .has("error.status", 404);
    s.err(s.clients.head_object(&nowhere(s, "x").into()).await).has("error.status", 404);
    s.err(s.clients.put_object(&PutObject::new(nowhere(s, "x"), "x")).await)
        .has("error.code", "NoSuchBucket");
    let list = List { bucket: nowhere(s, "").bucket, ..Default::default() };
    s.err(s.clients.list_objects(&list).await).has("error.code", "NoSuchBucket");
    s.err(s.clients.list_objects_v2(&list).await).has("error.code", "NoSuchBucket");
    s.err(s.clients.create_multipart_upload(&nowhere(s, "x"), None).await).has("error.code", "NoSuchBucket");
}

async fn forbidden(s: &mut Script) {
    let at = forbidden_place("x");
    s.err(s.clients.head_bucket(&at.bucket).await).has("error.status", 403);
    s.err(s.clients.head_object(&at.clone().into()).await).has("error.status", 403);
    s.err(s.clients.get_object(&at.clone().into()).await)
        .has("error.code", "AccessDenied")
        .has("error.variant", "unmodelled")
        .has("error.status", 403);
    s.err(s.clients.put_object(&PutObject::new(at.clone(), "x")).await)
        .has("error.code", "AccessDenied")
        .has("error.status", 403);
    s.err(s.clients.delete_object(&at).await).has("error.code", "AccessDenied").has("error.status", 403);
    let list = List { bucket: at.bucket.clone(), ..Default::default() };
    s.err(s.clients.list_objects_v2(&list).await).has("error.code", "AccessDenied").has("error.status", 403);
    s.err(
        s.clients
            .presigned_get(&PresignedGet { at, expires_in_seconds: 60, response_content_type: None })
            .await,
    )
    .has("error.status", 403)
    .has("error.code", "AccessDenied");
}

async fn copy_of_nothing(s: &mut Script) {
    let copy = CopyObject { from: s.at("nothing"), to: s.at("copy"), replace_metadata: None };
    s.err(s.clients.copy_object(&copy).await).has("error.code", "NoSuchKey");
}

/// S3 calls it a success.
async fn delete_of_nothing(s: &mut Script) {
    s.ok(s.clients.delete_object(&s.at("nothing")).await);
    s.ok(s.clients.delete_objects(&s.bucket, &["nothing"], false).await);
}

/// A success in us-east-1, a conflict everywhere else.
async fn bucket_twice(s: &mut Script) {
    s.either(s.clients.create_bucket(&s.bucket).await);
}
