//! A Rusoto program as thousands were written: it names no provider, so no line of it says where credentials are from.
//!
//! Built twice from this one file: here on the original `rusoto_credential`, in `compat-tests/patched` on the drop-in.

use rusoto_core::Region;
use rusoto_s3::{S3, S3Client};
use rusoto_sts::{GetCallerIdentityRequest, Sts, StsClient};
use std::error::Error;
use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Box<dyn Error>> {
    let region = Region::default();
    let identity = StsClient::new(region.clone()).get_caller_identity(GetCallerIdentityRequest {}).await?;
    println!("identity {}", identity.arn.unwrap_or_default());
    let listed = S3Client::new(region).list_buckets().await?;
    for bucket in listed.buckets.unwrap_or_default() {
        println!("bucket {}", bucket.name.unwrap_or_default());
    }
    Ok(())
}
