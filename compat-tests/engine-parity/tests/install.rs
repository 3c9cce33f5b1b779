//! `engine::install`: one line that gives Rusoto the configuration of the SDK's clients. It changes the process, so this
//! is one test in a process of its own.

use aws_config::BehaviorVersion;
use aws_smithy_types::retry::RetryConfig;
use aws_types::region::Region as SdkRegion;
use local_aws::{Endpoint, Fault, LocalAws};
use rusoto_compat::SharedCredentials;
use rusoto_compat::config::RusotoConfigExt;
use rusoto_compat::engine::{InstallError, install, is_active};
use rusoto_core::Region;
use rusoto_credential::StaticProvider;
use rusoto_s3::{S3, S3Client};
use std::time::Duration;

#[tokio::test]
async fn rusoto_has_the_client_the_retries_and_the_credentials_of_the_config() {
    assert!(is_active());
    let aws = LocalAws::builder().bucket("bucket").start().await.unwrap();
    let keys = aws.root_keys();
    let provider = StaticProvider::new_minimal(keys.access_key_id.clone(), keys.secret_access_key.clone());
    let shared = SharedCredentials::from_rusoto(provider);
    let retries = RetryConfig::standard().with_max_attempts(2).with_initial_backoff(Duration::from_millis(1));
    let config = aws_config::defaults(BehaviorVersion::v2026_01_12())
        .http_client(aws_smithy_http_client::Builder::new().build_http())
        .shared_credentials(&shared)
        .region(SdkRegion::new("us-east-1"))
        .endpoint_url(aws.endpoint_url())
        .retry_config(retries)
        .load()
        .await;
    install(&config).unwrap();
    assert_eq!(install(&config), Err(InstallError::Twice));

    let old = S3Client::new(Region::Custom { name: "us-east-1".to_owned(), endpoint: aws.endpoint_url() });
    let new = aws_sdk_s3::config::Builder::from(&config).force_path_style(true).build();
    let new = aws_sdk_s3::Client::from_conf(new);
    for _ in 0..2 {
        assert_eq!(old.list_buckets().await.unwrap().buckets.unwrap().len(), 1);
        assert_eq!(new.list_buckets().send().await.unwrap().buckets().len(), 1);
    }
    assert_eq!(aws.connections(), 1, "one pool");
    assert_eq!(
        shared.usage().rusoto,
        2,
        "Rusoto's default provider is the shared one, and is counted for Rusoto"
    );

    aws.faults().order(Endpoint::S3, Fault::Status(503).times(1));
    assert_eq!(
        old.list_buckets().await.unwrap().buckets.unwrap().len(),
        1,
        "the second attempt of the config"
    );
    aws.faults().order(Endpoint::S3, Fault::Status(503).times(2));
    assert!(old.list_buckets().await.is_err(), "there is no third");
}
