//! Sources that hang, panic, or return unusable values.

use super::*;

#[tokio::test(start_paused = true)]
async fn a_source_that_hangs_becomes_an_error_after_the_load_timeout() {
    let source = Source::new([Answer::Hang]);
    let cache = source.cache();
    let (answer, took) = timed(&cache).await;
    assert!(answer.unwrap_err().contains("did not answer within 30s"));
    assert_eq!(took, 30 * SECOND);
    tokio::time::advance(SECOND).await;
    assert_eq!(ask(&cache).await, Ok(2));
}

/// Rusoto's `AutoRefreshingProvider` does this if its credentials always seem to be expired. Its loop takes a Tokio
/// lock, so each turn uses up the task's budget, and no timer is checked.
#[tokio::test(start_paused = true)]
async fn a_source_that_is_busy_for_ever_outran_its_timeout() {
    let cache: RefreshCache<u64> =
        RefreshCache::builder().name("test").time_source(WallClock::new()).build(|| async {
            let lock = tokio::sync::Mutex::new(());
            loop {
                drop(lock.lock().await);
            }
        });
    let caller = cache.clone();
    let answer = tokio::spawn(async move { ask(&caller).await });
    settle().await;
    tokio::time::advance(30 * SECOND).await;
    // A busy runtime of Tokio checks its timer only after a number of turns.
    for _ in 0..1000 {
        settle().await;
        if answer.is_finished() {
            break;
        }
    }
    assert!(answer.is_finished(), "the load goes on");
    assert!(answer.await.unwrap().unwrap_err().contains("did not answer within 30s"));
    assert!(cache.status().next_load_at.is_some());
}

#[tokio::test(start_paused = true)]
async fn a_source_that_hangs_in_the_background_holds_nobody_up() {
    let source = Source::new([Answer::Value(Some(HOUR)), Answer::Hang]);
    let cache = source.cache();
    assert_eq!(ask(&cache).await, Ok(1));
    tokio::time::advance(45 * MINUTE).await;
    for _ in 0..60 {
        assert_eq!(timed(&cache).await.1, Duration::ZERO);
        tokio::time::sleep(SECOND).await;
    }
    assert_eq!(ask(&cache).await, Ok(3), "timed out and loaded again by itself");
}

#[tokio::test(start_paused = true)]
async fn a_source_that_panics_becomes_an_error_for_all_who_wait() {
    let source = Source::new([Answer::Panic]).taking(SECOND);
    let cache = source.cache();
    let answers = futures_util::future::join_all((0..10).map(|_| ask(&cache))).await;
    for answer in answers {
        assert_eq!(answer, Err("source `test` panicked: a literal".to_owned()));
    }
    tokio::time::advance(SECOND).await;
    assert_eq!(ask(&cache).await, Ok(2));
}

#[tokio::test(start_paused = true)]
async fn the_message_of_a_panic_is_passed_on_only_if_it_cannot_hold_a_secret() {
    let source = Source::new([Answer::PanicWith("hush".to_owned() + "-hush")]);
    let error = ask(&source.cache()).await.unwrap_err();
    assert!(!error.contains("hush"), "{error}");
    assert!(error.contains("panicked"), "{error}");
}

/// With `serve_expired_for` such an answer may be served. It replaced credentials that were valid for another quarter
/// of an hour.
#[tokio::test(start_paused = true)]
async fn an_answer_that_has_expired_replaced_what_was_held_and_ended_later() {
    for held_for in [Some(HOUR), None] {
        let source = Source::new([Answer::Value(held_for), Answer::Stale(SECOND)]);
        let cache = source.cache_with(RefreshPolicy::builder().serve_expired_for(MINUTE));
        assert_eq!(ask(&cache).await, Ok(1));
        tokio::time::advance(50 * MINUTE).await;
        assert_eq!(ask(&cache).await, Ok(1));
        settle().await;
        assert_eq!(source.calls(), 2, "asked in the background");
        let status = cache.status();
        assert_eq!(cache.held().map(|held| *held.value()), Some(1));
        assert_eq!(status.failures_in_a_row, 1, "it counts as a failed load");
        assert!(matches!(status.last_error.unwrap().kind(), LoadErrorKind::Expired { .. }));
        let backoff = status.next_load_at.unwrap().duration_since(cache.now()).unwrap();
        assert!((SECOND..=2 * SECOND).contains(&backoff), "as after any failure: {backoff:?}");
        assert!(cache.refresh().await.is_ok(), "the next answer is taken");
    }
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_has_expired_replaced_what_had_expired_later() {
    let source = Source::new([Answer::Value(Some(HOUR)), Answer::Stale(3 * SECOND)]);
    let cache = source.cache_with(RefreshPolicy::builder().serve_expired_for(MINUTE));
    assert_eq!(ask(&cache).await, Ok(1));
    tokio::time::advance(HOUR + SECOND).await;
    assert_eq!(ask(&cache).await, Ok(1));
    assert_eq!((source.calls(), cache.status().failures_in_a_row), (2, 1));
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_has_expired_is_served_where_nothing_better_is_held() {
    let source = Source::new([Answer::Stale(SECOND), Answer::Stale(Duration::ZERO)]);
    let cache = source.cache_with(RefreshPolicy::builder().serve_expired_for(MINUTE));
    assert_eq!(ask(&cache).await, Ok(1));
    tokio::time::advance(SECOND).await;
    assert_eq!(ask(&cache).await, Ok(2), "it ends later than what is held");
}

/// The session was ended early, or the sessions of the role were made shorter.
#[tokio::test(start_paused = true)]
async fn an_answer_that_is_valid_replaces_what_ends_later() {
    let source = Source::new([Answer::Value(Some(HOUR)), Answer::Value(Some(MINUTE))]);
    let cache = source.cache_with(RefreshPolicy::builder().serve_expired_for(MINUTE));
    assert_eq!(ask(&cache).await, Ok(1));
    assert!(cache.refresh().await.is_ok());
    assert_eq!(ask(&cache).await, Ok(2));
}

#[tokio::test(start_paused = true)]
async fn a_value_that_has_expired_already_is_a_failure_with_pauses_between() {
    let source = Source::new([]);
    source.set_answer(Answer::Stale(5 * SECOND));
    let cache = source.cache();
    let error = ask(&cache).await.unwrap_err();
    assert!(error.contains("expired 5 s before"), "{error}");
    for _ in 0..1000 {
        assert!(ask(&cache).await.is_err());
    }
    assert_eq!(source.calls(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_value_that_expires_at_once_cannot_start_a_loop() {
    let source = Source::new([]);
    source.set_answer(Answer::Value(Some(Duration::from_millis(1))));
    let cache = source.cache();
    let start = Instant::now();
    while start.elapsed() < 10 * SECOND {
        let _ = ask(&cache).await;
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    assert!(source.calls() <= 41, "{} calls in ten seconds", source.calls());

    tokio::time::advance(SECOND).await;
    assert!(ask(&cache).await.is_ok());
    tokio::time::advance(Duration::from_millis(1)).await;
    let error = ask(&cache).await.unwrap_err();
    assert!(error.contains("expired as soon as it was loaded"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_sleep_that_ends_at_once_ends_in_an_error_not_in_a_loop() {
    let source = Source::new([Answer::Hang]);
    let asked = Arc::clone(&source);
    let cache: RefreshCache<u64> = RefreshCache::builder()
        .sleep_impl(aws_smithy_async::rt::sleep::SharedAsyncSleep::new(Instantly))
        .build(move || Arc::clone(&asked).ask());
    let error = cache.get().await.unwrap_err();
    assert!(matches!(error.kind(), LoadErrorKind::TimedOut { .. }), "{error}");
    assert_eq!(cache.status().loads, 4, "each taken out of the way of the next");

    #[derive(Debug)]
    struct Instantly;
    impl aws_smithy_async::rt::sleep::AsyncSleep for Instantly {
        fn sleep(&self, _: Duration) -> aws_smithy_async::rt::sleep::Sleep {
            aws_smithy_async::rt::sleep::Sleep::new(std::future::ready(()))
        }
    }
}
