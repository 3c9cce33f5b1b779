//! Error texts of Rusoto and of the AWS SDK.

use std::process::Command;
use std::time::Duration;

use aws_config::BehaviorVersion;
use aws_config::ecs::EcsCredentialsProvider;
use aws_config::imds::credentials::ImdsCredentialsProvider;
use aws_config::provider_config::ProviderConfig;
use aws_credential_types::Credentials;
use aws_credential_types::credential_fn::provide_credentials_fn;
use aws_credential_types::provider::ProvideCredentials;
use aws_credential_types::provider::error::CredentialsError;
use aws_sdk_s3::Client;
use aws_sdk_s3::config::{Builder, Region};
use aws_smithy_async::test_util::InstantSleep;
use local_aws::{Endpoint, Fault, LocalAws};
use rusoto_compat::convert::error_chain;
use rusoto_core::request::BufferedHttpResponse;
use rusoto_core::{HttpClient, Region as RusotoRegion, RusotoError};
use rusoto_credential::{ChainProvider, InstanceMetadataProvider, ProvideAwsCredentials, StaticProvider};
use rusoto_s3::{HeadObjectError, S3, S3Client};
use rusoto_sts::{StsAssumeRoleSessionCredentialsProvider, StsClient};

use crate::quoted::assert_quoted;
use crate::sources::named;

fn s3() -> Builder {
    Builder::new()
        .behavior_version(BehaviorVersion::v2026_01_12())
        .credentials_provider(Credentials::new("AKID", "secret", None, None, "test"))
}

/// What a list of buckets ends with: as `to_string()` has it, and with its causes.
async fn listing_with(config: Builder) -> [String; 2] {
    let error = Client::from_conf(config.build()).list_buckets().send().await.unwrap_err();
    [error.to_string(), error_chain(&error)]
}

fn static_provider() -> StaticProvider {
    StaticProvider::new_minimal("AKID".to_owned(), "secret".to_owned())
}

#[tokio::test]
async fn of_the_sdk() {
    let mut texts = Vec::new();
    let [_, no_region] = listing_with(s3()).await;
    texts.push(no_region);
    let [outermost, no_client] = listing_with(s3().region(Region::new("eu-west-1"))).await;
    texts.extend([outermost, no_client]);
    texts.push(panic_without_a_client().await);
    texts.push(said_in_a_process_of_its_own("ecs_without_a_client"));
    texts.push(CredentialsError::not_loaded_no_source().to_string());

    let aws = LocalAws::start().await.unwrap();
    let refused = s3()
        .region(Region::new("us-east-1"))
        .endpoint_url(aws.endpoint_url())
        .force_path_style(true)
        .http_client(aws_smithy_http_client::Builder::new().build_http());
    let [outermost, _] = listing_with(refused).await;
    texts.push(outermost);

    let instant = InstantSleep::new(Default::default());
    let hanging = s3()
        .region(Region::new("eu-west-1"))
        .sleep_impl(instant)
        .credentials_provider(provide_credentials_fn(|| async { std::future::pending().await }));
    let [_, timed_out] = listing_with(hanging).await;
    texts.push(timed_out);
    assert_quoted("sdk-errors", &texts);
}

async fn panic_without_a_client() -> String {
    let chain = aws_config::default_provider::credentials::DefaultCredentialsChain::builder()
        .configure(ProviderConfig::empty().with_region(Some(Region::new("eu-west-1"))));
    let panic = tokio::spawn(async move { chain.build().await }).await.unwrap_err().into_panic();
    let formatted = panic.downcast_ref::<String>().cloned();
    formatted.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned())).unwrap()
}

#[tokio::test]
async fn of_rusoto() {
    let mut texts = vec![said_in_a_process_of_its_own("rusotos_chain")];
    let aws = LocalAws::start().await.unwrap();
    let region = || RusotoRegion::Custom { name: "us-east-1".to_owned(), endpoint: aws.endpoint_url() };

    let client = S3Client::new_with(HttpClient::new().unwrap(), static_provider(), region());
    texts.push(client.list_buckets().await.unwrap_err().to_string());

    let not_found = BufferedHttpResponse {
        status: hyper_0_14::StatusCode::NOT_FOUND,
        body: bytes::Bytes::new(),
        headers: Default::default(),
    };
    texts.push(RusotoError::<HeadObjectError>::Unknown(not_found).to_string());

    aws.faults().order(Endpoint::Sts, Fault::Status(500));
    let plain = HttpClient::from_connector(hyper_0_14::client::HttpConnector::new());
    let sts = StsClient::new_with(plain, static_provider(), region());
    let role = aws.role_arn().to_owned();
    let role =
        StsAssumeRoleSessionCredentialsProvider::new(sts, role, "test".to_owned(), None, None, None, None);
    texts.push(role.credentials().await.unwrap_err().to_string());
    assert_quoted("rusoto-errors", &texts);
}

/// Set in the process that says one thing only.
const ONLY_SAY: &str = "RUSOTO_COMPAT_ONLY_SAY";

/// In a process of its own, because what is asked reads the environment.
fn said_in_a_process_of_its_own(test: &str) -> String {
    let home = tempfile::tempdir().unwrap();
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", &format!("theirs::{test}"), "--nocapture"])
        .env_clear()
        .env(ONLY_SAY, "1")
        .env("HOME", home.path())
        .env("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://127.0.0.1:1/")
        .output()
        .unwrap();
    let stdout = String::from_utf8(output.stdout).unwrap();
    let line = stdout.lines().find_map(|line| line.split_once("it says: "));
    line.unwrap_or_else(|| panic!("{stdout}")).1.to_owned()
}

#[tokio::test]
async fn rusotos_chain() {
    if std::env::var_os(ONLY_SAY).is_some() {
        let mut chain = ChainProvider::new();
        chain.set_timeout(Duration::from_millis(1));
        println!("it says: {}", chain.credentials().await.unwrap_err());
        return;
    }
    let text = said_in_a_process_of_its_own("rusotos_chain");
    assert!(text.starts_with("Couldn't find AWS credentials"), "{text}");
}

#[tokio::test]
async fn ecs_without_a_client() {
    if std::env::var_os(ONLY_SAY).is_some() {
        let ecs = EcsCredentialsProvider::builder().configure(&ProviderConfig::without_region()).build();
        println!("it says: {}", named().from_sdk(ecs).refresh().await.unwrap_err());
        return;
    }
    let text = said_in_a_process_of_its_own("ecs_without_a_client");
    assert!(text.starts_with("source `node role` panicked"), "{text}");
}

/// A container behind a hop limit of 1: the answer to the PUT for a token never arrives.
#[tokio::test]
async fn of_imds() {
    let aws = LocalAws::builder().imds_v2_only(true).start().await.unwrap();
    let addr = aws.imds_addr();
    let mut version_1 = InstanceMetadataProvider::new();
    version_1.set_ip_addr_with_port(&addr.ip().to_string(), &addr.port().to_string());
    let mut texts = vec![version_1.credentials().await.unwrap_err().to_string()];
    assert_eq!(aws.calls("imds:token"), 0, "Rusoto asks for no token");

    aws.faults().order_for(Endpoint::Imds, "imds:token", Fault::HangBeforeResponse);
    let config = ProviderConfig::empty()
        .with_http_client(aws_smithy_http_client::Builder::new().build_http())
        .with_sleep_impl(aws_smithy_async::rt::sleep::TokioSleep::new())
        .with_time_source(aws_smithy_async::time::SystemTimeSource::new());
    let imds = aws_config::imds::Client::builder()
        .configure(&config)
        .endpoint(aws.imds_endpoint())
        .unwrap()
        .read_timeout(Duration::from_millis(100))
        .max_attempts(1)
        .build();
    let provider = ImdsCredentialsProvider::builder().configure(&config).imds_client(imds).build();
    texts.push(error_chain(&provider.provide_credentials().await.unwrap_err()));

    aws.faults().clear(Endpoint::Imds);
    aws.faults().order_for(Endpoint::Imds, "imds:token", Fault::Status(403));
    let mut version_2 = rusoto_compat::legacy::InstanceMetadataProvider::new();
    version_2.set_ip_addr_with_port(&addr.ip().to_string(), &addr.port().to_string());
    let refused = error_chain(&version_2.provide_credentials().await.unwrap_err());
    let said = refused.split_once(": ").map_or(refused.as_str(), |(_class, said)| said);
    texts.push(said.replace(&aws.imds_endpoint(), "http://169.254.169.254"));
    assert_quoted("imds-errors", &texts);
}
