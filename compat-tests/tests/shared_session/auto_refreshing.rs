//! Rusoto's own `AutoRefreshingProvider`, around us and beside us.

use async_trait::async_trait;
use aws_smithy_async::time::{SystemTimeSource, TimeSource};
use rusoto_compat::{RefreshPolicy, SharedCredentials};
use rusoto_credential::{AutoRefreshingProvider, AwsCredentials, CredentialsError, ProvideAwsCredentials};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// Counts how often a provider is asked.
struct Counted<P> {
    provider: P,
    calls: Arc<AtomicU64>,
}

#[async_trait]
impl<P: ProvideAwsCredentials + Send + Sync> ProvideAwsCredentials for Counted<P> {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        self.calls.fetch_add(1, Ordering::SeqCst);
        self.provider.credentials().await
    }
}

fn counted<P>(provider: P) -> (Counted<P>, Arc<AtomicU64>) {
    let calls = Arc::new(AtomicU64::new(0));
    (Counted { provider, calls: Arc::clone(&calls) }, calls)
}

/// Credentials of which 15 seconds of life are left.
struct FifteenSeconds;

#[async_trait]
impl ProvideAwsCredentials for FifteenSeconds {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        let expires_at = SystemTimeSource::new().now() + Duration::from_secs(15);
        Ok(AwsCredentials::new("AKID", "secret", None, Some(expires_at.into())))
    }
}

/// Fails once, then works.
#[derive(Default)]
struct FailsOnce(AtomicU64);

#[async_trait]
impl ProvideAwsCredentials for FailsOnce {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        match self.0.fetch_add(1, Ordering::SeqCst) {
            0 => Err(CredentialsError::new("not yet")),
            _ => Ok(AwsCredentials::new("AKID", "secret", None, None)),
        }
    }
}

#[tokio::test]
async fn around_credentials_with_fifteen_seconds_left_it_spins_and_around_us_it_does_not() {
    let (bare, calls) = counted(FifteenSeconds);
    let spinning = AutoRefreshingProvider::new(bare).unwrap();
    let answer = tokio::time::timeout(Duration::from_millis(200), spinning.credentials()).await;
    assert!(answer.is_err(), "Rusoto's wrapper never returned");
    let spins = calls.load(Ordering::SeqCst);
    assert!(spins > 100, "and asked without delay: {spins} times");

    let (shared, calls) = counted(SharedCredentials::from_rusoto(FifteenSeconds));
    let harmless = AutoRefreshingProvider::new(shared).unwrap();
    for _ in 0..1000 {
        let answer = tokio::time::timeout(Duration::from_secs(30), harmless.credentials()).await;
        let credentials = answer.expect("Rusoto's wrapper spins around us as well").unwrap();
        // It asks again once less than 20 s are stated: more than a second from now.
        let left = credentials.expires_at().unwrap() - chrono::Utc::now();
        assert!(left > chrono::TimeDelta::seconds(21), "{left} stated");
    }
    assert_eq!(calls.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn its_error_is_for_ever_and_ours_for_one_pause() {
    let stuck = AutoRefreshingProvider::new(FailsOnce::default()).unwrap();
    for _ in 0..10 {
        assert_eq!(stuck.credentials().await.unwrap_err().message, "not yet");
    }
    assert_eq!(stuck.get_ref().0.load(Ordering::SeqCst), 1, "it never asks again");

    let clock = crate::stage::Clock::new();
    let shared = SharedCredentials::builder()
        .time_source(clock.clone())
        .refresh_policy(RefreshPolicy::default())
        .from_auto_refreshing(stuck);
    assert!(shared.credentials().await.is_ok(), "the same wrapper, with its cache out of the path");

    let fresh = SharedCredentials::builder().time_source(clock.clone()).from_rusoto(FailsOnce::default());
    for _ in 0..10 {
        let error = fresh.credentials().await.unwrap_err();
        assert!(error.message.ends_with("source `FailsOnce` failed: not yet"), "{error}");
    }
    assert_eq!(fresh.status().loads, 1, "within the pause the error comes at once");
    clock.advance(Duration::from_millis(250));
    assert!(fresh.credentials().await.is_ok());
}
