//! Needs an S3 and an STS: `S3_ENDPOINT` and `STS_ENDPOINT`, and a token in `AWS_WEB_IDENTITY_TOKEN_FILE`.

use futures::TryStreamExt;
use lfs_server::batch::{batch, Object, Operation, Request};
use lfs_server::config::region;
use lfs_server::{Config, Storage};
use rusoto_s3::{CreateBucketRequest, S3};

const OID: &str = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae";

async fn storage(bucket: &str) -> Option<Storage> {
    std::env::var_os("S3_ENDPOINT")?;
    let storage = Storage::new(Config {
        bucket: bucket.to_owned(),
        prefix: "lfs".to_owned(),
        s3: region("S3_ENDPOINT"),
        sts: region("STS_ENDPOINT"),
    })
    .unwrap();
    let request = CreateBucketRequest { bucket: bucket.to_owned(), ..Default::default() };
    storage.client().create_bucket(request).await.unwrap();
    Some(storage)
}

fn ask(operation: Operation) -> Request {
    Request { operation, objects: vec![Object { oid: OID.to_owned(), size: 3 }] }
}

#[tokio::test]
async fn an_object_is_uploaded_by_url_and_read_back() {
    let storage = match storage("lfs-by-url").await {
        Some(storage) => storage,
        None => return,
    };
    let answer = batch(&storage, "http://here", ask(Operation::Upload)).await.unwrap();
    let answer = serde_json::to_value(&answer).unwrap();
    let url = answer["objects"][0]["actions"]["upload"]["href"].as_str().unwrap();
    let status = reqwest::Client::new().put(url).body("foo").send().await.unwrap().status();
    assert_eq!(status, 200);

    let body = storage.get(OID).await.unwrap().unwrap();
    let bytes = body.map_ok(|chunk| chunk.to_vec()).try_concat().await.unwrap();
    assert_eq!(bytes, b"foo");
    // It is there now, so there is nothing to upload.
    let answer = batch(&storage, "http://here", ask(Operation::Upload)).await.unwrap();
    let answer = serde_json::to_value(&answer).unwrap();
    assert_eq!(answer["objects"][0]["actions"], serde_json::json!({}));
}

#[tokio::test]
async fn what_is_not_there_is_no_error() {
    let storage = match storage("lfs-missing").await {
        Some(storage) => storage,
        None => return,
    };
    assert_eq!(storage.size(OID).await.unwrap(), None);
    assert!(storage.get(OID).await.unwrap().is_none());
    let answer = batch(&storage, "http://here", ask(Operation::Download)).await.unwrap();
    let answer = serde_json::to_value(&answer).unwrap();
    assert_eq!(answer["objects"][0]["error"], "no such object");
}

#[tokio::test]
async fn objects_are_listed_and_removed() {
    let storage = match storage("lfs-list").await {
        Some(storage) => storage,
        None => return,
    };
    storage.put(OID, b"foo".to_vec()).await.unwrap();
    assert_eq!(storage.list().await.unwrap(), [OID]);
    assert_eq!(storage.size(OID).await.unwrap(), Some(3));
    storage.remove(OID).await.unwrap();
    assert_eq!(storage.list().await.unwrap(), Vec::<String>::new());
}
