//! A call that cannot be answered from the warm path: it serves, starts a load, joins one or fails.

use super::error::{LoadError, LoadErrorKind};
use super::in_flight::{InFlight, Outcome, Waited, abort, timer};
use super::inner::Inner;
use super::load_task::LoadTask;
use super::snapshot::Snapshot;
use super::state::{State, Step};
use super::sync::{Handle, MutexGuard};
use super::watch::look_again;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// How often one call starts over: when the load that it started is dropped, when nothing drives the load that it waits
/// for, or when the load brings a value that has expired by the time the call goes on.
const LOST_LOADS_PER_CALL: u32 = 3;

/// The request of a caller.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Ask {
    /// A valid value.
    Valid,
    /// A value from a source that has changed, or else a valid one.
    Changed,
    /// A new load.
    Load,
}

enum Decision<T> {
    Serve(Arc<Snapshot<T>>),
    Fail(LoadError),
    Start(InFlight<T>, SystemTime),
    Join(InFlight<T>, SystemTime),
}

impl<T: Send + Sync + 'static> Inner<T> {
    pub(super) async fn answer(self: &Arc<Self>, mut ask: Ask) -> Outcome<T> {
        if self.finds_source_changed() {
            ask = ask.max(Ask::Changed);
        }
        let mut asked_at = None;
        let mut lost = 0;
        loop {
            let (mut load, is_own, now) = match self.decide(ask, &mut asked_at) {
                Decision::Serve(snapshot) => return Ok(snapshot),
                Decision::Fail(error) => return Err(error),
                Decision::Start(load, now) => (load, true, now),
                Decision::Join(load, now) => (load, false, now),
            };
            let error = match load.wait(now, &self.sleep, &self.policy).await {
                // The load began before an invalidation that this call came after.
                Waited::Answered(_) if asked_at.is_some_and(|asked_at| load.generation < asked_at) => {
                    continue;
                }
                // Time may have passed since the caller was woken: a busy runtime, a machine that slept.
                Waited::Answered(Ok(snapshot)) if self.may_serve(&snapshot) => return Ok(snapshot),
                Waited::Answered(Ok(_)) if lost < LOST_LOADS_PER_CALL => {
                    lost += 1;
                    continue;
                }
                Waited::Answered(Ok(_)) => self.lock().pause_error(&self.name, self.time.now()),
                Waited::Answered(Err(error)) => error,
                Waited::NoTimer => self.error(LoadErrorKind::NoRuntime),
                // That was the runtime of another caller. A load on this one's runtime may still succeed.
                Waited::Abandoned if !is_own => continue,
                Waited::Abandoned | Waited::Overdue if lost < LOST_LOADS_PER_CALL => {
                    lost += 1;
                    self.give_up(&load);
                    continue;
                }
                Waited::Abandoned => self.error(LoadErrorKind::Abandoned),
                Waited::Overdue => self.error(LoadErrorKind::TimedOut { after: self.policy.load_timeout() }),
            };
            return match ask {
                Ask::Valid | Ask::Changed => self.servable().ok_or(error),
                Ask::Load => Err(error),
            };
        }
    }

    /// `asked_at` is set at the first decision of a call: loads of this generation and later ones may answer it.
    fn decide(self: &Arc<Self>, ask: Ask, asked_at: &mut Option<u64>) -> Decision<T> {
        let mut runtime = None;
        loop {
            let state = self.lock();
            asked_at.get_or_insert(state.generation);
            let now = self.time.now();
            let held = self.current.load_full();
            let servable = held.clone().filter(|s| s.is_servable(now, self.policy.serve_expired_for()));
            let step = match (ask, &state.in_flight) {
                (Ask::Valid, _) => state.next_step(held, now, &self.policy),
                (_, Some(load)) if !load.is_overdue(now, &self.policy) => Step::Join(InFlight::clone(load)),
                (Ask::Changed | Ask::Load, _) => Step::Start,
            };
            let needs_a_runtime = !matches!(step, Step::Serve(_) | Step::Fail);
            if needs_a_runtime && runtime.is_none() {
                drop(state);
                runtime = Some(self.runtime());
                continue;
            }
            return match (step, runtime.flatten()) {
                (Step::Serve(snapshot), _) | (Step::ServeAndStart(snapshot), None) => {
                    Decision::Serve(snapshot)
                }
                (Step::Fail, _) => Decision::Fail(state.pause_error(&self.name, now)),
                (Step::Join(load), Some(_)) => Decision::Join(load, now),
                (Step::Start, Some(runtime)) => Decision::Start(self.start(state, &runtime, now), now),
                (Step::ServeAndStart(snapshot), Some(runtime)) => {
                    self.start(state, &runtime, now);
                    Decision::Serve(snapshot)
                }
                (Step::Join(_) | Step::Start, None) => match servable.filter(|_| ask != Ask::Load) {
                    Some(snapshot) => Decision::Serve(snapshot),
                    None => Decision::Fail(self.error(LoadErrorKind::NoRuntime)),
                },
            };
        }
    }

    /// The runtime that a load can run on. It must have a timer: without one nothing would bound the load that others wait
    /// for. Not to be called under the lock, because the timer may be the user's.
    fn runtime(&self) -> Option<Handle> {
        Handle::try_current().ok().filter(|_| timer(&self.sleep, Duration::ZERO).is_some())
    }

    /// Looks at the files that the last load has read, if a look is due.
    fn finds_source_changed(&self) -> bool {
        if !self.next_look.is_due(self.time.now()) {
            return false;
        }
        let mut state = self.lock();
        let now = self.time.now();
        if state.in_flight.is_some() {
            return false;
        }
        let Some(files) = state.watch.due(now) else { return false };
        self.next_look.set(state.watch.pause());
        let held = self.current.load_full();
        drop(state);
        let changed = look_again(&files);
        let mut state = self.lock();
        let has_changed = state.watch.looked(changed);
        if has_changed {
            state.forget_pause();
            held.inspect(|held| held.outdate());
        }
        has_changed
    }

    /// Registers a load under the lock, so that it is the only one, and spawns it outside of the lock.
    fn start(
        self: &Arc<Self>,
        mut state: MutexGuard<'_, State<T>>,
        runtime: &Handle,
        now: SystemTime,
    ) -> InFlight<T> {
        state.loads += 1;
        let id = state.loads;
        let (task, load) = LoadTask::register(self, id, state.generation, now);
        let overdue = state.in_flight.replace(Box::new(load.clone()));
        drop(state);
        abort(overdue);
        let task = task.spawn(runtime);
        let mut state = self.lock();
        if let Some(load) = state.in_flight.as_mut().filter(|load| load.id == id) {
            load.task = Some(task);
        } else {
            // It has ended; or a caller for whom the clock had jumped took over when there was no task to abort yet.
            drop(state);
            task.abort();
        }
        load
    }

    /// Removes a load that will not answer.
    fn give_up(&self, lost: &InFlight<T>) {
        let load = self.lock().in_flight.take_if(|load| load.id == lost.id);
        abort(load);
    }
}
