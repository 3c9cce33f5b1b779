//! The promises of the original, and its faults. Each test has a clock of its own.

use super::*;
use aws_smithy_async::test_util::ManualTimeSource;
use aws_smithy_async::time::TimeSource;
use futures_util::FutureExt;
use futures_util::future::join_all;
use rusoto_compat_core::key_holders::reject_key;
use std::collections::VecDeque;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use std::time::SystemTime;
use tokio::task::yield_now;

const SECOND: Duration = Duration::from_secs(1);

/// Returns prepared answers in order, each after a turn of the runtime. The last one is repeated.
#[derive(Clone)]
struct Script {
    name: &'static str,
    clock: ManualTimeSource,
    answers: Arc<Mutex<VecDeque<Answer>>>,
    calls: Arc<AtomicU32>,
}

#[derive(Clone, Copy)]
enum Answer {
    ValidFor(Duration),
    Fails(&'static str),
    Hangs,
}

impl Script {
    fn new(answers: impl IntoIterator<Item = Answer>) -> Self {
        Self {
            name: "first",
            clock: ManualTimeSource::new(SystemTime::UNIX_EPOCH + 1_000_000 * SECOND),
            answers: Arc::new(Mutex::new(answers.into_iter().collect())),
            calls: Arc::default(),
        }
    }

    fn calls(&self) -> u32 {
        self.calls.load(Ordering::Relaxed)
    }

    /// Returns the provider around this script, with this clock.
    fn refreshed(&self) -> AutoRefreshingProvider<Self> {
        let provider = AutoRefreshingProvider::new(self.clone()).unwrap();
        let builder = RefreshCache::builder().time_source(self.clock.clone()).random_seed(1);
        assert!(provider.cache.0.set(cache_of(builder, provider.lender.borrower())).is_ok());
        provider
    }
}

#[async_trait::async_trait]
impl ProvideAwsCredentials for Script {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        let call = self.calls.fetch_add(1, Ordering::Relaxed) + 1;
        yield_now().await;
        let answer = {
            let mut answers = self.answers.lock().unwrap();
            if answers.len() > 1 { answers.pop_front() } else { answers.front().copied() }
        };
        match answer.unwrap() {
            Answer::ValidFor(lifetime) => {
                let expires_at = expiry::into_chrono(self.clock.now() + lifetime);
                let mut credentials =
                    AwsCredentials::new(format!("{}{call}", self.name), "secret", None, Some(expires_at));
                credentials.claims_mut().insert("sub".to_owned(), "somebody".to_owned());
                Ok(credentials)
            }
            Answer::Fails(message) => Err(CredentialsError::new(message)),
            Answer::Hangs => std::future::pending().await,
        }
    }
}

async fn key(provider: &impl ProvideAwsCredentials) -> Result<String, String> {
    match provider.credentials().await {
        Ok(credentials) => Ok(credentials.aws_access_key_id().to_owned()),
        Err(error) => Err(error.message),
    }
}

const HOUR: Answer = Answer::ValidFor(Duration::from_secs(3600));

#[tokio::test(start_paused = true)]
async fn a_thousand_calls_through_clones_are_one_load_and_keep_expiry_and_claims() {
    let script = Script::new([HOUR]);
    let provider = script.refreshed();
    let clone = provider.clone();
    let keys = join_all((0..1000).map(|i| key(if i % 2 == 0 { &provider } else { &clone }))).await;
    assert!(keys.iter().all(|key| key.as_deref() == Ok("first1")));
    assert_eq!(script.calls(), 1);
    let credentials = clone.credentials().await.unwrap();
    assert_eq!(credentials.claims()["sub"], "somebody");
    assert_eq!(*credentials.expires_at(), Some(expiry::into_chrono(script.clock.now() + 3600 * SECOND)));
}

#[tokio::test(start_paused = true)]
async fn a_key_that_a_service_refused_is_replaced() {
    let script = Script { name: "refused", ..Script::new([HOUR]) };
    let provider = script.refreshed();
    assert_eq!(key(&provider).await, Ok("refused1".to_owned()));
    assert_eq!(reject_key("refused1"), Rejection::TooSoon);
    assert_eq!(key(&provider).await, Ok("refused1".to_owned()));
    script.clock.advance(SECOND);
    assert_eq!(reject_key("refused0"), Rejection::NotHeld);
    assert_eq!(reject_key("refused1"), Rejection::Replaceable);
    assert_eq!(key(&provider).await, Ok("refused2".to_owned()));
}

/// rusoto#1765.
#[tokio::test(start_paused = true)]
async fn an_error_comes_out_as_it_went_in_and_does_not_stick() {
    let script = Script::new([Answer::Fails("STS is throttling"), HOUR]);
    let provider = script.refreshed();
    assert_eq!(key(&provider).await, Err("STS is throttling".to_owned()));
    script.clock.advance(SECOND);
    assert_eq!(key(&provider).await, Ok("first2".to_owned()));
}

#[tokio::test(start_paused = true)]
async fn nothing_spins_on_credentials_with_little_time_left() {
    let script = Script::new([Answer::ValidFor(15 * SECOND)]);
    let provider = script.refreshed();
    for _ in 0..100 {
        assert_eq!(key(&provider).await, Ok("first1".to_owned()), "the original never returns here");
    }
    assert_eq!(script.calls(), 1);

    let expired = Script::new([Answer::ValidFor(Duration::ZERO)]);
    let error = key(&expired.refreshed()).await.unwrap_err();
    assert!(error.contains("source `Script` handed out a value that had expired"), "{error}");
    assert_eq!(expired.calls(), 1);
}

#[tokio::test(start_paused = true)]
async fn it_is_renewed_in_the_background_and_what_is_valid_is_served_while_that_fails() {
    let script = Script::new([HOUR, Answer::Fails("outage"), HOUR]);
    let provider = script.refreshed();
    key(&provider).await.unwrap();
    script.clock.advance(3400 * SECOND);
    for _ in 0..10 {
        assert_eq!(key(&provider).await, Ok("first1".to_owned()));
        yield_now().await;
    }
    assert_eq!(script.calls(), 2, "asked in the background, once");
    script.clock.advance(150 * SECOND);
    assert_eq!(key(&provider).await, Ok("first3".to_owned()));
}

#[tokio::test(start_paused = true)]
async fn get_mut_takes_the_provider_out_of_a_running_load_which_goes_on_with_the_changed_one() {
    let script = Script::new([Answer::Hangs, HOUR]);
    let mut provider = script.refreshed();
    assert!(
        tokio::time::timeout(SECOND, key(&provider)).await.is_err(),
        "the caller gives up, the load does not"
    );
    assert_eq!(script.calls(), 1);
    provider.get_mut().name = "second";
    assert_eq!(provider.get_ref().name, "second");
    assert_eq!(key(&provider).await, Ok("second2".to_owned()));
}

#[tokio::test(start_paused = true)]
async fn get_mut_keeps_what_is_held_and_ends_the_pause_after_a_failure() {
    let script = Script::new([Answer::Fails("no route"), HOUR]);
    let mut provider = script.refreshed();
    key(&provider).await.unwrap_err();
    provider.get_mut().name = "second";
    assert_eq!(key(&provider).await, Ok("second2".to_owned()), "no time has passed");
    provider.get_mut().name = "third";
    assert_eq!(key(&provider).await, Ok("second2".to_owned()));
}

/// The expired credentials were still held, and the failure too.
#[tokio::test(start_paused = true)]
async fn get_mut_ends_the_pause_also_where_something_expired_is_held() {
    let script = Script::new([HOUR, Answer::Fails("a code is needed"), HOUR]);
    let mut provider = script.refreshed();
    key(&provider).await.unwrap();
    script.clock.advance(3601 * SECOND);
    key(&provider).await.unwrap_err();
    provider.get_mut().name = "second";
    assert_eq!(key(&provider).await, Ok("second3".to_owned()), "no time has passed");
}

#[tokio::test(start_paused = true)]
async fn a_clone_that_is_changed_leaves_the_others_alone() {
    let script = Script::new([HOUR]);
    let first = script.refreshed();
    let mut second = first.clone();
    second.get_mut().name = "second";
    assert_eq!((first.get_ref().name, second.get_ref().name), ("first", "second"));
    assert_eq!(key(&second).await, Ok("second1".to_owned()), "the one that asked is asked");
    assert_eq!(key(&first).await, Ok("second1".to_owned()), "and they share what it answered");
}

#[tokio::test(start_paused = true)]
async fn a_provider_that_hangs_is_an_error_after_five_minutes() {
    let provider = Script::new([Answer::Hangs]).refreshed();
    let error = key(&provider).await.unwrap_err();
    assert!(error.contains("source `Script`") && error.contains("300 s"), "{error}");
}

#[test]
fn outside_of_a_runtime_the_provider_is_asked_directly() {
    let provider =
        AutoRefreshingProvider::new(crate::StaticProvider::new_minimal("AKID".into(), "s".into())).unwrap();
    for _ in 0..2 {
        assert_eq!(key(&provider).now_or_never(), Some(Ok("AKID".to_owned())));
    }
}

#[tokio::test(start_paused = true)]
async fn debug_shows_the_provider_and_no_secret() {
    let provider =
        AutoRefreshingProvider::new(crate::StaticProvider::new_minimal("AKID".into(), "hush".into()))
            .unwrap();
    provider.credentials().await.unwrap();
    let shown = format!("{provider:?}");
    assert!(shown.contains("credentials_provider: StaticProvider") && !shown.contains("hush"), "{shown}");
}

#[test]
fn a_provider_that_is_neither_send_nor_sync_can_be_wrapped() {
    struct ForOneThread(std::rc::Rc<u8>);
    impl ProvideAwsCredentials for ForOneThread {
        fn credentials<'a, 'f>(
            &'a self,
        ) -> Pin<Box<dyn Future<Output = Result<AwsCredentials, CredentialsError>> + Send + 'f>>
        where
            'a: 'f,
            Self: 'f,
        {
            Box::pin(ready(Ok(AwsCredentials::default())))
        }
    }
    let mut provider = AutoRefreshingProvider::new(ForOneThread(1.into())).unwrap();
    *provider.get_mut() = ForOneThread(2.into());
    assert_eq!(*provider.get_ref().0, 2);
}

/// A program's own provider around one that reads files.
struct Own(crate::ProfileProvider);

#[async_trait::async_trait]
impl ProvideAwsCredentials for Own {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        self.0.credentials().await
    }
}

/// This cache gets no refusals, so checking the file is the only way to notice a rotation.
#[tokio::test]
async fn a_rotated_credentials_file_was_read_after_ten_minutes_at_the_soonest() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("credentials");
    let write = |key: &str| {
        let text = format!("[default]\naws_access_key_id = {key}\naws_secret_access_key = secret\n");
        std::fs::write(&file, text).unwrap();
    };
    write("AKIDFIRST");
    let clock = ManualTimeSource::new(SystemTime::UNIX_EPOCH + 1_000_000 * SECOND);
    let profile = crate::ProfileProvider::with_configuration(&file, "default");
    let provider = AutoRefreshingProvider::new(Own(profile)).unwrap();
    let builder = RefreshCache::builder().time_source(clock.clone());
    assert!(provider.cache.0.set(cache_of(builder, provider.lender.borrower())).is_ok());

    assert_eq!(key(&provider).await.as_deref(), Ok("AKIDFIRST"));
    write("AKIDROTATED");
    assert_eq!(key(&provider).await.as_deref(), Ok("AKIDFIRST"), "nobody looks at it for each call");
    clock.advance(SECOND);
    assert_eq!(key(&provider).await.as_deref(), Ok("AKIDFIRST"), "somebody may still be writing it");
    clock.advance(SECOND);
    assert_eq!(key(&provider).await.as_deref(), Ok("AKIDROTATED"));
}

/// rusoto_sts 0.48 puts the answer of STS into its message, and STS quotes the request.
#[tokio::test]
async fn what_the_provider_quoted_of_its_request_was_answered_with_the_token() {
    let quoting = "Unknown(BufferedHttpResponse {status: 403, body: \"\\nx-amz-security-token:IQoJ\\n\" })";
    let provider = Script::new([Answer::Fails(quoting)]).refreshed();
    let said = provider.credentials().await.unwrap_err().message;
    assert!(
        said.starts_with("Unknown(BufferedHttpResponse {status: 403") && !said.contains("IQoJ"),
        "{said}"
    );
    let exact = "Couldn't find AWS credentials\nin default sources.";
    let provider = Script::new([Answer::Fails(exact)]).refreshed();
    assert_eq!(provider.credentials().await.unwrap_err().message, exact);
}
