//! The three caches of a fleet, on injected time.

use aws_smithy_async::time::TimeSource;
use rusoto_compat_core::refresh::{Loaded, RefreshCache};
use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

pub(crate) const PROCESSES: u32 = 10_000;
const SESSION: Duration = Duration::from_secs(3600);
pub(crate) const LENGTH: Duration = Duration::from_secs(24 * 3600);

/// The start of each process. The starts are evenly distributed over the first second.
fn start_of(process: u32) -> Duration {
    Duration::from_secs(1) / PROCESSES * process
}

/// The calls of STS in each second.
pub(crate) struct Calls(pub(crate) Vec<u32>);

impl Calls {
    fn none() -> Self {
        Self(vec![0; LENGTH.as_secs() as usize])
    }

    /// Adds a call, and returns whether it is before the end.
    fn record(&mut self, at: Duration) -> bool {
        let second = self.0.get_mut(at.as_secs() as usize);
        second.map(|calls| *calls += 1).is_some()
    }
}

/// A cache in which each load determines the time of the next one. Requests arrive all the time, so a load begins as
/// soon as it is due.
fn by_rule(mut next: impl FnMut(Duration) -> Duration) -> Calls {
    let mut calls = Calls::none();
    for process in 0..PROCESSES {
        let mut at = start_of(process);
        while calls.record(at) {
            at = next(at);
        }
    }
    calls
}

/// The SDK's lazy identity cache: `expiration + jitter - buffer`, with 10 s of buffer and up to half of it as jitter.
pub(crate) fn lazy_identity_cache() -> Calls {
    let mut rng = fastrand::Rng::with_seed(1);
    let buffer = Duration::from_secs(10);
    by_rule(|at| at + SESSION + buffer.mul_f64(rng.f64() * 0.5) - buffer)
}

/// Rusoto's `AutoRefreshingProvider`, which treats credentials as expired when they have less than 20 s to live.
pub(crate) fn auto_refreshing_provider() -> Calls {
    by_rule(|at| at + SESSION - Duration::from_secs(20))
}

#[derive(Debug, Clone, Default)]
struct Clock(Arc<AtomicU64>);

const BEGIN: SystemTime = SystemTime::UNIX_EPOCH;

impl Clock {
    fn set(&self, at: Duration) {
        self.0.store(at.as_nanos() as u64, Ordering::SeqCst);
    }
}

impl TimeSource for Clock {
    fn now(&self) -> SystemTime {
        BEGIN + Duration::from_nanos(self.0.load(Ordering::SeqCst))
    }
}

/// The real cache, 10,000 times, with its default policy. The clock jumps from each due load to the next one.
pub(crate) async fn refresh_cache() -> Calls {
    let clock = Clock::default();
    let caches: Vec<_> = (0..PROCESSES)
        .map(|process| {
            let source = clock.clone();
            RefreshCache::builder().time_source(clock.clone()).random_seed(process.into()).build(move || {
                let expires_at = source.now() + SESSION;
                async move { Ok(Loaded { value: (), expires_at: Some(expires_at) }) }
            })
        })
        .collect();
    let mut calls = Calls::none();
    let mut due: BinaryHeap<_> =
        (0..PROCESSES).map(|process| Reverse((start_of(process), process))).collect();
    while let Some(Reverse((at, process))) = due.pop() {
        clock.set(at);
        let cache = &caches[process as usize];
        let before = cache.status().loads;
        cache.get().await.expect("the source never fails");
        while cache.status().loading {
            tokio::task::yield_now().await;
        }
        let status = cache.status();
        assert_eq!(status.loads, before + 1, "one load was due");
        if calls.record(at) {
            let refresh_at = status.refresh_at.expect("a value is held");
            due.push(Reverse((refresh_at.duration_since(BEGIN).expect("time goes on"), process)));
        }
    }
    calls
}
