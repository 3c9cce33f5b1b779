//! Real clients of both SDKs for the server.

#![allow(dead_code, reason = "every test crate uses a part of it")]

pub(crate) mod raw;

use aws_credential_types::Credentials;
use aws_sdk_s3::config::retry::RetryConfig;
use aws_sdk_s3::config::{BehaviorVersion, Region, SharedHttpClient};
use aws_smithy_http_client::Builder;
use local_aws::{LocalAws, SessionKeys};
use rusoto_core::{HttpClient, Region as RusotoRegion};
use rusoto_credential::StaticProvider;

/// A key to sign with.
#[derive(Clone)]
pub(crate) struct Key {
    pub(crate) id: String,
    pub(crate) secret: String,
    pub(crate) token: Option<String>,
}

impl Key {
    pub(crate) fn root(aws: &LocalAws) -> Self {
        let keys = aws.root_keys();
        Self { id: keys.access_key_id.clone(), secret: keys.secret_access_key.clone(), token: None }
    }

    pub(crate) fn session(id: &str, secret: &str, token: &str) -> Self {
        Self { id: id.into(), secret: secret.into(), token: Some(token.into()) }
    }

    fn sdk(&self) -> Credentials {
        Credentials::new(&self.id, &self.secret, self.token.clone(), None, "test")
    }

    fn rusoto(&self) -> StaticProvider {
        StaticProvider::new(self.id.clone(), self.secret.clone(), self.token.clone(), None)
    }
}

impl From<&SessionKeys> for Key {
    fn from(keys: &SessionKeys) -> Self {
        Self::session(&keys.access_key_id, &keys.secret_access_key, &keys.session_token)
    }
}

fn http() -> SharedHttpClient {
    Builder::new().build_http()
}

pub(crate) fn sdk_s3(aws: &LocalAws, key: &Key) -> aws_sdk_s3::Client {
    let config = aws_sdk_s3::Config::builder()
        .behavior_version(BehaviorVersion::v2026_01_12())
        .region(Region::new(aws.region().to_owned()))
        .endpoint_url(aws.endpoint_url())
        .force_path_style(true)
        .credentials_provider(key.sdk())
        .retry_config(RetryConfig::disabled())
        .http_client(http())
        .build();
    aws_sdk_s3::Client::from_conf(config)
}

pub(crate) fn sdk_sts(aws: &LocalAws, key: &Key) -> aws_sdk_sts::Client {
    let config = aws_sdk_sts::Config::builder()
        .behavior_version(aws_sdk_sts::config::BehaviorVersion::v2026_01_12())
        .region(Region::new(aws.region().to_owned()))
        .endpoint_url(aws.endpoint_url())
        .credentials_provider(key.sdk())
        .retry_config(RetryConfig::disabled())
        .http_client(http())
        .build();
    aws_sdk_sts::Client::from_conf(config)
}

fn rusoto_region(aws: &LocalAws) -> RusotoRegion {
    RusotoRegion::Custom { name: aws.region().to_owned(), endpoint: aws.endpoint_url() }
}

// With rustls, Rusoto's own client refuses plain http.
fn rusoto_http() -> HttpClient<hyper_0_14::client::HttpConnector> {
    HttpClient::from_connector(hyper_0_14::client::HttpConnector::new())
}

pub(crate) fn rusoto_s3(aws: &LocalAws, key: &Key) -> rusoto_s3::S3Client {
    rusoto_s3::S3Client::new_with(rusoto_http(), key.rusoto(), rusoto_region(aws))
}

pub(crate) fn rusoto_sts(aws: &LocalAws, key: &Key) -> rusoto_sts::StsClient {
    rusoto_sts::StsClient::new_with(rusoto_http(), key.rusoto(), rusoto_region(aws))
}
