//! Rusoto's `AutoRefreshingProvider`, and `DefaultCredentialsProvider`, which is one.

use std::fs;
use std::time::Duration;

use rusoto_core::credential::{AutoRefreshingProvider, DefaultCredentialsProvider, ProvideAwsCredentials};

use crate::scripted::Scripted;
use crate::stage::Stage;
use crate::{Outcome, child};

/// The longest pause after one failure.
const PAUSE: Duration = Duration::from_millis(250);

/// rusoto#1765.
#[tokio::test]
async fn one_failure_stays_for_ever_in_rusotos_wrapper_and_one_pause_here() -> Outcome {
    let stage = Stage::new()?;
    let fails_once = || {
        let keys = stage.aws.issue_session(Duration::from_secs(3600));
        Scripted::default().then_fails("STS is throttling").then_keys(keys)
    };

    let source = fails_once();
    let rusotos_own = AutoRefreshingProvider::new(source.clone())?;
    for _ in 0..5 {
        let error = rusotos_own.credentials().await.err().ok_or("Rusoto has been mended")?;
        assert_eq!(error.message, "STS is throttling");
    }
    assert_eq!(source.loads(), 1, "it is not even asked again");

    let source = fails_once();
    let shared = stage.shared()?.from_auto_refreshing(AutoRefreshingProvider::new(source.clone())?);
    let clients = stage.clients(&shared)?;
    for said in stage.refusals(&clients).await {
        assert!(said.contains("STS is throttling"), "{said}");
    }
    assert_eq!(source.loads(), 1, "within the pause");
    stage.wait(PAUSE);
    stage.round_trip(&clients).await?;
    assert_eq!(source.loads(), 2);
    assert_eq!(shared.status().last_error, None);
    Ok(())
}

/// A wrapper that has stored an error already, as in a program that runs, is no obstacle either.
#[tokio::test]
async fn an_error_that_rusotos_wrapper_holds_is_gone_round() -> Outcome {
    let stage = Stage::new()?;
    let keys = stage.aws.issue_session(Duration::from_secs(3600));
    let source = Scripted::default().then_fails("at the start").then_keys(keys.clone());
    let wrapper = AutoRefreshingProvider::new(source)?;
    assert!(wrapper.credentials().await.is_err());

    let shared = stage.shared()?.from_auto_refreshing(wrapper.clone());
    assert_eq!(stage.round_trip(&stage.clients(&shared)?).await?, keys.access_key_id);
    assert!(wrapper.credentials().await.is_err(), "still");
    Ok(())
}

/// In a child, because the provider reads the environment and the home directory.
#[test]
fn the_default_provider_is_used_without_its_cache() -> Outcome {
    if child::folder().is_some() {
        return in_child();
    }
    let folder = tempfile::tempdir()?;
    let mut child =
        child::of("auto_refreshing::the_default_provider_is_used_without_its_cache", folder.path())?;
    child::run(child.env("AWS_SHARED_CREDENTIALS_FILE", folder.path().join("credentials")))
}

#[tokio::main(flavor = "current_thread")]
async fn in_child() -> Outcome {
    let write = |key: &str, secret: &str| {
        let file = child::folder().unwrap_or_default().join("credentials");
        fs::write(file, format!("[default]\naws_access_key_id = {key}\naws_secret_access_key = {secret}\n"))
    };
    let stage = Stage::new()?;
    let user = stage.aws.root_keys();
    write(&user.access_key_id, &user.secret_access_key)?;

    let rusotos_own = DefaultCredentialsProvider::new()?;
    let shared = stage.shared()?.from_rusoto(rusotos_own.clone());
    let clients = stage.clients(&shared)?;
    assert_eq!(stage.round_trip(&clients).await?, user.access_key_id);
    assert_eq!(rusotos_own.credentials().await?.aws_access_key_id(), user.access_key_id);

    // The key in the file is replaced. Rusoto never looks again (rusoto#1303).
    write("AKIAREPLACED", "another secret")?;
    assert_eq!(rusotos_own.credentials().await?.aws_access_key_id(), user.access_key_id);
    shared.invalidate();
    assert_eq!(shared.credentials().await?.aws_access_key_id(), "AKIAREPLACED");
    Ok(())
}
