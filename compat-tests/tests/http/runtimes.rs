//! Several runtimes over the same connections.

use crate::across_runtimes::across_runtimes;
use crate::clients::{region, shared};
use aws_config::{BehaviorVersion, SdkConfig};
use aws_credential_types::Credentials;
use aws_smithy_async::rt::sleep::TokioSleep;
use aws_smithy_types::retry::RetryConfig;
use rusoto_compat::config::RusotoConfigExt;
use rusoto_credential::StaticProvider;
use rusoto_s3::{S3, S3Client};

#[test]
fn the_dispatchers_retries_take_a_new_connection_if_the_old_ones_runtime_ends() {
    across_runtimes(
        |server| {
            let dispatcher = shared().with_retries(RetryConfig::standard());
            let keys = StaticProvider::new_minimal("AKIDEXAMPLE".to_owned(), "secret".to_owned());
            S3Client::new_with(dispatcher, keys, region(server.url()))
        },
        async |s3| s3.list_buckets().await,
    )
    .unwrap();
}

#[test]
fn an_sdk_client_on_the_dispatchers_http_client_needs_no_retries_for_it() {
    across_runtimes(
        |server| {
            let config = SdkConfig::builder()
                .behavior_version(BehaviorVersion::v2026_01_12())
                .sleep_impl(TokioSleep::new())
                .http_client(shared().http_client())
                .credentials_provider(aws_credential_types::provider::SharedCredentialsProvider::new(
                    Credentials::new("AKIDEXAMPLE", "secret", None, None, "test"),
                ))
                .retry_config(RetryConfig::disabled())
                .rusoto_region(&region(server.url()))
                .unwrap()
                .build();
            crate::clients::modern_s3(&config)
        },
        async |s3| s3.list_buckets().send().await,
    )
    .unwrap();
}
