//! The reference model: the permitted results, without a cache. It gets all calls, all loads and their results, and the
//! results of the calls.

use super::calls::Call;
use super::counts::Counts;
use super::held::Held;
use super::log::Log;
use super::pause::PausedBy;
use super::terms::{OVERRUN, Terms};
use crate::refresh::RefreshStatus;
use std::time::{Duration, SystemTime};

#[derive(Debug, Clone, Copy)]
pub(super) struct Time {
    /// The time since the schedule began.
    pub(super) passed: Duration,
    /// The time that the clock shows.
    pub(super) clock: SystemTime,
}

/// The kind of a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    Call(usize),
    Load(usize),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ask {
    Peek,
    Get,
    Refresh,
}

#[derive(Debug)]
pub(super) struct Load {
    began: Time,
    step: u64,
    pub(super) generation: u64,
    is_running: bool,
    is_aborted: bool,
    /// The time at which the source answered or was given up, and the result.
    pub(super) ended: Option<(u64, Result<Option<SystemTime>, ()>)>,
}

#[derive(Debug)]
pub(super) struct Reference {
    pub(super) terms: Terms,
    step: u64,
    pub(super) generation: u64,
    pub(super) loads: Vec<Load>,
    pub(super) calls: Vec<Call>,
    pub(super) held: Option<Held>,
    pub(super) paused_by: Option<PausedBy>,
    /// Like `paused_by`, for a load that was dropped while no call had to wait.
    held_off_by: Option<PausedBy>,
    clock_set_at: Option<u64>,
    /// The newest value that was returned.
    pub(super) newest: usize,
    loads_failed: u64,
    pub(super) counts: Counts,
    /// The first violation.
    pub(super) fault: Option<String>,
    pub(super) log: Log,
}

impl Reference {
    pub(super) fn new(terms: Terms, log: Log) -> Self {
        Self {
            terms,
            step: 0,
            generation: 0,
            loads: Vec::new(),
            calls: Vec::new(),
            held: None,
            paused_by: None,
            held_off_by: None,
            clock_set_at: None,
            newest: 0,
            loads_failed: 0,
            counts: Counts::default(),
            fault: None,
            log,
        }
    }

    pub(super) fn note(&mut self, time: Time, text: impl FnOnce() -> String) {
        self.log.note(time, text);
    }

    pub(super) fn forbid(&mut self, is_fault: bool, text: impl FnOnce() -> String) {
        if is_fault && self.fault.is_none() {
            let text = text();
            self.log.push(|| format!("FAULT: {text}"));
            self.fault = Some(text);
        }
    }

    pub(super) fn next_step(&mut self) -> u64 {
        self.step += 1;
        self.step
    }

    pub(super) fn load_started(&mut self, by: Option<What>, time: Time) -> usize {
        let id = self.loads.len();
        self.counts.loads += 1;
        self.note(time, || format!("load {id} started by {by:?}"));
        let running = self.loads.iter().position(|load| load.is_running && !load.is_aborted);
        self.forbid(running.is_some(), || format!("load {id} started while load {running:?} runs"));
        match by {
            Some(What::Call(call)) => self.check_start(id, call, time),
            _ => self.forbid(true, || format!("load {id} was started by nobody's call")),
        }
        let step = self.next_step();
        self.loads.push(Load {
            began: time,
            step,
            generation: self.generation,
            is_running: true,
            is_aborted: false,
            ended: None,
        });
        id
    }

    fn check_start(&mut self, id: usize, call: usize, time: Time) {
        let Call { ask, can_load, .. } = self.calls[call];
        self.forbid(!can_load, || {
            format!("load {id} was started by call {call}, which has no runtime for it")
        });
        if ask != Ask::Get {
            return;
        }
        let is_fresh = self.held.is_some_and(|held| held.is_fresh(time));
        self.forbid(is_fresh, || format!("load {id} was started by call {call} although none is due"));
        for pause in [self.paused_by, self.held_off_by].into_iter().flatten() {
            self.forbid(!pause.may_be_over(time), || {
                format!("load {id} started in the pause after load {}", pause.load)
            });
        }
        // These pauses are over, even if the clock comes back into them.
        for pause in [&mut self.paused_by, &mut self.held_off_by].into_iter().flatten() {
            pause.was_over = true;
        }
    }

    /// The source has returned a value with its expiry, or an error.
    pub(super) fn load_ended(&mut self, id: usize, result: Result<Option<SystemTime>, ()>, time: Time) {
        let step = self.next_step();
        self.note(time, || format!("load {id} brought {result:?}"));
        let result = result.and_then(|expires_at| match expires_at {
            Some(at) if time.clock >= at + self.terms.serve_expired_for => Err(()),
            Some(at) if time.clock >= at && self.held.is_some_and(|held| held.outlasts(at)) => Err(()),
            _ => Ok(expires_at),
        });
        self.loads_failed += u64::from(result.is_err());
        let load = &mut self.loads[id];
        load.is_running = false;
        load.ended = Some((step, result));
        if load.generation != self.generation {
            return;
        }
        self.held_off_by = None;
        self.paused_by = Some(match result {
            Err(()) => self.pause_after_failure(id, time),
            Ok(_) => self.pause_after_value(id, time),
        });
        if let Ok(expires_at) = result {
            self.held = Some(Held::new(id, time.clock, expires_at, &self.terms));
        }
    }

    /// The pause grows only if the previous value was refused too.
    fn pause_after_value(&self, load: usize, time: Time) -> PausedBy {
        let (shortest, longest) = self.terms.pause;
        let longest = if self.held.is_some_and(|held| held.is_rejected) { longest } else { shortest };
        self.pause(load, time, (shortest, longest))
    }

    fn pause_after_failure(&self, load: usize, time: Time) -> PausedBy {
        let held = self.held.filter(|held| held.is_early(time));
        let mut pause = self.pause(load, time, held.map_or(self.terms.pause, |_| self.terms.backoff));
        // The source must be called again before calls have to wait.
        if let Some(wait_from) = held.and_then(|held| held.wait_from()) {
            pause.at_least_until = pause.at_least_until.min(wait_from);
            pause.at_most_until = pause.at_most_until.min(wait_from);
        }
        pause
    }

    fn pause(&self, load: usize, time: Time, (shortest, longest): (Duration, Duration)) -> PausedBy {
        PausedBy {
            load,
            at: time.clock,
            at_least_until: time.clock + shortest,
            at_most_until: time.clock + longest,
            was_over: false,
        }
    }

    pub(super) fn may_be_paused(&self, time: Time) -> bool {
        [self.paused_by, self.held_off_by].into_iter().flatten().any(|pause| pause.may_be_on(time))
    }

    pub(super) fn is_loading(&self) -> bool {
        self.loads.iter().any(|load| load.is_running && !load.is_aborted)
    }

    /// A caller has taken over from the load. `stalled_for` is the time for which its runtime stood still since it
    /// began.
    pub(super) fn load_aborted(&mut self, id: usize, stalled_for: Duration, time: Time) {
        let load = &mut self.loads[id];
        if !load.is_running || load.is_aborted {
            return;
        }
        load.is_aborted = true;
        let (began, step) = (load.began, load.step);
        self.counts.loads_taken_over += 1;
        self.note(time, || format!("load {id} is taken over from"));
        let limit = self.terms.load_timeout;
        let by_clock = time.clock.duration_since(began.clock).unwrap_or(Duration::MAX);
        let passed = time.passed - began.passed;
        let in_its_time = by_clock.max(passed) < limit + OVERRUN;
        let clock_is_known = self.clock_set_at.is_none_or(|set_at| set_at < step);
        self.forbid(in_its_time && clock_is_known, || format!("load {id} was taken over from in its time"));
        self.forbid(passed - stalled_for > limit, || format!("load {id} outlived its timeout"));
    }

    pub(super) fn clock_set(&mut self) {
        self.clock_set_at = Some(self.next_step());
    }

    pub(super) fn check_status(&mut self, status: &RefreshStatus) {
        let is_loading = self.is_loading();
        self.forbid(status.loading != is_loading, || {
            format!("the status says `loading: {}`", status.loading)
        });
        let is_right = match self.held {
            Some(held) => held.is_as_told(status),
            None => status.loaded_at.is_none(),
        };
        let held = self.held;
        self.forbid(!is_right, || format!("the status says {status:?} of {held:?}"));
    }

    /// The task of the load is gone. If it was not dropped from outside, it has run out of time.
    pub(super) fn load_gone(&mut self, id: usize, timed_out: bool, time: Time) {
        if self.loads[id].is_running {
            if timed_out {
                self.load_ended(id, Err(()), time);
            } else {
                self.note(time, || format!("load {id} is lost"));
                self.loads[id].is_running = false;
                self.counts.loads_lost += 1;
                // Calls that wait for it start the next load at once. If no call has to wait, the next load may come
                // later.
                let load = &self.loads[id];
                let is_early = self.held.is_some_and(|held| held.is_early(time));
                if load.generation == self.generation && !load.is_aborted && is_early {
                    let mut pause = self.pause_after_failure(id, time);
                    for on in [&mut self.paused_by, &mut self.held_off_by].into_iter().flatten() {
                        if on.may_be_on(time) {
                            pause.at_most_until = pause.at_most_until.max(on.at_most_until);
                        }
                        on.was_over = on.may_be_over(time);
                    }
                    self.held_off_by = Some(pause);
                }
            }
        }
    }

    pub(super) fn lost(&self) -> u64 {
        self.counts.loads_lost + self.counts.loads_taken_over
    }

    /// Returns the number of loads without a value.
    pub(super) fn fruitless(&self) -> u64 {
        self.loads_failed + self.lost()
    }

    pub(super) fn invalidated(&mut self, time: Time) {
        self.note(time, || "invalidate".to_owned());
        self.next_step();
        self.generation += 1;
        self.held = None;
        self.paused_by = None;
        self.held_off_by = None;
    }

    pub(super) fn rejected(&mut self, was_held: bool, time: Time) {
        self.note(time, || format!("reject: {was_held}"));
        self.forbid(was_held != self.held.is_some(), || {
            "another value is held than the last loaded".to_owned()
        });
        if let Some(held) = &mut self.held {
            held.is_rejected = true;
        }
    }

    /// The schedule has run for longer than any schedule does.
    pub(super) fn never_rests(&mut self, steps: u64) {
        self.forbid(true, || format!("after {steps} steps, tasks still go on"));
    }

    /// No further event is possible.
    pub(super) fn ended(&mut self) {
        let waiting = self.calls.iter().position(|call| !call.is_over);
        self.forbid(waiting.is_some(), || format!("call {waiting:?} waits for ever"));
        let running = self.loads.iter().position(|load| load.is_running);
        self.forbid(running.is_some(), || format!("load {running:?} runs for ever"));
    }
}
