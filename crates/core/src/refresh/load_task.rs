//! The task that runs a load: bounded in time, and never without an answer.

use super::error::{LoadErrorKind, SourceFailure};
use super::in_flight::{InFlight, Outcome, timer};
use super::inner::Inner;
use super::notes::Noted;
use super::report::Finished;
use super::snapshot::{Loaded, Snapshot};
use super::sync::{AbortHandle, Handle};
use futures_util::FutureExt;
use futures_util::future::{Either, select};
use std::any::Any;
use std::future::pending;
use std::panic::AssertUnwindSafe;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};
use tokio::sync::watch;
use tokio::task::unconstrained;

/// How often a load shows that its runtime is driven.
const HEARTBEAT: Duration = Duration::from_secs(10);

/// A load that is registered and may not have been spawned yet. The two steps are apart because a runtime that is shutting
/// down drops a task inside of `spawn`, and the drop takes the lock under which the load was registered.
pub(super) struct LoadTask<T: Send + Sync + 'static> {
    inner: Arc<Inner<T>>,
    id: u64,
    heartbeats: Arc<AtomicU64>,
    outcome: watch::Sender<Option<Outcome<T>>>,
}

impl<T: Send + Sync + 'static> LoadTask<T> {
    pub(super) fn register(
        inner: &Arc<Inner<T>>,
        id: u64,
        generation: u64,
        started_at: SystemTime,
    ) -> (Self, InFlight<T>) {
        let (sender, outcome) = watch::channel(None);
        let heartbeats = Arc::new(AtomicU64::new(0));
        let in_flight = InFlight::new(id, generation, started_at, Arc::clone(&heartbeats), outcome);
        (Self { inner: Arc::clone(inner), id, heartbeats, outcome: sender }, in_flight)
    }

    pub(super) fn spawn(self, runtime: &Handle) -> AbortHandle {
        runtime.spawn(self.run()).abort_handle()
    }

    async fn run(self) {
        let noted = Noted::default();
        let result = noted.by(self.inner.load_within_timeout(&self.heartbeats)).await;
        if let Some(finished) = self.inner.finish(self.id, result, &noted) {
            // Before the report: that runs foreign code, which must not keep anybody waiting.
            self.outcome.send_replace(Some(finished.outcome.clone()));
            finished.report(&self.inner.name, &self.inner.on_event);
        }
    }
}

impl<T: Send + Sync + 'static> Drop for LoadTask<T> {
    /// Runs also when the task is dropped during the load. Without it the state would name a load that never ends. The
    /// sender is dropped after this, so that callers woken by that find the state cleared.
    fn drop(&mut self) {
        self.inner.forget_load(self.id);
    }
}

impl<T: Send + Sync + 'static> Inner<T> {
    async fn load_within_timeout(&self, heartbeats: &AtomicU64) -> Result<Loaded<T>, LoadErrorKind> {
        let timeout = self.policy.load_timeout();
        // Unconstrained: a source that is busy all the time uses up the budget that Tokio gives a task, and the limit
        // would never be looked at. Rusoto's `AutoRefreshingProvider` over credentials that it takes for expired is one.
        let Some(limit) = timer(&self.sleep, timeout).map(unconstrained) else {
            return Err(LoadErrorKind::NoRuntime);
        };
        let bounded = async {
            let load = pin!(async { (self.load)().await });
            let beating = pin!(unconstrained(self.beat(heartbeats)));
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
    async fn beat(&self, heartbeats: &AtomicU64) {
        while let Some(pause) = timer(&self.sleep, HEARTBEAT) {
            pause.await;
            heartbeats.fetch_add(1, Ordering::Relaxed);
        }
        pending().await
    }

    /// Takes in the result of load `id`. `None`: a caller took over in the meantime, and nobody waits for it.
    fn finish(
        &self,
        id: u64,
        result: Result<Loaded<T>, LoadErrorKind>,
        noted: &Noted,
    ) -> Option<Finished<T>> {
        let mut state = self.lock();
        let now = self.time.now();
        let generation = state.in_flight.take_if(|load| load.id == id)?.generation;
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
        let mut has_rotated = false;
        let mut is_refused_again = false;
        let outcome = match result {
            Ok(loaded) if is_current => {
                let snapshot = Arc::new(state.succeed(loaded, held.as_deref(), now, &self.policy));
                match held.as_deref() {
                    Some(held) if (self.same)(held.value(), snapshot.value()) => {
                        is_refused_again = snapshot.take_standing_of(held) && !state.is_refusal_told;
                    }
                    Some(_) => has_rotated = true,
                    None => {}
                }
                state.is_refusal_told = snapshot.is_rejected();
                state.remark = noted.remark();
                self.current.store(Some(Arc::clone(&snapshot)));
                Ok(snapshot)
            }
            // The cache was invalidated meanwhile. This answers those who asked before that, and nobody who comes after.
            Ok(loaded) => Ok(Arc::new(Snapshot::new(loaded, now, now, Some(now)))),
            Err(kind) => {
                let error = self.error(kind);
                // Likewise: a pause would hand the error to callers who come after.
                if is_current {
                    state.fail(error.clone(), held.as_deref(), now, &self.policy);
                }
                Err(error)
            }
        };
        let next_load_at = state.pause.map(|pause| pause.until);
        drop(state);
        drop(last_error);
        Some(Finished { outcome, held, next_load_at, has_rotated, is_refused_again })
    }

    /// Clears the state of a load that was dropped. Does nothing for one that has finished.
    fn forget_load(&self, id: u64) {
        let mut state = self.lock();
        let now = self.time.now();
        if let Some(lost) = state.in_flight.take_if(|load| load.id == id)
            && lost.generation == state.generation
        {
            state.lose(self.current.load_full().as_deref(), now, &self.policy);
        }
    }
}

/// Returns whether a value that ends at `expires_at` is of no use: it may not be served, or it has expired and what is held
/// ends later. A valid value is of use also where it ends sooner: the source may have ended the other session.
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

/// Returns the message of a panic if it is a literal. A formatted one may hold a secret.
fn literal(panic: &(dyn Any + Send)) -> Option<&'static str> {
    panic.downcast_ref::<&'static str>().copied()
}
