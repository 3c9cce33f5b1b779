//! The permitted results of calls.

use super::reference::{Ask, Reference, Time};
use super::terms::OVERRUN;
use crate::refresh::{LoadError, LoadErrorKind};
use std::time::Duration;

/// A call waits for one load, for three more if earlier ones are lost, and for one from before an invalidation.
const WAITS: u32 = 5;

#[derive(Debug, Clone, Copy)]
pub(super) struct Call {
    pub(super) ask: Ask,
    /// Whether the call is made on a runtime on which a load can start.
    pub(super) can_load: bool,
    began: Time,
    step: u64,
    generation: u64,
    newest: usize,
    lost: u64,
    first_look: FirstLook,
    pub(super) is_over: bool,
}

/// The state at the first look of a call.
#[derive(Debug, Clone, Copy, Default)]
struct FirstLook {
    /// There was a value for which no call waits.
    is_early: bool,
    may_be_paused: bool,
    /// No load runs, there is no pause, and the value must be replaced, if there is one.
    is_due: bool,
    loads: usize,
    fruitless: u64,
}

impl Reference {
    pub(super) fn call_began(&mut self, ask: Ask, can_load: bool, time: Time) -> usize {
        let id = self.calls.len();
        self.note(time, || format!("call {id} begins: {ask:?}"));
        let call = Call {
            ask,
            can_load,
            began: time,
            step: self.next_step(),
            generation: self.generation,
            newest: self.newest,
            lost: self.lost(),
            first_look: FirstLook::default(),
            is_over: false,
        };
        self.calls.push(call);
        id
    }

    /// The call is about to look for the first time.
    pub(super) fn call_looks(&mut self, id: usize, time: Time) {
        let Call { ask, can_load, .. } = self.calls[id];
        let may_be_paused = self.may_be_paused(time);
        let wants_load = match ask {
            Ask::Peek => false,
            Ask::Get => !may_be_paused && self.held.is_none_or(|held| held.is_due(time)),
            Ask::Refresh => true,
        };
        self.calls[id].first_look = FirstLook {
            is_early: self.held.is_some_and(|held| held.is_early(time)),
            may_be_paused,
            is_due: can_load && wants_load && !self.is_loading(),
            loads: self.loads.len(),
            fruitless: self.fruitless(),
        };
    }

    /// The call has looked. It has its answer, or it waits.
    pub(super) fn call_looked(&mut self, id: usize, waits: bool) {
        let Call { ask, can_load, first_look, .. } = self.calls[id];
        self.forbid(waits && !can_load, || format!("call {id} waits, and has no runtime for that"));
        self.forbid(waits && ask == Ask::Get && first_look.is_early, || {
            format!("call {id} waits although a value is held that is good for longer")
        });
        let has_loaded = self.loads.len() > first_look.loads;
        self.forbid(first_look.is_due && !has_loaded, || {
            format!("call {id} has started no load although one is due")
        });
    }

    pub(super) fn call_dropped(&mut self, id: usize, time: Time) {
        if !self.calls[id].is_over {
            self.note(time, || format!("call {id} is dropped"));
            self.calls[id].is_over = true;
            self.counts.calls_dropped += 1;
        }
    }

    /// `stalled_for` is the time for which its runtime stood still since the call began.
    pub(super) fn call_ended(
        &mut self,
        id: usize,
        result: Result<usize, LoadError>,
        stalled_for: Duration,
        time: Time,
    ) {
        self.note(time, || format!("call {id} ends: {result:?}"));
        self.calls[id].is_over = true;
        let longest = (self.terms.load_timeout + OVERRUN) * WAITS + stalled_for;
        let took = time.passed - self.calls[id].began.passed;
        self.forbid(took > longest, || format!("call {id} took {took:?}"));
        match result {
            Ok(value) => self.check_value(id, value, time),
            Err(error) => self.check_error(id, &error, time),
        }
    }

    fn check_value(&mut self, id: usize, value: usize, time: Time) {
        self.counts.values += 1;
        let call = self.calls[id];
        let (ask, began, newest) = (call.ask, call.step, call.newest);
        let is_old = self.loads[value].generation < call.generation;
        self.forbid(is_old, || format!("call {id} got value {value}, invalidated before it began"));
        self.forbid(value < newest, || format!("call {id} got value {value} after {newest} was returned"));
        match self.loads[value].ended {
            Some((ended, Ok(expires_at))) => {
                let grace = self.terms.serve_expired_for;
                let has_expired = expires_at.is_some_and(|at| time.clock >= at + grace);
                self.forbid(has_expired, || format!("call {id} got value {value}, which has expired"));
                self.forbid(ask == Ask::Refresh && ended < began, || {
                    format!("refresh {id} got value {value}, loaded before")
                });
                self.check_old_value(&call, id, value, ended);
            }
            _ => self.forbid(true, || format!("call {id} got value {value}, which no load has brought")),
        }
        if ask == Ask::Peek {
            let is_due = self.held.is_none_or(|held| held.load != value || held.is_due(time));
            self.forbid(is_due, || format!("call {id} got value {value} without a look, and a load is due"));
        }
        self.newest = self.newest.max(value);
    }

    /// In the mandatory window and after a refusal, a value is returned only if no other can be loaded.
    fn check_old_value(&mut self, call: &Call, id: usize, value: usize, ended: u64) {
        let Call { ask, can_load, step, first_look, .. } = *call;
        let may_wait = ask == Ask::Get && can_load && ended < step;
        let must_wait = may_wait && !first_look.is_early && !first_look.may_be_paused;
        self.forbid(must_wait && self.fruitless() == first_look.fruitless, || {
            format!("call {id} got value {value} before another load was tried")
        });
    }

    fn check_error(&mut self, id: usize, error: &LoadError, time: Time) {
        let call = &self.calls[id];
        let (ask, began, can_load) = (call.ask, call.step, call.can_load);
        let may_be_paused = ask == Ask::Get && call.first_look.may_be_paused;
        let (generation, lost) = (call.generation, self.lost() - call.lost);
        let grace = self.terms.serve_expired_for;
        let is_servable = self.held.is_some_and(|held| held.is_servable(time, grace));
        self.forbid(ask == Ask::Get && is_servable, || {
            format!("call {id} got an error although a valid value is held: {error}")
        });
        let is_right = can_load || may_be_paused || matches!(error.kind(), LoadErrorKind::NoRuntime);
        self.forbid(!is_right, || format!("call {id} was not told that it has no runtime, but {error}"));
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
                self.forbid(can_load, || format!("call {id} was told that it has no runtime"));
            }
            LoadErrorKind::Abandoned => {
                counts.abandoned += 1;
                self.forbid(lost < 4, || format!("call {id} gave up after {lost} lost loads"));
            }
        }
    }
}
