//! A caller waits for the side that serves, and for nothing else.

use std::future::{pending, ready};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use facade_tests::reply;
use futures_util::FutureExt;
use tokio::time::{Instant, sleep};

use super::*;

/// Answers after a time.
fn slow(seconds: u64, arn: &'static str) -> Fake {
    Fake::new(move |_| async move {
        sleep(Duration::from_secs(seconds)).await;
        Ok(reply(200, identity(arn)))
    })
}

fn hanging() -> Fake {
    Fake::new(|_| pending())
}

#[tokio::test(start_paused = true)]
async fn both_sides_are_asked_once_and_the_caller_gets_the_serving_one() {
    for (rules, serving) in [(ALWAYS, "old"), ("* = new\nshadow * = 100%", "new")] {
        let (old, new) = (Fake::of(200, identity("old")), Fake::of(200, identity("new")));
        let shadow = Shadow::new().ignore(IDENTITY, "arn");
        let sts = sts(&old, &new, rules, shadow);
        assert_eq!(call(&sts).await.arn.as_deref(), Some(serving));
        settle().await;
        assert_eq!((old.asked(), new.asked()), (1, 1));
        assert_eq!(came_of(sts.rollout(), IDENTITY), "ran 1, ignored 1");
    }
}

#[tokio::test(start_paused = true)]
async fn a_slow_shadow_makes_no_caller_wait() {
    let sts = sts(&slow(1, "same"), &slow(5, "same"), ALWAYS, Shadow::new());
    let start = Instant::now();
    call(&sts).await;
    assert_eq!(start.elapsed(), Duration::from_secs(1));
    assert_eq!(came_of(sts.rollout(), IDENTITY), "ran 1");
    sleep(Duration::from_secs(4)).await;
    settle().await;
    assert_eq!(came_of(sts.rollout(), IDENTITY), "ran 1, equal 1");
}

#[tokio::test(start_paused = true)]
async fn a_shadow_that_hangs_ends_at_the_limit() {
    let shadow = Shadow::new().time_limit(Duration::from_secs(3));
    let sts = sts(&Fake::of(200, identity("same")), &hanging(), ALWAYS, shadow);
    let start = Instant::now();
    call(&sts).await;
    assert_eq!(start.elapsed(), Duration::ZERO);
    sleep(Duration::from_millis(2_999)).await;
    assert_eq!(came_of(sts.rollout(), IDENTITY), "ran 1");
    sleep(Duration::from_millis(2)).await;
    assert_eq!(came_of(sts.rollout(), IDENTITY), "ran 1, timed out 1");
}

#[tokio::test(start_paused = true)]
async fn the_default_limit_is_half_a_minute() {
    let sts = sts(&Fake::of(200, identity("same")), &hanging(), ALWAYS, Shadow::new());
    call(&sts).await;
    sleep(Duration::from_millis(29_999)).await;
    assert_eq!(came_of(sts.rollout(), IDENTITY), "ran 1");
    sleep(Duration::from_millis(2)).await;
    assert_eq!(came_of(sts.rollout(), IDENTITY), "ran 1, timed out 1");
}

#[tokio::test(start_paused = true)]
async fn a_shadow_that_panics_is_only_counted() {
    let panicking = Fake::new(|_| async { panic!("the shadow") });
    let sts = sts(&Fake::of(200, identity("same")), &panicking, ALWAYS, Shadow::new());
    assert_eq!(call(&sts).await.arn.as_deref(), Some("same"));
    settle().await;
    assert_eq!(came_of(sts.rollout(), IDENTITY), "ran 1, panicked 1");
}

#[tokio::test(start_paused = true)]
async fn a_shadow_too_many_is_dropped() {
    let new = hanging();
    let shadow = Shadow::new().at_once(2).time_limit(Duration::from_secs(10));
    let sts = sts(&Fake::of(200, identity("same")), &new, ALWAYS, shadow);
    for _ in 0..5 {
        call(&sts).await;
    }
    settle().await;
    assert_eq!(new.asked(), 2);
    assert_eq!(came_of(sts.rollout(), IDENTITY), "ran 2, dropped 3");
    // Their places are free again.
    sleep(Duration::from_secs(10)).await;
    call(&sts).await;
    settle().await;
    assert_eq!(came_of(sts.rollout(), IDENTITY), "ran 3, dropped 3, timed out 2");
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_dropped_takes_its_shadow_along() {
    struct Tells(Arc<AtomicBool>);

    impl Drop for Tells {
        fn drop(&mut self) {
            self.0.store(true, Ordering::Relaxed);
        }
    }

    let is_gone = Arc::new(AtomicBool::new(false));
    let tell = Arc::clone(&is_gone);
    let new = Fake::new(move |_| {
        let tells = Tells(Arc::clone(&tell));
        async move {
            let _tells = tells;
            pending().await
        }
    });
    let sts = sts(&hanging(), &new, ALWAYS, Shadow::new());
    let call = tokio::time::timeout(Duration::from_secs(1), call(&sts)).await;
    assert!(call.is_err() && new.asked() == 1);
    settle().await;
    assert!(is_gone.load(Ordering::Relaxed));
    assert_eq!(came_of(sts.rollout(), IDENTITY), "ran 1, dropped 1");
}

#[test]
fn without_a_runtime_there_is_no_shadow() {
    let new = Fake::of(200, identity("same"));
    let sts = sts(&Fake::of(200, identity("same")), &new, ALWAYS, Shadow::new());
    let answer = call(&sts).now_or_never().expect("an answer at once");
    assert_eq!(answer.arn.as_deref(), Some("same"));
    assert_eq!(came_of(sts.rollout(), IDENTITY), "never ran, dropped 1");
    assert_eq!(new.asked(), 0);
}

#[test]
fn a_runtime_that_ends_takes_its_shadows_along() {
    let sts = sts(&Fake::of(200, identity("same")), &hanging(), ALWAYS, Shadow::new());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    runtime.block_on(call(&sts));
    drop(runtime);
    assert_eq!(came_of(sts.rollout(), IDENTITY), "ran 1, dropped 1");
}

#[tokio::test(start_paused = true)]
async fn a_share_of_the_calls_has_a_shadow() {
    let new = Fake::of(200, identity("same"));
    let old = Fake::of(200, identity("same"));
    let sts = sts(&old, &new, "* = old\nshadow sts.get_caller_identity = 25%", Shadow::new());
    for _ in 0..8 {
        call(&sts).await;
    }
    settle().await;
    assert_eq!((old.asked(), new.asked()), (8, 2));
    assert_eq!(came_of(sts.rollout(), IDENTITY), "ran 2, equal 2");
}

/// Both SDKs read the same answer, so this is what a program sees.
#[tokio::test(start_paused = true)]
async fn a_shadow_that_is_off_asks_nobody() {
    let new = Fake::new(|_| ready(Ok(reply(200, identity("same")))));
    let sts = sts(&Fake::of(200, identity("same")), &new, "* = old", Shadow::new());
    call(&sts).await;
    settle().await;
    assert_eq!(new.asked(), 0);
    assert_eq!(sts.rollout().usage().operation(IDENTITY).unwrap().shadow, None);
}
