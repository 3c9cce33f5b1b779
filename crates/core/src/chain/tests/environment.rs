//! The variables, and their faults.

use super::{Class, SECRET, keys, refusal, says, with_env};
use crate::chain::EnvironmentProvider;
use std::time::{Duration, SystemTime};

const KEYS: [(&str, &str); 2] = [("AWS_ACCESS_KEY_ID", "AKID"), ("AWS_SECRET_ACCESS_KEY", SECRET)];

fn provider(variables: &[(&'static str, &str)]) -> EnvironmentProvider {
    EnvironmentProvider::new().with_context(with_env(variables.iter().copied()))
}

fn with(more: &[(&'static str, &'static str)]) -> EnvironmentProvider {
    provider(&[&KEYS[..], more].concat())
}

#[tokio::test]
async fn all_variables_are_read() {
    let credentials = keys(with(&[
        ("AWS_SESSION_TOKEN", "token"),
        ("AWS_CREDENTIAL_EXPIRATION", "2001-09-09T01:46:40Z"),
        ("AWS_ACCOUNT_ID", "123456789012"),
    ]))
    .await;
    assert_eq!(credentials.access_key_id(), "AKID");
    assert_eq!(credentials.secret_access_key(), SECRET);
    assert_eq!(credentials.session_token(), Some("token"));
    // An expiry in the past is passed on.
    assert_eq!(credentials.expiry(), Some(SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000)));
    assert_eq!(credentials.account_id().unwrap().as_str(), "123456789012");
}

#[tokio::test]
async fn keys_alone_never_expire_and_empty_is_as_good_as_none() {
    let empty = ["AWS_SESSION_TOKEN", "AWS_CREDENTIAL_EXPIRATION", "AWS_ACCOUNT_ID"].map(|name| (name, " "));
    for provider in [with(&[]), with(&empty)] {
        let credentials = keys(provider).await;
        assert_eq!((credentials.session_token(), credentials.expiry()), (None, None));
        assert!(credentials.account_id().is_none());
    }
}

#[tokio::test]
async fn whitespace_around_a_value_is_no_part_of_it() {
    let spaced = [
        ("AWS_ACCESS_KEY_ID", " AKID\n"),
        ("AWS_SECRET_ACCESS_KEY", "\ta b\r\n"),
        ("AWS_CREDENTIAL_EXPIRATION", "2030-01-01T00:00:00Z\n"),
    ];
    let credentials = keys(provider(&spaced)).await;
    assert_eq!((credentials.access_key_id(), credentials.secret_access_key()), ("AKID", "a b"));
    assert!(credentials.expiry().is_some());
}

#[tokio::test]
async fn an_expiration_may_be_written_in_any_way_of_rfc_3339() {
    let times = ["1996-12-19t16:39:57-08:00", "1996-12-20T00:39:57.000z", "1996-12-20T00:39:57+00:00"];
    for time in times {
        let expiry = keys(with(&[("AWS_CREDENTIAL_EXPIRATION", time)])).await.expiry();
        assert_eq!(expiry, Some(SystemTime::UNIX_EPOCH + Duration::from_secs(851_042_397)), "{time}");
    }
}

#[tokio::test]
async fn a_missing_variable_is_named_in_rusotos_words() {
    let said = "No (or empty) AWS_ACCESS_KEY_ID in environment".to_owned();
    let empty = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"].map(|name| (name, " "));
    for variables in [&[][..], &empty, &[("SECRET_ACCESS_KEY", "of another program")]] {
        assert_eq!(refusal(provider(variables)).await, (Class::NotConfigured, said.clone()));
    }
}

#[tokio::test]
async fn half_an_environment_is_a_failure_because_somebody_asked_for_it() {
    let token = ("AWS_SESSION_TOKEN", SECRET);
    let [id, secret] = KEYS;
    let cases: [(&[(&str, &str)], _, _); 6] = [
        (&[secret], "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"),
        (&[token], "AWS_ACCESS_KEY_ID", "AWS_SESSION_TOKEN"),
        (&[secret, token], "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"),
        (&[id], "AWS_SECRET_ACCESS_KEY", "AWS_ACCESS_KEY_ID"),
        (&[id, ("AWS_SECRET_ACCESS_KEY", " ")], "AWS_SECRET_ACCESS_KEY", "AWS_ACCESS_KEY_ID"),
        (&[id, token], "AWS_SECRET_ACCESS_KEY", "AWS_ACCESS_KEY_ID"),
    ];
    for (variables, missing, set) in cases {
        let said = format!("No (or empty) {missing} in environment, where {set} is set");
        assert_eq!(refusal(provider(variables)).await, (Class::Misconfigured, said));
    }
}

#[tokio::test]
async fn a_malformed_expiration_is_a_failure() {
    for time in ["soon", "2030-01-01", "1893456000", "2030-13-01T00:00:00Z"] {
        let (class, said) = refusal(with(&[("AWS_CREDENTIAL_EXPIRATION", time)])).await;
        assert_eq!(class, Class::Misconfigured);
        says(&said, &["Invalid AWS_CREDENTIAL_EXPIRATION in environment", time]);
    }
}

#[cfg(unix)]
#[tokio::test]
async fn what_is_no_text_is_named_and_not_shown() {
    use std::ffi::OsString;
    use std::os::unix::ffi::OsStringExt;

    for name in ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"] {
        let bad = OsString::from_vec([b"\xff", SECRET.as_bytes()].concat());
        let variables = KEYS.map(|(name, value)| (name, OsString::from(value)));
        let variables = variables.into_iter().chain([(name, bad)]);
        let provider = EnvironmentProvider::new().with_context(with_env(variables));
        let (class, said) = refusal(provider).await;
        assert_eq!(
            (class, said),
            (Class::Misconfigured, format!("{name} in the environment is not valid Unicode"))
        );
    }
}

#[tokio::test]
async fn another_prefix_has_variables_of_its_own() {
    let variables =
        [("APP_ACCESS_KEY_ID", "AKID"), ("APP_SECRET_ACCESS_KEY", "s"), ("APP_SESSION_TOKEN", "t")];
    let app = || EnvironmentProvider::with_prefix("APP");
    let credentials = keys(app().with_context(with_env(variables))).await;
    assert_eq!((credentials.access_key_id(), credentials.session_token()), ("AKID", Some("t")));
    let (_, said) = refusal(app().with_context(with_env(KEYS))).await;
    assert_eq!(said, "No (or empty) APP_ACCESS_KEY_ID in environment");
}

#[tokio::test]
async fn the_sdks_other_name_of_the_secret_is_for_the_prefix_aws_only() {
    let other = [("AWS_ACCESS_KEY_ID", "AKID"), ("APP_ACCESS_KEY_ID", "AKID"), ("SECRET_ACCESS_KEY", "s")];
    assert_eq!(keys(provider(&other)).await.secret_access_key(), "s");
    let app = EnvironmentProvider::with_prefix("APP").with_context(with_env(other));
    assert_eq!(refusal(app).await.0, Class::Misconfigured);
}
