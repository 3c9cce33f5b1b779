//! Runtimes that are shut down, not driven, or missing. The threads are real, so the time is not paused. No test waits
//! for time to pass.

use super::*;
use aws_smithy_async::time::SystemTimeSource;
use std::future::Future;
use std::sync::mpsc;
use std::task::Poll;
use tokio::runtime::{Builder, Runtime};

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

#[derive(Debug)]
struct SettableClock(Arc<AtomicU64>);

impl TimeSource for SettableClock {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(self.0.load(Ordering::SeqCst))
    }
}

/// Returns a cache with a first load that never ends by itself, and a signal when it has begun.
fn first_load_hangs(time: impl TimeSource + 'static) -> (RefreshCache<u64>, mpsc::Receiver<()>) {
    let (begun, has_begun) = mpsc::channel();
    let calls = Arc::new(AtomicU64::new(0));
    let cache = RefreshCache::builder().name("test").time_source(time).build(move || {
        let call = calls.fetch_add(1, Ordering::SeqCst) + 1;
        let begun = begun.clone();
        async move {
            let _ = begun.send(());
            if call == 1 {
                std::future::pending::<()>().await;
            }
            Ok(Loaded { value: call, expires_at: None })
        }
    });
    (cache, has_begun)
}

#[test]
fn a_runtime_dropped_mid_load_does_not_strand_the_others() {
    let (cache, has_begun) = first_load_hangs(SystemTimeSource::new());
    let first = runtime();
    let caller = cache.clone();
    first.spawn(async move { ask(&caller).await });
    first.block_on(settle());
    has_begun.recv().unwrap();

    runtime().block_on(async {
        let mut waiting = std::pin::pin!(ask(&cache));
        let joined = std::future::poll_fn(|cx| Poll::Ready(waiting.as_mut().poll(cx).is_pending())).await;
        assert!(joined, "it waits for the load of the other runtime");
        // On another thread, because a runtime must not be dropped inside of another runtime.
        std::thread::spawn(|| drop(first)).join().unwrap();
        assert_eq!(waiting.await, Ok(2));
    });
    assert!(!cache.status().loading);
}

#[test]
fn a_runtime_that_takes_no_tasks_is_an_error_not_a_loop() {
    #[derive(Debug)]
    struct Never;
    impl aws_smithy_async::rt::sleep::AsyncSleep for Never {
        fn sleep(&self, _: Duration) -> aws_smithy_async::rt::sleep::Sleep {
            aws_smithy_async::rt::sleep::Sleep::new(std::future::pending())
        }
    }
    let cache = RefreshCache::builder()
        .name("test")
        .sleep_impl(Never)
        .build(|| async { Ok(Loaded { value: 1, expires_at: None }) });
    let gone = runtime().handle().clone();
    let _entered = gone.enter();
    let error = futures_util::FutureExt::now_or_never(cache.get()).unwrap().unwrap_err();
    assert!(matches!(error.kind(), LoadErrorKind::Abandoned), "{error}");
    assert_eq!(cache.status().loads, 4, "the first and three more");
    assert!(!cache.status().loading);
}

#[test]
fn a_runtime_that_nobody_drives_is_taken_over_from() {
    let seconds = Arc::new(AtomicU64::new(1_000_000));
    let (cache, has_begun) = first_load_hangs(SettableClock(Arc::clone(&seconds)));
    let stalled = runtime();
    let caller = cache.clone();
    let early = stalled.spawn(async move { ask(&caller).await });
    stalled.block_on(settle());
    has_begun.recv().unwrap();

    // From here on, `stalled` exists but is not driven, so its timeouts cannot fire.
    seconds.fetch_add(36, Ordering::SeqCst);
    assert!(cache.status().loading);
    assert_eq!(runtime().block_on(ask(&cache)), Ok(2));

    assert_eq!(stalled.block_on(early).unwrap(), Ok(2), "its own caller gets the value as well");
    assert_eq!(cache.status().loads, 2);
}

/// A provider of `legacy` does this, because its loads have five minutes.
#[test]
fn a_runtime_that_nobody_drives_was_waited_for_as_long_as_a_load_may_take() {
    let calls = Arc::new(AtomicU64::new(0));
    let policy = RefreshPolicy::builder().load_timeout(5 * MINUTE).build().unwrap();
    let cache: RefreshCache<u64> = RefreshCache::builder().policy(policy).build(move || {
        let call = calls.fetch_add(1, Ordering::SeqCst) + 1;
        async move {
            // The second runtime is slow, but driven.
            tokio::time::sleep(4 * MINUTE).await;
            Ok(Loaded { value: call, expires_at: None })
        }
    });
    let stalled = runtime();
    let caller = cache.clone();
    stalled.spawn(async move { ask(&caller).await });
    stalled.block_on(settle());
    assert!(cache.status().loading);

    let paused = Builder::new_current_thread().enable_time().start_paused(true).build().unwrap();
    let (answer, took) = paused.block_on(timed(&cache));
    assert_eq!(answer, Ok(2));
    assert_eq!(took, 35 * SECOND + 4 * MINUTE);
}

#[test]
fn a_background_load_that_nobody_drives_is_taken_over_from() {
    let seconds = Arc::new(AtomicU64::new(1_000_000));
    let calls = Arc::new(AtomicU64::new(0));
    let cache: RefreshCache<u64> =
        RefreshCache::builder().time_source(SettableClock(Arc::clone(&seconds))).build(move || {
            let call = calls.fetch_add(1, Ordering::SeqCst) + 1;
            async move { Ok(Loaded { value: call, expires_at: None }) }
        });
    let stalled = runtime();
    assert_eq!(stalled.block_on(ask(&cache)), Ok(1));
    seconds.fetch_add(600, Ordering::SeqCst);
    assert_eq!(stalled.block_on(ask(&cache)), Ok(1), "due, and begun in the background");
    assert!(cache.status().loading);

    runtime().block_on(async {
        assert_eq!(ask(&cache).await, Ok(1));
        settle().await;
        assert_eq!(cache.status().loads, 2, "it has its time");
        seconds.fetch_add(36, Ordering::SeqCst);
        assert_eq!(ask(&cache).await, Ok(1));
        settle().await;
        assert_eq!(cache.status().loads, 3);
        assert_eq!(ask(&cache).await, Ok(2), "the source itself was not asked by the load that stands still");
    });
}

/// Some programs make a runtime for every call.
#[test]
fn background_loads_that_are_dropped_with_their_runtime_are_not_started_by_every_call() {
    let seconds = Arc::new(AtomicU64::new(1_000_000));
    let calls = Arc::new(AtomicU64::new(0));
    let asked = Arc::clone(&calls);
    let cache: RefreshCache<u64> = RefreshCache::builder()
        .time_source(SettableClock(Arc::clone(&seconds)))
        .random_seed(1)
        .build(move || {
            let call = asked.fetch_add(1, Ordering::SeqCst) + 1;
            async move {
                if call > 1 {
                    std::future::pending::<()>().await;
                }
                Ok(Loaded { value: call, expires_at: None })
            }
        });
    assert_eq!(runtime().block_on(ask(&cache)), Ok(1));
    seconds.fetch_add(600, Ordering::SeqCst);
    for _ in 0..100 {
        assert_eq!(runtime().block_on(ask(&cache)), Ok(1));
    }
    assert_eq!(cache.status().loads, 2);
    seconds.fetch_add(2, Ordering::SeqCst);
    assert_eq!(runtime().block_on(ask(&cache)), Ok(1));
    assert_eq!(cache.status().loads, 3, "after a step of the back-off");
}

#[test]
fn refresh_takes_over_from_it_as_well() {
    let seconds = Arc::new(AtomicU64::new(1_000_000));
    let (cache, has_begun) = first_load_hangs(SettableClock(Arc::clone(&seconds)));
    let stalled = runtime();
    let caller = cache.clone();
    stalled.spawn(async move { ask(&caller).await });
    stalled.block_on(settle());
    has_begun.recv().unwrap();
    seconds.fetch_add(36, Ordering::SeqCst);
    assert_eq!(*runtime().block_on(cache.refresh()).unwrap().value(), 2);
}

#[test]
fn outside_of_a_runtime_a_held_value_is_served_and_a_load_is_refused() {
    let cache =
        RefreshCache::builder().name("test").build(|| async { Ok(Loaded { value: 1, expires_at: None }) });
    let error = futures_util::FutureExt::now_or_never(cache.get()).unwrap().unwrap_err();
    assert!(matches!(error.kind(), LoadErrorKind::NoRuntime));
    assert!(error.to_string().contains("inside a Tokio runtime"));
    runtime().block_on(cache.get()).unwrap();
    assert!(futures_util::FutureExt::now_or_never(cache.get()).unwrap().is_ok());

    let error = futures_util::FutureExt::now_or_never(cache.refresh()).unwrap().unwrap_err();
    assert!(matches!(error.kind(), LoadErrorKind::NoRuntime), "a load was asked for, not a value");
    cache.reject_if(|_| true);
    assert!(futures_util::FutureExt::now_or_never(cache.get()).unwrap().is_ok(), "still the best there is");
}

#[test]
fn a_runtime_without_timer_is_an_error_not_a_panic() {
    let cache =
        RefreshCache::builder().name("test").build(|| async { Ok(Loaded { value: 1, expires_at: None }) });
    let without_timer = Builder::new_current_thread().build().unwrap();
    let error = without_timer.block_on(cache.get()).unwrap_err();
    assert!(matches!(error.kind(), LoadErrorKind::NoRuntime), "{error}");
    assert!(error.to_string().contains("timer enabled"));

    // A load had begun that had no time limit. Callers on other runtimes waited for it, or got its error.
    let status = cache.status();
    assert!(!status.loading && status.loads == 0 && status.next_load_at.is_none(), "{status:?}");
    assert_eq!(*runtime().block_on(cache.get()).unwrap().value(), 1);
    cache.reject_if(|_| true);
    assert!(without_timer.block_on(cache.get()).is_ok(), "still the best there is");
    assert_eq!(cache.status().loads, 1);
}

/// Another program part makes a runtime for every call, each with a limit that is shorter than a load.
#[test]
fn loads_that_others_lose_are_no_reason_to_fail_a_call() {
    let calls = Arc::new(AtomicU64::new(0));
    let cache: RefreshCache<u64> = RefreshCache::builder().name("test").build(move || {
        let call = calls.fetch_add(1, Ordering::SeqCst) + 1;
        async move {
            if call <= 10 {
                std::future::pending::<()>().await;
            }
            Ok(Loaded { value: call, expires_at: None })
        }
    });
    let begin = || {
        let (other, caller) = (runtime(), cache.clone());
        other.spawn(async move { ask(&caller).await });
        other.block_on(settle());
        other
    };
    let patient = runtime();
    let mut waiting = std::pin::pin!(ask(&cache));
    let mut look = || {
        patient.block_on(std::future::poll_fn(|cx| {
            Poll::Ready(match waiting.as_mut().poll(cx) {
                Poll::Ready(answer) => Some(answer),
                Poll::Pending => None,
            })
        }))
    };
    let mut other = begin();
    for load in 1..=10 {
        assert_eq!(look(), None, "it waits for load {load}, which another has begun");
        drop(other);
        other = begin();
    }
    assert_eq!(look(), Some(Ok(11)));
    assert_eq!(cache.status().loads, 11);
}
