//! Objects and listings.

use aws_sdk_s3::Client;
use aws_sdk_s3::operation::RequestId;
use aws_sdk_s3::types::{Delete, EncodingType, MetadataDirective, ObjectIdentifier};
use aws_smithy_types::byte_stream::ByteStream;

use super::errors::tell;
use super::stream_of;
use crate::clients::requests::*;
use crate::clients::rusoto::encode_copy_source;
use crate::clients::shapes::*;
use crate::outcome::{Outcome, body_text};
use crate::time::Stamp;

/// An answer of the SDK, which always keeps the request id.
pub(super) fn answered(operation: &'static str, out: &impl RequestId) -> Outcome {
    Outcome::of(operation).with_opaque("request_id", out.request_id())
}

pub(super) async fn put(s3: &Client, put: &PutObject) -> Outcome {
    let (body, _file) = stream_of(&put.body).await;
    let mut call = s3
        .put_object()
        .bucket(&put.at.bucket)
        .key(&put.at.key)
        .set_content_type(put.content_type.clone())
        .set_cache_control(put.cache_control.clone())
        .set_content_disposition(put.content_disposition.clone())
        .set_content_encoding(put.content_encoding.clone())
        .set_content_md5(put.content_md5.clone())
        .body(body);
    for (name, value) in &put.metadata {
        call = call.metadata(name, value);
    }
    match call.send().await {
        Ok(out) => put_object!(answered("PutObject", &out), out),
        Err(error) => tell("PutObject", &error),
    }
}

pub(super) async fn get(s3: &Client, get: &GetObject) -> Outcome {
    let call = s3
        .get_object()
        .bucket(&get.at.bucket)
        .key(&get.at.key)
        .set_range(get.range.clone())
        .set_if_match(get.if_match.clone())
        .set_if_none_match(get.if_none_match.clone());
    match call.send().await {
        Ok(out) => {
            let outcome = object_headers!(answered("GetObject", &out), out);
            let outcome = members!(outcome, out, [content_range, tag_count])
                .with_time("last_modified", out.last_modified.map(Stamp::from))
                .with_opt("expires", out.expires_string.as_ref());
            read(outcome, out.body).await
        }
        Err(error) => tell("GetObject", &error),
    }
}

async fn read(outcome: Outcome, mut body: ByteStream) -> Outcome {
    let mut whole = Vec::new();
    loop {
        match body.try_next().await {
            Ok(Some(piece)) => whole.extend_from_slice(&piece),
            Ok(None) => return outcome.with("body", body_text(&whole)),
            Err(_) => {
                return outcome.with("body", format!("breaks off after {} bytes", whole.len()));
            }
        }
    }
}

pub(super) async fn head(s3: &Client, head: &GetObject) -> Outcome {
    let call = s3
        .head_object()
        .bucket(&head.at.bucket)
        .key(&head.at.key)
        .set_range(head.range.clone())
        .set_if_match(head.if_match.clone())
        .set_if_none_match(head.if_none_match.clone());
    match call.send().await {
        Ok(out) => {
            let outcome = object_headers!(answered("HeadObject", &out), out);
            members!(outcome, out, [archive_status])
                .with_time("last_modified", out.last_modified.map(Stamp::from))
                .with_opt("expires", out.expires_string.as_ref())
        }
        Err(error) => tell("HeadObject", &error),
    }
}

pub(super) async fn create_bucket(s3: &Client, bucket: &str) -> Outcome {
    match s3.create_bucket().bucket(bucket).send().await {
        Ok(out) => members!(answered("CreateBucket", &out), out, [location]),
        Err(error) => tell("CreateBucket", &error),
    }
}

pub(super) async fn head_bucket(s3: &Client, bucket: &str) -> Outcome {
    match s3.head_bucket().bucket(bucket).send().await {
        Ok(out) => answered("HeadBucket", &out),
        Err(error) => tell("HeadBucket", &error),
    }
}

pub(super) async fn copy(s3: &Client, copy: &CopyObject) -> Outcome {
    let mut call = s3
        .copy_object()
        .bucket(&copy.to.bucket)
        .key(&copy.to.key)
        .copy_source(encode_copy_source(&copy.from));
    if let Some(metadata) = &copy.replace_metadata {
        call = call.metadata_directive(MetadataDirective::Replace);
        for (name, value) in metadata {
            call = call.metadata(name, value);
        }
    }
    match call.send().await {
        Ok(out) => {
            let outcome = members!(answered("CopyObject", &out), out, [expiration, version_id]);
            copied!(outcome, out, copy_object_result, Stamp::from)
        }
        Err(error) => tell("CopyObject", &error),
    }
}

pub(super) async fn delete(s3: &Client, at: &At) -> Outcome {
    match s3.delete_object().bucket(&at.bucket).key(&at.key).send().await {
        Ok(out) => {
            members!(answered("DeleteObject", &out), out, [delete_marker, request_charged, version_id])
        }
        Err(error) => tell("DeleteObject", &error),
    }
}

pub(super) async fn delete_many(s3: &Client, bucket: &str, keys: &[&str], quiet: bool) -> Outcome {
    let objects =
        keys.iter().map(|key| ObjectIdentifier::builder().key(*key).build().expect("the key is set"));
    let delete = Delete::builder()
        .set_objects(Some(objects.collect()))
        .set_quiet(quiet.then_some(true))
        .build()
        .expect("the objects are set");
    match s3.delete_objects().bucket(bucket).delete(delete).send().await {
        Ok(out) => deleted_objects!(answered("DeleteObjects", &out), out),
        Err(error) => tell("DeleteObjects", &error),
    }
}

pub(super) async fn list(s3: &Client, list: &List) -> Outcome {
    let call = s3
        .list_objects()
        .bucket(&list.bucket)
        .set_prefix(list.prefix.clone())
        .set_delimiter(list.delimiter.clone())
        .set_max_keys(list.max_keys)
        .set_marker(list.after.clone())
        .set_encoding_type(list.encoding_type_url.then_some(EncodingType::Url));
    match call.send().await {
        Ok(out) => {
            let outcome = list_objects!(answered("ListObjects", &out), out);
            listed!(outcome, out, Stamp::from)
        }
        Err(error) => tell("ListObjects", &error),
    }
}

pub(super) async fn list_v2(s3: &Client, list: &List) -> Outcome {
    let call = s3
        .list_objects_v2()
        .bucket(&list.bucket)
        .set_prefix(list.prefix.clone())
        .set_delimiter(list.delimiter.clone())
        .set_max_keys(list.max_keys)
        .set_continuation_token(list.after.clone())
        .set_start_after(list.start_after.clone())
        .set_encoding_type(list.encoding_type_url.then_some(EncodingType::Url));
    match call.send().await {
        Ok(out) => {
            let outcome = list_objects_v2!(answered("ListObjectsV2", &out), out);
            listed!(outcome, out, Stamp::from)
        }
        Err(error) => tell("ListObjectsV2", &error),
    }
}
