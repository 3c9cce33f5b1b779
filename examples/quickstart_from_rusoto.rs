//! One Rusoto provider for a client of each SDK.
//!
//! ```text
//! cargo run --example quickstart_from_rusoto
//! ```

use aws_config::BehaviorVersion;
use hyper_0_14::client::HttpConnector;
use local_aws::LocalAws;
use rusoto_compat::SharedCredentials;
use rusoto_compat::config::RusotoConfigExt;
use rusoto_core::credential::StaticProvider;
use rusoto_core::{HttpClient, Region};
use rusoto_s3::{PutObjectRequest, S3, S3Client};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // An AWS on this machine, over plain HTTP. On AWS, use `ChainProvider::new()`, `HttpClient::new()?` and
    // `Region::EuWest1`, leave out `.http_client(…)`, and turn on `default-https-client` of `aws-config`.
    let aws = LocalAws::builder().bucket("photos").start().await?;
    let region = Region::Custom { name: aws.region().to_owned(), endpoint: aws.endpoint_url() };
    let keys = aws.root_keys();
    let provider = StaticProvider::new_minimal(keys.access_key_id.clone(), keys.secret_access_key.clone());
    let http = HttpClient::from_connector(HttpConnector::new());

    let shared = SharedCredentials::from_rusoto(provider);
    let old = S3Client::new_with(http, shared.clone(), region.clone());

    let config = aws_config::defaults(BehaviorVersion::v2026_01_12())
        .http_client(aws_smithy_http_client::Builder::new().build_http())
        .shared_credentials(&shared)
        .rusoto_region(&region)?
        .rusoto_defaults()
        .load()
        .await;
    let s3 = aws_sdk_s3::config::Builder::from(&config).force_path_style(true).build();
    let new = aws_sdk_s3::Client::from_conf(s3);

    let (bucket, key, body) = ("photos".to_owned(), "sea.jpg".to_owned(), Some(b"waves".to_vec().into()));
    old.put_object(PutObjectRequest { bucket, key, body, ..Default::default() }).await?;
    let photo = new.get_object().bucket("photos").key("sea.jpg").send().await?;
    println!(
        "Rusoto stored the photo, and the SDK read {} bytes.",
        photo.body.collect().await?.to_vec().len()
    );
    println!("Both used {}.", shared.status());
    Ok(())
}
