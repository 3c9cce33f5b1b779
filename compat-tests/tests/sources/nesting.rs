//! A `SharedCredentials` as source of another: recognised where the types allow, harmless where they do not.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use aws_config::meta::credentials::CredentialsProviderChain;
use aws_credential_types::provider::error::CredentialsError as SdkError;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider, future};
use local_aws::SessionKeys;
use rusoto_compat::convert::{IntoRusoto, TryIntoSdk};
use rusoto_compat::{SharedCredentials, SharedCredentialsBuilder};
use rusoto_core::credential::{
    AutoRefreshingProvider, AwsCredentials, CredentialsError, ProvideAwsCredentials,
};

use crate::Outcome;
use crate::scripted::Scripted;
use crate::stage::{Stage, settled};

/// An adapter as programs have them, Rusoto to SDK.
struct ToSdk<P>(P);

impl<P> fmt::Debug for ToSdk<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ToSdk")
    }
}

impl<P: ProvideAwsCredentials + Send + Sync> ProvideCredentials for ToSdk<P> {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(async {
            let credentials = self.0.credentials().await.map_err(SdkError::provider_error)?;
            Ok(credentials.try_into_sdk()?)
        })
    }
}

/// An adapter as programs have them, SDK to Rusoto.
struct ToRusoto<P>(P);

#[async_trait]
impl<P: ProvideCredentials> ProvideAwsCredentials for ToRusoto<P> {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        self.0.provide_credentials().await.map(IntoRusoto::into_rusoto).map_err(IntoRusoto::into_rusoto)
    }
}

/// A session, a source that has nothing else, and the credentials on it.
fn inner(stage: &Stage) -> Outcome<(SessionKeys, Scripted, SharedCredentials)> {
    let keys = stage.aws.issue_session(Duration::from_secs(3600));
    let source = Scripted::default().then_keys(keys.clone());
    let shared = stage.shared()?.from_rusoto(source.clone());
    Ok((keys, source, shared))
}

/// `SharedCredentials` is a provider in every version of Rusoto; here the bound says which one is meant.
fn of_0_48<P>(settings: SharedCredentialsBuilder, provider: P) -> SharedCredentials
where
    P: ProvideAwsCredentials + Send + Sync + 'static,
{
    settings.from_rusoto(provider)
}

#[tokio::test]
async fn bare_it_is_used_as_it_is() -> Outcome {
    let stage = Stage::new()?;
    let (keys, source, shared) = inner(&stage)?;
    let again = [
        of_0_48(SharedCredentials::builder(), shared.clone()),
        SharedCredentials::from_sdk(shared.clone()),
        SharedCredentials::from_auto_refreshing(AutoRefreshingProvider::new(shared.clone())?),
        // Also with settings, which then have nothing to say.
        of_0_48(SharedCredentials::builder().name("another name"), shared.clone()),
    ];
    assert_eq!(stage.round_trip(&stage.clients(&shared)?).await?, keys.access_key_id);
    for (n, same) in again.iter().enumerate() {
        // Nothing was asked of these four: they know of the load because they are the one that made it.
        assert_eq!(same.status().loads, 1, "number {n}");
        assert_eq!(same.status().access_key_id.as_ref(), Some(&keys.access_key_id), "number {n}");
        assert_eq!(same.status().name, "Scripted", "number {n}");
        assert_eq!(stage.round_trip(&stage.clients(same)?).await?, keys.access_key_id);
    }
    assert_eq!(source.loads(), 1);
    Ok(())
}

#[tokio::test]
async fn inside_adapters_it_is_asked_once() -> Outcome {
    let stage = Stage::new()?;
    let builders: [fn(&Stage, SharedCredentials) -> Outcome<SharedCredentials>; 6] = [
        |stage, shared| Ok(stage.shared()?.from_sdk(ToSdk(shared))),
        |stage, shared| Ok(stage.shared()?.from_rusoto(ToRusoto(shared))),
        |stage, shared| Ok(stage.shared()?.from_sdk(ToSdk(ToRusoto(ToSdk(shared))))),
        |stage, shared| {
            let provider: Arc<dyn ProvideAwsCredentials + Send + Sync> = Arc::new(shared);
            Ok(stage.shared()?.from_rusoto_dyn(provider))
        },
        |stage, shared| Ok(stage.shared()?.from_sdk(SharedCredentialsProvider::new(shared))),
        |stage, shared| {
            Ok(stage.shared()?.from_rusoto(AutoRefreshingProvider::new(ToRusoto(ToSdk(shared)))?))
        },
    ];
    for (n, build) in builders.iter().enumerate() {
        let (keys, source, shared) = inner(&stage)?;
        let outer = build(&stage, shared.clone())?;
        let clients = stage.clients(&outer)?;
        for _ in 0..3 {
            assert_eq!(stage.round_trip(&clients).await?, keys.access_key_id, "number {n}");
        }
        assert_eq!(source.loads(), 1, "number {n}");
        assert_eq!(outer.status().expires_at, Some(keys.expires_at), "number {n}");
    }
    Ok(())
}

/// The outer layer finds the old session again at first, because the inner one serves it while it loads. It then
/// goes by the life that is left, and changes over well before the end.
#[tokio::test]
async fn a_rotation_passes_through_two_layers() -> Outcome {
    let stage = Stage::new()?;
    let source = Scripted::default()
        .then_keys(stage.aws.issue_session(Duration::from_secs(3600)))
        .then_keys(stage.aws.issue_session(Duration::from_secs(7200)));
    let inner = stage.shared()?.from_rusoto(source.clone());
    let outer = stage.shared()?.from_sdk(ToSdk(inner.clone()));
    let clients = stage.clients(&outer)?;
    let first = stage.round_trip(&clients).await?;
    let end = stage.now() + Duration::from_secs(3600);

    for expected_left in [900, 300] {
        stage.refresh_in_background(&outer).await?;
        assert_eq!(end.duration_since(stage.now())?.as_secs(), expected_left);
        settled(&inner).await;
    }
    assert_ne!(stage.round_trip(&clients).await?, first);
    assert_eq!(source.loads(), 2, "one load for each session");
    Ok(())
}

/// Programs will leave Rusoto's wrapper where it was. It takes what has under 20 seconds to live for expired, and
/// asks for it again without delay: 557,568 times in half a second, had we let it see such an expiry.
#[tokio::test]
async fn rusotos_wrapper_around_it_does_not_spin() -> Outcome {
    let stage = Stage::new()?;
    let keys = stage.aws.issue_session(Duration::from_secs(15));
    let source = Scripted::default().then_keys(keys.clone());
    let shared = stage.shared()?.from_rusoto(source.clone());
    let wrapper = AutoRefreshingProvider::new(shared.clone())?;
    let asked = tokio::time::timeout(Duration::from_secs(1), wrapper.credentials()).await;
    assert_eq!(asked??.aws_access_key_id(), keys.access_key_id);
    assert_eq!(source.loads(), 1);
    assert_eq!(shared.provide_credentials().await?.expiry(), Some(keys.expires_at), "the SDK sees the truth");
    Ok(())
}

/// The outer cache got the refused session again from the inner one, whose it is to load another.
#[tokio::test]
async fn a_refusal_did_not_reach_the_cache_inside() -> Outcome {
    let builders: [fn(&Stage, SharedCredentials) -> Outcome<SharedCredentials>; 4] = [
        |stage, shared| {
            let shared: Arc<dyn ProvideCredentials> = Arc::new(shared);
            Ok(stage.shared()?.from_sdk(shared))
        },
        |stage, shared| {
            let config = aws_config::SdkConfig::builder()
                .credentials_provider(SharedCredentialsProvider::new(shared))
                .build();
            Ok(stage.shared()?.from_sdk_config(&config)?)
        },
        |stage, shared| Ok(stage.shared()?.from_sdk(CredentialsProviderChain::first_try("inner", shared))),
        |stage, shared| {
            let middle = stage.shared()?.from_sdk(SharedCredentialsProvider::new(shared));
            Ok(stage.shared()?.from_sdk(SharedCredentialsProvider::new(middle)))
        },
    ];
    for (n, build) in builders.iter().enumerate() {
        let stage = Stage::new()?;
        let sessions = [(); 2].map(|()| stage.aws.issue_session(Duration::from_secs(3600)));
        let source = Scripted::default().then_keys(sessions[0].clone()).then_keys(sessions[1].clone());
        let inner = stage.shared()?.from_rusoto(source.clone());
        let outer = build(&stage, inner.clone())?;
        let clients = stage.clients(&outer)?;
        assert_eq!(stage.round_trip(&clients).await?, sessions[0].access_key_id, "number {n}");
        stage.wait(Duration::from_secs(60));
        assert!(outer.reject(&sessions[0].access_key_id), "number {n}");
        assert_eq!(stage.round_trip(&clients).await?, sessions[1].access_key_id, "number {n}");
        assert!(!outer.status().rejected && !inner.status().rejected, "number {n}");
        assert_eq!(source.loads(), 2, "number {n}");
    }
    Ok(())
}

#[tokio::test]
async fn an_invalidation_and_a_refresh_did_not_reach_the_cache_inside() -> Outcome {
    let stage = Stage::new()?;
    let sessions = [(); 3].map(|()| stage.aws.issue_session(Duration::from_secs(3600)));
    let mut source = Scripted::default();
    for session in &sessions {
        source = source.then_keys(session.clone());
    }
    let inner = stage.shared()?.from_rusoto(source.clone());
    let outer = stage.shared()?.from_sdk(SharedCredentialsProvider::new(inner));
    let key = async || Outcome::Ok(outer.provide_credentials().await?.access_key_id().to_owned());
    assert_eq!(key().await?, sessions[0].access_key_id);
    stage.wait(Duration::from_secs(60));
    outer.invalidate();
    assert_eq!(key().await?, sessions[1].access_key_id);
    stage.wait(Duration::from_secs(60));
    outer.refresh().await?;
    assert_eq!(key().await?, sessions[2].access_key_id);
    Ok(())
}

/// An adapter that is no more than a function: what is behind it is not known.
#[tokio::test]
async fn a_refused_session_that_comes_again_was_taken_for_a_new_one() -> Outcome {
    let stage = Stage::new()?;
    let (keys, source, inner) = inner(&stage)?;
    let outer = stage.shared()?.from_sdk(ToSdk(inner.clone()));
    let clients = stage.clients(&outer)?;
    assert_eq!(stage.round_trip(&clients).await?, keys.access_key_id);
    stage.wait(Duration::from_secs(60));
    assert!(outer.reject(&keys.access_key_id));
    assert_eq!(outer.provide_credentials().await?.access_key_id(), keys.access_key_id, "still in use");
    assert!(outer.status().rejected, "and still refused");
    assert_eq!((source.loads(), outer.status().loads), (1, 2));
    Ok(())
}
