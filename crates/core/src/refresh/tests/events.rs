//! The hook for events.

use super::*;
use crate::refresh::RefreshEvent;
use std::sync::OnceLock;

#[derive(Debug, Clone, PartialEq)]
enum Told {
    Loaded(u64),
    Rotated(u64, u64),
    Failed { error: String, held: Option<u64>, pause: Option<Duration> },
    Refused(u64),
}

/// The events so far.
#[derive(Default)]
struct Events(Mutex<Vec<Told>>);

impl Events {
    fn take(&self) -> Vec<Told> {
        std::mem::take(&mut *self.0.lock().unwrap())
    }
}

/// Returns a cache of this source that records every event.
fn listened_to(source: &Arc<Source>, same: fn(&u64, &u64) -> bool) -> (RefreshCache<u64>, Arc<Events>) {
    let events = Arc::new(Events::default());
    let (asked, told, clock) = (Arc::clone(source), Arc::clone(&events), source.clock.clone());
    let cache = RefreshCache::builder()
        .name("test")
        .policy(RefreshPolicy::builder().jitter_fraction(0.0).build().unwrap())
        .time_source(source.clock.clone())
        .random_seed(1)
        .build_with_events(
            same,
            move |event| {
                told.0.lock().unwrap().push(match event {
                    RefreshEvent::Loaded(snapshot) => Told::Loaded(*snapshot.value()),
                    RefreshEvent::Rotated { from, to } => Told::Rotated(*from.value(), *to.value()),
                    RefreshEvent::LoadFailed { error, next_load_at, held } => Told::Failed {
                        error: crate::error_chain::error_chain(error),
                        held: held.map(|held| *held.value()),
                        pause: next_load_at.map(|at| at.duration_since(clock.now()).unwrap()),
                    },
                    RefreshEvent::Refused(snapshot) => Told::Refused(*snapshot.value()),
                });
            },
            move || Arc::clone(&asked).ask(),
        );
    (cache, events)
}

#[tokio::test(start_paused = true)]
async fn a_load_is_told_of_and_so_is_one_that_replaces_a_value_by_another() {
    let source = Source::new([]);
    let (cache, events) = listened_to(&source, |a, b| a == b);
    cache.get().await.unwrap();
    settle().await;
    assert_eq!(events.take(), [Told::Loaded(1)], "nothing was held before");
    cache.get().await.unwrap();
    assert_eq!(events.take(), [], "no load, no event");
    cache.refresh().await.unwrap();
    settle().await;
    assert_eq!(events.take(), [Told::Loaded(2), Told::Rotated(1, 2)]);
}

#[tokio::test(start_paused = true)]
async fn a_load_that_brings_the_same_again_is_no_rotation() {
    let source = Source::new([]);
    let (cache, events) = listened_to(&source, |_, _| true);
    cache.get().await.unwrap();
    cache.refresh().await.unwrap();
    settle().await;
    assert_eq!(events.take(), [Told::Loaded(1), Told::Loaded(2)]);
}

#[tokio::test(start_paused = true)]
async fn a_failed_load_is_told_of_once_however_many_wait() {
    let source = Source::new([Answer::Error("down"), Answer::Value(Some(HOUR)), Answer::Error("down")]);
    let (cache, events) = listened_to(&source, |a, b| a == b);
    let failed = |held, pause| {
        let error = "source `test` failed: down".to_owned();
        Told::Failed { error, held, pause: Some(Duration::from_millis(pause)) }
    };
    futures_util::future::join_all((0..10).map(|_| ask(&cache))).await;
    assert!(ask(&cache).await.is_err(), "in the pause");
    settle().await;
    assert_eq!(events.take(), [failed(None, 250)]);
    tokio::time::advance(SECOND).await;
    cache.get().await.unwrap();
    assert!(cache.refresh().await.is_err());
    settle().await;
    let told = events.take();
    assert!(matches!(&told[1], Told::Failed { held: Some(2), .. }), "{told:?}");
    assert_eq!((told.len(), &told[0]), (2, &Told::Loaded(2)));
}

#[tokio::test(start_paused = true)]
async fn a_refusal_is_told_of_once_for_each_value() {
    let source = Source::new([]);
    let (cache, events) = listened_to(&source, |a, b| a == b);
    cache.get().await.unwrap();
    settle().await;
    events.take();
    assert!(!cache.reject_if(|value| *value == 7), "not the held one");
    assert!(cache.doubt_if(|_| true));
    assert_eq!(events.take(), [], "a doubt is no refusal");
    for _ in 0..3 {
        assert!(cache.reject_if(|value| *value == 1));
    }
    assert_eq!(events.take(), [Told::Refused(1)]);
    tokio::time::advance(SECOND).await;
    cache.get().await.unwrap();
    settle().await;
    assert_eq!(events.take(), [Told::Loaded(2), Told::Rotated(1, 2)]);
}

/// Under the lock of the cache, the hook would wait for itself.
#[tokio::test(start_paused = true)]
async fn a_hook_may_ask_its_cache_and_panic() {
    let source = Source::new([Answer::Value(Some(HOUR)), Answer::Error("down")]);
    let (known, calls) = (Arc::new(OnceLock::<RefreshCache<u64>>::new()), Arc::new(AtomicU64::new(0)));
    let (asked, listening, counter) = (Arc::clone(&source), Arc::clone(&known), Arc::clone(&calls));
    let builder = RefreshCache::builder().name("test").time_source(source.clock.clone());
    let hook = move |_: RefreshEvent<'_, u64>| {
        listening.get().unwrap().status();
        counter.fetch_add(1, Ordering::SeqCst);
        // `panic!` would call the panic hook of the process, which prints.
        std::panic::resume_unwind(Box::new("a full disk"));
    };
    let cache = builder.build_with_events(|a, b| a == b, hook, move || Arc::clone(&asked).ask());
    known.set(cache.clone()).unwrap();

    assert_eq!(ask(&cache).await, Ok(1));
    assert!(cache.refresh().await.is_err());
    assert!(cache.reject_if(|value| *value == 1));
    tokio::time::advance(MINUTE).await;
    assert_eq!(ask(&cache).await, Ok(3));
    settle().await;
    assert!(!cache.status().loading);
    assert_eq!(calls.load(Ordering::SeqCst), 5, "loaded, failed, refused, loaded and rotated");
}
