//! Objects and listings.

use std::collections::HashMap;

use futures_util::TryStreamExt as _;
use rusoto_s3::{
    CopyObjectRequest, CreateBucketRequest, Delete, DeleteObjectRequest, DeleteObjectsRequest,
    GetObjectRequest, HeadBucketRequest, HeadObjectRequest, ListObjectsRequest, ListObjectsV2Request,
    ObjectIdentifier, PutObjectRequest, StreamingBody,
};

use super::errors::tell;
use super::{AnyS3, encode_copy_source, stream_of};
use crate::clients::requests::*;
use crate::clients::shapes::*;
use crate::outcome::{Outcome, body_text};
use crate::time::Stamp;

pub(super) async fn put(s3: &AnyS3, put: &PutObject) -> Outcome {
    let request = PutObjectRequest {
        bucket: put.at.bucket.clone(),
        key: put.at.key.clone(),
        body: stream_of(&put.body),
        content_type: put.content_type.clone(),
        cache_control: put.cache_control.clone(),
        content_disposition: put.content_disposition.clone(),
        content_encoding: put.content_encoding.clone(),
        content_md5: put.content_md5.clone(),
        metadata: metadata_of(&put.metadata),
        ..Default::default()
    };
    match s3.put_object(request).await {
        Ok(out) => put_object!(Outcome::of("PutObject"), out),
        Err(error) => tell("PutObject", &error),
    }
}

pub(super) fn metadata_of(pairs: &[(String, String)]) -> Option<HashMap<String, String>> {
    (!pairs.is_empty()).then(|| pairs.iter().cloned().collect())
}

pub(super) async fn get(s3: &AnyS3, get: &GetObject) -> Outcome {
    let request = GetObjectRequest {
        bucket: get.at.bucket.clone(),
        key: get.at.key.clone(),
        range: get.range.clone(),
        if_match: get.if_match.clone(),
        if_none_match: get.if_none_match.clone(),
        ..Default::default()
    };
    match s3.get_object(request).await {
        Ok(out) => {
            let outcome = object_headers!(Outcome::of("GetObject"), out);
            let outcome = members!(outcome, out, [content_range, tag_count])
                .with_time("last_modified", out.last_modified.as_deref().map(Stamp::in_header))
                .with_opt("expires", out.expires.as_ref());
            read(outcome, out.body).await
        }
        Err(error) => tell("GetObject", &error),
    }
}

async fn read(outcome: Outcome, body: Option<StreamingBody>) -> Outcome {
    let Some(mut body) = body else { return outcome };
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

pub(super) async fn head(s3: &AnyS3, head: &GetObject) -> Outcome {
    let request = HeadObjectRequest {
        bucket: head.at.bucket.clone(),
        key: head.at.key.clone(),
        range: head.range.clone(),
        if_match: head.if_match.clone(),
        if_none_match: head.if_none_match.clone(),
        ..Default::default()
    };
    match s3.head_object(request).await {
        Ok(out) => {
            let outcome = object_headers!(Outcome::of("HeadObject"), out);
            members!(outcome, out, [archive_status])
                .with_time("last_modified", out.last_modified.as_deref().map(Stamp::in_header))
                .with_opt("expires", out.expires.as_ref())
        }
        Err(error) => tell("HeadObject", &error),
    }
}

pub(super) async fn create_bucket(s3: &AnyS3, bucket: &str) -> Outcome {
    let request = CreateBucketRequest { bucket: bucket.to_owned(), ..Default::default() };
    match s3.create_bucket(request).await {
        Ok(out) => members!(Outcome::of("CreateBucket"), out, [location]),
        Err(error) => tell("CreateBucket", &error),
    }
}

pub(super) async fn head_bucket(s3: &AnyS3, bucket: &str) -> Outcome {
    let request = HeadBucketRequest { bucket: bucket.to_owned(), ..Default::default() };
    match s3.head_bucket(request).await {
        Ok(()) => Outcome::of("HeadBucket"),
        Err(error) => tell("HeadBucket", &error),
    }
}

pub(super) async fn copy(s3: &AnyS3, copy: &CopyObject) -> Outcome {
    let request = CopyObjectRequest {
        bucket: copy.to.bucket.clone(),
        key: copy.to.key.clone(),
        copy_source: encode_copy_source(&copy.from),
        metadata_directive: copy.replace_metadata.as_ref().map(|_| "REPLACE".to_owned()),
        metadata: copy.replace_metadata.as_deref().and_then(metadata_of),
        ..Default::default()
    };
    match s3.copy_object(request).await {
        Ok(out) => {
            let outcome = members!(Outcome::of("CopyObject"), out, [expiration, version_id]);
            copied!(outcome, out, copy_object_result, |time| Stamp::in_body(time))
        }
        Err(error) => tell("CopyObject", &error),
    }
}

pub(super) async fn delete(s3: &AnyS3, at: &At) -> Outcome {
    let request =
        DeleteObjectRequest { bucket: at.bucket.clone(), key: at.key.clone(), ..Default::default() };
    match s3.delete_object(request).await {
        Ok(out) => members!(Outcome::of("DeleteObject"), out, [delete_marker, request_charged, version_id]),
        Err(error) => tell("DeleteObject", &error),
    }
}

pub(super) async fn delete_many(s3: &AnyS3, bucket: &str, keys: &[&str], quiet: bool) -> Outcome {
    let objects = keys.iter().map(|key| ObjectIdentifier { key: (*key).to_owned(), ..Default::default() });
    let request = DeleteObjectsRequest {
        bucket: bucket.to_owned(),
        delete: Delete { objects: objects.collect(), quiet: quiet.then_some(true) },
        ..Default::default()
    };
    match s3.delete_objects(request).await {
        Ok(out) => deleted_objects!(Outcome::of("DeleteObjects"), out),
        Err(error) => tell("DeleteObjects", &error),
    }
}

pub(super) async fn list(s3: &AnyS3, list: &List) -> Outcome {
    let request = ListObjectsRequest {
        bucket: list.bucket.clone(),
        prefix: list.prefix.clone(),
        delimiter: list.delimiter.clone(),
        max_keys: list.max_keys.map(i64::from),
        marker: list.after.clone(),
        encoding_type: list.encoding_type_url.then(|| "url".to_owned()),
        ..Default::default()
    };
    match s3.list_objects(request).await {
        Ok(out) => {
            let outcome = list_objects!(Outcome::of("ListObjects"), out);
            listed!(outcome, out, |time| Stamp::in_body(time))
        }
        Err(error) => tell("ListObjects", &error),
    }
}

pub(super) async fn list_v2(s3: &AnyS3, list: &List) -> Outcome {
    let request = ListObjectsV2Request {
        bucket: list.bucket.clone(),
        prefix: list.prefix.clone(),
        delimiter: list.delimiter.clone(),
        max_keys: list.max_keys.map(i64::from),
        continuation_token: list.after.clone(),
        start_after: list.start_after.clone(),
        encoding_type: list.encoding_type_url.then(|| "url".to_owned()),
        ..Default::default()
    };
    match s3.list_objects_v2(request).await {
        Ok(out) => {
            let outcome = list_objects_v2!(Outcome::of("ListObjectsV2"), out);
            listed!(outcome, out, |time| Stamp::in_body(time))
        }
        Err(error) => tell("ListObjectsV2", &error),
    }
}
