//! A server, a source, and the clients' parts on it as a program would have them.

use aws_config::{BehaviorVersion, SdkConfig};
use aws_credential_types::Credentials;
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use local_aws::{LocalAws, SessionKeys};
use rusoto_compat::SharedCredentials;
use rusoto_compat::config::RusotoConfigExt;
use rusoto_compat::preflight::{Check, CheckName, CheckStatus, Preflight, PreflightBuilder, PreflightReport};
use rusoto_core::{HttpClient, Region};
use std::time::Duration;

pub(crate) struct Stage {
    pub(crate) aws: LocalAws,
    pub(crate) keys: SessionKeys,
    pub(crate) shared: SharedCredentials,
}

impl Stage {
    pub(crate) async fn new() -> Self {
        let aws = LocalAws::start().await.unwrap();
        let keys = aws.issue_session(Duration::from_secs(3500));
        let shared = SharedCredentials::from_sdk(credentials(&keys));
        Self { aws, keys, shared }
    }

    pub(crate) fn region(&self) -> Region {
        custom(self.aws.region(), &self.aws.endpoint_url())
    }

    pub(crate) fn config(&self) -> SdkConfig {
        config(&self.shared, &self.region())
    }

    /// With everything in it, and nothing wrong.
    pub(crate) fn preflight(&self) -> PreflightBuilder {
        preflight(&self.shared, &self.config(), &self.region())
    }
}

pub(crate) fn preflight(shared: &SharedCredentials, config: &SdkConfig, region: &Region) -> PreflightBuilder {
    Preflight::builder()
        .shared(shared)
        .sdk_config(config)
        .rusoto_region(region)
        .rusoto_dispatcher(plain_http())
}

pub(crate) fn config(shared: &SharedCredentials, region: &Region) -> SdkConfig {
    SdkConfig::builder()
        .behavior_version(BehaviorVersion::v2026_01_12())
        .http_client(http_client())
        .shared_credentials(shared)
        .rusoto_region(region)
        .unwrap()
        .rusoto_defaults()
        .build()
}

pub(crate) fn credentials(keys: &SessionKeys) -> Credentials {
    Credentials::new(
        keys.access_key_id.clone(),
        keys.secret_access_key.clone(),
        Some(keys.session_token.clone()),
        Some(keys.expires_at),
        "test",
    )
}

pub(crate) fn custom(name: &str, endpoint: &str) -> Region {
    Region::Custom { name: name.to_owned(), endpoint: endpoint.to_owned() }
}

pub(crate) fn http_client() -> SharedHttpClient {
    aws_smithy_http_client::Builder::new().build_http()
}

/// Rusoto's own client, with a connector that does not insist on TLS.
pub(crate) fn plain_http() -> HttpClient<hyper_0_14::client::HttpConnector> {
    HttpClient::from_connector(hyper_0_14::client::HttpConnector::new())
}

pub(crate) fn check(report: &PreflightReport, name: CheckName) -> &Check {
    report.check(name).unwrap()
}

/// These failed, each with a remedy, and nothing else did.
pub(crate) fn assert_failed(report: &PreflightReport, names: &[CheckName]) {
    assert_eq!(report.failed().map(|check| check.name).collect::<Vec<_>>(), names, "{report}");
    assert!(
        report.failed().all(|check| check.remedy.as_deref().is_some_and(|text| text.len() > 20)),
        "{report}"
    );
    assert_eq!(report.is_ok(), names.is_empty());
}

pub(crate) fn assert_skipped(report: &PreflightReport, names: &[CheckName]) {
    let skipped = report.checks().iter().filter(|check| check.status == CheckStatus::Skipped);
    assert_eq!(skipped.map(|check| check.name).collect::<Vec<_>>(), names, "{report}");
}
