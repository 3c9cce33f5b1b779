//! Owners and loads that run at the same time.

use super::{Borrower, Lender};
use aws_smithy_async::rt::sleep::SharedAsyncSleep;
use aws_smithy_async::test_util::InstantSleep;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use std::future::pending;
use std::panic::AssertUnwindSafe;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::time::Duration;
use tokio::task::{JoinHandle, yield_now};

/// A provider that returns its name after two turns of the runtime, so others can run in between.
#[derive(Debug, Clone)]
struct Provider {
    name: &'static str,
    started: Arc<AtomicUsize>,
}

fn lender(name: &'static str) -> Lender<Provider> {
    Lender::new(Provider { name, started: Arc::default() })
}

async fn ask_it(provider: &Provider) -> &'static str {
    provider.started.fetch_add(1, Ordering::Relaxed);
    yield_now().await;
    yield_now().await;
    if provider.name == "hangs" {
        pending::<()>().await;
    }
    provider.name
}

fn ask(provider: &Provider) -> BoxFuture<'_, &'static str> {
    Box::pin(ask_it(provider))
}

fn load(lender: &Lender<Provider>) -> JoinHandle<&'static str> {
    load_by(&lender.borrower())
}

fn load_by(borrower: &Borrower<Provider>) -> JoinHandle<&'static str> {
    let borrower = borrower.clone();
    tokio::spawn(async move { borrower.run(ask).await.unwrap() })
}

async fn within_a_second<T>(task: JoinHandle<T>) -> T {
    tokio::time::timeout(Duration::from_secs(1), task).await.expect("the load goes on").unwrap()
}

#[tokio::test(start_paused = true)]
async fn a_load_runs_on_the_provider_that_was_lent() {
    let lender = lender("a");
    lender.lend();
    assert_eq!(within_a_second(load(&lender)).await, "a");
    assert_eq!(lender.get_ref().started.load(Ordering::Relaxed), 1);
}

#[tokio::test(start_paused = true)]
async fn an_owner_takes_its_provider_back_in_the_middle_and_the_load_starts_again_with_the_changed_one() {
    let mut lender = lender("before");
    lender.lend();
    let running = load(&lender);
    yield_now().await;
    let started = Arc::clone(&lender.get_ref().started);
    assert_eq!(started.load(Ordering::Relaxed), 1, "it is in the middle");

    lender.get_mut().name = "after";
    for _ in 0..5 {
        yield_now().await;
    }
    assert_eq!(started.load(Ordering::Relaxed), 1, "nothing is lent, so nothing is asked");
    lender.lend();
    assert_eq!(within_a_second(running).await, "after");
    assert_eq!(started.load(Ordering::Relaxed), 2);
}

#[tokio::test(start_paused = true)]
async fn a_provider_that_hangs_is_taken_back_like_any_other() {
    let mut lender = lender("hangs");
    lender.lend();
    let running = load(&lender);
    for _ in 0..5 {
        yield_now().await;
    }
    lender.get_mut().name = "mended";
    lender.lend();
    assert_eq!(within_a_second(running).await, "mended");
}

#[tokio::test(start_paused = true)]
async fn another_clone_answers_when_the_owner_of_the_one_that_is_asked_takes_it_back() {
    let first = lender("first");
    let mut second = first.clone();
    second.get_mut().name = "second";
    first.lend();
    second.lend();
    let running = load(&first);
    yield_now().await;
    second.get_mut();
    assert_eq!(within_a_second(running).await, "first");
}

#[tokio::test(start_paused = true)]
async fn the_clone_that_asked_last_is_asked() {
    let first = lender("first");
    let mut second = first.clone();
    second.get_mut().name = "second";
    first.lend();
    second.lend();
    assert_eq!(within_a_second(load(&first)).await, "second");
    first.lend();
    assert_eq!(within_a_second(load(&first)).await, "first");
}

#[tokio::test(start_paused = true)]
async fn a_load_waits_for_a_provider_to_be_lent() {
    let lender = lender("a");
    let waiting = load(&lender);
    yield_now().await;
    assert!(!waiting.is_finished());
    lender.lend();
    assert_eq!(within_a_second(waiting).await, "a");
}

#[tokio::test(start_paused = true)]
async fn what_runs_on_a_dropped_clone_goes_on() {
    let lender = lender("a");
    lender.lend();
    let running = load(&lender);
    yield_now().await;
    drop(lender);
    assert_eq!(within_a_second(running).await, "a");
}

#[tokio::test(start_paused = true)]
async fn a_dropped_clone_is_asked_no_more() {
    let first = lender("first");
    let mut second = first.clone();
    second.get_mut().name = "second";
    first.lend();
    second.lend();
    drop(second);
    assert_eq!(within_a_second(load(&first)).await, "first");
}

#[tokio::test(start_paused = true)]
async fn the_last_provider_outlives_its_lender_until_another_is_lent() {
    let first = lender("a");
    let mut second = first.clone();
    second.get_mut().name = "b";
    let borrower = first.borrower();
    first.lend();
    drop(first);
    assert_eq!(within_a_second(load_by(&borrower)).await, "a", "there is no other");

    second.lend();
    assert_eq!(within_a_second(load_by(&borrower)).await, "b");
    second.get_mut().name = "c";
    assert!(borrower.run(ask).now_or_never().is_none(), "nothing is lent");
    second.lend();
    drop(second);
    assert_eq!(within_a_second(load_by(&borrower)).await, "c");
}

/// This happens when only a handle of the cache is left. Each of its loads waited for the whole load timeout.
#[tokio::test(start_paused = true)]
async fn a_provider_that_was_changed_and_never_lent_again_was_lost_with_its_lender() {
    let mut lender = lender("a");
    let borrower = lender.borrower();
    lender.lend();
    lender.get_mut().name = "b";
    let waiting = load_by(&borrower);
    yield_now().await;
    drop(lender);
    assert_eq!(within_a_second(waiting).await, "b");
    assert_eq!(within_a_second(load_by(&borrower)).await, "b");
}

#[tokio::test(start_paused = true)]
async fn a_load_does_not_wait_for_ever_for_an_owner_that_does_not_go_on() {
    let mut lender = lender("a");
    let borrower = lender.borrower();
    lender.lend();
    lender.get_mut().name = "b";
    let start = tokio::time::Instant::now();
    let error = borrower.run(ask).await.unwrap_err();
    assert_eq!(start.elapsed(), Duration::from_secs(5));
    assert!(error.to_string().contains("`get_mut()`"), "{error}");
    lender.lend();
    assert_eq!(within_a_second(load_by(&borrower)).await, "b");
}

/// The runtime has no timer.
#[test]
fn a_load_waits_by_the_timer_that_it_was_given() {
    let mut lender = lender("a");
    let borrower = lender.borrower().with_sleep(SharedAsyncSleep::new(InstantSleep::unlogged()));
    lender.lend();
    lender.get_mut().name = "b";
    assert!(borrower.run(ask).now_or_never().is_some_and(|answer| answer.is_err()));
}

#[tokio::test(start_paused = true)]
async fn a_change_is_told_of_once() {
    let mut lender = lender("a");
    assert!(!lender.lend());
    lender.get_mut().name = "b";
    assert!(!lender.clone().lend(), "a copy was not changed since it was made");
    assert!(lender.lend() && !lender.lend());
}

#[tokio::test(start_paused = true)]
async fn the_provider_is_free_after_a_load_was_aborted_in_the_middle() {
    let mut lender = lender("a");
    lender.lend();
    let running = load(&lender);
    yield_now().await;
    running.abort();
    assert!(running.await.unwrap_err().is_cancelled());
    lender.get_mut().name = "b";
    lender.lend();
    assert_eq!(within_a_second(load(&lender)).await, "b");
}

#[tokio::test(start_paused = true)]
async fn the_provider_is_free_after_a_load_panicked() {
    let mut lender = lender("a");
    lender.lend();
    let borrower = lender.borrower();
    let panicking = borrower.run(|provider| {
        Box::pin(async move {
            yield_now().await;
            assert_eq!(provider.name, "b", "not this one");
        })
    });
    assert!(AssertUnwindSafe(panicking).catch_unwind().await.is_err());
    lender.get_mut().name = "b";
    lender.lend();
    assert_eq!(within_a_second(load(&lender)).await, "b");
}

/// Reports the beginning of its drop, which takes a while.
struct SlowToDrop(mpsc::Sender<()>);

impl Drop for SlowToDrop {
    fn drop(&mut self) {
        self.0.send(()).unwrap();
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn an_owner_waits_for_a_load_that_is_just_being_dropped_elsewhere() {
    let mut lender = lender("a");
    lender.lend();
    let borrower = lender.borrower();
    let (sender, dropping) = mpsc::channel();
    std::thread::scope(|scope| {
        scope.spawn(move || {
            // It is dropped before the reference to the provider.
            let load = borrower.run(move |_provider| {
                let slow = SlowToDrop(sender.clone());
                Box::pin(async move {
                    let _slow = slow;
                    pending::<()>().await;
                })
            });
            assert!(load.now_or_never().is_none());
        });
        dropping.recv().unwrap();
        lender.get_mut().name = "b";
    });
}

/// The owner changes and lends as fast as it can. Other threads run loads, and drop some of them half-way. The owner
/// must never find another reference to its provider, no load may see a change, and no load may be lost.
#[test]
fn owners_and_loads_on_several_threads_never_meet_on_one_provider() {
    const ROUNDS: usize = 5_000;

    fn twice(provider: &usize) -> BoxFuture<'_, (usize, usize)> {
        Box::pin(async move {
            let before = *provider;
            yield_now().await;
            (before, *provider)
        })
    }

    fn run_loads(borrower: &Borrower<usize>) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        runtime.block_on(async {
            for round in 0..ROUNDS {
                if round % 2 == 0 {
                    let (before, after) = borrower.run(twice).await.unwrap();
                    assert_eq!(before, after);
                } else {
                    let _dropped_in_the_middle = borrower.run(twice).now_or_never();
                }
            }
        });
    }

    let mut lender = Lender::new(0);
    lender.lend();
    let borrower = lender.borrower();
    std::thread::scope(|scope| {
        let loads: Vec<_> = (0..2).map(|_| scope.spawn(|| run_loads(&borrower))).collect();
        while !loads.iter().all(std::thread::ScopedJoinHandle::is_finished) {
            *lender.get_mut() += 1;
            lender.lend();
        }
    });
}
