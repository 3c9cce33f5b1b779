//! What the log says of a chain that failed, in processes of their own: the chain reads the environment.

use std::cell::RefCell;
use std::{fs, io};

use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
use rusoto_compat::SharedCredentials;
use rusoto_compat::legacy::{
    AutoRefreshingProvider, ChainProvider, DefaultCredentialsProvider, ProvideAwsCredentials,
};

use rusoto_compat::preflight::{CheckName, CheckStatus, Preflight};

use crate::{Outcome, child};

thread_local! {
    static LINES: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Writes where the test looks, which is all that its process does.
struct Here;

impl io::Write for Here {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        LINES.with_borrow_mut(|lines| lines.extend_from_slice(bytes));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The warnings since this was last called.
fn warnings() -> Vec<String> {
    let text = LINES.with_borrow_mut(std::mem::take);
    let text = String::from_utf8_lossy(&text).into_owned();
    text.lines().filter(|line| line.contains(" WARN ")).map(str::to_owned).collect()
}

/// A profile that cannot be read, and nothing else.
fn in_child(test: &str) -> Outcome {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("credentials");
    fs::write(&file, b"\xff\xfe[default]")?;
    let mut child = child::of(&format!("log::{test}"), folder.path())?;
    child.env("AWS_SHARED_CREDENTIALS_FILE", file).env("AWS_EC2_METADATA_DISABLED", "true");
    child::run(&mut child)
}

#[test]
fn one_failed_chain_was_logged_twice() -> Outcome {
    match child::folder() {
        Some(_) => fails_and_is_logged_once(),
        None => in_child("one_failed_chain_was_logged_twice"),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn fails_and_is_logged_once() -> Outcome {
    tracing::subscriber::set_global_default(
        tracing_subscriber::fmt().with_ansi(false).with_writer(|| Here).finish(),
    )?;
    let shared = SharedCredentials::default_chain();
    let providers: [(&str, Box<dyn ProvideCredentials>); 5] = [
        ("default_chain", Box::new(shared)),
        ("from_rusoto", Box::new(SharedCredentials::from_rusoto(ChainProvider::new()))),
        ("AutoRefreshingProvider", Box::new(AutoRefreshingProvider::new(ChainProvider::new())?)),
        ("DefaultCredentialsProvider", Box::new(DefaultCredentialsProvider::new()?)),
        (
            "a cache on a cache",
            Box::new(SharedCredentials::from_sdk(SharedCredentialsProvider::new(
                SharedCredentials::default_chain(),
            ))),
        ),
    ];
    for (name, provider) in providers {
        assert!(provider.provide_credentials().await.is_err(), "{name}");
        let warnings = warnings();
        assert_eq!(warnings.len(), 1, "{name}: {warnings:#?}");
        assert!(
            warnings[0].contains("load failed") && warnings[0].contains("UTF-16"),
            "{name}: {warnings:?}"
        );
    }
    assert!(ChainProvider::new().credentials().await.is_err());
    assert!(warnings().is_empty(), "whoever asks the chain itself gets the error");
    Ok(())
}

#[test]
fn another_identity_than_the_configured_one_is_logged_once() -> Outcome {
    if child::folder().is_some() {
        return answers_as_another();
    }
    let aws = crate::stage::Stage::new()?;
    let folder = tempfile::tempdir()?;
    fs::write(folder.path().join("credentials"), b"\xff\xfe[default]")?;
    let mut child = child::of("log::another_identity_than_the_configured_one_is_logged_once", folder.path())?;
    child.env("AWS_SHARED_CREDENTIALS_FILE", folder.path().join("credentials"));
    child.env("AWS_EC2_METADATA_SERVICE_ENDPOINT", aws.aws.imds_endpoint());
    child::run(&mut child)
}

#[tokio::main(flavor = "current_thread")]
async fn answers_as_another() -> Outcome {
    tracing::subscriber::set_global_default(
        tracing_subscriber::fmt().with_ansi(false).with_writer(|| Here).finish(),
    )?;
    let shared = SharedCredentials::default_chain();
    shared.provide_credentials().await?;
    let said = warnings();
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].contains("credentials from instance metadata; not from environment: "), "{said:?}");
    assert!(said[0].contains("profile: ") && said[0].contains("UTF-16"), "{said:?}");

    let remark = shared.status().remark.ok_or("the status says nothing of it")?;
    assert!(remark.starts_with("credentials from instance metadata; not from environment: "), "{remark}");
    let report = Preflight::builder().shared(&shared).without_sts().run().await;
    let check = report.check(CheckName::ConfiguredSource).ok_or("there is such a check")?;
    assert_eq!((check.status, &check.found), (CheckStatus::Warning, &remark), "{report}");
    assert!(report.is_ok(), "{report}");

    // Strict, by the builder, and under Rusoto's names.
    let strict = SharedCredentials::default_chain_builder().stop_at_first_failure().build();
    let error = strict.provide_credentials().await.err().ok_or("credentials of another")?;
    let text = rusoto_compat::convert::error_chain(&error);
    assert!(text.contains("profile, where the chain stops, because it failed: "), "{text}");
    let strict = ChainProvider::new().stop_at_first_failure();
    let text = strict.credentials().await.err().ok_or("credentials of another")?.message;
    assert!(text.starts_with("profile, where the chain stops, because it failed: "), "{text}");
    Ok(())
}
