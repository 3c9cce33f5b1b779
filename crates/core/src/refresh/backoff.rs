//! The time between two loads of a source that fails.

use super::clock::{later, was_set_back};
use super::policy::RefreshPolicy;
use std::time::{Duration, SystemTime};

/// A span of time in which no load starts by itself.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pause {
    pub(super) since: SystemTime,
    pub(super) until: SystemTime,
}

impl Pause {
    pub(super) fn new(since: SystemTime, length: Duration) -> Self {
        Self { since, until: later(since, length) }
    }

    /// Returns whether the pause is over. One that began in the future is: a clock that was set back must not turn a second
    /// into an hour.
    pub(super) fn is_over(&self, now: SystemTime) -> bool {
        now >= self.until || was_set_back(now, self.since)
    }
}

/// Those who are kept from the source by a pause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Urgency {
    /// Nobody: a valid value is held, and its mandatory window is still ahead.
    Background,
    /// Callers: nothing valid is held, or it is about to expire.
    Callers,
}

/// Counts failures in a row and returns the pause after each.
#[derive(Debug)]
pub(super) struct Backoff {
    urgency: Urgency,
    steps: u32,
    seed: Option<u64>,
    rng: Option<fastrand::Rng>,
}

impl Backoff {
    pub(super) fn new(seed: Option<u64>) -> Self {
        Self { urgency: Urgency::Callers, steps: 0, seed, rng: None }
    }

    /// The generator is made at the first draw and not with the cache. Otherwise forked processes would all draw the same and
    /// load at the same time.
    fn draw(&mut self) -> f64 {
        let seed = self.seed;
        self.rng.get_or_insert_with(|| seed.map_or_else(fastrand::Rng::new, fastrand::Rng::with_seed)).f64()
    }

    pub(super) fn reset(&mut self) {
        self.steps = 0;
    }

    /// Returns the next pause. Counting starts over when the urgency changes: callers who have to wait are not held up by the
    /// long steps of the background.
    pub(super) fn next(&mut self, policy: &RefreshPolicy, urgency: Urgency) -> Duration {
        if self.urgency != urgency {
            self.urgency = urgency;
            self.steps = 0;
        }
        let steps = self.steps;
        self.steps = steps.saturating_add(1);
        match urgency {
            Urgency::Callers => {
                let (min, max) = policy.caller_pause();
                doubled(min, steps).min(max)
            }
            Urgency::Background => {
                let (min, max) = policy.background_backoff();
                let ceiling = doubled(min, steps.saturating_add(1)).min(max);
                min + ceiling.saturating_sub(min).mul_f64(self.draw())
            }
        }
    }

    /// Draws a point in the first `fraction` of `window`.
    pub(super) fn jitter(&mut self, window: Duration, fraction: f64) -> Duration {
        window.mul_f64(fraction * self.draw())
    }
}

fn doubled(base: Duration, times: u32) -> Duration {
    base.saturating_mul(1_u32.checked_shl(times).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::refresh::clock::CLOCK_TOLERANCE;

    fn draw(urgency: Urgency, n: usize) -> Vec<Duration> {
        let mut backoff = Backoff::new(Some(7));
        (0..n).map(|_| backoff.next(&RefreshPolicy::default(), urgency)).collect()
    }

    #[test]
    fn pauses_of_callers_double_up_to_five_seconds() {
        let millis: Vec<_> = draw(Urgency::Callers, 40).iter().map(Duration::as_millis).collect();
        assert_eq!(millis[..6], [250, 500, 1000, 2000, 4000, 5000]);
        assert!(millis[6..].iter().all(|pause| *pause == 5000));
    }

    #[test]
    fn background_steps_stay_between_a_second_and_five_minutes_and_grow() {
        let steps = draw(Urgency::Background, 200);
        assert!(steps.iter().all(|s| (1..=300).contains(&s.as_secs())), "{steps:?}");
        assert!(steps[0] <= Duration::from_secs(2));
        assert!(steps[10..].iter().any(|s| *s > Duration::from_secs(150)));
    }

    #[test]
    fn a_change_of_urgency_starts_over() {
        let policy = RefreshPolicy::default();
        let mut backoff = Backoff::new(Some(7));
        for _ in 0..20 {
            backoff.next(&policy, Urgency::Background);
        }
        assert_eq!(backoff.next(&policy, Urgency::Callers), Duration::from_millis(250));
    }

    #[test]
    fn a_clock_set_back_ends_a_pause() {
        let start = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000);
        let pause = Pause::new(start, Duration::from_secs(5));
        assert!(!pause.is_over(start));
        assert!(!pause.is_over(start + Duration::from_secs(4)));
        assert!(pause.is_over(start + Duration::from_secs(5)));
        assert!(pause.is_over(start - Duration::from_secs(3600)));
        assert!(!pause.is_over(start - CLOCK_TOLERANCE), "noise");
    }

    #[test]
    fn a_pause_without_end_was_none() {
        let start = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000);
        assert!(!Pause::new(start, Duration::MAX).is_over(start + Duration::from_secs(1_000_000_000)));
    }

    /// Where the cache was built before a fork, every child would have the same generator.
    #[test]
    fn the_generator_is_made_with_the_first_draw() {
        let mut backoff = Backoff::new(None);
        assert!(backoff.rng.is_none());
        backoff.jitter(Duration::from_secs(1), 1.0);
        assert!(backoff.rng.is_some());
    }
}
