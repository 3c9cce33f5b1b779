//! Tests of the whole cache on Tokio's paused time, in which waiting takes no time and ends exactly on time.

mod clock;
mod events;
mod faults;
mod files;
mod foreign_code;
mod model;
mod rejection;
mod runtimes;
mod simulation;
mod single_flight;
pub(super) mod stand_ins;
mod windows;

use super::*;
use aws_smithy_async::time::TimeSource;
use std::collections::VecDeque;
use std::error::Error;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};
use tokio::time::Instant;

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_secs(60);
const HOUR: Duration = Duration::from_secs(3600);

/// A wall clock that follows Tokio's paused time, and can be set forward or back.
#[derive(Debug, Clone)]
struct WallClock {
    start: Instant,
    set_by_secs: Arc<AtomicI64>,
}

impl WallClock {
    fn new() -> Self {
        Self { start: Instant::now(), set_by_secs: Arc::default() }
    }

    fn set_by(&self, secs: i64) {
        self.set_by_secs.fetch_add(secs, Ordering::SeqCst);
    }
}

impl TimeSource for WallClock {
    fn now(&self) -> SystemTime {
        let set_by = self.set_by_secs.load(Ordering::SeqCst);
        let now = SystemTime::UNIX_EPOCH + 24 * HOUR * 20_000 + self.start.elapsed();
        match u64::try_from(set_by) {
            Ok(forward) => now + Duration::from_secs(forward),
            Err(_) => now - Duration::from_secs(set_by.unsigned_abs()),
        }
    }
}

/// The result of a call of the source.
#[derive(Debug, Clone)]
enum Answer {
    /// A value with this lifetime. `None`: it never expires.
    Value(Option<Duration>),
    /// A value that expired this long ago.
    Stale(Duration),
    Error(&'static str),
    Hang,
    Panic,
    PanicWith(String),
}

/// A source with prepared answers. After these it returns values that live for an hour.
#[derive(Debug)]
struct Source {
    clock: WallClock,
    takes: Mutex<Duration>,
    script: Mutex<VecDeque<Answer>>,
    then: Mutex<Answer>,
    calls: AtomicU64,
}

impl Source {
    fn new(script: impl IntoIterator<Item = Answer>) -> Arc<Self> {
        Arc::new(Self {
            clock: WallClock::new(),
            takes: Mutex::new(Duration::ZERO),
            script: Mutex::new(script.into_iter().collect()),
            then: Mutex::new(Answer::Value(Some(HOUR))),
            calls: AtomicU64::new(0),
        })
    }

    fn taking(self: Arc<Self>, takes: Duration) -> Arc<Self> {
        *self.takes.lock().unwrap() = takes;
        self
    }

    fn set_answer(&self, answer: Answer) {
        *self.then.lock().unwrap() = answer;
    }

    fn calls(&self) -> u64 {
        self.calls.load(Ordering::SeqCst)
    }

    /// Returns the number of the call as the value.
    async fn ask(self: Arc<Self>) -> Result<Loaded<u64>, Box<dyn Error + Send + Sync>> {
        let value = self.calls.fetch_add(1, Ordering::SeqCst) + 1;
        let takes = *self.takes.lock().unwrap();
        if !takes.is_zero() {
            tokio::time::sleep(takes).await;
        }
        let next = self.script.lock().unwrap().pop_front();
        let answer = next.unwrap_or_else(|| self.then.lock().unwrap().clone());
        let now = self.clock.now();
        match answer {
            Answer::Value(lives) => Ok(Loaded { value, expires_at: lives.map(|lives| now + lives) }),
            Answer::Stale(ago) => Ok(Loaded { value, expires_at: Some(now - ago) }),
            Answer::Error(text) => Err(text.into()),
            Answer::Hang => std::future::pending().await,
            Answer::Panic => panic!("a literal"),
            Answer::PanicWith(text) => panic!("{text}"),
        }
    }

    fn cache(self: &Arc<Self>) -> RefreshCache<u64> {
        self.cache_with(RefreshPolicy::builder())
    }

    /// Returns a cache without jitter, so that the times are exact.
    fn cache_with(self: &Arc<Self>, policy: RefreshPolicyBuilder) -> RefreshCache<u64> {
        let source = Arc::clone(self);
        RefreshCache::builder()
            .name("test")
            .policy(policy.jitter_fraction(0.0).build().unwrap())
            .time_source(self.clock.clone())
            .random_seed(1)
            .build(move || Arc::clone(&source).ask())
    }
}

/// Returns the value of the warm path.
fn fresh(cache: &RefreshCache<u64>) -> Option<u64> {
    cache.fresh(|snapshot, _| *snapshot.value())
}

/// Returns the result of a call of the cache: the value, or the text of the whole error.
async fn ask(cache: &RefreshCache<u64>) -> Result<u64, String> {
    match cache.get().await {
        Ok(snapshot) => Ok(*snapshot.value()),
        Err(error) => Err(crate::error_chain::error_chain(&error)),
    }
}

/// Returns the result of a call and its duration.
async fn timed(cache: &RefreshCache<u64>) -> (Result<u64, String>, Duration) {
    let start = Instant::now();
    (ask(cache).await, start.elapsed())
}

/// Lets all tasks run that can, without moving the time.
async fn settle() {
    for _ in 0..50 {
        tokio::task::yield_now().await;
    }
}
