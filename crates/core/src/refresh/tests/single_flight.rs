//! One load and one answer for any number of callers.

use super::*;
use futures_util::future::join_all;

#[tokio::test(start_paused = true)]
async fn a_thousand_callers_share_one_load() {
    let source = Source::new([]).taking(SECOND);
    let cache = source.cache();
    let start = Instant::now();
    let tasks = (0..1000).map(|_| {
        let cache = cache.clone();
        tokio::spawn(async move { ask(&cache).await })
    });
    for answer in join_all(tasks).await {
        assert_eq!(answer.unwrap(), Ok(1));
    }
    assert_eq!(source.calls(), 1);
    assert_eq!(start.elapsed(), SECOND);
}

#[tokio::test(start_paused = true)]
async fn a_thousand_callers_share_one_failure() {
    let source = Source::new([Answer::Error("refused")]).taking(SECOND);
    let cache = source.cache();
    let start = Instant::now();
    for answer in join_all((0..1000).map(|_| ask(&cache))).await {
        assert_eq!(answer, Err("source `test` failed: refused".to_owned()));
    }
    assert_eq!(source.calls(), 1);
    assert_eq!(start.elapsed(), SECOND, "all were answered together");
}

#[tokio::test(start_paused = true)]
async fn the_error_of_a_pause_comes_at_once_and_the_first_call_after_it_loads() {
    let source = Source::new([Answer::Error("refused")]);
    let cache = source.cache();
    assert!(ask(&cache).await.is_err());
    for _ in 0..100 {
        let (answer, took) = timed(&cache).await;
        assert_eq!(answer, Err("source `test` failed: refused".to_owned()));
        assert_eq!(took, Duration::ZERO);
    }
    assert_eq!(source.calls(), 1);
    tokio::time::advance(Duration::from_millis(250)).await;
    assert_eq!(ask(&cache).await, Ok(2));
}

#[tokio::test(start_paused = true)]
async fn a_source_that_stays_down_is_asked_once_per_growing_pause() {
    let source = Source::new([]);
    source.set_answer(Answer::Error("down"));
    let cache = source.cache();
    let mut calls_after = Vec::new();
    for _ in 0..120 {
        let _ = ask(&cache).await;
        tokio::time::advance(Duration::from_millis(250)).await;
        calls_after.push(source.calls());
    }
    // At 0, 0.25, 0.75, 1.75, 3.75, 7.75, then every 5 s: 12.75, 17.75, 22.75, 27.75.
    assert_eq!(source.calls(), 10, "{calls_after:?}");
}

#[tokio::test(start_paused = true)]
async fn failures_that_are_forgotten_keep_nobody_waiting() {
    let source =
        Source::new([Answer::Value(Some(SECOND)), Answer::Error("no code"), Answer::Value(Some(HOUR))]);
    let cache = source.cache();
    assert_eq!(ask(&cache).await, Ok(1));
    tokio::time::advance(2 * SECOND).await;
    assert!(ask(&cache).await.is_err());
    assert!(ask(&cache).await.is_err());
    assert_eq!(source.calls(), 2, "a pause is on, although something is held that has expired");
    cache.forget_failures();
    assert_eq!(ask(&cache).await, Ok(3));

    source.set_answer(Answer::Error("no code"));
    tokio::time::advance(50 * MINUTE).await;
    assert_eq!(ask(&cache).await, Ok(3));
    settle().await;
    let paused = cache.status().next_load_at;
    assert!(paused.is_some());
    cache.forget_failures();
    assert_eq!(cache.status().next_load_at, paused, "what is held will do");
}

#[tokio::test(start_paused = true)]
async fn a_caller_that_gives_up_does_not_abort_the_load() {
    let source = Source::new([]).taking(10 * SECOND);
    let cache = source.cache();
    for _ in 0..5 {
        assert!(tokio::time::timeout(SECOND, cache.get()).await.is_err());
    }
    assert_eq!(ask(&cache).await, Ok(1), "the load that the first caller started");
    assert_eq!(source.calls(), 1);
}

#[tokio::test(start_paused = true)]
async fn refresh_loads_although_the_value_is_fresh_and_joins_a_running_load() {
    let source = Source::new([]).taking(SECOND);
    let cache = source.cache();
    assert_eq!(ask(&cache).await, Ok(1));
    let (a, b) = tokio::join!(cache.refresh(), cache.refresh());
    assert_eq!((*a.unwrap().value(), *b.unwrap().value()), (2, 2));
    assert_eq!(source.calls(), 2);
}

#[tokio::test(start_paused = true)]
async fn refresh_reports_a_failure_and_the_valid_value_stays() {
    let source = Source::new([Answer::Value(Some(HOUR)), Answer::Error("refused")]);
    let cache = source.cache();
    assert_eq!(ask(&cache).await, Ok(1));
    assert!(cache.refresh().await.is_err());
    assert_eq!(ask(&cache).await, Ok(1));
    assert_eq!(cache.status().failures_in_a_row, 1);
}
