//! Several runtimes over the same connections.

use crate::across_runtimes::across_runtimes;
use crate::clients::{region, shared};
use aws_config::{BehaviorVersion, SdkConfig};
use aws_credential_types::Credentials;
use aws_smithy_async::rt::sleep::TokioSleep;
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_types::retry::RetryConfig;
use rusoto_compat::config::RusotoConfigExt;
use rusoto_compat::http::SharedHttpDispatcher;
use rusoto_core::RusotoError;
use rusoto_credential::StaticProvider;
use rusoto_s3::{CreateBucketRequest, S3, S3Client};
use std::error::Error;
use std::iter::successors;
use test_servers::RawServer;

const ENDED: &str = "the Tokio runtime that drove the connection ended before the answer came";

fn rusotos(dispatcher: SharedHttpDispatcher) -> impl Fn(&RawServer) -> S3Client {
    let keys = StaticProvider::new_minimal("AKIDEXAMPLE".to_owned(), "secret".to_owned());
    move |server| S3Client::new_with(dispatcher.clone(), keys.clone(), region(server.url()))
}

/// An SDK client on the HTTP client of a dispatcher.
fn sdks(retries: RetryConfig) -> impl Fn(&RawServer) -> aws_sdk_s3::Client {
    move |server| {
        let keys = Credentials::new("AKIDEXAMPLE", "secret", None, None, "test");
        let config = SdkConfig::builder()
            .behavior_version(BehaviorVersion::v2026_01_12())
            .sleep_impl(TokioSleep::new())
            .http_client(shared().http_client())
            .credentials_provider(aws_credential_types::provider::SharedCredentialsProvider::new(keys))
            .retry_config(retries.clone())
            .rusoto_region(&region(server.url()))
            .unwrap()
            .build();
        crate::clients::modern_s3(&config)
    }
}

#[test]
fn the_dispatchers_retries_take_a_new_connection_for_a_get_if_the_old_ones_runtime_ends() {
    let client = rusotos(shared().with_retries(RetryConfig::standard()));
    let (came, connections) = across_runtimes(client, async |s3| s3.list_buckets().await);
    came.unwrap();
    assert_eq!(connections, 2);
}

#[test]
fn the_dispatcher_sends_no_put_again_if_the_connections_runtime_ends() {
    for dispatcher in [shared(), shared().with_retries(RetryConfig::standard())] {
        let (came, connections) = across_runtimes(rusotos(dispatcher), async |s3| {
            let request = CreateBucketRequest { bucket: "photos".to_owned(), ..Default::default() };
            s3.create_bucket(request).await
        });
        let Err(RusotoError::HttpDispatch(error)) = came else { panic!("{came:?}") };
        let text = error.to_string();
        assert!(text.starts_with(&format!("Error during dispatch: user error: {ENDED}")), "{text}");
        assert!(text.contains(": dispatch task is gone: "), "{text}");
        assert_eq!(connections, 1);
    }
}

#[test]
fn an_sdk_client_on_the_dispatchers_http_client_needs_no_retries_for_a_get() {
    let client = sdks(RetryConfig::disabled());
    let (came, connections) = across_runtimes(client, async |s3| s3.list_buckets().send().await);
    came.unwrap();
    assert_eq!(connections, 2);
}

#[test]
fn an_sdk_client_on_the_dispatchers_http_client_sends_no_put_again() {
    for retries in [RetryConfig::disabled(), RetryConfig::standard()] {
        let (came, connections) =
            across_runtimes(sdks(retries), async |s3| s3.create_bucket().bucket("photos").send().await);
        let error = came.unwrap_err();
        assert!(matches!(&error, SdkError::DispatchFailure(failure) if failure.is_user()), "{error:?}");
        let causes: Vec<_> =
            successors(error.source(), |&cause| cause.source()).map(ToString::to_string).collect();
        let ended = causes.iter().position(|cause| cause.starts_with(ENDED)).expect("what happened");
        let gone = causes.iter().position(|cause| cause == "dispatch task is gone").expect("the cause");
        assert!(ended < gone, "{causes:?}");
        assert_eq!(connections, 1);
    }
}
