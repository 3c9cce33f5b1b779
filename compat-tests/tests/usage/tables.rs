//! The tables, and that they say what happened.

use crate::stage::{BUCKET, KEY, Stage};
use local_aws::{Endpoint, Fault};
use rusoto_compat::usage::World;
use rusoto_s3::{GetObjectRequest, HeadObjectRequest, ListObjectsV2Request, PutObjectRequest, S3};
use rusoto_sts::{GetCallerIdentityRequest, Sts};

async fn put_and_get(s3: &impl S3) {
    let (bucket, key) = (BUCKET.to_owned(), KEY.to_owned());
    let body = Some(b"face".to_vec().into());
    let put = PutObjectRequest { bucket: bucket.clone(), key: key.clone(), body, ..Default::default() };
    s3.put_object(put).await.unwrap();
    for _ in 0..2 {
        let get = GetObjectRequest { bucket: bucket.clone(), key: key.clone(), ..Default::default() };
        s3.get_object(get).await.unwrap();
    }
    let list = ListObjectsV2Request { bucket, ..Default::default() };
    s3.list_objects_v2(list).await.unwrap();
}

#[tokio::test]
async fn one_table_shows_what_has_moved_and_what_is_left() {
    let stage = Stage::new().await;
    put_and_get(&stage.legacy_s3()).await;
    stage.legacy_sts().get_caller_identity(GetCallerIdentityRequest {}).await.unwrap();
    for _ in 0..3 {
        stage.modern_s3().head_object().bucket(BUCKET).key(KEY).send().await.unwrap();
    }
    let usage = stage.dispatcher.usage();
    assert_eq!(
        usage.to_string(),
        "sdk      service  operation                calls\n\
         aws-sdk  S3       HeadObject               3\n\
         rusoto   s3       GET /{bucket}/{key}      2\n\
         rusoto   s3       GET /{bucket}?list-type  1\n\
         rusoto   s3       PUT /{bucket}/{key}      1\n\
         rusoto   sts      GetCallerIdentity        1"
    );
    assert_eq!((usage.calls_of(World::Rusoto), usage.calls_of(World::Sdk)), (5, 3));
    assert_eq!(stage.aws.all_calls().values().sum::<u64>(), 8, "the server counts the same");
    let json = serde_json::to_string(&usage).unwrap();
    assert!(
        json.starts_with(r#"[{"sdk":"aws-sdk","service":"S3","operation":"HeadObject","calls":3}"#),
        "{json}"
    );
    assert!(!json.contains(BUCKET) && !json.contains("face"), "{json}");
}

#[tokio::test]
async fn credentials_are_counted_by_world() {
    let stage = Stage::new().await;
    put_and_get(&stage.legacy_s3()).await;
    stage.modern_s3().head_object().bucket(BUCKET).key(KEY).send().await.unwrap();
    let usage = stage.shared.usage();
    assert_eq!(usage.to_string(), "sdk      credentials asked for\nrusoto   4\naws-sdk  1");
    assert_eq!(stage.shared.clone().usage(), usage, "clones count together");
}

/// Of both worlds: an operation that is tried three times is one call.
#[tokio::test]
async fn retries_and_failures_are_one_call_each() {
    let stage = Stage::new().await;
    stage.aws.faults().order(Endpoint::S3, Fault::Throttle.times(1));
    let head = HeadObjectRequest { bucket: BUCKET.to_owned(), key: "none".to_owned(), ..Default::default() };
    stage.retrying_s3().head_object(head).await.unwrap_err();
    assert_eq!(stage.aws.calls("HeadObject"), 2);
    assert_eq!(stage.dispatcher.usage().calls(), 1, "counts are shared with the dispatcher that retries");
}
