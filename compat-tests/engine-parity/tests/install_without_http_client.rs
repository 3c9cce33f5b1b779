//! `engine::install` with what `aws_config` loads by default, which has no HTTP client, in a process of its own.

use aws_config::BehaviorVersion;
use aws_smithy_types::retry::RetryConfig;
use local_aws::{Endpoint, Fault, LocalAws};
use rusoto_compat::SharedCredentials;
use rusoto_compat::config::RusotoConfigExt;
use rusoto_compat::engine::{InstallError, install};
use rusoto_core::{HttpClient, Region};
use rusoto_credential::{DefaultCredentialsProvider, StaticProvider};
use rusoto_s3::{S3, S3Client};
use std::time::Duration;

#[tokio::test]
async fn rusoto_keeps_its_own_pools_and_has_all_else_of_the_config() {
    let aws = LocalAws::builder().bucket("bucket").start().await.unwrap();
    let keys = aws.root_keys();
    let provider = StaticProvider::new_minimal(keys.access_key_id.clone(), keys.secret_access_key.clone());
    let shared = SharedCredentials::from_rusoto(provider);
    let retries = RetryConfig::standard().with_max_attempts(2).with_initial_backoff(Duration::from_millis(1));
    let config = aws_config::defaults(BehaviorVersion::v2026_01_12())
        .shared_credentials(&shared)
        .region("us-east-1")
        .retry_config(retries)
        .load()
        .await;
    assert!(config.http_client().is_none());
    install(&config).unwrap();
    assert_eq!(install(&config), Err(InstallError::Twice));

    let region = Region::Custom { name: "us-east-1".to_owned(), endpoint: aws.endpoint_url() };
    let one = S3Client::new(region.clone());
    let own_pool =
        S3Client::new_with(HttpClient::new().unwrap(), DefaultCredentialsProvider::new().unwrap(), region);
    for client in [&one, &own_pool, &one, &own_pool] {
        assert_eq!(client.list_buckets().await.unwrap().buckets.unwrap().len(), 1);
    }
    assert_eq!(aws.connections(), 2, "a pool each, as without the installation");
    assert_eq!(shared.usage().rusoto, 4, "the credentials of the config");

    aws.faults().order(Endpoint::S3, Fault::Status(503).times(1));
    assert!(one.list_buckets().await.is_ok(), "the second attempt of the config");
    aws.faults().order(Endpoint::S3, Fault::Status(503).times(2));
    assert!(one.list_buckets().await.is_err(), "there is no third");
}
