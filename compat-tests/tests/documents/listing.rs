//! The statements of `docs/migrate/list.md`, on a server with more than one page.

use aws_config::retry::RetryConfig;
use aws_config::{BehaviorVersion, SdkConfig};
use aws_credential_types::Credentials;
use aws_sdk_s3::Client;
use aws_smithy_async::rt::sleep::TokioSleep;
use local_aws::{Endpoint, Fault, LocalAws};
use rusoto_compat::SharedCredentials;
use rusoto_compat::config::RusotoConfigExt;
use rusoto_core::Region;

const BUCKET: &str = "photos";

struct Stage {
    aws: LocalAws,
    config: SdkConfig,
}

impl Stage {
    async fn new() -> Self {
        let aws = LocalAws::builder().bucket(BUCKET).start().await.unwrap();
        let keys = aws.root_keys();
        let keys = Credentials::new(&keys.access_key_id, &keys.secret_access_key, None, None, "test");
        let region = Region::Custom { name: aws.region().to_owned(), endpoint: aws.endpoint_url() };
        let config = SdkConfig::builder()
            .behavior_version(BehaviorVersion::v2026_01_12())
            .http_client(aws_smithy_http_client::Builder::new().build_http())
            .sleep_impl(TokioSleep::new())
            .shared_credentials(&SharedCredentials::from_sdk(keys))
            .rusoto_region(&region)
            .unwrap()
            .rusoto_defaults()
            .build();
        let stage = Self { aws, config };
        for key in ["a", "b", "c"] {
            stage.client().put_object().bucket(BUCKET).key(key).send().await.unwrap();
        }
        stage
    }

    fn client(&self) -> Client {
        Client::from_conf(aws_sdk_s3::config::Builder::from(&self.config).force_path_style(true).build())
    }

    fn client_with_retries(&self) -> Client {
        let s3 = aws_sdk_s3::config::Builder::from(&self.config).force_path_style(true);
        Client::from_conf(s3.retry_config(RetryConfig::standard()).build())
    }

    fn one_503(&self) {
        self.aws.faults().order(Endpoint::S3, Fault::Status(503).times(1));
    }
}

/// Until it ends, and once more: whether it goes on after an error.
async fn pages(client: &Client) -> (usize, usize) {
    let (mut keys, mut errors) = (0, 0);
    let mut pages = client.list_objects_v2().bucket(BUCKET).max_keys(1).into_paginator().send();
    while let Some(page) = pages.next().await {
        match page {
            Ok(page) => keys += page.contents().len(),
            Err(_) => errors += 1,
        }
    }
    (keys, errors)
}

#[tokio::test]
async fn one_503_ends_the_paginator_of_a_client_without_retries() {
    let stage = Stage::new().await;
    stage.one_503();
    assert_eq!(pages(&stage.client()).await, (0, 1));
}

#[tokio::test]
async fn a_paginator_with_the_sdk_s_retries_survives_a_503() {
    let stage = Stage::new().await;
    stage.one_503();
    assert_eq!(pages(&stage.client_with_retries()).await, (3, 0));
}

#[tokio::test]
async fn a_loop_of_one_s_own_around_each_page_survives_a_503() {
    let stage = Stage::new().await;
    let client = stage.client();
    stage.one_503();
    let (mut keys, mut attempts) = (0, 0);
    let mut token: Option<String> = None;
    loop {
        attempts += 1;
        let page = client.list_objects_v2().bucket(BUCKET).max_keys(1).set_continuation_token(token.clone());
        let Ok(page) = page.send().await else { continue };
        keys += page.contents().len();
        token = page.next_continuation_token().map(str::to_owned);
        if token.is_none() {
            break;
        }
    }
    assert_eq!((keys, attempts), (3, 4));
}
