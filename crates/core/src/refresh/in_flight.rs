//! A running load, as those who wait for it see it.

use super::clock::was_set_back;
use super::error::LoadError;
use super::policy::RefreshPolicy;
use super::snapshot::Snapshot;
use super::sync::AbortHandle;
use aws_smithy_async::rt::sleep::{AsyncSleep, Sleep};
use futures_util::future::{Either, select};
use std::fmt;
use std::panic::AssertUnwindSafe;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};
use tokio::sync::watch;
use tokio::task::unconstrained;

/// The answer of a load. All who waited share it.
pub(super) type Outcome<T> = Result<Arc<Snapshot<T>>, LoadError>;

/// A load may overrun its timeout by this much before a caller takes over. By then nothing drives its runtime: it is a
/// current-thread runtime between two `block_on`s, or the source blocks its thread.
const OVERRUN: Duration = Duration::from_secs(5);

/// A load whose heartbeats stop for this long is taken for one that nothing drives. A source that blocks its thread stops
/// them as well, and gets as much time as the default policy gives a load.
const STANDSTILL: Duration = Duration::from_secs(35);

/// A running load. Its task holds the sender of the outcome, and drops the sender however it ends.
pub(super) struct InFlight<T> {
    pub(super) id: u64,
    pub(super) generation: u64,
    started_at: SystemTime,
    heartbeats: Arc<AtomicU64>,
    outcome: watch::Receiver<Option<Outcome<T>>>,
    pub(super) task: Option<AbortHandle>,
}

// Not derived: that would ask for `T: Clone`.
impl<T> Clone for InFlight<T> {
    fn clone(&self) -> Self {
        Self {
            id: self.id,
            generation: self.generation,
            started_at: self.started_at,
            heartbeats: Arc::clone(&self.heartbeats),
            outcome: self.outcome.clone(),
            task: self.task.clone(),
        }
    }
}

impl<T> fmt::Debug for InFlight<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InFlight")
            .field("id", &self.id)
            .field("started_at", &self.started_at)
            .finish_non_exhaustive()
    }
}

/// How waiting for a load ended.
pub(super) enum Waited<T> {
    /// The load has an answer.
    Answered(Outcome<T>),
    /// The task was dropped before it had one: its runtime was shut down.
    Abandoned,
    /// The load overran its time or its heartbeats stopped: nothing drives it.
    Overdue,
    /// The caller's runtime has no timer, so nothing would bound the wait.
    NoTimer,
}

impl<T> InFlight<T> {
    pub(super) fn new(
        id: u64,
        generation: u64,
        started_at: SystemTime,
        heartbeats: Arc<AtomicU64>,
        outcome: watch::Receiver<Option<Outcome<T>>>,
    ) -> Self {
        Self { id, generation, started_at, heartbeats, outcome, task: None }
    }

    pub(super) fn is_overdue(&self, now: SystemTime, policy: &RefreshPolicy) -> bool {
        self.time_left(now, policy).is_zero()
    }

    /// Zero as well when the clock was set back: then nobody knows how much time has passed.
    fn time_left(&self, now: SystemTime, policy: &RefreshPolicy) -> Duration {
        if was_set_back(now, self.started_at) {
            return Duration::ZERO;
        }
        let spent = now.duration_since(self.started_at).unwrap_or_default();
        policy.load_timeout().saturating_add(OVERRUN).saturating_sub(spent)
    }

    pub(super) async fn wait(
        &mut self,
        now: SystemTime,
        sleep: &impl AsyncSleep,
        policy: &RefreshPolicy,
    ) -> Waited<T> {
        let mut left = self.time_left(now, policy);
        let mut answer = pin!(self.outcome.wait_for(Option::is_some));
        loop {
            let heartbeats = self.heartbeats.load(Ordering::Relaxed);
            let turn = left.min(STANDSTILL);
            let Some(limit) = timer(sleep, turn).map(unconstrained) else {
                return Waited::NoTimer;
            };
            match select(answer.as_mut(), limit).await {
                Either::Left((Ok(answer), _)) => {
                    return match &*answer {
                        Some(outcome) => Waited::Answered(outcome.clone()),
                        None => Waited::Abandoned,
                    };
                }
                Either::Left((Err(_), _)) => return Waited::Abandoned,
                Either::Right(_) => left = left.saturating_sub(turn),
            }
            if left.is_zero() || self.heartbeats.load(Ordering::Relaxed) == heartbeats {
                return Waited::Overdue;
            }
        }
    }
}

/// Aborts the task of a load. Not to be called under the lock: dropping the load may run code of the source.
pub(super) fn abort<T>(load: Option<Box<InFlight<T>>>) {
    if let Some(task) = load.and_then(|load| load.task) {
        task.abort();
    }
}

/// A timer, or `None` where the runtime has none (`Builder` without `enable_time`): there Tokio panics.
pub(super) fn timer(sleep: &impl AsyncSleep, duration: Duration) -> Option<Sleep> {
    std::panic::catch_unwind(AssertUnwindSafe(|| sleep.sleep(duration))).ok()
}
