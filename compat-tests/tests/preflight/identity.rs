//! Credentials that cannot be loaded, and those that STS refuses; and a clock that is wrong.

use crate::stage::{Stage, assert_failed, check, config, custom, preflight};
use aws_credential_types::Credentials;
use aws_credential_types::credential_fn::provide_credentials_fn;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_credential_types::provider::error::CredentialsError as SdkError;
use aws_smithy_async::time::{StaticTimeSource, SystemTimeSource, TimeSource};
use rusoto_compat::SharedCredentials;
use rusoto_compat::preflight::CheckName;
use rusoto_credential::{CredentialsError, EnvironmentProvider, ProvideAwsCredentials};
use std::time::{Duration, SystemTime};
use test_servers::{HttpServer, Reply};

/// As HTTP writes it, and in seconds of Unix time.
const DATE: (&str, u64) = ("Tue, 14 Nov 2023 22:13:20 GMT", 1_700_000_000);

/// A server that answers everything the same.
fn answering(status: u16, headers: &str, body: &str) -> HttpServer {
    let reply = Reply::with_headers(status, headers, body);
    HttpServer::start(move |_| reply.clone())
}

#[tokio::test]
async fn a_source_that_fails() {
    struct Failing;
    #[async_trait::async_trait]
    impl ProvideAwsCredentials for Failing {
        async fn credentials(&self) -> Result<rusoto_credential::AwsCredentials, CredentialsError> {
            Err(CredentialsError::new("the vault is sealed"))
        }
    }
    let stage = Stage::new().await;
    let shared = SharedCredentials::from_rusoto(Failing);
    let report = preflight(&shared, &config(&shared, &stage.region()), &stage.region()).run().await;
    assert_failed(&report, &[CheckName::RusotoCredentials, CheckName::SdkCredentials]);
    assert!(check(&report, CheckName::SdkCredentials).found.contains("the vault is sealed"), "{report}");
    assert_eq!(stage.aws.connections(), 0);
}

/// It said "the credential provider was not enabled: source `…` failed".
#[tokio::test]
async fn nothing_that_is_configured_was_called_a_provider_that_is_not_enabled() {
    let stage = Stage::new().await;
    let nobody = || async { Err(SdkError::not_loaded("no badge was found")) };
    let sources = [
        (
            SharedCredentials::from_rusoto(EnvironmentProvider::with_prefix("UNSET_BY_ANYBODY")),
            "nothing is configured that source `EnvironmentProvider` could take credentials from: No (or empty) \
             UNSET_BY_ANYBODY_ACCESS_KEY_ID in environment",
        ),
        (
            SharedCredentials::builder().name("badge").from_sdk(provide_credentials_fn(nobody)),
            "nothing is configured that source `badge` could take credentials from: no badge was found",
        ),
    ];
    for (shared, found) in sources {
        let region = stage.region();
        let report = preflight(&shared, &config(&shared, &region), &region).without_sts().run().await;
        assert_failed(&report, &[CheckName::RusotoCredentials, CheckName::SdkCredentials]);
        for name in [CheckName::RusotoCredentials, CheckName::SdkCredentials] {
            assert_eq!(check(&report, name).found, found);
        }
    }
}

#[tokio::test]
async fn a_session_that_has_been_ended() {
    let stage = Stage::new().await;
    stage.aws.revoke(&stage.keys.access_key_id);
    let report = stage.preflight().run().await;
    assert_failed(&report, &[CheckName::RusotoIdentity, CheckName::SdkIdentity]);
    for name in [CheckName::RusotoIdentity, CheckName::SdkIdentity] {
        assert!(check(&report, name).found.contains("ExpiredToken"), "{report}");
        assert!(check(&report, name).remedy.as_deref().unwrap().contains("session has ended"), "{report}");
    }
}

#[tokio::test]
async fn keys_that_do_not_exist_and_secrets_that_do_not_fit() {
    let stage = Stage::new().await;
    let known = stage.keys.access_key_id.clone();
    for (key, code) in [("AKIAUNKNOWN", "InvalidClientTokenId"), (&known, "SignatureDoesNotMatch")] {
        let token = Some(stage.keys.session_token.clone()).filter(|_| key == known);
        let shared = SharedCredentials::from_sdk(Credentials::new(key, "wrong", token, None, "test"));
        let report = preflight(&shared, &config(&shared, &stage.region()), &stage.region()).run().await;
        assert_failed(&report, &[CheckName::RusotoIdentity, CheckName::SdkIdentity]);
        assert!(check(&report, CheckName::RusotoIdentity).found.contains(code), "{report}");
        assert!(check(&report, CheckName::SdkIdentity).found.contains(code), "{report}");
    }
}

#[tokio::test]
async fn credentials_that_have_expired() {
    let stage = Stage::new().await;
    let an_hour_ago = SystemTimeSource::new().now() - Duration::from_secs(3600);
    let stale = Credentials::new("AKIASTALE", "secret", None, Some(an_hour_ago), "test");
    let config = stage.config().to_builder();
    let config = config.credentials_provider(SharedCredentialsProvider::new(stale)).build();
    let report = preflight(&stage.shared, &config, &stage.region()).without_sts().run().await;
    assert_failed(&report, &[CheckName::SameAccessKey, CheckName::Expiry]);
    assert!(check(&report, CheckName::Expiry).found.starts_with("expired at 20"), "{report}");
}

#[tokio::test]
async fn a_server_whose_clock_is_an_hour_behind_ours() {
    let server_time = SystemTime::UNIX_EPOCH + Duration::from_secs(DATE.1);
    let server = answering(
        200,
        &format!("date: {}\r\n", DATE.0),
        "<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:iam::1:user/me</Arn>\
         </GetCallerIdentityResult></GetCallerIdentityResponse>",
    );
    let shared = SharedCredentials::from_sdk(Credentials::new("AKIA", "secret", None, None, "test"));
    let region = custom("us-east-1", &server.url());
    for (hours, minutes, expected) in [(1, 0, "1 h ahead of"), (0, 6, "6 min ahead of")] {
        let ahead = StaticTimeSource::new(server_time + Duration::from_secs(hours * 3600 + minutes * 60));
        let report = preflight(&shared, &config(&shared, &region), &region).time_source(ahead).run().await;
        assert_failed(&report, &[CheckName::Clock]);
        assert!(check(&report, CheckName::Clock).found.contains(expected), "{report}");
    }
    let behind = StaticTimeSource::new(server_time - Duration::from_secs(3600));
    let report = preflight(&shared, &config(&shared, &region), &region).time_source(behind).run().await;
    assert!(check(&report, CheckName::Clock).found.contains("1 h behind"), "{report}");
    let nearly = StaticTimeSource::new(server_time + Duration::from_secs(4 * 60));
    let report = preflight(&shared, &config(&shared, &region), &region).time_source(nearly).run().await;
    assert_failed(&report, &[]);
}

/// AWS refuses what is signed an hour off; the date of its refusal says by how much.
#[tokio::test]
async fn a_refusal_for_the_clock_is_named_as_such() {
    let server = answering(
        403,
        &format!("date: {}\r\n", DATE.0),
        "<ErrorResponse><Error><Code>RequestExpired</Code><Message>Signature expired</Message></Error>\
         </ErrorResponse>",
    );
    let shared = SharedCredentials::from_sdk(Credentials::new("AKIA", "secret", None, None, "test"));
    let region = custom("us-east-1", &server.url());
    let report = preflight(&shared, &config(&shared, &region), &region).run().await;
    assert_failed(&report, &[CheckName::RusotoIdentity, CheckName::SdkIdentity, CheckName::Clock]);
}
