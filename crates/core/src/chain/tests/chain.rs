//! The order of the members, and the report on them.

use super::server::{Server, ok};
use super::sleeps::Sleeps;
use super::{Class, SECRET, keys, refusal, says, with_env};
use crate::chain::{ChainError, ChainProvider, Member, ProfileProvider};
use aws_credential_types::provider::ProvideCredentials;
use std::error::Error;
use std::ffi::OsString;

const CONTAINER: &str = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
/// An address without a server. Only root could listen on this port.
const NOBODY: &str = "http://127.0.0.1:1";

fn document() -> String {
    format!(r#"{{"AccessKeyId":"AKID","SecretAccessKey":"{SECRET}"}}"#)
}

/// Returns a chain with an empty home directory and no metadata service, and with these variables.
fn chain(variables: Vec<(&'static str, OsString)>) -> (ChainProvider, tempfile::TempDir) {
    let home = tempfile::tempdir().unwrap();
    let all = [("HOME", home.path().into()), ("AWS_EC2_METADATA_DISABLED", "true".into())];
    let context = with_env(all.into_iter().chain(variables)).with_sleep_impl(Sleeps::default());
    let profile = ProfileProvider::within(context.clone()).unwrap();
    (ChainProvider::with_profile_provider(profile).with_context(context), home)
}

#[tokio::test]
async fn each_member_goes_before_those_after_it() {
    let server = Server::start(|_| ok(document()));
    let (provider, home) = chain(vec![(CONTAINER, server.url_of("/").into())]);
    keys(provider.clone()).await;
    assert_eq!(provider.report().unwrap().answered_by, Some(Member::Container));

    std::fs::create_dir(home.path().join(".aws")).unwrap();
    let text = "[default]\naws_access_key_id = FILE\naws_secret_access_key = s\n";
    std::fs::write(home.path().join(".aws/credentials"), text).unwrap();
    assert_eq!(keys(provider.clone()).await.access_key_id(), "FILE");
    let report = provider.report().unwrap();
    assert_eq!(report.answered_by, Some(Member::Profile));
    assert_eq!(report.attempts.len(), 1);
    assert_eq!(server.requests().len(), 1, "a later member is not asked");
}

#[tokio::test]
async fn nothing_configured_is_not_loaded_with_a_reason_for_each() {
    let (provider, _home) = chain(vec![]);
    assert!(provider.report().is_none());
    let (class, said) = refusal(provider.clone()).await;
    assert_eq!(class, Class::NotConfigured);
    assert!(said.starts_with(
        "Couldn't find AWS credentials in environment, credentials file, or IAM role. environment: No (or empty) "
    ));
    says(&said, &["; profile: ", "; web identity: ", "; container: ", "; instance metadata: "]);
    let report = provider.report().unwrap();
    assert_eq!((report.answered_by, report.attempts.len(), report.has_failures()), (None, 5, false));
}

#[tokio::test]
async fn a_failure_does_not_stop_the_chain_and_is_kept() {
    let server = Server::start(|_| ok(document()));
    let malformed = ("AWS_CREDENTIAL_EXPIRATION", "soon".into());
    let (provider, _home) = chain(vec![
        ("AWS_ACCESS_KEY_ID", "A".into()),
        ("AWS_SECRET_ACCESS_KEY", SECRET.into()),
        malformed,
        (CONTAINER, server.url_of("/").into()),
    ]);
    keys(provider.clone()).await;
    let report = provider.clone().report().unwrap();
    assert_eq!(report.answered_by, Some(Member::Container));
    assert!(report.has_failures());
    assert!(!report.attempts[0].not_configured && report.attempts[1].not_configured);
    says(&report.to_string(), &["credentials from container; not from environment: Invalid AWS_CREDENTIAL_"]);
}

#[tokio::test]
async fn a_chain_that_failed_says_so_by_its_class_and_by_its_source() {
    let (provider, _home) = chain(vec![(CONTAINER, NOBODY.into())]);
    let (class, said) = refusal(provider.clone()).await;
    assert_eq!(class, Class::Failed);
    says(&said, &["; container: no credentials from", NOBODY, "refused"]);
    let error = provider.provide_credentials().await.unwrap_err();
    let attempts = error.source().unwrap().downcast_ref::<ChainError>().unwrap().attempts();
    let failed: Vec<_> = attempts.iter().filter(|attempt| !attempt.not_configured).collect();
    assert_eq!(failed.len(), 1);
    assert_eq!(failed[0].member, Member::Container);
}

const STRICT: &str = "RUSOTO_COMPAT_STOP_AT_FIRST_FAILURE";

/// Returns malformed keys in the environment, and a container that answers.
fn failing_before(server: &Server) -> Vec<(&'static str, OsString)> {
    vec![
        ("AWS_ACCESS_KEY_ID", "A".into()),
        ("AWS_SECRET_ACCESS_KEY", SECRET.into()),
        ("AWS_CREDENTIAL_EXPIRATION", "soon".into()),
        (CONTAINER, server.url_of("/").into()),
    ]
}

#[tokio::test]
async fn a_strict_chain_went_on_after_a_member_that_failed() {
    for value in [None, Some("true"), Some("TRUE "), Some("1")] {
        let server = Server::start(|_| ok(document()));
        let variable = value.map(|value| (STRICT, value.into()));
        let (mut provider, _home) = chain(failing_before(&server).into_iter().chain(variable).collect());
        if value.is_none() {
            provider = provider.stop_at_first_failure();
        }
        let (class, said) = refusal(provider.clone()).await;
        assert_ne!(class, Class::NotConfigured, "{value:?}");
        assert!(said.starts_with("environment, where the chain stops, because it failed: "), "{said}");
        says(&said, &["AWS_CREDENTIAL_EXPIRATION"]);
        let report = provider.report().unwrap();
        assert_eq!((report.answered_by, report.attempts.len()), (None, 1));
        assert!(server.requests().is_empty(), "no later member is asked");
    }
}

#[tokio::test]
async fn a_strict_chain_goes_on_after_members_that_are_not_configured() {
    let server = Server::start(|_| ok(document()));
    let (provider, _home) = chain(vec![(CONTAINER, server.url_of("/").into())]);
    let provider = provider.stop_at_first_failure();
    keys(provider.clone()).await;
    assert_eq!(provider.report().unwrap().answered_by, Some(Member::Container));
    let (provider, _home) = chain(vec![]);
    let (class, said) = refusal(provider.stop_at_first_failure()).await;
    assert_eq!(class, Class::NotConfigured);
    assert!(
        said.starts_with("Couldn't find AWS credentials in environment, credentials file, or IAM role. ")
    );
}

#[tokio::test]
async fn a_chain_is_strict_only_by_a_value_that_says_so() {
    for value in ["false", "0", "", " "] {
        let server = Server::start(|_| ok(document()));
        let variables = failing_before(&server).into_iter().chain([(STRICT, value.into())]).collect();
        keys(chain(variables).0).await;
    }
    let (provider, _home) = chain(vec![(STRICT, "please".into())]);
    let (class, said) = refusal(provider).await;
    assert_eq!(class, Class::Misconfigured);
    says(&said, &[STRICT, "neither `true` nor `false`"]);
}

#[tokio::test]
async fn a_chain_that_is_not_asked_does_not_report_the_call_before() {
    let server = Server::start(|_| ok(document()));
    let (provider, home) = chain(vec![(CONTAINER, server.url_of("/").into())]);
    keys(provider.clone()).await;
    assert!(provider.report().is_some());
    let unreadable = [("HOME", home.path().into()), (STRICT, OsString::from("please"))];
    let provider = provider.with_context(with_env(unreadable));
    refusal(provider.clone()).await;
    assert!(provider.report().is_none());
}
