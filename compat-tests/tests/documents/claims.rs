//! Statements of the documents about errors and logs.

use std::error::Error;
use std::io;
use std::sync::{Arc, Mutex};

use aws_config::BehaviorVersion;
use aws_credential_types::provider::error::CredentialsError;
use aws_sdk_s3::error::SdkError;
use rusoto_compat::SharedCredentials;
use rusoto_compat::config::RusotoConfigExt;
use rusoto_compat::usage::OperationCounts;
use rusoto_core::signature::SignedRequest;
use rusoto_core::{HttpClient, Region, RusotoError};
use rusoto_credential::{AutoRefreshingProvider, AwsCredentials};
use rusoto_s3::{S3, S3Client};
use tracing::instrument::WithSubscriber;

use crate::quoted::assert_quoted;
use crate::sources::{Source, failing, named};

#[tokio::test]
async fn a_failed_load_is_credentials_to_rusoto_and_a_dispatch_failure_to_the_sdk() {
    let shared = failing("connection refused");
    let rusoto = S3Client::new_with(HttpClient::new().unwrap(), shared.clone(), Region::EuWest1);
    let Err(RusotoError::Credentials(error)) = rusoto.list_buckets().await else {
        panic!("not an error about credentials");
    };
    assert!(error.message.contains("source `node role` failed"), "{error}");

    let config = aws_config::defaults(BehaviorVersion::v2026_01_12())
        .empty_test_environment()
        .http_client(aws_smithy_http_client::Builder::new().build_http())
        .shared_credentials(&shared)
        .rusoto_region(&Region::EuWest1)
        .unwrap()
        .rusoto_defaults()
        .load()
        .await;
    let error = aws_sdk_s3::Client::new(&config).list_buckets().send().await.unwrap_err();
    assert!(matches!(error, SdkError::DispatchFailure(_)), "{error:?}");
    let first: Option<&(dyn Error + 'static)> = Some(&error);
    let mut causes = std::iter::successors(first, |&error| error.source());
    assert!(causes.any(|error| error.is::<CredentialsError>()), "{error:?}");
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn log_lines() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::DEBUG)
        .with_writer(move || writer.clone())
        .with_ansi(false)
        .without_time()
        .finish();
    // While there is only one subscriber, `tracing` asks the thread that first comes to a line of the log whether anybody
    // listens. That may be the thread of another test, where nobody does, and then the line is off for good.
    let second = tracing::Dispatch::new(tracing::subscriber::NoSubscriber::default());
    let guard = tracing::subscriber::set_default(subscriber);
    async {
        let works = named().from_rusoto(Source(|| Ok(AwsCredentials::new("AKID", "secret", None, None))));
        works.refresh().await.unwrap();
        works.reject("AKID");
        works.refresh().await.unwrap();
        failing("connection refused").refresh().await.unwrap_err();
        let auto = AutoRefreshingProvider::new(Source(|| Ok(AwsCredentials::default()))).unwrap();
        SharedCredentials::from_rusoto(auto);
        let counts = OperationCounts::new();
        counts.count(&SignedRequest::new("GET", "s3", &Region::EuWest1, "/bucket/key"));
    }
    .with_current_subscriber()
    .await;
    drop(guard);
    drop(second);
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    let lines: Vec<_> = log.lines().filter_map(|line| Some(line.split_once(": ")?.1.to_owned())).collect();
    assert_quoted("log-lines", &lines);
}
