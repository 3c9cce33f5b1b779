//! The events in the life of one value.

use super::*;

#[tokio::test(start_paused = true)]
async fn a_fresh_value_is_served_without_asking() {
    let source = Source::new([]);
    let cache = source.cache();
    assert_eq!(fresh(&cache), None);
    assert_eq!(ask(&cache).await, Ok(1));
    tokio::time::advance(45 * MINUTE - SECOND).await;
    assert_eq!(fresh(&cache), Some(1));
    assert_eq!(ask(&cache).await, Ok(1));
    assert_eq!(source.calls(), 1);
}

#[tokio::test(start_paused = true)]
async fn in_the_advisory_window_one_load_runs_and_nobody_waits() {
    let source = Source::new([]);
    let cache = source.cache();
    assert_eq!(ask(&cache).await, Ok(1));
    let source = source.taking(10 * SECOND);
    tokio::time::advance(45 * MINUTE).await;
    for _ in 0..100 {
        assert_eq!(timed(&cache).await, (Ok(1), Duration::ZERO));
    }
    settle().await;
    assert_eq!(source.calls(), 2);
    tokio::time::sleep(11 * SECOND).await;
    assert_eq!(timed(&cache).await, (Ok(2), Duration::ZERO));
    assert_eq!(source.calls(), 2);
}

#[tokio::test(start_paused = true)]
async fn an_outage_from_the_advisory_point_on_is_served_through_until_the_true_expiry() {
    let source = Source::new([]);
    let cache = source.cache();
    assert_eq!(ask(&cache).await, Ok(1));
    source.set_answer(Answer::Error("sts is down"));
    tokio::time::advance(45 * MINUTE).await;
    for second in 0..15 * 60 {
        assert_eq!(timed(&cache).await, (Ok(1), Duration::ZERO), "{second} s into the outage");
        tokio::time::sleep(SECOND).await;
    }
    let asked = source.calls() - 1;
    assert!((10..=60).contains(&asked), "asked {asked} times in 15 minutes, not at every call");
    assert_eq!(ask(&cache).await, Err("source `test` failed: sts is down".to_owned()));

    source.set_answer(Answer::Value(Some(HOUR)));
    tokio::time::sleep(5 * SECOND).await;
    assert!(ask(&cache).await.is_ok(), "back within one pause");
}

#[tokio::test(start_paused = true)]
async fn in_the_mandatory_window_callers_wait_for_the_load() {
    let source = Source::new([]);
    let cache = source.cache();
    assert_eq!(ask(&cache).await, Ok(1));
    let source = source.taking(10 * SECOND);
    tokio::time::advance(59 * MINUTE).await;
    assert_eq!(timed(&cache).await, (Ok(2), 10 * SECOND));
    assert_eq!(source.calls(), 2);
}

#[tokio::test(start_paused = true)]
async fn in_the_mandatory_window_a_failed_load_falls_back_to_what_is_valid() {
    let source = Source::new([Answer::Value(Some(HOUR)), Answer::Error("refused")]);
    let cache = source.cache();
    assert_eq!(ask(&cache).await, Ok(1));
    tokio::time::advance(59 * MINUTE).await;
    assert_eq!(ask(&cache).await, Ok(1));
    assert_eq!(source.calls(), 2);
    assert_eq!(cache.status().failures_in_a_row, 1);
}

#[tokio::test(start_paused = true)]
async fn nothing_expired_is_served_unless_asked_for() {
    let script = || [Answer::Value(Some(HOUR)), Answer::Error("down"), Answer::Error("down")];

    let strict = Source::new(script());
    let cache = strict.cache();
    assert_eq!(ask(&cache).await, Ok(1));
    tokio::time::advance(HOUR).await;
    assert!(ask(&cache).await.is_err());
    assert!(cache.servable().is_none());

    let lenient = Source::new(script());
    let cache = lenient.cache_with(RefreshPolicy::builder().serve_expired_for(MINUTE));
    assert_eq!(ask(&cache).await, Ok(1));
    tokio::time::advance(HOUR).await;
    assert_eq!(ask(&cache).await, Ok(1));
    assert_eq!(ask(&cache).await, Ok(1), "also during the pause after the failed load");
    tokio::time::advance(MINUTE).await;
    assert!(ask(&cache).await.is_err());
}

#[tokio::test(start_paused = true)]
async fn what_never_expires_is_reloaded_in_the_background_and_kept_when_that_fails() {
    let source = Source::new([Answer::Value(None), Answer::Error("file is gone"), Answer::Value(None)]);
    let cache = source.cache();
    assert_eq!(ask(&cache).await, Ok(1));
    tokio::time::advance(10 * MINUTE).await;
    assert_eq!(ask(&cache).await, Ok(1));
    settle().await;
    assert_eq!(source.calls(), 2);
    assert_eq!(ask(&cache).await, Ok(1));
    tokio::time::advance(2 * SECOND).await;
    assert_eq!(ask(&cache).await, Ok(1));
    settle().await;
    assert_eq!(ask(&cache).await, Ok(3));
}

#[tokio::test(start_paused = true)]
async fn a_value_to_be_reloaded_never_was_reloaded_all_the_time() {
    let source = Source::new([Answer::Value(None)]);
    let cache = source.cache_with(RefreshPolicy::builder().reload_unexpiring_every(Duration::MAX));
    assert_eq!(ask(&cache).await, Ok(1));
    tokio::time::advance(1000 * HOUR).await;
    assert_eq!(fresh(&cache), Some(1));
}

#[tokio::test(start_paused = true)]
async fn the_status_tells_all_of_this() {
    let source = Source::new([Answer::Value(Some(HOUR)), Answer::Error("refused")]);
    let cache = source.cache();
    assert_eq!(cache.status().loads, 0);
    assert_eq!(ask(&cache).await, Ok(1));
    let start = cache.now();
    tokio::time::advance(50 * MINUTE).await;
    assert_eq!(ask(&cache).await, Ok(1));
    assert!(cache.status().loading);
    settle().await;
    let status = cache.status();
    assert_eq!(status.loaded_at, Some(start));
    let held = cache.held().unwrap();
    assert_eq!((Some(held.loaded_at()), held.expires_at()), (status.loaded_at, status.expires_at));
    assert_eq!(status.refresh_at, Some(start + 45 * MINUTE));
    assert_eq!(status.expires_at, Some(start + HOUR));
    assert_eq!((status.loads, status.failures_in_a_row, status.loading), (2, 1, false));
    assert!(matches!(status.last_error.unwrap().kind(), LoadErrorKind::Source(_)));
    assert!(status.next_load_at.unwrap() > cache.now());
    assert!(format!("{cache:?}").contains("test"));
}
