//! Rusoto's own client and the facade as two sides, on one `local-aws`, which checks signatures.

use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_smithy_async::time::StaticTimeSource;
use facade_tests::{config, http};
use futures_util::TryStreamExt;
use local_aws::LocalAws;
use rusoto_compat_facade::routing::Retreat;
use rusoto_compat_facade::{self as facade, Rollout, Routed};
use rusoto_core::RusotoError;
use rusoto_credential::StaticProvider;
use rusoto_s3::*;
use tokio::task::JoinSet;

const BUCKET: &str = "photos";

type Client = Routed<S3Client, facade::S3>;

/// Returns both sides for a server. The new one may have another URL.
fn routed(aws: &LocalAws, new_url: &str, rollout: &Rollout) -> Client {
    let root = aws.root_keys();
    let provider = StaticProvider::new_minimal(root.access_key_id.clone(), root.secret_access_key.clone());
    let region = rusoto_core::Region::Custom { name: aws.region().to_owned(), endpoint: aws.endpoint_url() };
    let credentials = Credentials::new(&root.access_key_id, &root.secret_access_key, None, None, "test");
    let config = config(new_url)
        .into_builder()
        .region(aws_types::region::Region::new(aws.region().to_owned()))
        .credentials_provider(SharedCredentialsProvider::new(credentials))
        .build();
    Routed::new(S3Client::new_with(http(), provider, region), facade::S3::from_config(&config), rollout)
}

async fn put(s3: &impl S3, key: &str) {
    let input = PutObjectRequest {
        bucket: BUCKET.to_owned(),
        key: key.to_owned(),
        body: Some(key.as_bytes().to_vec().into()),
        ..Default::default()
    };
    s3.put_object(input).await.unwrap();
}

async fn get(s3: &impl S3, key: &str) -> Result<Vec<u8>, RusotoError<GetObjectError>> {
    let input = GetObjectRequest { bucket: BUCKET.to_owned(), key: key.to_owned(), ..Default::default() };
    let body = s3.get_object(input).await?.body.expect("a body");
    let chunks: Vec<_> = body.try_collect().await.expect("a whole body");
    Ok(chunks.concat())
}

async fn exists(s3: &impl S3, key: &str) -> Result<(), RusotoError<HeadObjectError>> {
    let input = HeadObjectRequest { bucket: BUCKET.to_owned(), key: key.to_owned(), ..Default::default() };
    s3.head_object(input).await.map(|_| ())
}

/// Puts and gets an object a task, and returns the keys that a list has.
async fn objects(s3: &Client) -> Vec<String> {
    let mut tasks = JoinSet::new();
    for number in 0..64 {
        let s3 = s3.clone();
        tasks.spawn(async move {
            let key = format!("{number:02} ü+&.txt");
            put(&s3, &key).await;
            assert_eq!(get(&s3, &key).await.unwrap(), key.as_bytes());
        });
    }
    while let Some(task) = tasks.join_next().await {
        task.unwrap();
    }
    let input = ListObjectsV2Request { bucket: BUCKET.to_owned(), ..Default::default() };
    let list = s3.list_objects_v2(input).await.unwrap();
    list.contents.unwrap().into_iter().filter_map(|object| object.key).collect()
}

#[tokio::test]
async fn a_program_does_not_see_which_side_serves_it() {
    let mut lists = Vec::new();
    for (text, by_new) in [("* = old", 0..=0), ("* = new", 64..=64), ("* = 50% of calls", 32..=32)] {
        let aws = LocalAws::builder().bucket(BUCKET).start().await.unwrap();
        let rollout = Rollout::new();
        rollout.set(text).unwrap();
        lists.push(objects(&routed(&aws, &aws.endpoint_url(), &rollout)).await);
        for operation in ["s3.put_object", "s3.get_object"] {
            let usage = rollout.usage();
            let row = usage.operation(operation).unwrap();
            assert!(by_new.contains(&row.new.calls), "{operation}, {text}\n{usage}");
            assert_eq!(row.old.calls + row.new.calls, 64);
            assert_eq!((row.old.failures, row.new.failures), (0, 0));
        }
    }
    assert_eq!((lists[0].len(), &lists[0]), (64, &lists[1]));
    assert_eq!(lists[0], lists[2]);
}

/// A put and a get of one object go to the same side, because their hash is that of bucket and key.
#[tokio::test]
async fn a_share_of_keys_sends_all_operations_of_an_object_to_one_side() {
    let aws = LocalAws::builder().bucket(BUCKET).start().await.unwrap();
    let rollout = Rollout::new();
    rollout.set("s3.put_object = 30% of keys\ns3.get_object = 30% of keys\n").unwrap();
    let s3 = routed(&aws, &aws.endpoint_url(), &rollout);
    objects(&s3).await;
    let usage = rollout.usage();
    let [put, get] = ["s3.put_object", "s3.get_object"].map(|name| usage.operation(name).unwrap().new.calls);
    assert!(put > 0 && put < 64 && put == get, "{usage}");
}

#[tokio::test]
async fn what_is_not_there_is_no_failure_and_a_dead_new_side_is() {
    let aws = LocalAws::builder().bucket(BUCKET).start().await.unwrap();
    let clock = StaticTimeSource::from_secs(1_800_000_000);
    let rollout = Rollout::builder().retreat(Retreat::default()).time_source(clock).build().unwrap();
    rollout.set("s3 = new").unwrap();
    let s3 = routed(&aws, &aws.endpoint_url(), &rollout);
    for _ in 0..40 {
        assert!(matches!(get(&s3, "none").await, Err(RusotoError::Service(GetObjectError::NoSuchKey(_)))));
        let error = exists(&s3, "none").await.unwrap_err();
        assert!(matches!(error, RusotoError::Unknown(response) if response.status == 404));
    }
    let usage = rollout.usage();
    for operation in ["s3.get_object", "s3.head_object"] {
        let row = usage.operation(operation).unwrap();
        assert_eq!((row.new.calls, row.new.failures, row.retreated), (40, 0, false), "{operation}");
    }

    put(&s3, "there").await;
    // Nobody listens on port 1.
    let dead = routed(&aws, "http://127.0.0.1:1", &rollout);
    let failed = async || {
        let mut failed = 0;
        for _ in 0..40 {
            failed += u32::from(get(&dead, "there").await.is_err());
        }
        failed
    };
    // Five of the 45 calls of the window: more than a tenth.
    assert_eq!((failed().await, failed().await), (5, 0));
    assert!(rollout.usage().operation("s3.get_object").unwrap().retreated);
}
