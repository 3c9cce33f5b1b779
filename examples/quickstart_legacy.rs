//! Rusoto's provider names on the modern chain: the imports change, and the program does not.
//!
//! ```text
//! cargo run --example quickstart_legacy
//! ```

use hyper_0_14::client::HttpConnector;
use local_aws::LocalAws;
use rusoto_core::{HttpClient, Region};
use rusoto_s3::{S3, S3Client};
// was: use rusoto_credential::{AutoRefreshingProvider, StaticProvider};
// was: use rusoto_sts::{StsAssumeRoleSessionCredentialsProvider, StsClient};
use rusoto_compat::legacy::{AutoRefreshingProvider, StaticProvider};
use rusoto_compat::legacy::{StsAssumeRoleSessionCredentialsProvider, StsClient};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // An AWS on this machine, over plain HTTP. On AWS, use `HttpClient::new()?` and `Region::EuWest1`.
    let aws = LocalAws::builder().bucket("photos").start().await?;
    let region = Region::Custom { name: aws.region().to_owned(), endpoint: aws.endpoint_url() };
    let keys = aws.root_keys();
    let own = StaticProvider::new_minimal(keys.access_key_id.clone(), keys.secret_access_key.clone());
    let http = || HttpClient::from_connector(HttpConnector::new());

    // The following lines are from Rusoto's own documentation.
    let sts = StsClient::new_with(http(), own, region.clone());
    let (role, name) = (aws.role_arn().to_owned(), "quickstart".to_owned());
    let role = StsAssumeRoleSessionCredentialsProvider::new(sts, role, name, None, None, None, None);
    let provider = AutoRefreshingProvider::new(role)?;

    // Its cache is also a provider of the SDK: `.shared_credentials(&shared)`.
    let shared = provider.shared();
    let s3 = S3Client::new_with(http(), provider, region);

    let buckets = s3.list_buckets().await?.buckets.unwrap_or_default();
    println!("The role sees {} bucket, and STS was asked {} time.", buckets.len(), aws.calls("AssumeRole"));
    println!("The session: {}.", shared.status());
    Ok(())
}
