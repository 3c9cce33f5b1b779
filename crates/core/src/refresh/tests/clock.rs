//! Clocks that are set forward or back.

use super::*;
use futures_util::FutureExt;
use std::future::Future;
use std::pin::pin;

async fn minute_of_calls(cache: &RefreshCache<u64>) {
    for _ in 0..60 {
        ask(cache).await.unwrap();
        settle().await;
        tokio::time::sleep(SECOND).await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_clock_set_back_an_hour_leads_to_one_extra_load() {
    let source = Source::new([]);
    let cache = source.cache();
    minute_of_calls(&cache).await;
    assert_eq!(source.calls(), 1);
    source.clock.set_by(-3600);
    minute_of_calls(&cache).await;
    assert_eq!(source.calls(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_clock_set_forward_an_hour_leads_to_one_extra_load() {
    let source = Source::new([]);
    let cache = source.cache();
    minute_of_calls(&cache).await;
    source.clock.set_by(3600);
    minute_of_calls(&cache).await;
    assert_eq!(source.calls(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_clock_that_jumps_there_and_back_leads_to_one_extra_load_per_jump() {
    let source = Source::new([]);
    let cache = source.cache();
    minute_of_calls(&cache).await;
    source.clock.set_by(3600);
    minute_of_calls(&cache).await;
    source.clock.set_by(-3600);
    minute_of_calls(&cache).await;
    assert!(source.calls() <= 3, "{} loads", source.calls());
}

#[tokio::test(start_paused = true)]
async fn what_a_wrong_clock_took_for_expired_is_valid_again_once_the_clock_is_right() {
    let source = Source::new([]);
    let cache = source.cache();
    assert_eq!(ask(&cache).await, Ok(1));
    // The issuer's clock is right, so its sessions seem to be expired when they arrive.
    source.set_answer(Answer::Stale(HOUR));
    source.clock.set_by(2 * 3600);
    assert!(ask(&cache).await.unwrap_err().contains("check this machine's clock"));
    source.clock.set_by(-2 * 3600);
    assert_eq!(ask(&cache).await, Ok(1));
}

/// Starts a call, lets its load end, and lets `pass` go by before the call continues.
async fn goes_on_late(
    call: impl Future<Output = Result<Arc<Snapshot<u64>>, LoadError>>,
    pass: Duration,
) -> Result<u64, LoadError> {
    let mut call = pin!(call);
    assert!(call.as_mut().now_or_never().is_none());
    settle().await;
    tokio::time::advance(pass).await;
    call.await.map(|snapshot| *snapshot.value())
}

#[tokio::test(start_paused = true)]
async fn a_value_that_expires_before_its_caller_goes_on_is_loaded_again_and_not_returned() {
    let source = Source::new([]);
    let cache = source.cache();
    assert_eq!(goes_on_late(cache.get(), HOUR).await.unwrap(), 2);
    tokio::time::advance(SECOND).await;
    assert_eq!(goes_on_late(cache.refresh(), HOUR).await.unwrap(), 4);
}

#[tokio::test(start_paused = true)]
async fn values_that_expire_before_their_caller_goes_on_end_in_an_error_not_in_a_loop() {
    let source = Source::new([]);
    source.set_answer(Answer::Value(Some(Duration::from_millis(1))));
    let cache = source.cache();
    let mut refresh = pin!(cache.refresh());
    let error = loop {
        if let Some(answer) = refresh.as_mut().now_or_never() {
            break answer.unwrap_err();
        }
        settle().await;
        tokio::time::advance(Duration::from_millis(2)).await;
    };
    assert!(matches!(error.kind(), LoadErrorKind::ShortLived { .. }), "{error}");
    assert_eq!(source.calls(), 4);
}

#[tokio::test(start_paused = true)]
async fn a_clock_set_back_during_a_load_does_not_strand_its_callers() {
    let source = Source::new([Answer::Hang]);
    let cache = source.cache();
    let waiting = tokio::spawn({
        let cache = cache.clone();
        async move { ask(&cache).await }
    });
    tokio::time::sleep(SECOND).await;
    source.clock.set_by(-3600);
    let (answer, took) = timed(&cache).await;
    assert_eq!(answer, Ok(2), "took over the load whose age is no longer known");
    assert_eq!(took, Duration::ZERO);
    assert_eq!(waiting.await.unwrap(), Ok(2));
}

#[tokio::test(start_paused = true)]
async fn a_clock_set_back_by_a_second_during_a_load_is_noise() {
    let source = Source::new([]).taking(10 * SECOND);
    let cache = source.cache();
    let waiting = tokio::spawn({
        let cache = cache.clone();
        async move { ask(&cache).await }
    });
    settle().await;
    source.clock.set_by(-1);
    assert_eq!(ask(&cache).await, Ok(1));
    assert_eq!(waiting.await.unwrap(), Ok(1));
    assert_eq!(source.calls(), 1);
}
