//! A Rusoto program, which `tests/wire` starts with an environment of its own: lists the buckets at an endpoint.

use rusoto_core::Region;
use rusoto_s3::{S3, S3Client};
use std::process::ExitCode;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let endpoint = std::env::args().nth(1).unwrap_or_default();
    let region = Region::Custom { name: "us-east-1".to_owned(), endpoint };
    match S3Client::new(region).list_buckets().await {
        Ok(listed) => {
            for bucket in listed.buckets.unwrap_or_default() {
                println!("bucket {}", bucket.name.unwrap_or_default());
            }
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
