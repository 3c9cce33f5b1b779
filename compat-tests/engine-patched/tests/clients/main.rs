//! Rusoto's own crates from crates.io on the engine: the tests of `compat-tests/patched`, over `HttpClient::new()`.

#[path = "../../../patched/tests/clients/dynamodb.rs"]
mod dynamodb;
#[path = "../../../patched/tests/clients/s3.rs"]
mod s3;
#[path = "../../../patched/tests/clients/sts.rs"]
mod sts;

mod across_runtimes;
mod runtimes;

use local_aws::LocalAws;
use rusoto_core::{HttpClient, Region};

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

fn http() -> HttpClient {
    HttpClient::new().expect("the roots of this machine are found")
}

fn region(aws: &LocalAws) -> Region {
    Region::Custom { name: aws.region().to_owned(), endpoint: aws.endpoint_url() }
}
