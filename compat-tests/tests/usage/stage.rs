//! Clients of both SDKs on one dispatcher's counts.

use aws_config::{BehaviorVersion, SdkConfig};
use aws_credential_types::Credentials;
use aws_sdk_s3::config::Builder;
use aws_smithy_types::retry::RetryConfig;
use local_aws::LocalAws;
use rusoto_compat::SharedCredentials;
use rusoto_compat::config::RusotoConfigExt;
use rusoto_compat::http::SharedHttpDispatcher;
use rusoto_compat::preflight::{Preflight, PreflightBuilder};
use rusoto_core::Region;
use rusoto_s3::S3Client;
use rusoto_sts::StsClient;

pub(crate) const BUCKET: &str = "secret-project";
pub(crate) const KEY: &str = "me/and my face.jpg";

pub(crate) struct Stage {
    pub(crate) aws: LocalAws,
    pub(crate) shared: SharedCredentials,
    pub(crate) dispatcher: SharedHttpDispatcher,
    config: SdkConfig,
    pub(crate) region: Region,
}

impl Stage {
    pub(crate) async fn new() -> Self {
        let aws = LocalAws::start().await.unwrap();
        aws.create_bucket(BUCKET).unwrap();
        let keys = aws.root_keys();
        let keys =
            Credentials::new(keys.access_key_id.clone(), keys.secret_access_key.clone(), None, None, "test");
        let shared = SharedCredentials::from_sdk(keys);
        let region = Region::Custom { name: aws.region().to_owned(), endpoint: aws.endpoint_url() };
        let config = SdkConfig::builder()
            .behavior_version(BehaviorVersion::v2026_01_12())
            .http_client(aws_smithy_http_client::Builder::new().build_http())
            .shared_credentials(&shared)
            .rusoto_region(&region)
            .unwrap()
            .rusoto_defaults()
            .build();
        let dispatcher = SharedHttpDispatcher::from_sdk_config(&config).unwrap();
        Self { aws, shared, dispatcher, config, region }
    }

    pub(crate) fn legacy_s3(&self) -> S3Client {
        S3Client::new_with(self.dispatcher.clone(), self.shared.clone(), self.region.clone())
    }

    pub(crate) fn retrying_s3(&self) -> S3Client {
        let dispatcher = self.dispatcher.clone().with_retries(RetryConfig::standard());
        S3Client::new_with(dispatcher, self.shared.clone(), self.region.clone())
    }

    pub(crate) fn legacy_sts(&self) -> StsClient {
        StsClient::new_with(self.dispatcher.clone(), self.shared.clone(), self.region.clone())
    }

    pub(crate) fn modern_s3(&self) -> aws_sdk_s3::Client {
        self.modern_s3_with(|s3| s3)
    }

    pub(crate) fn modern_s3_with(&self, change: impl FnOnce(Builder) -> Builder) -> aws_sdk_s3::Client {
        let s3 = Builder::from(&self.config)
            .force_path_style(true)
            .interceptor(self.dispatcher.operation_counts());
        aws_sdk_s3::Client::from_conf(change(s3).build())
    }

    pub(crate) fn preflight(&self) -> PreflightBuilder {
        Preflight::builder().shared(&self.shared).sdk_config(&self.config).rusoto_region(&self.region)
    }
}
