//! The cache under Rusoto's name.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use aws_credential_types::provider::ProvideCredentials;
use chrono::{DateTime, Utc};
use futures_util::future::join_all;
use local_aws::SessionKeys;
use rusoto_compat::legacy::{AutoRefreshingProvider, StsSessionCredentialsProvider};
use rusoto_core::credential::{
    AutoRefreshingProvider as RusotosOwn, AwsCredentials, CredentialsError, ProvideAwsCredentials,
};

use crate::Outcome;
use crate::scripted::{Scripted, for_rusoto};
use crate::stage::{Stage, settled};

const HOUR: Duration = Duration::from_secs(3600);
/// The longest pause after one failure.
const PAUSE: Duration = Duration::from_millis(250);

fn wrapped<P: ProvideAwsCredentials + 'static>(
    stage: &Stage,
    source: P,
) -> Outcome<AutoRefreshingProvider<P>> {
    Ok(AutoRefreshingProvider::with_settings(source, stage.shared()?))
}

/// rusoto#1765.
#[tokio::test]
async fn the_error_of_the_first_call_does_not_stick() -> Outcome {
    let stage = Stage::new()?;
    let keys = stage.aws.issue_session(HOUR);
    let source = Scripted::default().then_fails("STS is throttling").then_keys(keys.clone());
    let provider = wrapped(&stage, source.clone())?;
    for _ in 0..3 {
        let error = provider.credentials().await.err().ok_or("the first load fails")?;
        assert!(error.message.contains("STS is throttling"), "{error}");
    }
    assert_eq!(source.loads(), 1, "one call, and a pause in which the others are told its error");
    stage.wait(PAUSE);
    assert_eq!(provider.credentials().await?.aws_access_key_id(), keys.access_key_id);
    assert_eq!(source.loads(), 2);
    Ok(())
}

/// Rusoto's own asks in a loop without delay and never answers.
#[tokio::test]
async fn credentials_with_fifteen_seconds_left_are_served_without_a_spin() -> Outcome {
    let stage = Stage::new()?;
    let keys = stage.aws.issue_session(Duration::from_secs(15));
    let source = (0..50).fold(Scripted::default(), |source, _| source.then_keys(keys.clone()));
    let provider = wrapped(&stage, source.clone())?;
    for _ in 0..50 {
        assert_eq!(provider.credentials().await?.aws_access_key_id(), keys.access_key_id);
    }
    assert_eq!(source.loads(), 1);
    let stated = provider.credentials().await?.expires_at().ok_or("they expire")?;
    let closest: DateTime<Utc> = (stage.now() + Duration::from_secs(30)).into();
    assert_eq!(stated, closest, "so that no cache around it spins");
    assert_eq!(provider.provide_credentials().await?.expiry(), Some(keys.expires_at), "the truth");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_thousand_tasks_are_one_call() -> Outcome {
    let stage = Stage::new()?;
    let source = Scripted::default().then_keys(stage.aws.issue_session(HOUR));
    let provider = Arc::new(wrapped(&stage, source.clone())?);
    let tasks = (0..1000).map(|_| {
        let provider = Arc::clone(&provider);
        tokio::spawn(async move { provider.credentials().await.map(drop) })
    });
    for task in join_all(tasks).await {
        task??;
    }
    assert_eq!(source.loads(), 1);
    Ok(())
}

/// Answers the name it has at the moment.
#[derive(Clone)]
struct Named(String);

#[async_trait]
impl ProvideAwsCredentials for Named {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        if self.0.is_empty() {
            return Err(CredentialsError::new("no name yet"));
        }
        Ok(AwsCredentials::new(&self.0, "secret", None, None))
    }
}

#[tokio::test]
async fn a_provider_that_is_changed_after_use_is_asked_as_it_is_then() -> Outcome {
    let stage = Stage::new()?;
    let mut provider = wrapped(&stage, Named(String::new()))?;
    assert!(provider.credentials().await.is_err());

    provider.get_mut().0 = "FIRST".to_owned();
    assert_eq!(provider.get_ref().0, "FIRST");
    // At once, although the pause after the failure is not over.
    assert_eq!(provider.credentials().await?.aws_access_key_id(), "FIRST");

    provider.get_mut().0 = "SECOND".to_owned();
    assert_eq!(provider.credentials().await?.aws_access_key_id(), "FIRST", "held, as with Rusoto");
    provider.shared().refresh().await?;
    assert_eq!(provider.credentials().await?.aws_access_key_id(), "SECOND");
    Ok(())
}

/// rusoto's documented way: set a code, use it, and set the next one for the next session.
#[tokio::test]
async fn an_mfa_code_can_be_set_after_use() -> Outcome {
    let stage = Stage::with(|aws| aws.mfa_required(true))?;
    let serial = stage.aws.mfa_serial().to_owned();
    let source = StsSessionCredentialsProvider::new(stage.rusoto_sts(), None, Some(serial));
    let mut provider = wrapped(&stage, source)?;
    assert!(provider.credentials().await.is_err(), "no code");

    provider.get_mut().set_mfa_code(stage.aws.mfa_code());
    let first = provider.credentials().await?;
    provider.get_mut().set_mfa_code(stage.aws.mfa_code());
    stage.wait(HOUR);
    let second = provider.credentials().await?;
    assert_ne!(first.aws_access_key_id(), second.aws_access_key_id());

    provider.get_mut().clear_mfa_code();
    stage.wait(HOUR);
    let error = provider.credentials().await.err().ok_or("a session without a code")?;
    assert!(error.message.contains("MultiFactorAuthentication"), "{error}");
    Ok(())
}

#[tokio::test]
async fn clones_share_the_cache_and_have_a_provider_each() -> Outcome {
    let stage = Stage::new()?;
    let first = wrapped(&stage, Named("FIRST".to_owned()))?;
    let mut second = first.clone();
    second.get_mut().0 = "SECOND".to_owned();
    assert_eq!(first.get_ref().0, "FIRST");

    assert_eq!(second.credentials().await?.aws_access_key_id(), "SECOND");
    assert_eq!(first.credentials().await?.aws_access_key_id(), "SECOND", "one cache");
    first.shared().invalidate();
    assert_eq!(first.credentials().await?.aws_access_key_id(), "FIRST", "who asked last is asked");
    assert_eq!(second.credentials().await?.aws_access_key_id(), "FIRST");
    second.shared().invalidate();
    assert_eq!(second.credentials().await?.aws_access_key_id(), "SECOND");
    assert_eq!(first.shared().status().loads, 3);
    Ok(())
}

#[tokio::test]
async fn the_cache_outlives_the_provider() -> Outcome {
    let stage = Stage::new()?;
    let source = Scripted::default()
        .then_keys(stage.aws.issue_session(HOUR))
        .then_keys(stage.aws.issue_session(2 * HOUR));
    let provider = wrapped(&stage, source.clone())?;
    let shared = provider.shared();
    drop(provider);
    shared.credentials().await?;
    shared.refresh().await?;
    assert_eq!(source.loads(), 2);
    Ok(())
}

#[tokio::test]
async fn the_cache_outlives_a_provider_that_was_changed_and_not_asked_since() -> Outcome {
    let stage = Stage::new()?;
    let mut provider = wrapped(&stage, Named("FIRST".to_owned()))?;
    let shared = provider.shared();
    provider.get_mut().0 = "SECOND".to_owned();
    drop(provider);
    assert_eq!(shared.credentials().await?.aws_access_key_id(), "SECOND");
    Ok(())
}

/// Answers in its own time.
#[derive(Clone)]
struct Slowly(SessionKeys);

#[async_trait]
impl ProvideAwsCredentials for Slowly {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        tokio::task::yield_now().await;
        Ok(for_rusoto(&self.0))
    }
}

#[tokio::test]
async fn rusotos_own_cache_around_it_does_no_harm() -> Outcome {
    let stage = Stage::new()?;
    let keys = stage.aws.issue_session(Duration::from_secs(15));
    let inner = wrapped(&stage, Slowly(keys.clone()))?;
    let around = RusotosOwn::new(inner.clone())?;
    for _ in 0..5 {
        assert_eq!(around.credentials().await?.aws_access_key_id(), keys.access_key_id);
    }
    assert_eq!(settled(&inner.shared()).await.loads, 1);
    Ok(())
}

#[tokio::test]
async fn what_is_shown_of_it_holds_no_provider() -> Outcome {
    let stage = Stage::new()?;
    let provider = wrapped(&stage, Named("AKID".to_owned()))?;
    assert_eq!(format!("{provider:?}"), "AutoRefreshingProvider { shared: None, .. }");
    provider.credentials().await?;
    assert!(format!("{provider:?}").contains("AKID"), "{provider:?}");
    Ok(())
}
