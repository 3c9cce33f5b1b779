//! The decisions: the next step of a caller, and the changes at the end of a load. No await, no clock, no task.

use super::backoff::{Backoff, Pause, Urgency};
use super::clock::later;
use super::error::{LoadError, LoadErrorKind};
use super::in_flight::InFlight;
use super::policy::RefreshPolicy;
use super::snapshot::{Loaded, Phase, Snapshot};
use super::watch::Watch;
use std::sync::Arc;
use std::time::SystemTime;

/// The state of a cache without its snapshot. It is behind a lock that is never held across an await.
#[derive(Debug)]
pub(super) struct State<T> {
    /// In a box: it is seldom there, and a program may have ten thousand caches.
    pub(super) in_flight: Option<Box<InFlight<T>>>,
    /// Counts invalidations. A load answers only callers that began before the next invalidation.
    pub(super) generation: u64,
    pub(super) pause: Option<Pause>,
    pub(super) backoff: Backoff,
    pub(super) loads: u64,
    pub(super) failures_in_a_row: u32,
    pub(super) last_error: Option<LoadError>,
    pub(super) watch: Watch,
    /// The remark of the load that brought the held value.
    pub(super) remark: Option<Arc<str>>,
    /// The held value was refused, and the log will not say again that loads bring it.
    pub(super) is_refusal_told: bool,
}

/// The next step of a caller.
#[derive(Debug)]
pub(super) enum Step<T> {
    /// Take the snapshot.
    Serve(Arc<Snapshot<T>>),
    /// Take the snapshot, and start a load that nobody waits for.
    ServeAndStart(Arc<Snapshot<T>>),
    /// Start a load and wait for it.
    Start,
    /// Wait for the running load.
    Join(InFlight<T>),
    /// A pause is on and nothing servable is held.
    Fail,
}

impl<T> State<T> {
    pub(super) fn new(seed: Option<u64>) -> Self {
        Self {
            in_flight: None,
            generation: 0,
            pause: None,
            backoff: Backoff::new(seed),
            loads: 0,
            failures_in_a_row: 0,
            last_error: None,
            watch: Watch::default(),
            remark: None,
            is_refusal_told: false,
        }
    }

    /// `now` must be read under the lock, so that it is never before a time in the state.
    pub(super) fn next_step(
        &self,
        held: Option<Arc<Snapshot<T>>>,
        now: SystemTime,
        policy: &RefreshPolicy,
    ) -> Step<T> {
        let in_flight = self.in_flight.as_ref().filter(|load| !load.is_overdue(now, policy));
        let paused = self.is_paused(now);
        let held = held.map(|snapshot| (snapshot.phase(now), snapshot));
        match (held, in_flight) {
            (Some((Phase::Fresh, snapshot)), _) => Step::Serve(snapshot),
            (Some((Phase::Advisory, snapshot)), None) if !paused => Step::ServeAndStart(snapshot),
            (Some((Phase::Advisory, snapshot)), _) => Step::Serve(snapshot),
            (_, Some(load)) => Step::Join(InFlight::clone(load)),
            (_, None) if !paused => Step::Start,
            (Some((_, snapshot)), None) if snapshot.is_servable(now, policy.serve_expired_for()) => {
                Step::Serve(snapshot)
            }
            (_, None) => Step::Fail,
        }
    }

    pub(super) fn is_paused(&self, now: SystemTime) -> bool {
        self.pause.is_some_and(|pause| !pause.is_over(now))
    }

    /// Returns the error of a caller in a pause. If no load has failed, the last value expired at once.
    pub(super) fn pause_error(&self, name: &Arc<str>, now: SystemTime) -> LoadError {
        self.last_error.clone().unwrap_or_else(|| {
            let next_load_at = self.pause.map_or(now, |pause| pause.until);
            LoadError::new(Arc::clone(name), LoadErrorKind::ShortLived { next_load_at })
        })
    }

    /// Makes a snapshot of a loaded value, with its windows, and sets the pause before the next load.
    pub(super) fn succeed(
        &mut self,
        loaded: Loaded<T>,
        previous: Option<&Snapshot<T>>,
        now: SystemTime,
        policy: &RefreshPolicy,
    ) -> Snapshot<T> {
        let (refresh_at, wait_from) = match loaded.expires_at {
            None => (later(now, policy.reload_unexpiring_every()), None),
            Some(expires_at) => {
                let lifetime = expires_at.duration_since(now).unwrap_or_default();
                let (advisory, mandatory) = policy.windows(lifetime);
                let wait_from = expires_at.checked_sub(mandatory).unwrap_or(now);
                let refresh_at = expires_at
                    .checked_sub(advisory)
                    .and_then(|start| {
                        start.checked_add(self.backoff.jitter(advisory, policy.jitter_fraction()))
                    })
                    .unwrap_or(now);
                (refresh_at.min(wait_from), Some(wait_from))
            }
        };
        self.failures_in_a_row = 0;
        self.last_error = None;
        // The value after a refused one may be refused in turn: the source has a cache of its own, or a clock is wrong. The
        // pauses between such loads grow as if the loads had failed.
        if !previous.is_some_and(Snapshot::is_rejected) {
            self.backoff.reset();
        }
        let spacing = self.backoff.next(policy, Urgency::Callers);
        self.pause = Some(Pause::new(now, spacing));
        Snapshot::new(loaded, now, refresh_at, wait_from)
    }

    pub(super) fn fail(
        &mut self,
        error: LoadError,
        held: Option<&Snapshot<T>>,
        now: SystemTime,
        policy: &RefreshPolicy,
    ) {
        // Steps are counted from the first failure. Those before a success do not count.
        if self.failures_in_a_row == 0 && !held.is_some_and(Snapshot::is_rejected) {
            self.backoff.reset();
        }
        self.failures_in_a_row = self.failures_in_a_row.saturating_add(1);
        self.last_error = Some(error);
        self.pause = Some(
            self.pause_in_background(held, now, policy)
                .unwrap_or_else(|| Pause::new(now, self.backoff.next(policy, Urgency::Callers))),
        );
    }

    /// Sets the pause after a load that was dropped without an answer. Callers who waited for it start the next one at once.
    /// Callers who need not wait start none for a while: if each has a runtime that ends with the call, all their loads are
    /// dropped.
    pub(super) fn lose(&mut self, held: Option<&Snapshot<T>>, now: SystemTime, policy: &RefreshPolicy) {
        let Some(mut pause) = self.pause_in_background(held, now, policy) else {
            return;
        };
        // A running pause does not become shorter.
        if let Some(on) = self.pause.filter(|on| !on.is_over(now)) {
            pause.until = pause.until.max(on.until);
        }
        self.pause = Some(pause);
    }

    /// Returns the back-off in the background. `None`: callers have to wait for a load.
    fn pause_in_background(
        &mut self,
        held: Option<&Snapshot<T>>,
        now: SystemTime,
        policy: &RefreshPolicy,
    ) -> Option<Pause> {
        let held = held.filter(|s| matches!(s.phase(now), Phase::Fresh | Phase::Advisory))?;
        let mut pause = Pause::new(now, self.backoff.next(policy, Urgency::Background));
        // Callers wait from the mandatory point on. The source must have been asked again by then.
        if let Some(wait_from) = held.wait_from {
            pause.until = pause.until.min(wait_from);
        }
        Some(pause)
    }

    /// Starts a new generation and ends any pause: the next caller loads.
    pub(super) fn invalidate(&mut self) {
        self.generation += 1;
        self.remark = None;
        self.forget_pause();
    }

    pub(super) fn forget_pause(&mut self) {
        self.pause = None;
        self.backoff.reset();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    fn at(secs: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000 + secs)
    }

    fn error() -> LoadError {
        LoadError::new("s".into(), LoadErrorKind::NoRuntime)
    }

    fn exact() -> RefreshPolicy {
        RefreshPolicy::builder().jitter_fraction(0.0).build().unwrap()
    }

    fn loaded(state: &mut State<u8>, expires_at: Option<SystemTime>, now: u64) -> Arc<Snapshot<u8>> {
        Arc::new(state.succeed(Loaded { value: 1, expires_at }, None, at(now), &exact()))
    }

    fn state() -> State<u8> {
        State::new(Some(1))
    }

    #[test]
    fn the_advisory_start_is_drawn_from_the_first_two_thirds_of_the_window() {
        let policy = RefreshPolicy::default();
        let mut state = state();
        let mut starts: Vec<_> = (0..500)
            .map(|_| {
                let hour = Loaded { value: 1, expires_at: Some(at(3600)) };
                let snapshot = state.succeed(hour, None, at(0), &policy);
                snapshot.refresh_at.duration_since(at(0)).unwrap().as_secs()
            })
            .collect();
        starts.sort_unstable();
        assert!(starts[0] >= 2700 && starts[499] <= 3300, "{starts:?}");
        assert!(starts[0] < 2720 && starts[499] > 3280, "the draw covers the range: {starts:?}");
    }

    #[test]
    fn what_never_expires_is_reloaded_every_ten_minutes_in_the_background() {
        let mut state = state();
        let snapshot = loaded(&mut state, None, 0);
        let policy = exact();
        assert!(matches!(state.next_step(Some(snapshot.clone()), at(599), &policy), Step::Serve(_)));
        assert!(matches!(state.next_step(Some(snapshot.clone()), at(600), &policy), Step::ServeAndStart(_)));
        state.fail(error(), Some(&snapshot), at(600), &policy);
        assert!(matches!(state.next_step(Some(snapshot.clone()), at(600), &policy), Step::Serve(_)));
    }

    #[test]
    fn a_background_pause_ends_at_the_mandatory_point() {
        let policy = RefreshPolicy::builder()
            .jitter_fraction(0.0)
            .background_backoff(Duration::from_secs(300), Duration::from_secs(300))
            .build()
            .unwrap();
        let mut state = state();
        let snapshot = loaded(&mut state, Some(at(3600)), 0);
        state.fail(error(), Some(&snapshot), at(3500), &policy);
        assert!(matches!(state.next_step(Some(snapshot.clone()), at(3539), &policy), Step::Serve(_)));
        assert!(matches!(state.next_step(Some(snapshot.clone()), at(3540), &policy), Step::Start));
    }

    #[test]
    fn a_pause_that_is_on_ends_no_sooner_for_a_load_that_is_lost() {
        let steps_of = |secs| {
            let step = Duration::from_secs(secs);
            RefreshPolicy::builder().jitter_fraction(0.0).background_backoff(step, step).build().unwrap()
        };
        let mut state = state();
        let snapshot = loaded(&mut state, Some(at(3600)), 0);
        state.fail(error(), Some(&snapshot), at(2700), &steps_of(300));
        state.lose(Some(&snapshot), at(2701), &steps_of(1));
        assert!(state.is_paused(at(2999)) && !state.is_paused(at(3000)));
        state.lose(Some(&snapshot), at(3001), &steps_of(1));
        assert!(state.is_paused(at(3001)) && !state.is_paused(at(3002)), "that one was over");
    }

    #[test]
    fn in_the_mandatory_window_a_pause_serves_and_after_expiry_it_fails() {
        let policy = exact();
        let mut state = state();
        let snapshot = loaded(&mut state, Some(at(3600)), 0);
        state.fail(error(), Some(&snapshot), at(3599), &policy);
        assert!(matches!(state.next_step(Some(snapshot.clone()), at(3599), &policy), Step::Serve(_)));
        for _ in 0..6 {
            state.fail(error(), Some(&snapshot), at(3600), &policy);
        }
        assert!(matches!(state.next_step(Some(snapshot.clone()), at(3600), &policy), Step::Fail));
        assert!(matches!(state.next_step(Some(snapshot.clone()), at(3605), &policy), Step::Start));
    }

    #[test]
    fn two_loads_are_at_least_a_pause_apart_even_if_every_value_expires_at_once() {
        let mut state = state();
        let soon = at(0) + Duration::from_millis(10);
        let snapshot = loaded(&mut state, Some(soon), 0);
        let step = state.next_step(Some(snapshot.clone()), soon, &exact());
        assert!(matches!(step, Step::Fail), "{step:?}");
        let error = state.pause_error(&"s".into(), soon);
        assert!(matches!(error.kind(), LoadErrorKind::ShortLived { .. }));
        let later = at(0) + Duration::from_millis(250);
        assert!(matches!(state.next_step(Some(snapshot.clone()), later, &exact()), Step::Start));
    }

    #[test]
    fn the_first_failure_after_a_success_gets_the_shortest_pause_unless_the_value_was_rejected() {
        let policy = exact();
        for (rejected, millis) in [(false, 250), (true, 500)] {
            let mut state = state();
            let snapshot = loaded(&mut state, Some(at(3600)), 0);
            if rejected {
                snapshot.reject();
            }
            state.fail(error(), Some(&snapshot), at(3599), &policy);
            let pause = state.pause.unwrap();
            let length = pause.until.duration_since(pause.since).unwrap();
            assert_eq!(length, Duration::from_millis(millis), "rejected: {rejected}");
        }
    }

    #[test]
    fn loads_for_values_that_are_rejected_again_and_again_move_apart() {
        let policy = exact();
        let mut state = state();
        let mut previous = loaded(&mut state, Some(at(3600)), 0);
        let mut pauses = Vec::new();
        for _ in 0..5 {
            previous.reject();
            let next = Loaded { value: 1, expires_at: Some(at(3600)) };
            previous = Arc::new(state.succeed(next, Some(&previous), at(1), &policy));
            let pause = state.pause.unwrap();
            pauses.push(pause.until.duration_since(pause.since).unwrap().as_millis());
        }
        assert_eq!(pauses, [500, 1000, 2000, 4000, 5000]);
    }

    #[test]
    fn invalidation_ends_a_pause() {
        let policy = exact();
        let mut state = state();
        state.fail(error(), None, at(0), &policy);
        assert!(matches!(state.next_step(None, at(0), &policy), Step::Fail));
        state.invalidate();
        assert!(matches!(state.next_step(None, at(0), &policy), Step::Start));
    }
}
