//! The tables, and that they say what happened.

use crate::stage::{BUCKET, KEY, Stage};
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{ProvideCredentials, future};
use aws_sdk_s3::presigning::PresigningConfig;
use aws_smithy_types::retry::RetryConfig;
use local_aws::{Endpoint, Fault};
use rusoto_compat::SharedCredentials;
use rusoto_compat::usage::Side;
use rusoto_credential::ProvideAwsCredentials;
use rusoto_s3::util::{PreSignedRequest, PreSignedRequestOption};
use rusoto_s3::{GetObjectRequest, HeadObjectRequest, ListObjectsV2Request, PutObjectRequest, S3, S3Client};
use rusoto_sts::{GetCallerIdentityRequest, Sts, StsAssumeRoleSessionCredentialsProvider, StsClient};
use std::time::Duration;

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
    assert_eq!((usage.calls_of(Side::Rusoto), usage.calls_of(Side::Sdk)), (5, 3));
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

/// A URL is made for somebody else to call.
#[tokio::test]
async fn presigning_is_no_call_in_either_world() {
    let stage = Stage::new().await;
    let valid = PresigningConfig::expires_in(Duration::from_secs(60)).unwrap();
    let s3 = stage.modern_s3();
    s3.get_object().bucket(BUCKET).key(KEY).presigned(valid.clone()).await.unwrap();
    s3.put_object().bucket(BUCKET).key(KEY).presigned(valid).await.unwrap();
    let get = GetObjectRequest { bucket: BUCKET.to_owned(), key: KEY.to_owned(), ..Default::default() };
    let keys = ProvideAwsCredentials::credentials(&stage.shared).await.unwrap();
    get.get_presigned_url(&stage.region, &keys, &PreSignedRequestOption::default());
    assert_eq!(stage.dispatcher.usage().to_string(), "sdk  service  operation  calls");
    s3.head_bucket().bucket(BUCKET).send().await.unwrap();
    assert_eq!(stage.dispatcher.usage().calls(), 1);
}

#[tokio::test]
async fn a_call_of_the_sdk_that_is_tried_twice_is_one_and_one_that_is_never_sent_is_none() {
    let stage = Stage::new().await;
    stage.aws.faults().order(Endpoint::S3, Fault::Throttle.times(1));
    let s3 = stage.modern_s3_with(|s3| s3.retry_config(RetryConfig::standard()));
    s3.head_bucket().bucket(BUCKET).send().await.unwrap();
    assert_eq!((stage.aws.calls("HeadBucket"), stage.dispatcher.usage().calls()), (2, 1));
    let unsigned = stage.modern_s3_with(|s3| s3.credentials_provider(SharedCredentials::from_sdk(Nobody)));
    unsigned.head_bucket().bucket(BUCKET).send().await.unwrap_err();
    assert_eq!(stage.dispatcher.usage().calls(), 1, "there were no credentials");
}

#[derive(Debug)]
struct Nobody;

impl ProvideCredentials for Nobody {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::ready(Err(CredentialsError::not_loaded("nobody")))
    }
}

/// Otherwise the zero that step 8 of the guide waits for never comes.
#[tokio::test]
async fn a_preflight_leaves_the_counts_of_rusoto_at_zero() {
    let stage = Stage::new().await;
    let retrying =
        stage.dispatcher.clone().with_retries(RetryConfig::standard()).with_refusals_to(&stage.shared);
    for dispatcher in [stage.dispatcher.clone(), retrying] {
        let report = stage.preflight().rusoto_dispatcher(dispatcher).run().await;
        assert!(report.is_ok(), "{report}");
    }
    assert_eq!(stage.aws.calls("GetCallerIdentity"), 4, "each was asked through both worlds");
    assert_eq!(stage.dispatcher.usage().calls_of(Side::Rusoto), 0, "{}", stage.dispatcher.usage());
    assert_eq!(stage.dispatcher.counts().requests, 0);
    assert_eq!(stage.shared.usage().rusoto, 0, "{}", stage.shared.usage());
    stage.legacy_sts().get_caller_identity(GetCallerIdentityRequest {}).await.unwrap();
    assert_eq!(stage.dispatcher.usage().calls_of(Side::Rusoto), 1);
}

/// In the order of the guide: the dispatcher first, then the source that sends over it, then the configuration.
#[tokio::test]
async fn the_call_for_a_role_goes_through_the_one_http_stack_and_is_counted() {
    let stage = Stage::new().await;
    let dispatcher = stage.dispatcher.clone();
    let sts = StsClient::new_with(dispatcher.clone(), stage.shared.clone(), stage.region.clone());
    let role = SharedCredentials::from_rusoto(StsAssumeRoleSessionCredentialsProvider::new(
        sts,
        stage.aws.role_arn().to_owned(),
        "backup".to_owned(),
        None,
        None,
        None,
        None,
    ));
    S3Client::new_with(dispatcher.clone(), role, stage.region.clone()).list_buckets().await.unwrap();
    let usage = dispatcher.usage();
    assert_eq!(
        usage.to_string(),
        "sdk     service  operation   calls\n\
         rusoto  s3       GET /       1\n\
         rusoto  sts      AssumeRole  1"
    );
    assert_eq!(stage.aws.connections(), 1, "one pool");
}
