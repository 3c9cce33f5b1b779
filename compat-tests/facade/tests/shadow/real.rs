//! Rusoto's own client and the facade on one server that did not know of this test.

use std::time::Duration;

use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use facade_tests::{Log, config, http};
use futures_util::TryStreamExt;
use local_aws::LocalAws;
use rusoto_compat_facade as facade;
use rusoto_credential::StaticProvider;
use rusoto_s3::{
    GetObjectRequest, HeadBucketRequest, HeadObjectRequest, ListObjectsRequest, ListObjectsV2Request,
    PutObjectRequest, S3, S3Client,
};

use super::*;

/// How long a test waits before it fails. Nothing takes this long.
const LONG: Duration = Duration::from_secs(30);

/// Waits until no shadow runs.
async fn over(rollout: &Rollout) {
    let is_over = || {
        rollout.usage().rows().iter().filter_map(|row| row.shadow).all(|shadow| {
            let ended = shadow.equal + shadow.different + shadow.unconfirmed + shadow.ignored + shadow.failed;
            shadow.ran == ended
        })
    };
    let wait = async {
        while !is_over() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(LONG, wait).await.expect("shadows that end");
}

#[tokio::test]
async fn rusoto_and_the_facade_read_the_same() {
    let log = Log::listen();
    let aws = LocalAws::builder().bucket("bucket").start().await.unwrap();
    let (url, root) = (aws.endpoint_url(), aws.root_keys());
    let provider = StaticProvider::new_minimal(root.access_key_id.clone(), root.secret_access_key.clone());
    let region = Region::Custom { name: aws.region().to_owned(), endpoint: url.clone() };
    let old = S3Client::new_with(http(), provider, region);
    let credentials = Credentials::new(&root.access_key_id, &root.secret_access_key, None, None, "test");
    let config = config(&url)
        .into_builder()
        .region(aws_types::region::Region::new(aws.region().to_owned()))
        .credentials_provider(SharedCredentialsProvider::new(credentials))
        .build();
    let rollout = rollout("* = old\nshadow s3 = 100%", Shadow::new());
    let s3 = Routed::new(old, facade::S3::from_config(&config), &rollout);
    let (bucket, long) = (|| "bucket".to_owned(), vec![b'x'; 3_000_000]);
    for (key, body) in [("a/1", b"hello".to_vec()), ("a/2", Vec::new()), ("b", long)] {
        let metadata = Some([("team".to_owned(), "a b".to_owned())].into());
        let (body, key) = (Some(body.into()), key.to_owned());
        let put = PutObjectRequest { bucket: bucket(), key, body, metadata, ..Default::default() };
        s3.put_object(put).await.unwrap();
    }
    for side in ["old", "new"] {
        rollout.set(&format!("* = {side}\nshadow s3 = 100%")).unwrap();
        for key in ["a/1", "a/2", "b", "none"] {
            let head = HeadObjectRequest { bucket: bucket(), key: key.into(), ..Default::default() };
            let is_there = s3.head_object(head).await.is_ok();
            let get = GetObjectRequest { bucket: bucket(), key: key.into(), ..Default::default() };
            let got = s3.get_object(get).await;
            assert_eq!((is_there, got.is_ok()), (key != "none", key != "none"));
            if let Ok(output) = got {
                let body: Vec<_> = output.body.unwrap().try_collect().await.unwrap();
                assert_eq!(body.concat().len() as i64, output.content_length.unwrap());
            }
        }
        let range = Some("bytes=1-3".to_owned());
        let get = GetObjectRequest { bucket: bucket(), key: "a/1".into(), range, ..Default::default() };
        let body: Vec<_> = s3.get_object(get).await.unwrap().body.unwrap().try_collect().await.unwrap();
        assert_eq!(body.concat(), b"ell");
        s3.head_bucket(HeadBucketRequest { bucket: bucket(), ..Default::default() }).await.unwrap();
        s3.list_buckets().await.unwrap();
        let delimiter = Some("/".to_owned());
        let list = ListObjectsRequest { bucket: bucket(), delimiter, ..Default::default() };
        s3.list_objects(list).await.unwrap();
        let list = ListObjectsV2Request { bucket: bucket(), max_keys: Some(1), ..Default::default() };
        let token = s3.list_objects_v2(list.clone()).await.unwrap().next_continuation_token;
        s3.list_objects_v2(ListObjectsV2Request { continuation_token: token, ..list }).await.unwrap();
        over(&rollout).await;
    }
    let usage = rollout.usage();
    let ran: Vec<_> =
        usage.rows().iter().filter_map(|row| Some((row, row.shadow?))).filter(|it| it.1.ran > 0).collect();
    assert_eq!(ran.len(), 6, "{usage}");
    for (row, shadow) in ran {
        assert_eq!(shadow.ran, shadow.equal, "{}: {shadow}\n{:#?}", row.operation, log.lines());
    }
}
