//! A Rusoto client over the HTTP client of the AWS SDK: one pool, one TLS stack, time limits.
//!
//! ```text
//! cargo run --example quickstart_http
//! ```

use aws_config::BehaviorVersion;
use local_aws::LocalAws;
use rusoto_compat::SharedCredentials;
use rusoto_compat::config::RusotoConfigExt;
use rusoto_compat::http::{AwsErrorExt, SharedHttpDispatcher};
use rusoto_core::Region;
use rusoto_core::credential::StaticProvider;
use rusoto_s3::{GetObjectRequest, S3, S3Client};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // An AWS on this machine, over plain HTTP. On AWS, use `ChainProvider::new()` and `Region::EuWest1`, leave out
    // `.http_client(…)`, and turn on `default-https-client` of `aws-config`.
    let aws = LocalAws::builder().bucket("photos").start().await?;
    let region = Region::Custom { name: aws.region().to_owned(), endpoint: aws.endpoint_url() };
    let keys = aws.root_keys();
    let provider = StaticProvider::new_minimal(keys.access_key_id.clone(), keys.secret_access_key.clone());

    let shared = SharedCredentials::from_rusoto(provider);
    let config = aws_config::defaults(BehaviorVersion::v2026_01_12())
        .http_client(aws_smithy_http_client::Builder::new().build_http())
        .shared_credentials(&shared)
        .rusoto_region(&region)?
        .rusoto_defaults()
        .load()
        .await;

    let dispatcher = SharedHttpDispatcher::from_sdk_config(&config)?.with_refusals_to(&shared);
    let s3 = S3Client::new_with(dispatcher.clone(), shared, region);

    let (bucket, key) = ("photos".to_owned(), "sea.jpg".to_owned());
    let Err(error) = s3.get_object(GetObjectRequest { bucket, key, ..Default::default() }).await else {
        return Err("the bucket is empty, so there is no photo".into());
    };
    println!("There is no such photo: {}.", error.aws_error().is_no_such_key());
    println!("Calls that go through Rusoto:\n{}", dispatcher.usage());
    Ok(())
}
