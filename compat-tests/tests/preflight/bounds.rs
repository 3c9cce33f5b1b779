//! Nothing makes a preflight hang or panic.

use crate::stage::{Stage, assert_failed, check, config, http_client, preflight};
use aws_config::SdkConfig;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider, future};
use local_aws::{Endpoint, Fault};
use rusoto_compat::SharedCredentials;
use rusoto_compat::config::RusotoConfigExt;
use rusoto_compat::preflight::CheckName;
use rusoto_core::DispatchSignedRequest;
use rusoto_core::request::DispatchSignedRequestFuture;
use rusoto_core::signature::SignedRequest;
use std::time::Duration;

const LIMIT: Duration = Duration::from_millis(300);

/// What the outer timeout is for: a preflight that hangs fails the test, and not the whole run.
async fn ended<T>(preflight: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(60), preflight).await.expect("the preflight hangs")
}

#[tokio::test]
async fn an_sts_that_hangs() {
    for fault in [Fault::HangBeforeResponse, Fault::HangInBody] {
        let stage = Stage::new().await;
        stage.aws.faults().order(Endpoint::Sts, fault);
        let report = ended(stage.preflight().timeout(LIMIT).run()).await;
        assert_failed(&report, &[CheckName::RusotoTransport, CheckName::SdkTransport]);
        assert_eq!(check(&report, CheckName::RusotoTransport).found, "no answer within 300ms");
        assert_eq!(check(&report, CheckName::SdkTransport).found, "no answer within 300ms");
    }
}

#[derive(Debug)]
enum Bad {
    Hangs,
    Panics,
}

impl ProvideCredentials for Bad {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(async {
            match self {
                Self::Hangs => std::future::pending().await,
                Self::Panics => panic!("with a secret"),
            }
        })
    }
}

fn with_provider(config: &SdkConfig, provider: impl ProvideCredentials + 'static) -> SdkConfig {
    config.to_builder().credentials_provider(SharedCredentialsProvider::new(provider)).build()
}

#[tokio::test]
async fn a_provider_that_hangs_or_panics() {
    let stage = Stage::new().await;
    for (bad, found) in [(Bad::Hangs, "no answer within 300ms"), (Bad::Panics, "a panic, which was caught")] {
        let config = with_provider(&stage.config(), bad);
        let preflight = preflight(&stage.shared, &config, &stage.region()).timeout(LIMIT);
        let report = ended(preflight.run()).await;
        assert_failed(&report, &[CheckName::SdkCredentials]);
        assert!(check(&report, CheckName::SdkCredentials).found.starts_with(found), "{report}");
        assert!(!report.to_string().contains("secret"), "{report}");
    }
    for bad in [Bad::Hangs, Bad::Panics] {
        let shared = SharedCredentials::from_sdk(bad);
        let preflight = preflight(&shared, &config(&shared, &stage.region()), &stage.region()).timeout(LIMIT);
        let report = ended(preflight.run()).await;
        assert_failed(&report, &[CheckName::RusotoCredentials, CheckName::SdkCredentials]);
    }
}

struct BadDispatcher(Bad);

impl DispatchSignedRequest for BadDispatcher {
    fn dispatch(&self, _request: SignedRequest, _timeout: Option<Duration>) -> DispatchSignedRequestFuture {
        match self.0 {
            Bad::Hangs => Box::pin(std::future::pending()),
            Bad::Panics => panic!("with a secret"),
        }
    }
}

#[tokio::test]
async fn a_dispatcher_that_hangs_or_panics() {
    let stage = Stage::new().await;
    for bad in [Bad::Hangs, Bad::Panics] {
        let preflight = stage.preflight().rusoto_dispatcher(BadDispatcher(bad)).timeout(LIMIT);
        let report = ended(preflight.run()).await;
        assert_failed(&report, &[CheckName::RusotoTransport]);
    }
}

/// An SDK client panics when it is built from such a configuration.
#[tokio::test]
async fn a_config_without_a_behaviour_version() {
    let stage = Stage::new().await;
    let config = SdkConfig::builder()
        .http_client(http_client())
        .shared_credentials(&stage.shared)
        .rusoto_region(&stage.region())
        .unwrap()
        .build();
    assert!(config.behavior_version().is_none() && config.sleep_impl().is_none());
    let report = preflight(&stage.shared, &config, &stage.region()).run().await;
    assert_failed(&report, &[]);
}
