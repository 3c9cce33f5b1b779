//! Several runtimes over the same connections.

use rusoto_core::Region;
use rusoto_core::credential::StaticProvider;
use rusoto_s3::{S3, S3Client};

use crate::across_runtimes::across_runtimes;

/// hyper of 2022 panics here.
#[test]
fn a_request_whose_connection_ends_with_another_runtime_is_sent_again() {
    across_runtimes(
        |server| {
            let keys = StaticProvider::new_minimal("AKIDEXAMPLE".to_owned(), "secret".to_owned());
            let region = Region::Custom { name: "us-east-1".to_owned(), endpoint: server.url() };
            S3Client::new_with(crate::http(), keys, region)
        },
        async |s3| s3.list_buckets().await,
    )
    .expect("an answer on a new connection");
}
