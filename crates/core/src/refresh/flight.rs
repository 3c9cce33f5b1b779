//! The one load that runs: on a task of its own, bounded in time, never without an answer.

use super::cache::Inner;
use super::error::{LoadError, LoadErrorKind, SourceFailure};
use super::notes::Noted;
use super::policy::RefreshPolicy;
use super::snapshot::{CLOCK_TOLERANCE, Loaded, Snapshot};
use super::sync::{AbortHandle, Handle};
use crate::error_chain::error_chain;
use aws_smithy_async::rt::sleep::{AsyncSleep, Sleep};
use futures_util::FutureExt;
use futures_util::future::{Either, select};
use std::any::Any;
use std::error::Error;
use std::fmt;
use std::future::pending;
use std::panic::AssertUnwindSafe;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};
use tokio::sync::watch;
use tokio::task::unconstrained;

/// The answer of a load, shared by all who waited.
pub(super) type Outcome<T> = Result<Arc<Snapshot<T>>, LoadError>;

/// By how much a load may overrun its timeout before a caller takes over: then the runtime it runs on is not
/// being driven (a current-thread runtime between two `block_on`s, a source that blocks its thread).
const OVERRUN: Duration = Duration::from_secs(5);

/// How long a load may stand still before those who wait for it take it for one that nobody drives, however much time it
/// has: what blocks its thread stands still as well, and is to have as long as by the default policy.
const STANDSTILL: Duration = Duration::from_secs(35);

/// How often a load shows that it is driven, if it has nothing else to do.
const BEAT: Duration = Duration::from_secs(10);

/// A running load, as its waiters see it. The task holds the sender, and drops it when it ends in whatever way.
pub(super) struct Flight<T> {
    pub(super) id: u64,
    pub(super) generation: u64,
    started_at: SystemTime,
    beats: Arc<AtomicU64>,
    outcome: watch::Receiver<Option<Outcome<T>>>,
    pub(super) task: Option<AbortHandle>,
}

// Not derived: that would ask for `T: Clone`.
impl<T> Clone for Flight<T> {
    fn clone(&self) -> Self {
        Self {
            id: self.id,
            generation: self.generation,
            started_at: self.started_at,
            beats: Arc::clone(&self.beats),
            outcome: self.outcome.clone(),
            task: self.task.clone(),
        }
    }
}

impl<T> fmt::Debug for Flight<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Flight")
            .field("id", &self.id)
            .field("started_at", &self.started_at)
            .finish_non_exhaustive()
    }
}

/// How waiting for a flight ended.
pub(super) enum Waited<T> {
    /// With its answer.
    Answered(Outcome<T>),
    /// The task was dropped before it had one: its runtime was shut down.
    Abandoned,
    /// It overran its time, or stood still, and so nobody drives it.
    Overdue,
    /// The caller's runtime has no timer, so nothing would bound the wait.
    NoTimer,
}

impl<T> Flight<T> {
    pub(super) fn is_overdue(&self, now: SystemTime, policy: &RefreshPolicy) -> bool {
        self.time_left(now, policy).is_zero()
    }

    /// Zero as well when the clock was set back, because then nothing is known about the time spent.
    fn time_left(&self, now: SystemTime, policy: &RefreshPolicy) -> Duration {
        let limit = policy.load_timeout().saturating_add(OVERRUN);
        match now.duration_since(self.started_at) {
            Ok(spent) => limit.saturating_sub(spent),
            Err(behind) if behind.duration() <= CLOCK_TOLERANCE => limit,
            Err(_) => Duration::ZERO,
        }
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
            let beats = self.beats.load(Ordering::Relaxed);
            let patience = left.min(STANDSTILL);
            let Some(limit) = timer(sleep, patience).map(unconstrained) else {
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
                Either::Right(_) => left = left.saturating_sub(patience),
            }
            if left.is_zero() || self.beats.load(Ordering::Relaxed) == beats {
                return Waited::Overdue;
            }
        }
    }
}

/// A flight that is registered but not yet on its way. Split from [`Pilot::depart`] because a runtime that is
/// shutting down drops a task inside `spawn`, and [`Pilot`]'s drop takes the lock under which it was made.
pub(super) struct Pilot<T: Send + Sync + 'static> {
    inner: Arc<Inner<T>>,
    id: u64,
    beats: Arc<AtomicU64>,
    outcome: watch::Sender<Option<Outcome<T>>>,
}

impl<T: Send + Sync + 'static> Pilot<T> {
    pub(super) fn register(
        inner: &Arc<Inner<T>>,
        id: u64,
        generation: u64,
        started_at: SystemTime,
    ) -> (Self, Flight<T>) {
        let (sender, outcome) = watch::channel(None);
        let beats = Arc::new(AtomicU64::new(0));
        let flight = Flight { id, generation, started_at, beats: Arc::clone(&beats), outcome, task: None };
        (Self { inner: Arc::clone(inner), id, beats, outcome: sender }, flight)
    }

    pub(super) fn depart(self, runtime: &Handle) -> AbortHandle {
        runtime.spawn(self.fly()).abort_handle()
    }

    async fn fly(self) {
        let noted = Noted::default();
        let result = noted.by(self.inner.load_within_timeout(&self.beats)).await;
        if let Some(landed) = self.inner.land(self.id, result, &noted) {
            // First of all: what is written of it is code of others, which must not keep anybody waiting.
            self.outcome.send_replace(Some(landed.outcome.clone()));
            landed.report(&self.inner.name);
        }
    }
}

impl<T: Send + Sync + 'static> Drop for Pilot<T> {
    /// Runs also when the task is dropped mid-load: without it the state would name a flight that never ends.
    /// The sender is dropped after this, so whoever is woken by that finds the state already cleared.
    fn drop(&mut self) {
        self.inner.forget_flight(self.id);
    }
}

impl<T: Send + Sync + 'static> Inner<T> {
    async fn load_within_timeout(&self, beats: &AtomicU64) -> Result<Loaded<T>, LoadErrorKind> {
        let timeout = self.policy.load_timeout();
        // Unconstrained, or a source that is busy all the time (Rusoto's `AutoRefreshingProvider` over credentials that
        // it takes for expired at once) uses up what Tokio grants a task in a turn, and its limit is never looked at.
        let Some(limit) = timer(&self.sleep, timeout).map(unconstrained) else {
            return Err(LoadErrorKind::NoRuntime);
        };
        let bounded = async {
            let load = pin!(async { (self.load)().await });
            let beating = pin!(unconstrained(self.beat(beats)));
            match select(load, select(limit, beating)).await {
                Either::Left((result, _)) => {
                    result.map_err(|error| LoadErrorKind::Source(SourceFailure::new(error)))
                }
                Either::Right(_) => Err(LoadErrorKind::TimedOut { after: timeout }),
            }
        };
        match AssertUnwindSafe(bounded).catch_unwind().await {
            Ok(result) => result,
            Err(panic) => Err(LoadErrorKind::Panicked { message: literal(&*panic) }),
        }
    }

    /// Never ends.
    async fn beat(&self, beats: &AtomicU64) {
        while let Some(pause) = timer(&self.sleep, BEAT) {
            pause.await;
            beats.fetch_add(1, Ordering::Relaxed);
        }
        pending().await
    }

    /// Takes in the result of flight `id`. `None`: a caller took over in the meantime, nobody waits for it.
    fn land(&self, id: u64, result: Result<Loaded<T>, LoadErrorKind>, noted: &Noted) -> Option<Landed<T>> {
        let mut state = self.lock();
        let now = self.time.now();
        let generation = state.flight.take_if(|flight| flight.id == id)?.generation;
        let is_current = generation == state.generation;
        let last_error = if is_current { state.last_error.take() } else { None };
        let held = self.current.load_full();
        let grace = self.policy.serve_expired_for();

        let result = result.and_then(|loaded| match loaded.expires_at {
            Some(expired_at) if is_useless(expired_at, held.as_deref(), now, grace) => {
                Err(LoadErrorKind::Expired { expired_at, received_at: now })
            }
            _ => Ok(loaded),
        });
        state.watch.begin(noted, now);
        self.next_look.set(state.watch.pause());
        let mut is_refused_again = false;
        let outcome = match result {
            Ok(loaded) if is_current => {
                let snapshot = Arc::new(state.succeed(loaded, held.as_deref(), now, &self.policy));
                if let Some(held) = held.as_deref().filter(|held| self.is_same(held, &snapshot)) {
                    is_refused_again = snapshot.take_standing_of(held) && !state.is_refusal_told;
                }
                state.is_refusal_told = snapshot.is_rejected();
                state.remark = noted.remark();
                self.current.store(Some(Arc::clone(&snapshot)));
                Ok(snapshot)
            }
            // Invalidated while it was on its way: an answer for those who asked before that, and for nobody
            // who comes after.
            Ok(loaded) => Ok(Arc::new(Snapshot::new(loaded, now, now, Some(now)))),
            Err(kind) => {
                let error = LoadError::new(Arc::clone(&self.name), kind);
                // Likewise: a pause would hand it to callers who come after.
                if is_current {
                    state.fail(error.clone(), held.as_deref(), now, &self.policy);
                }
                Err(error)
            }
        };
        let next_load_at = state.pause.map(|pause| pause.until);
        drop(state);
        drop(last_error);
        Some(Landed { outcome, held, next_load_at, is_refused_again })
    }

    /// Does nothing for a flight that has landed.
    fn forget_flight(&self, id: u64) {
        let mut state = self.lock();
        let now = self.time.now();
        if let Some(lost) = state.flight.take_if(|flight| flight.id == id)
            && lost.generation == state.generation
        {
            state.lose(self.current.load_full().as_deref(), now, &self.policy);
        }
    }
}

/// Whether a value that ends at `expires_at` cannot be served, or has expired and would only take the place of one that
/// ends later. A value that is valid takes it also where it ends sooner: the source may have ended the other session.
fn is_useless<T>(
    expires_at: SystemTime,
    held: Option<&Snapshot<T>>,
    now: SystemTime,
    grace: Duration,
) -> bool {
    let has_ended = |ends: SystemTime, grace| ends.checked_add(grace).is_some_and(|end| now >= end);
    let held_ends_later = || held.is_some_and(|held| held.expires_at.is_none_or(|ends| ends > expires_at));
    has_ended(expires_at, grace) || (has_ended(expires_at, Duration::ZERO) && held_ends_later())
}

/// The end of a load, for those who waited and for the log.
struct Landed<T> {
    outcome: Outcome<T>,
    /// What was held when it ended.
    held: Option<Arc<Snapshot<T>>>,
    next_load_at: Option<SystemTime>,
    /// It brought, for the first time, what had been refused.
    is_refused_again: bool,
}

impl<T> Landed<T> {
    fn report(&self, source: &str) {
        match &self.outcome {
            Ok(_) if self.is_refused_again => tracing::warn!(
                source,
                "a service has refused what is held, and the source has brought the same again; it stays in use, and \
                 the source is asked again after each pause"
            ),
            Ok(snapshot) => tracing::debug!(
                source,
                expires_at = ?snapshot.expires_at,
                refresh_at = ?snapshot.refresh_at,
                "loaded"
            ),
            // By the cache that is the source of this one. Once is enough.
            Err(error) if is_logged(error) => {
                tracing::debug!(source, "load failed, as that of its source did")
            }
            Err(error) => tracing::warn!(
                source,
                error = error_chain(error),
                still_served_until = ?self.held.as_ref().and_then(|snapshot| snapshot.expires_at),
                next_load_at = ?self.next_load_at,
                "load failed"
            ),
        }
    }
}

/// Whether a load of another cache is what failed, and not only a call that got no load: nobody logs that.
fn is_logged(error: &LoadError) -> bool {
    let mut cause = error.source();
    while let Some(error) = cause {
        if let Some(inner) = error.downcast_ref::<LoadError>() {
            return !matches!(inner.kind(), LoadErrorKind::NoRuntime | LoadErrorKind::Abandoned);
        }
        cause = error.source();
    }
    false
}

/// Tokio's timer panics where the runtime has none (`Builder` without `enable_time`).
pub(super) fn timer(sleep: &impl AsyncSleep, duration: Duration) -> Option<Sleep> {
    std::panic::catch_unwind(AssertUnwindSafe(|| sleep.sleep(duration))).ok()
}

/// Only a literal is passed on: a formatted message may hold a secret.
fn literal(panic: &(dyn Any + Send)) -> Option<&'static str> {
    panic.downcast_ref::<&'static str>().copied()
}
