//! Needs an S3 at `S3_ENDPOINT`.

use log_shipper::{client, Backoff, Error, Shipper, Store};
use rusoto_s3::{CreateBucketRequest, HeadObjectRequest, S3};

async fn store(bucket: &str) -> Option<Store> {
    std::env::var_os("S3_ENDPOINT")?;
    let client = client().unwrap();
    let request = CreateBucketRequest { bucket: bucket.to_string(), ..Default::default() };
    client.create_bucket(request).await.unwrap();
    Some(Store { client, bucket: bucket.to_string(), host: "web-1".to_string() })
}

async fn size(store: &Store, key: &str) -> Option<i64> {
    let request =
        HeadObjectRequest { bucket: store.bucket.clone(), key: key.to_string(), ..Default::default() };
    store.client.head_object(request).await.unwrap().content_length
}

fn file(name: &str, length: usize) -> std::path::PathBuf {
    let path = std::env::temp_dir().join(format!("{}-{}", std::process::id(), name));
    std::fs::write(&path, vec![b'.'; length]).unwrap();
    path
}

#[tokio::test]
async fn a_small_file_and_a_large_one() {
    let store = match store("shipped-logs").await {
        Some(store) => store,
        None => return,
    };
    let shipper = Shipper::new(store.clone(), Backoff::default());
    shipper.check().await.unwrap();
    for (name, length, parts) in [("small.log", 5, 1), ("large.log", 6 * 1024 * 1024, 2)].iter().copied() {
        let path = file(name, length);
        let shipped = shipper.ship(&path).await.unwrap();
        std::fs::remove_file(path).unwrap();
        assert_eq!(shipped.parts, parts);
        assert_eq!(size(&store, &shipped.key).await, Some(length as i64));
    }
}

#[tokio::test]
async fn a_bucket_that_is_not_there() {
    let store = match store("shipped-elsewhere").await {
        Some(store) => store,
        None => return,
    };
    let shipper = Shipper::new(Store { bucket: "not-there-at-all".to_string(), ..store }, Backoff::default());
    assert!(matches!(shipper.check().await, Err(Error::NoBucket(_))));
}
