//! Two worlds that work, each on its own.

use crate::stage::{Stage, assert_failed, assert_skipped, check, config, credentials, custom, preflight};
use aws_config::{BehaviorVersion, SdkConfig};
use aws_credential_types::provider::SharedCredentialsProvider;
use rusoto_compat::SharedCredentials;
use rusoto_compat::preflight::CheckName;
use std::time::Duration;

#[tokio::test]
async fn two_regions() {
    let stage = Stage::new().await;
    let other = custom("eu-west-2", &stage.aws.endpoint_url());
    let report = preflight(&stage.shared, &config(&stage.shared, &other), &stage.region()).run().await;
    assert_failed(&report, &[CheckName::SameRegion]);
    let found = &check(&report, CheckName::SameRegion).found;
    assert!(found.starts_with("Rusoto us-east-1 at http://127.0.0.1:"), "{found}");
    assert!(found.contains(", the SDK eu-west-2 at http://127.0.0.1:"), "{found}");
}

#[tokio::test]
async fn two_endpoints() {
    let (stage, other) = (Stage::new().await, Stage::new().await);
    let report = preflight(&stage.shared, &stage.config(), &other.region()).run().await;
    // The other server does not know the session.
    assert_failed(&report, &[CheckName::SameRegion, CheckName::RusotoIdentity]);
    assert!(check(&report, CheckName::RusotoIdentity).found.contains("InvalidClientTokenId"), "{report}");
}

#[tokio::test]
async fn two_identities() {
    let stage = Stage::new().await;
    let root = stage.aws.root_keys();
    let root = aws_credential_types::Credentials::new(
        root.access_key_id.clone(),
        root.secret_access_key.clone(),
        None,
        None,
        "another source",
    );
    let role = assumed_role(&stage).await;
    let legacy = SharedCredentials::from_sdk(role);
    let config =
        stage.config().to_builder().credentials_provider(SharedCredentialsProvider::new(root)).build();
    let report = preflight(&legacy, &config, &stage.region()).run().await;
    assert_failed(&report, &[CheckName::SameAccessKey, CheckName::SameIdentity]);
    let found = &check(&report, CheckName::SameIdentity).found;
    assert!(found.contains(":assumed-role/") && found.contains(", the SDK is arn:aws:iam::"), "{found}");
}

async fn assumed_role(stage: &Stage) -> aws_credential_types::Credentials {
    let sts = aws_sdk_sts::Client::new(&stage.config());
    let role = sts.assume_role().role_arn(stage.aws.role_arn()).role_session_name("legacy");
    let session = role.send().await.unwrap().credentials.unwrap();
    aws_credential_types::Credentials::new(
        session.access_key_id,
        session.secret_access_key,
        Some(session.session_token),
        Some(session.expiration.try_into().unwrap()),
        "role",
    )
}

/// Two sessions of one identity are no two identities, but two sources.
#[tokio::test]
async fn two_sessions_of_one_user() {
    let stage = Stage::new().await;
    let second = credentials(&stage.aws.issue_session(Duration::from_secs(3600)));
    let config =
        stage.config().to_builder().credentials_provider(SharedCredentialsProvider::new(second)).build();
    let report = preflight(&stage.shared, &config, &stage.region()).run().await;
    assert_failed(&report, &[CheckName::SameAccessKey]);
}

#[tokio::test]
async fn a_config_with_nothing_in_it() {
    let stage = Stage::new().await;
    let report = preflight(&stage.shared, &SdkConfig::builder().build(), &stage.region()).run().await;
    assert_failed(&report, &[CheckName::SdkHttpClient, CheckName::SdkRegion, CheckName::SdkCredentials]);
    assert_skipped(
        &report,
        &[
            CheckName::SameRegion,
            CheckName::SameAccessKey,
            CheckName::SdkTransport,
            CheckName::SdkIdentity,
            CheckName::SameIdentity,
        ],
    );
    assert!(check(&report, CheckName::RusotoIdentity).found.starts_with("arn:"), "{report}");
}

/// Green tests, and then "No HTTP client was available": tests had an HTTP client of their own.
#[tokio::test]
async fn no_connector() {
    let stage = Stage::new().await;
    let mut config = stage.config().to_builder();
    config.set_http_client(None);
    let config = config.behavior_version(BehaviorVersion::v2026_01_12()).build();
    let report = preflight(&stage.shared, &config, &stage.region()).run().await;
    assert_failed(&report, &[CheckName::SdkHttpClient]);
    assert!(
        check(&report, CheckName::SdkHttpClient).remedy.as_deref().unwrap().contains("default-https-client")
    );

    let error = aws_sdk_sts::Client::new(&config).get_caller_identity().send().await.unwrap_err();
    let error = rusoto_compat::convert::error_chain(&error);
    assert!(error.contains("No HTTP client was available"), "what the report foretold: {error}");
}
