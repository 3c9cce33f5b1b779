//! What is allowed, in plain words and without a cache: it hears what was asked, what the source was asked and
//! brought, and what the callers got.

use super::counts::Counts;
use super::log::Log;
use super::pause::PausedBy;
use crate::refresh::{LoadError, LoadErrorKind, RefreshPolicy};
use std::time::{Duration, SystemTime};

/// As in `flight.rs`: a promise, so not taken from there.
const OVERRUN: Duration = Duration::from_secs(5);
/// A call waits for one load, for three more if those before are lost, and for one from before an invalidation.
const WAITS: u32 = 5;

#[derive(Debug, Clone, Copy)]
pub(super) struct Time {
    /// Since the schedule began.
    pub(super) passed: Duration,
    /// What the clock shows.
    pub(super) clock: SystemTime,
}

/// What a task is.
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
struct Call {
    ask: Ask,
    in_runtime: bool,
    began: Time,
    step: u64,
    generation: u64,
    newest: usize,
    lost: u64,
    is_over: bool,
}

#[derive(Debug)]
struct Load {
    began: Time,
    step: u64,
    generation: u64,
    is_running: bool,
    is_aborted: bool,
    /// When the source has answered or has been given up, and with what.
    ended: Option<(u64, Result<Option<SystemTime>, ()>)>,
}

/// The value that callers may count on.
#[derive(Debug, Clone, Copy)]
struct Held {
    expires_at: Option<SystemTime>,
    wait_from: Option<SystemTime>,
    is_rejected: bool,
}

#[derive(Debug)]
pub(super) struct Reference {
    policy: RefreshPolicy,
    step: u64,
    generation: u64,
    loads: Vec<Load>,
    calls: Vec<Call>,
    held: Option<Held>,
    paused_by: Option<PausedBy>,
    /// As `paused_by`, for a load that was dropped while callers had what they needed.
    held_off_by: Option<PausedBy>,
    clock_set_at: Option<u64>,
    newest: usize,
    pub(super) counts: Counts,
    /// The first thing that is not allowed.
    pub(super) fault: Option<String>,
    pub(super) log: Log,
}

impl Reference {
    pub(super) fn new(policy: RefreshPolicy, log: Log) -> Self {
        Self {
            policy,
            step: 0,
            generation: 0,
            loads: Vec::new(),
            calls: Vec::new(),
            held: None,
            paused_by: None,
            held_off_by: None,
            clock_set_at: None,
            newest: 0,
            counts: Counts::default(),
            fault: None,
            log,
        }
    }

    pub(super) fn note(&mut self, time: Time, text: impl FnOnce() -> String) {
        self.log.note(time, text);
    }

    fn forbid(&mut self, is_fault: bool, text: impl FnOnce() -> String) {
        if is_fault && self.fault.is_none() {
            let text = text();
            self.log.push(|| format!("FAULT: {text}"));
            self.fault = Some(text);
        }
    }

    fn next_step(&mut self) -> u64 {
        self.step += 1;
        self.step
    }

    pub(super) fn load_started(&mut self, by: Option<What>, time: Time) -> usize {
        let id = self.loads.len();
        self.counts.loads += 1;
        self.note(time, || format!("load {id} started by {by:?}"));
        let running = self.loads.iter().position(|load| load.is_running && !load.is_aborted);
        self.forbid(running.is_some(), || format!("load {id} started while load {running:?} runs"));
        let ask = match by {
            Some(What::Call(call)) => Some(self.calls[call].ask),
            _ => None,
        };
        self.forbid(ask.is_none(), || format!("load {id} was started by nobody's call"));
        if ask == Some(Ask::Get) {
            for pause in [self.paused_by, self.held_off_by].into_iter().flatten() {
                self.forbid(!pause.is_over(time), || {
                    format!("load {id} started in the pause after load {}", pause.load)
                });
            }
            // It is over, also if the clock comes back into it.
            self.held_off_by = None;
            if let Some(pause) = &mut self.paused_by {
                pause.was_over = true;
            }
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

    /// The source has answered: with a value and its expiry, or not.
    pub(super) fn load_ended(&mut self, id: usize, result: Result<Option<SystemTime>, ()>, time: Time) {
        let step = self.next_step();
        self.note(time, || format!("load {id} brought {result:?}"));
        let result = result.and_then(|expires_at| match expires_at {
            Some(at) if time.clock >= at + self.policy.serve_expired_for() => Err(()),
            _ => Ok(expires_at),
        });
        let load = &mut self.loads[id];
        load.is_running = false;
        load.ended = Some((step, result));
        if load.generation != self.generation {
            return;
        }
        self.paused_by = Some(self.pause_after(id, time, result.is_err()));
        self.held_off_by = None;
        if let Ok(expires_at) = result {
            let wait_from = expires_at.map(|at| {
                let lifetime = at.duration_since(time.clock).unwrap_or_default();
                at - self.policy.windows(lifetime).1
            });
            self.held = Some(Held { expires_at, wait_from, is_rejected: false });
        }
    }

    fn pause_after(&self, id: usize, time: Time, of_failure: bool) -> PausedBy {
        let wait_from = self.held.and_then(|held| held.wait_from);
        let until = if of_failure && self.is_early(time) {
            let until = time.clock + self.policy.backoff().0;
            wait_from.map_or(until, |at| until.min(at))
        } else {
            time.clock + self.policy.pause().0
        };
        PausedBy { load: id, at: time.clock, until, was_over: false }
    }

    /// A value is held that callers need not wait for.
    fn is_early(&self, time: Time) -> bool {
        self.held.is_some_and(|held| {
            !held.is_rejected
                && held.expires_at.is_none_or(|at| time.clock < at)
                && held.wait_from.is_none_or(|at| time.clock < at)
        })
    }

    fn is_servable(&self, time: Time) -> bool {
        self.held.is_some_and(|held| {
            held.expires_at.is_none_or(|at| time.clock < at + self.policy.serve_expired_for())
        })
    }

    /// A caller has taken over from it. `stalled_for`: how long its runtime stood still since it began.
    pub(super) fn load_aborted(&mut self, id: usize, stalled_for: Duration, time: Time) {
        let load = &mut self.loads[id];
        if !load.is_running || load.is_aborted {
            return;
        }
        load.is_aborted = true;
        let (began, step) = (load.began, load.step);
        self.counts.loads_taken_over += 1;
        self.note(time, || format!("load {id} is taken over from"));
        let limit = self.policy.load_timeout();
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

    /// Whether a load runs that somebody may still wait for.
    pub(super) fn check_loading(&mut self, says: bool) {
        let is_loading = self.loads.iter().any(|load| load.is_running && !load.is_aborted);
        self.forbid(says != is_loading, || format!("the status says `loading: {says}`"));
    }

    /// Its task is no more. If it was not dropped by somebody else, it has run out of time.
    pub(super) fn load_gone(&mut self, id: usize, timed_out: bool, time: Time) {
        if self.loads[id].is_running {
            if timed_out {
                self.load_ended(id, Err(()), time);
            } else {
                self.note(time, || format!("load {id} is lost"));
                self.loads[id].is_running = false;
                self.counts.loads_lost += 1;
                // Who waited for it starts the next at once; where nobody has to wait, nobody is in a hurry.
                let load = &self.loads[id];
                if load.generation == self.generation && !load.is_aborted && self.is_early(time) {
                    self.held_off_by = Some(self.pause_after(id, time, true));
                    if let Some(pause) = &mut self.paused_by {
                        pause.was_over = pause.is_over(time);
                    }
                }
            }
        }
    }

    fn lost(&self) -> u64 {
        self.counts.loads_lost + self.counts.loads_taken_over
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

    pub(super) fn call_began(&mut self, ask: Ask, in_runtime: bool, time: Time) -> usize {
        let id = self.calls.len();
        self.note(time, || format!("call {id} begins: {ask:?}"));
        let call = Call {
            ask,
            in_runtime,
            began: time,
            step: self.next_step(),
            generation: self.generation,
            newest: self.newest,
            lost: self.lost(),
            is_over: false,
        };
        self.calls.push(call);
        id
    }

    pub(super) fn call_dropped(&mut self, id: usize, time: Time) {
        if !self.calls[id].is_over {
            self.note(time, || format!("call {id} is dropped"));
            self.calls[id].is_over = true;
            self.counts.calls_dropped += 1;
        }
    }

    /// `stalled_for`: how long its runtime stood still since it began.
    pub(super) fn call_ended(
        &mut self,
        id: usize,
        result: Result<usize, LoadError>,
        stalled_for: Duration,
        time: Time,
    ) {
        self.note(time, || format!("call {id} ends: {result:?}"));
        self.calls[id].is_over = true;
        let longest = (self.policy.load_timeout() + OVERRUN) * WAITS + stalled_for;
        let took = time.passed - self.calls[id].began.passed;
        self.forbid(took > longest, || format!("call {id} took {took:?}"));
        match result {
            Ok(value) => self.check_value(id, value, time),
            Err(error) => self.check_error(id, &error, time),
        }
    }

    fn check_value(&mut self, id: usize, value: usize, time: Time) {
        self.counts.values += 1;
        let call = &self.calls[id];
        let (ask, began, newest) = (call.ask, call.step, call.newest);
        let is_old = self.loads[value].generation < call.generation;
        self.forbid(is_old, || format!("call {id} got value {value}, invalidated before it began"));
        self.forbid(value < newest, || format!("call {id} got value {value} after {newest} was returned"));
        match self.loads[value].ended {
            Some((ended, Ok(expires_at))) => {
                let grace = self.policy.serve_expired_for();
                let has_expired = expires_at.is_some_and(|at| time.clock >= at + grace);
                self.forbid(has_expired, || format!("call {id} got value {value}, which has expired"));
                self.forbid(ask == Ask::Refresh && ended < began, || {
                    format!("refresh {id} got value {value}, loaded before")
                });
            }
            _ => self.forbid(true, || format!("call {id} got value {value}, which no load has brought")),
        }
        self.newest = self.newest.max(value);
    }

    fn check_error(&mut self, id: usize, error: &LoadError, time: Time) {
        let call = &self.calls[id];
        let (ask, began, in_runtime) = (call.ask, call.step, call.in_runtime);
        let (generation, lost) = (call.generation, self.lost() - call.lost);
        let is_servable = self.is_servable(time);
        self.forbid(ask == Ask::Get && is_servable, || {
            format!("call {id} got an error although a valid value is held: {error}")
        });
        let counts = &mut self.counts;
        match error.kind() {
            LoadErrorKind::Source(failure) => {
                counts.source_errors += 1;
                let load: usize = failure.get_ref().to_string().parse().unwrap();
                let is_old = self.loads[load].generation < generation;
                self.forbid(is_old, || {
                    format!("call {id} got the error of load {load}, from before an invalidation")
                });
                let is_last = self.paused_by.is_some_and(|pause| pause.load == load);
                let ended = self.loads[load].ended.map_or(0, |(ended, _)| ended);
                self.forbid(ended < began && !is_last, || {
                    format!("call {id} got the error of load {load}, which another load has followed")
                });
            }
            LoadErrorKind::TimedOut { .. } => counts.timeouts += 1,
            LoadErrorKind::Panicked { .. } => counts.panics += 1,
            LoadErrorKind::Expired { .. } => counts.expired += 1,
            LoadErrorKind::ShortLived { .. } => counts.short_lived += 1,
            LoadErrorKind::NoRuntime => {
                counts.no_runtime += 1;
                self.forbid(in_runtime, || format!("call {id} was told that it has no runtime"));
            }
            LoadErrorKind::Abandoned => {
                counts.abandoned += 1;
                self.forbid(lost < 4, || format!("call {id} gave up after {lost} lost loads"));
            }
        }
    }

    /// It has gone on for longer than any schedule does.
    pub(super) fn never_rests(&mut self, steps: u64) {
        self.forbid(true, || format!("after {steps} steps, tasks still go on"));
    }

    /// Nothing more can happen.
    pub(super) fn ended(&mut self) {
        let waiting = self.calls.iter().position(|call| !call.is_over);
        self.forbid(waiting.is_some(), || format!("call {waiting:?} waits for ever"));
        let running = self.loads.iter().position(|load| load.is_running);
        self.forbid(running.is_some(), || format!("load {running:?} runs for ever"));
    }
}
