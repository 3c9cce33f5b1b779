//! Several runtimes over the same connections.

use rusoto_core::credential::StaticProvider;
use rusoto_core::{Region, RusotoError};
use rusoto_s3::{CreateBucketRequest, S3, S3Client};
use test_servers::RawServer;

use crate::across_runtimes::across_runtimes;

fn client(server: &RawServer) -> S3Client {
    let keys = StaticProvider::new_minimal("AKIDEXAMPLE".to_owned(), "secret".to_owned());
    let region = Region::Custom { name: "us-east-1".to_owned(), endpoint: server.url() };
    S3Client::new_with(crate::http(), keys, region)
}

/// hyper of 2022 panics here, and in the next test.
#[test]
fn a_get_whose_connection_ends_with_another_runtime_is_sent_again() {
    let (came, connections) = across_runtimes(client, async |s3| s3.list_buckets().await);
    came.expect("an answer on a new connection");
    assert_eq!(connections, 2);
}

#[test]
fn a_put_whose_connection_ends_with_another_runtime_is_an_error() {
    let (came, connections) = across_runtimes(client, async |s3| {
        let request = CreateBucketRequest { bucket: "photos".to_owned(), ..Default::default() };
        s3.create_bucket(request).await
    });
    let Err(RusotoError::HttpDispatch(error)) = came else { panic!("{came:?}") };
    let text = error.to_string();
    let start =
        "Error during dispatch: the Tokio runtime that drove the connection ended before the answer came";
    assert!(text.starts_with(start), "{text}");
    assert!(text.contains(": dispatch task is gone: "), "{text}");
    assert_eq!(connections, 1, "the service may have made the bucket");
}
