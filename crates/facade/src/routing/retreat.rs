//! When an operation goes back to the old side by itself.

use std::time::{Duration, SystemTime};

use super::error::RolloutError;
use super::share::Share;

/// When an operation goes back to the old side by itself: when more than a share of its calls on the new side failed
/// within a window. Give it to [`RolloutBuilder::retreat`](super::RolloutBuilder::retreat); without one, no operation does.
///
/// The default is more than 10 % of at least 20 calls within 60 seconds.
///
/// A failure is every error but those that say something of the object:
/// - `RusotoError::Service`, which is an error of the service that Rusoto has a variant for, such as `NoSuchKey`;
/// - `RusotoError::Unknown` with status 304, 404, 412 or 416: the same without a body, as for a `HEAD`.
///
/// The old side would have returned these too. Note that `RusotoError::Validation` is a failure, because a facade returns
/// it for what it cannot send, and that services return it for requests that they refuse.
///
/// A call that is dropped before it ends is not a failure: its caller gave up, for a reason that nobody knows.
///
/// ```
/// use std::time::Duration;
///
/// use rusoto_compat_facade::Rollout;
/// use rusoto_compat_facade::routing::Retreat;
///
/// let retreat = Retreat::default().percent(2.5).window(Duration::from_secs(300)).at_least(100);
/// let rollout = Rollout::builder().retreat(retreat).build()?;
/// # Ok::<(), rusoto_compat_facade::routing::RolloutError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Retreat {
    percent: f64,
    window: Duration,
    at_least: u64,
}

impl Default for Retreat {
    fn default() -> Self {
        Self { percent: 10.0, window: Duration::from_secs(60), at_least: 20 }
    }
}

impl Retreat {
    /// Sets the share of calls that may fail, from 0 to 100 with at most four digits after the point. An operation goes
    /// back when more do.
    pub fn percent(mut self, percent: f64) -> Self {
        self.percent = percent;
        self
    }

    /// Sets the time in which calls and failures are counted. It moves in steps of a tenth of it.
    pub fn window(mut self, window: Duration) -> Self {
        self.window = window;
        self
    }

    /// Sets the number of calls in the window from which their share of failures means something.
    pub fn at_least(mut self, calls: u64) -> Self {
        self.at_least = calls;
        self
    }

    pub(crate) fn limit(self) -> Result<Limit, RolloutError> {
        let wrong = |fault: String| Err(RolloutError::Retreat { fault });
        let Some(share) = Share::of_percent(&self.percent.to_string()) else {
            return wrong(format!(
                "a retreat at {} percent: use a number from 0 to 100 with at most four digits after the point",
                self.percent
            ));
        };
        let slice = self.window / SLICES;
        if slice.is_zero() {
            return wrong(format!("a retreat with a window of {:?}: use at least 10 ns", self.window));
        }
        if self.at_least == 0 {
            return wrong("a retreat after no call: use at least one".to_owned());
        }
        Ok(Limit { share, slice, retreat: self })
    }
}

/// The parts of a window. One leaves it when the next begins.
const SLICES: u32 = 10;

/// A [`Retreat`] whose settings make sense.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limit {
    share: Share,
    slice: Duration,
    retreat: Retreat,
}

/// The calls of one operation on the new side, within the window.
#[derive(Debug, Default)]
pub(crate) struct Window([Slice; SLICES as usize]);

#[derive(Clone, Copy, Debug, Default)]
struct Slice {
    number: u128,
    seen: Seen,
}

/// How many calls a window has, and how many of them failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Seen {
    pub(crate) calls: u64,
    pub(crate) failures: u64,
}

impl Limit {
    /// Adds a call to a window, and returns what is in it if that is too much.
    pub(crate) fn add(&self, window: &mut Window, now: SystemTime, failed: bool) -> Option<Seen> {
        let now = now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        let seen = window.add(now.as_nanos() / self.slice.as_nanos().max(1), failed);
        let is_much = seen.failures.saturating_mul(1_000_000)
            > seen.calls.saturating_mul(u64::from(self.share.millionths()));
        (failed && seen.calls >= self.retreat.at_least && is_much).then_some(seen)
    }

    pub(crate) fn share(&self) -> Share {
        self.share
    }

    pub(crate) fn window(&self) -> Duration {
        self.retreat.window
    }
}

impl Window {
    /// Adds a call in the slice with this number. Slices of another time, also of one to come after the clock was set back,
    /// are not in the window.
    fn add(&mut self, number: u128, failed: bool) -> Seen {
        let place = (number % u128::from(SLICES)) as usize;
        if let Some(slice) = self.0.get_mut(place) {
            if slice.number != number {
                *slice = Slice { number, ..Slice::default() };
            }
            slice.seen.calls += 1;
            slice.seen.failures += u64::from(failed);
        }
        let within =
            |slice: &&Slice| number.checked_sub(slice.number).is_some_and(|age| age < u128::from(SLICES));
        self.0.iter().filter(within).fold(Seen::default(), |sum, Slice { seen, .. }| Seen {
            calls: sum.calls + seen.calls,
            failures: sum.failures + seen.failures,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: Duration = Duration::from_secs(1_800_000_000);

    fn limit(retreat: Retreat) -> Limit {
        retreat.limit().expect("a retreat that makes sense")
    }

    /// Adds a call so many seconds after the start.
    fn add(limit: &Limit, window: &mut Window, seconds: u64, failed: bool) -> Option<Seen> {
        limit.add(window, SystemTime::UNIX_EPOCH + START + Duration::from_secs(seconds), failed)
    }

    #[test]
    fn more_than_ten_percent_of_twenty_calls_is_too_much() {
        let (limit, window) = (limit(Retreat::default()), &mut Window::default());
        for _ in 0..17 {
            assert_eq!(add(&limit, window, 0, false), None);
        }
        assert_eq!(add(&limit, window, 0, true), None);
        assert_eq!(add(&limit, window, 1, true), None);
        // Two of twenty are ten percent, and not more.
        assert_eq!(add(&limit, window, 2, false), None);
        assert_eq!(add(&limit, window, 3, true), Some(Seen { calls: 21, failures: 3 }));
    }

    #[test]
    fn a_few_calls_say_nothing() {
        let (limit, window) = (limit(Retreat::default()), &mut Window::default());
        for _ in 0..19 {
            assert_eq!(add(&limit, window, 0, true), None);
        }
        assert_eq!(add(&limit, window, 0, true), Some(Seen { calls: 20, failures: 20 }));
    }

    #[test]
    fn what_is_older_than_the_window_does_not_count() {
        let (limit, window) = (limit(Retreat::default()), &mut Window::default());
        for _ in 0..19 {
            assert_eq!(add(&limit, window, 0, true), None);
        }
        assert_eq!(add(&limit, window, 60, true), None);
        assert_eq!(window.add(u128::MAX, false), Seen { calls: 1, failures: 0 });
    }

    #[test]
    fn a_clock_that_is_set_back_begins_a_new_window() {
        let (limit, window) = (limit(Retreat::default()), &mut Window::default());
        for _ in 0..19 {
            assert_eq!(add(&limit, window, 3600, true), None);
        }
        assert_eq!(add(&limit, window, 0, true), None);
        assert_eq!(limit.add(window, SystemTime::UNIX_EPOCH - START, true), None);
    }

    #[test]
    fn none_may_fail_and_all_may() {
        let never = limit(Retreat::default().percent(100.0).at_least(1));
        let at_once = limit(Retreat::default().percent(0.0).at_least(1));
        assert_eq!(add(&never, &mut Window::default(), 0, true), None);
        assert_eq!(add(&at_once, &mut Window::default(), 0, false), None);
        assert_eq!(add(&at_once, &mut Window::default(), 0, true), Some(Seen { calls: 1, failures: 1 }));
    }

    #[test]
    fn settings_without_sense_are_named() {
        let default = Retreat::default;
        for (retreat, begins) in [
            (default().percent(-1.0), "a retreat at -1 percent: use a number from 0 to 100"),
            (default().percent(100.1), "a retreat at 100.1 percent: "),
            (default().percent(f64::NAN), "a retreat at NaN percent: "),
            (default().percent(f64::INFINITY), "a retreat at inf percent: "),
            (default().percent(0.00001), "a retreat at 0.00001 percent: "),
            (default().window(Duration::ZERO), "a retreat with a window of 0ns: use at least 10 ns"),
            (default().at_least(0), "a retreat after no call: use at least one"),
        ] {
            let error = retreat.limit().expect_err(begins).to_string();
            assert!(error.starts_with(begins), "{error}");
        }
        assert!(default().window(Duration::MAX).limit().is_ok());
    }
}
