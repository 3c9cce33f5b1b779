//! Rusoto's own crates from crates.io, and rusoto-compat, on the drop-in.

mod dynamodb;
mod s3;
mod shared;
mod sts;

use local_aws::LocalAws;
use rusoto_core::{HttpClient, Region};

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// Rusoto's own connector refuses plain http.
fn http() -> HttpClient<hyper_0_14::client::HttpConnector> {
    HttpClient::from_connector(hyper_0_14::client::HttpConnector::new())
}

fn region(aws: &LocalAws) -> Region {
    Region::Custom { name: aws.region().to_owned(), endpoint: aws.endpoint_url() }
}
