//! An executor with one thread. Time is a number. A random generator chooses the task that continues, so the seed
//! determines the whole run.

use super::budget;
use super::reference::{Reference, Time, What};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Wake, Waker, ready};
use std::time::{Duration, SystemTime};
use tokio::task::coop::poll_proceed;

/// No schedule takes a hundredth of these steps.
const MOST_STEPS: u64 = 20_000;
/// No step reads the clock a hundredth as often.
const MOST_LOOKS: u32 = 100_000;

type Task = Pin<Box<dyn Future<Output = ()> + Send>>;

/// The simulated surroundings of a cache: runtimes with their tasks, one time that passes, one clock that is set. The reference
/// model is beside it.
pub(crate) struct Executor {
    state: Mutex<State>,
    reference: Mutex<Reference>,
}

struct State {
    rng: fastrand::Rng,
    steps: u64,
    /// The number of times that this step has read the clock.
    looks: u32,
    /// The time that has passed. Timers follow it.
    passed: Duration,
    /// The clock shows this plus the time that has passed, unless it stands still.
    clock_base: SystemTime,
    clock_stands_at: Option<SystemTime>,
    slots: Vec<Option<Slot>>,
    /// The slots of the tasks that were woken. They are sorted, because a `watch` channel wakes its waiters in an order
    /// that no seed determines.
    ready: BTreeSet<usize>,
    timers: BTreeMap<(Duration, u64), Waker>,
    timers_made: u64,
    runtimes: Vec<RuntimeState>,
}

struct Slot {
    runtime: usize,
    what: What,
    /// `None` while it is polled.
    task: Option<Task>,
    waker: Waker,
    is_aborted: bool,
}

#[derive(Default)]
struct RuntimeState {
    has_timer: bool,
    is_dropped: bool,
    stalled_at: Option<Duration>,
    stalled_for: Duration,
}

/// The position of the current thread in the simulation.
#[derive(Clone)]
pub(super) struct Here {
    pub(super) executor: Arc<Executor>,
    pub(super) runtime: Option<usize>,
    polling: Option<What>,
}

impl Here {
    /// `None` outside of a simulation.
    pub(super) fn now() -> Option<Self> {
        HERE.with_borrow(Clone::clone)
    }
}

std::thread_local! {
    static HERE: RefCell<Option<Here>> = const { RefCell::new(None) };
}

/// Leaves the simulation when it is dropped, also after a panic.
pub(super) struct Entered(Option<Here>);

impl Drop for Entered {
    fn drop(&mut self) {
        HERE.set(self.0.take());
    }
}

impl Executor {
    pub(super) fn new(rng: fastrand::Rng, reference: Reference) -> Arc<Self> {
        Arc::new(Self {
            state: Mutex::new(State {
                rng,
                steps: 0,
                looks: 0,
                passed: Duration::ZERO,
                clock_base: SystemTime::UNIX_EPOCH + Duration::from_secs(20_000 * 24 * 3600),
                clock_stands_at: None,
                slots: Vec::new(),
                ready: BTreeSet::new(),
                timers: BTreeMap::new(),
                timers_made: 0,
                runtimes: Vec::new(),
            }),
            reference: Mutex::new(reference),
        })
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // The mutex may be poisoned by a panic, which is reported with its seed. A second panic, in a dropped task,
        // would end the process.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn reference(&self) -> MutexGuard<'_, Reference> {
        self.reference.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn time(&self) -> Time {
        let state = self.lock();
        Time { passed: state.passed, clock: state.clock() }
    }

    /// Reads the clock for the code under test. An endless loop within a step reads it without end, so this counts.
    pub(super) fn look_at_clock(&self) -> SystemTime {
        let mut state = self.lock();
        state.looks += 1;
        assert!(state.looks < MOST_LOOKS, "the clock is looked at again and again, and nothing goes on");
        state.clock()
    }

    pub(super) fn set_clock(&self, forward: bool, by: Duration) {
        let mut state = self.lock();
        let base = state.clock_base;
        state.clock_base = if forward { base + by } else { base - by };
    }

    pub(super) fn stop_clock(&self) {
        let mut state = self.lock();
        state.clock_stands_at = Some(state.clock());
    }

    /// The clock continues from the time at which it stood, or from the time that it would have reached.
    pub(super) fn start_clock(&self, catch_up: bool) {
        let mut state = self.lock();
        if let Some(stood_at) = state.clock_stands_at.take()
            && !catch_up
        {
            state.clock_base = stood_at - state.passed;
        }
    }

    /// Makes this thread a part of the simulation until the guard is dropped.
    pub(super) fn enter(self: &Arc<Self>, runtime: Option<usize>, polling: Option<What>) -> Entered {
        Entered(HERE.replace(Some(Here { executor: Arc::clone(self), runtime, polling })))
    }

    pub(super) fn is_polling(what: What) -> bool {
        HERE.with_borrow(|here| here.as_ref().is_some_and(|here| here.polling == Some(what)))
    }

    /// Returns the kind of the current task.
    pub(super) fn polled() -> Option<What> {
        HERE.with_borrow(|here| here.as_ref().and_then(|here| here.polling))
    }

    pub(super) fn new_runtime(&self, has_timer: bool) -> usize {
        let mut state = self.lock();
        state.runtimes.push(RuntimeState { has_timer, ..RuntimeState::default() });
        state.runtimes.len() - 1
    }

    pub(super) fn has_timer(&self, runtime: usize) -> bool {
        self.lock().runtimes[runtime].has_timer
    }

    pub(super) fn drop_runtime(self: &Arc<Self>, runtime: usize) {
        self.lock().runtimes[runtime].is_dropped = true;
        self.drop_tasks(|slot| slot.runtime == runtime);
    }

    /// Drops tasks in a random order.
    pub(super) fn drop_tasks(self: &Arc<Self>, which: impl Fn(&About) -> bool) {
        let mut dropped: Vec<Slot> = {
            let mut state = self.lock();
            let State { slots, rng, .. } = &mut *state;
            let mut dropped: Vec<Slot> = slots
                .iter_mut()
                .filter_map(|slot| {
                    slot.take_if(|slot| which(&About { runtime: slot.runtime, what: slot.what }))
                })
                .collect();
            rng.shuffle(&mut dropped);
            dropped
        };
        let _outside = self.enter(None, None);
        dropped.drain(..).for_each(drop);
    }

    /// Stops all tasks of a runtime.
    pub(super) fn stall(&self, runtime: usize) {
        let mut state = self.lock();
        let passed = state.passed;
        state.runtimes[runtime].stalled_at.get_or_insert(passed);
    }

    pub(super) fn resume(&self, runtime: usize) {
        let mut state = self.lock();
        let passed = state.passed;
        let runtime = &mut state.runtimes[runtime];
        if let Some(at) = runtime.stalled_at.take() {
            runtime.stalled_for += passed - at;
        }
    }

    /// Returns the whole time for which the runtime stood still.
    pub(super) fn stalled_for(&self, runtime: usize) -> Duration {
        let state = self.lock();
        let runtime = &state.runtimes[runtime];
        runtime.stalled_for + runtime.stalled_at.map_or(Duration::ZERO, |at| state.passed - at)
    }

    pub(super) fn spawn(
        self: &Arc<Self>,
        runtime: usize,
        what: What,
        task: impl Future<Output = ()> + Send + 'static,
    ) -> Option<usize> {
        let mut state = self.lock();
        if state.runtimes[runtime].is_dropped {
            drop(state);
            drop(task);
            return None;
        }
        let index = state.slots.len();
        let waker = Waker::from(Arc::new(TaskWaker { executor: Arc::clone(self), index }));
        let task: Task = Box::pin(task);
        state.slots.push(Some(Slot { runtime, what, task: Some(task), waker, is_aborted: false }));
        state.ready.insert(index);
        Some(index)
    }

    /// The task is dropped at its next turn.
    pub(super) fn abort(&self, index: usize) {
        let mut state = self.lock();
        if let Some(slot) = state.slots[index].as_mut() {
            slot.is_aborted = true;
        }
        state.wake(index);
    }

    /// Lets one task continue. Returns `false` if none can.
    pub(super) fn step(self: &Arc<Self>) -> bool {
        let (index, runtime, what, mut task, waker, is_aborted) = {
            let mut state = self.lock();
            let State { ready, slots, runtimes, rng, steps, looks, .. } = &mut *state;
            ready.retain(|index| slots[*index].is_some());
            let can_go_on = |index: &usize| {
                slots[*index].as_ref().is_some_and(|slot| runtimes[slot.runtime].stalled_at.is_none())
            };
            let count = ready.iter().filter(|index| can_go_on(index)).count();
            if count == 0 {
                return false;
            }
            let drawn = rng.usize(..count);
            let index = *ready.iter().filter(|index| can_go_on(index)).nth(drawn).unwrap();
            ready.remove(&index);
            *steps += 1;
            *looks = 0;
            if *steps > MOST_STEPS {
                let steps = *steps;
                drop(state);
                self.reference().never_rests(steps);
                return false;
            }
            let slot = slots[index].as_mut().unwrap();
            (index, slot.runtime, slot.what, slot.task.take().unwrap(), slot.waker.clone(), slot.is_aborted)
        };
        let is_done = if is_aborted {
            true
        } else {
            let _inside = self.enter(Some(runtime), Some(what));
            match what {
                // The task of a call runs only code of the cache, which uses up no budget.
                What::Load(_) => budget::poll(task.as_mut(), &waker).is_ready(),
                What::Call(_) => task.as_mut().poll(&mut Context::from_waker(&waker)).is_ready(),
            }
        };
        let mut state = self.lock();
        if is_done {
            state.slots[index] = None;
            drop(state);
            let _inside = self.enter(Some(runtime), None);
            drop(task);
        } else {
            state.slots[index].as_mut().unwrap().task = Some(task);
        }
        true
    }

    /// Lets `span` pass, and lets all tasks continue that can.
    pub(super) fn pass(self: &Arc<Self>, span: Duration) {
        let end = self.lock().passed + span;
        loop {
            while self.step() {}
            let mut state = self.lock();
            match state.timers.first_key_value() {
                Some((&(at, _), _)) if at <= end => {
                    state.passed = state.passed.max(at);
                    let (_, waker) = state.timers.pop_first().unwrap();
                    drop(state);
                    waker.wake();
                }
                _ => {
                    state.passed = end;
                    return;
                }
            }
        }
    }

    /// Returns the time until the next timer fires.
    pub(super) fn next_timer(&self) -> Option<Duration> {
        let state = self.lock();
        state.timers.first_key_value().map(|((at, _), _)| at.saturating_sub(state.passed))
    }

    pub(super) fn sleep(self: &Arc<Self>, duration: Duration) -> Timer {
        let mut state = self.lock();
        state.timers_made += 1;
        Timer { executor: Arc::clone(self), key: (state.passed + duration, state.timers_made) }
    }
}

/// The properties of a task.
pub(super) struct About {
    pub(super) runtime: usize,
    pub(super) what: What,
}

impl State {
    fn clock(&self) -> SystemTime {
        self.clock_stands_at.unwrap_or(self.clock_base + self.passed)
    }

    fn wake(&mut self, index: usize) {
        if self.slots[index].is_some() {
            self.ready.insert(index);
        }
    }
}

struct TaskWaker {
    executor: Arc<Executor>,
    index: usize,
}

impl Wake for TaskWaker {
    fn wake(self: Arc<Self>) {
        self.executor.lock().wake(self.index);
    }
}

pub(super) struct Timer {
    executor: Arc<Executor>,
    key: (Duration, u64),
}

impl Future for Timer {
    type Output = ();

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        // Tokio's timer does the same.
        let step = ready!(poll_proceed(cx));
        let mut state = self.executor.lock();
        if state.passed >= self.key.0 {
            step.made_progress();
            return Poll::Ready(());
        }
        state.timers.insert(self.key, cx.waker().clone());
        Poll::Pending
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        let waker = self.executor.lock().timers.remove(&self.key);
        drop(waker);
    }
}
