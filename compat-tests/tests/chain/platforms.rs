//! What a platform puts into the environment, and who answers there.

use crate::{Outcome, child};
use aws_credential_types::provider::ProvideCredentials;
use local_aws::LocalAws;
use rusoto_compat_core::chain::{ChainError, ChainProvider, error_message};
use std::error::Error;
use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;
use std::sync::{Arc, Mutex, PoisonError};

/// What the child says of its chain, one line a call, in the shared folder.
const ANSWERS: &str = "answers";
/// What it logs.
const LOG: &str = "log";

/// Asks the chain twice in a process with this environment, and returns who answered.
fn ask(
    test: &str,
    aws: &LocalAws,
    folder: &Path,
    prepare: impl FnOnce(&mut Command),
) -> Outcome<Vec<String>> {
    let mut process = child::of(&format!("platforms::{test}"), folder)?;
    process
        .env("AWS_ENDPOINT_URL_STS", aws.endpoint_url())
        .env("AWS_EC2_METADATA_SERVICE_ENDPOINT", aws.imds_endpoint());
    prepare(&mut process);
    child::run(&mut process)?;
    Ok(fs::read_to_string(folder.join(ANSWERS))?.lines().map(str::to_owned).collect())
}

fn log(folder: &Path) -> Outcome<Vec<String>> {
    let text = fs::read_to_string(folder.join(LOG))?;
    let of_the_chain = |line: &&str| line.contains("rusoto_compat_core::chain");
    Ok(text.lines().filter(of_the_chain).map(str::to_owned).collect())
}

/// In the child.
#[tokio::main(flavor = "current_thread")]
async fn answer(folder: &Path) -> Outcome {
    let lines = Lines::default();
    let writer = lines.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::DEBUG)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .finish();
    tracing::subscriber::set_global_default(subscriber)?;
    let chain = ChainProvider::new();
    let mut answers = String::new();
    for _ in 0..2 {
        let answer = match chain.provide_credentials().await {
            Ok(credentials) => {
                let member = chain.report().and_then(|report| report.answered_by).ok_or("no report")?;
                format!("{member}: {}", credentials.access_key_id())
            }
            Err(error) => {
                assert!(error.source().is_some_and(|source| source.is::<ChainError>()), "{error:?}");
                error_message(&error)
            }
        };
        answers.push_str(&answer);
        answers.push('\n');
    }
    fs::write(folder.join(ANSWERS), answers)?;
    fs::write(folder.join(LOG), &*lines.0.lock().unwrap_or_else(PoisonError::into_inner))?;
    Ok(())
}

#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl io::Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn config(folder: &Path, text: &str) -> io::Result<()> {
    fs::create_dir_all(folder.join(".aws"))?;
    fs::write(folder.join(".aws/config"), text)
}

#[test]
fn an_instance_that_speaks_version_2_only() -> Outcome {
    if let Some(folder) = child::folder() {
        return answer(&folder);
    }
    let folder = tempfile::tempdir()?;
    let aws = LocalAws::builder().imds_v2_only(true).start_blocking()?;
    let answers = ask("an_instance_that_speaks_version_2_only", &aws, folder.path(), |_| {})?;
    assert!(answers.iter().all(|answer| answer.starts_with("instance metadata: ASIA")), "{answers:?}");
    assert_eq!((aws.calls("imds:token"), aws.calls("imds:credentials")), (1, 2));
    // Nothing failed, so nobody is woken up.
    let lines = log(folder.path())?;
    assert!(lines.iter().all(|line| line.trim_start().contains("DEBUG")), "{lines:#?}");
    Ok(())
}

#[test]
fn a_pod_with_a_role_for_its_service_account() -> Outcome {
    if let Some(folder) = child::folder() {
        return answer(&folder);
    }
    let folder = tempfile::tempdir()?;
    let aws = LocalAws::start_blocking()?;
    let token = folder.path().join("token");
    fs::write(&token, aws.web_identity_token() + "\n")?;
    let answers = ask("a_pod_with_a_role_for_its_service_account", &aws, folder.path(), |process| {
        process.env("AWS_WEB_IDENTITY_TOKEN_FILE", &token).env("AWS_ROLE_ARN", aws.role_arn());
    })?;
    assert!(answers.iter().all(|answer| answer.starts_with("web identity: ASIA")), "{answers:?}");
    assert_eq!(aws.calls("AssumeRoleWithWebIdentity"), 2);
    assert_eq!(aws.calls("imds:token"), 0, "the node's role is not asked for");
    Ok(())
}

#[test]
fn a_pod_with_a_pod_identity() -> Outcome {
    if let Some(folder) = child::folder() {
        return answer(&folder);
    }
    let folder = tempfile::tempdir()?;
    let aws = LocalAws::start_blocking()?;
    let token = folder.path().join("token");
    fs::write(&token, aws.container_token().to_owned() + "\n")?;
    let answers = ask("a_pod_with_a_pod_identity", &aws, folder.path(), |process| {
        process
            .env("AWS_CONTAINER_CREDENTIALS_FULL_URI", aws.container_uri())
            .env("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", &token);
    })?;
    assert!(answers.iter().all(|answer| answer.starts_with("container: ASIA")), "{answers:?}");
    Ok(())
}

#[test]
fn a_laptop_with_a_role_in_its_profile() -> Outcome {
    if let Some(folder) = child::folder() {
        return answer(&folder);
    }
    let folder = tempfile::tempdir()?;
    let aws = LocalAws::start_blocking()?;
    let keys = aws.root_keys();
    let role = format!("[default]\nrole_arn = {}\nsource_profile = me\n", aws.role_arn());
    let me = format!(
        "[profile me]\naws_access_key_id = {}\naws_secret_access_key = {}\n",
        keys.access_key_id, keys.secret_access_key
    );
    config(folder.path(), &(role + &me))?;
    let answers = ask("a_laptop_with_a_role_in_its_profile", &aws, folder.path(), |_| {})?;
    assert!(answers.iter().all(|answer| answer.starts_with("profile: ASIA")), "{answers:?}");
    assert_eq!(aws.calls("AssumeRole"), 2);
    Ok(())
}

/// aws-config's chain answers the first call here, and never again.
#[test]
fn a_profile_that_is_not_there_does_not_stop_the_chain_at_the_second_call() -> Outcome {
    if let Some(folder) = child::folder() {
        return answer(&folder);
    }
    let folder = tempfile::tempdir()?;
    let aws = LocalAws::start_blocking()?;
    let test = "a_profile_that_is_not_there_does_not_stop_the_chain_at_the_second_call";
    let answers = ask(test, &aws, folder.path(), |process| {
        process.env("AWS_PROFILE", "nobody");
    })?;
    assert!(answers.iter().all(|answer| answer.starts_with("instance metadata: ASIA")), "{answers:?}");
    Ok(())
}

#[test]
fn a_process_that_fails_is_one_warning_and_the_next_member_answers() -> Outcome {
    if let Some(folder) = child::folder() {
        return answer(&folder);
    }
    let folder = tempfile::tempdir()?;
    let aws = LocalAws::start_blocking()?;
    config(folder.path(), "[default]\ncredential_process = sh -c 'echo no session >&2; exit 1'\n")?;
    let test = "a_process_that_fails_is_one_warning_and_the_next_member_answers";
    let answers = ask(test, &aws, folder.path(), |_| {})?;
    assert!(answers.iter().all(|answer| answer.starts_with("instance metadata: ASIA")), "{answers:?}");
    let lines = log(folder.path())?;
    assert_eq!(lines.len(), 2, "one for each call: {lines:#?}");
    for line in lines {
        assert!(line.trim_start().contains("WARN"), "{line}");
        assert!(
            line.contains("credentials from instance metadata; not from environment: No (or empty) "),
            "{line}"
        );
        assert!(
            line.contains("profile: `credential_process` of profile `default`: \"sh\" ended with"),
            "{line}"
        );
        assert!(line.contains("no session"), "{line}");
    }
    Ok(())
}
