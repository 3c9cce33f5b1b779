//! Legacy providers given to `SharedCredentials`: no cache on a cache, and what an SDK provider knows is not lost.

use std::sync::Arc;
use std::time::Duration;

use aws_credential_types::provider::ProvideCredentials;
use aws_credential_types::provider::error::CredentialsError as SdkError;
use futures_util::FutureExt;
use rusoto_compat::SharedCredentials;
use rusoto_compat::legacy::{
    AutoRefreshingProvider, ChainProvider, DefaultCredentialsProvider, EnvironmentProvider,
    StsAssumeRoleSessionCredentialsProvider,
};
use rusoto_core::credential::{AutoRefreshingProvider as RusotosOwn, ProvideAwsCredentials};

use crate::Outcome;
use crate::scripted::Scripted;
use crate::stage::Stage;

const HOUR: Duration = Duration::from_secs(3600);

/// Whether both are one cache: what is loaded by one is held by the other.
async fn are_one(one: &SharedCredentials, other: &SharedCredentials) -> bool {
    let before = other.status().loads;
    // Whether it succeeds does not matter.
    let _ = one.refresh().await;
    other.status().loads == before + 1
}

#[tokio::test]
async fn a_cache_is_used_as_it_is() -> Outcome {
    let stage = Stage::new()?;
    let source = || (0..4).fold(Scripted::default(), |s, _| s.then_keys(stage.aws.issue_session(HOUR)));

    let auto = AutoRefreshingProvider::new(source())?;
    assert!(are_one(&auto.clone().into(), &auto.shared()).await);

    let shared = SharedCredentials::from_rusoto(source());
    let around = AutoRefreshingProvider::new(shared.clone())?;
    assert!(are_one(&around.shared(), &shared).await);
    assert!(are_one(&around.into(), &shared).await);
    Ok(())
}

#[tokio::test]
async fn a_cache_around_a_provider_of_this_library_is_used_as_it_is_by_each_constructor() -> Outcome {
    let auto = AutoRefreshingProvider::new(EnvironmentProvider::with_prefix("RUSOTO_COMPAT_UNSET"))?;
    let shared = [
        SharedCredentials::from_rusoto(auto.clone()),
        SharedCredentials::from_rusoto(Arc::new(auto.clone())),
        SharedCredentials::from_sdk(auto.clone()),
        SharedCredentials::from_auto_refreshing(RusotosOwn::new(auto.clone())?),
    ];
    for (n, shared) in shared.iter().enumerate() {
        assert!(are_one(shared, &auto.shared()).await, "number {n}");
    }
    Ok(())
}

/// Its type is not known: so there is one more cache, which asks the one inside.
#[tokio::test]
async fn a_cache_around_a_provider_of_a_program_is_asked_and_hears_of_a_refusal_from_the_sdks_side() -> Outcome
{
    let stage = Stage::new()?;
    let sessions = [(); 2].map(|()| stage.aws.issue_session(HOUR));
    let source = Scripted::default().then_keys(sessions[0].clone()).then_keys(sessions[1].clone());
    let auto = AutoRefreshingProvider::with_settings(source.clone(), stage.shared()?);
    let in_rusoto = stage.shared()?.from_rusoto(auto.clone());
    let in_sdk = stage.shared()?.from_sdk(auto);
    assert_eq!(in_rusoto.credentials().await?.aws_access_key_id(), sessions[0].access_key_id);
    assert_eq!(in_sdk.provide_credentials().await?.access_key_id(), sessions[0].access_key_id);
    assert_eq!(source.loads(), 1);
    stage.wait(Duration::from_secs(60));
    assert!(in_sdk.reject(&sessions[0].access_key_id));
    assert_eq!(in_sdk.provide_credentials().await?.access_key_id(), sessions[1].access_key_id);
    assert_eq!(source.loads(), 2);
    Ok(())
}

/// The conversion takes the provider, and nobody else may have it.
#[tokio::test]
async fn the_cache_goes_on_when_its_provider_was_taken() -> Outcome {
    let stage = Stage::new()?;
    let source = Scripted::default()
        .then_keys(stage.aws.issue_session(HOUR))
        .then_keys(stage.aws.issue_session(2 * HOUR));
    let shared: SharedCredentials = AutoRefreshingProvider::new(source.clone())?.into();
    shared.credentials().await?;
    shared.refresh().await?;
    assert_eq!(source.loads(), 2);
    Ok(())
}

#[tokio::test]
async fn nothing_is_asked_of_a_provider_before_the_first_load() -> Outcome {
    let stage = Stage::new()?;
    let source = Scripted::default().then_keys(stage.aws.issue_session(HOUR));
    let shared = SharedCredentials::from_rusoto(AutoRefreshingProvider::new(source.clone())?);
    assert_eq!((source.loads(), shared.status().loads), (0, 0));
    Ok(())
}

/// Without a runtime, so that nothing is loaded.
#[test]
fn the_default_provider_is_one_cache_too() -> Outcome {
    let default = DefaultCredentialsProvider::new()?;
    for shared in
        [SharedCredentials::from_rusoto(default.clone()), SharedCredentials::from_sdk(default.clone())]
    {
        let before = default.shared().usage();
        assert!(shared.credentials().now_or_never().is_some_and(|result| result.is_err()));
        assert_eq!(default.shared().usage().rusoto, before.rusoto + 1);
    }
    Ok(())
}

/// It had asked a provider in order to recognise it, and that had counted as a request of the program's.
#[test]
fn to_take_a_provider_is_no_request() -> Outcome {
    let provider = AutoRefreshingProvider::new(Scripted::default())?;
    drop(SharedCredentials::from_rusoto(provider.clone()));
    drop(SharedCredentials::from_sdk(provider.clone()));
    let usage = SharedCredentials::from(provider.clone()).usage();
    assert_eq!((usage.rusoto, usage.sdk), (0, 0));
    drop(provider.credentials());
    assert_eq!(provider.shared().usage().rusoto, 0, "never polled");
    Ok(())
}

/// Rusoto's type has no place for it: so it was not converted on the way.
#[tokio::test]
async fn the_account_of_a_role_reaches_the_sdk() -> Outcome {
    let stage = Stage::new()?;
    let role = || {
        let (arn, name) = (stage.aws.role_arn().to_owned(), "moving-house".to_owned());
        StsAssumeRoleSessionCredentialsProvider::new(stage.rusoto_sts(), arn, name, None, None, None, None)
    };
    let shared = [
        stage.shared()?.from_rusoto(role()),
        stage.shared()?.from_auto_refreshing(RusotosOwn::new(role())?),
        AutoRefreshingProvider::with_settings(role(), stage.shared()?).shared(),
    ];
    for shared in shared {
        let credentials = shared.provide_credentials().await?;
        assert_eq!(credentials.account_id().map(|id| id.as_str()), Some("000000000000"));
        assert_eq!(shared.status().name, "StsAssumeRoleSessionCredentialsProvider");
    }
    Ok(())
}

/// Only "not configured" lets a chain of the SDK go on.
#[tokio::test]
async fn not_configured_stays_not_configured() -> Outcome {
    let unset = || EnvironmentProvider::with_prefix("RUSOTO_COMPAT_UNSET");
    let shared = [
        SharedCredentials::from_rusoto(unset()),
        SharedCredentials::from_sdk(unset()),
        AutoRefreshingProvider::new(unset())?.shared(),
    ];
    for shared in shared {
        let error = shared.provide_credentials().await.err().ok_or("who has set these variables?")?;
        assert!(matches!(error, SdkError::CredentialsNotLoaded(_)), "{error:?}");
        let error = shared.credentials().await.err().ok_or("who has set these variables?")?;
        assert!(error.message.starts_with("the credential provider was not enabled: "), "{error}");
    }
    Ok(())
}

#[test]
fn a_chain_keeps_its_name() {
    assert_eq!(SharedCredentials::from_rusoto(ChainProvider::new()).status().name, "ChainProvider");
    assert_eq!(SharedCredentials::from(ChainProvider::new()).status().name, "ChainProvider");
}
