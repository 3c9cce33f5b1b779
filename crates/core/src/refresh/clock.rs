//! The clock of a cache.

use aws_smithy_async::time::SharedTimeSource;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// By how much the coarse clock may be behind: the longest that a kernel is built with.
pub(super) const TICK: Duration = Duration::from_millis(10);

/// A point in time as the warm path compares it, cheaper to make and to compare than a [`SystemTime`].
///
/// By the system's clock it is exact to a tick of the kernel's, at most 10 ms, and never ahead of it. What lies before
/// 1970 is taken for 1970, and what lies after 2554 for that year: a value that lives longer is as good as one that
/// lives for ever.
///
/// ```
/// use rusoto_compat_core::refresh::Moment;
/// use std::time::{Duration, SystemTime};
///
/// let expires_at = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
/// assert!(Moment::from(expires_at - Duration::from_secs(1)) < Moment::from(expires_at));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// One number, so that one comparison will do.
    nanos_since_epoch: u64,
}

impl From<SystemTime> for Moment {
    fn from(time: SystemTime) -> Self {
        let since_epoch = time.duration_since(UNIX_EPOCH).unwrap_or_default();
        Self { nanos_since_epoch: since_epoch.as_nanos().try_into().unwrap_or(u64::MAX) }
    }
}

impl From<Moment> for SystemTime {
    /// Clamps to the end of the platform's `SystemTime`, which no clock reaches.
    fn from(moment: Moment) -> Self {
        UNIX_EPOCH.checked_add(Duration::from_nanos(moment.nanos_since_epoch)).unwrap_or(UNIX_EPOCH)
    }
}

/// A [`Moment`] that is moved while others compare with it.
#[derive(Debug)]
pub(super) struct MovingMoment(AtomicU64);

impl MovingMoment {
    pub(super) fn new(moment: Moment) -> Self {
        Self(AtomicU64::new(moment.nanos_since_epoch))
    }

    /// Relaxed, because it says nothing about anything else.
    #[inline]
    pub(super) fn get(&self) -> Moment {
        Moment { nanos_since_epoch: self.0.load(Ordering::Relaxed) }
    }

    pub(super) fn set(&self, moment: Moment) {
        self.0.store(moment.nanos_since_epoch, Ordering::Relaxed);
    }
}

/// `time` and `span` later. Where the platform has no such time (a span of `Duration::MAX`, which says "never"), a century
/// later is as good.
pub(super) fn later(time: SystemTime, span: Duration) -> SystemTime {
    const CENTURY: Duration = Duration::from_secs(100 * 365 * 24 * 3600);
    time.checked_add(span).or_else(|| time.checked_add(CENTURY)).unwrap_or(time)
}

/// The system's clock, or an injected one.
#[derive(Debug)]
pub(super) enum Clock {
    System(SharedTimeSource),
    Injected(SharedTimeSource),
}

impl Default for Clock {
    fn default() -> Self {
        Self::System(SharedTimeSource::default())
    }
}

impl Clock {
    pub(super) fn now(&self) -> SystemTime {
        let (Self::System(time) | Self::Injected(time)) = self;
        time.now()
    }

    /// For questions of minutes, at a fifth of the cost.
    #[inline]
    pub(super) fn moment(&self) -> Moment {
        match self {
            Self::System(time) => coarse_moment().unwrap_or_else(|| exact_moment(time)),
            Self::Injected(time) => exact_moment(time),
        }
    }
}

/// Kept out of the warm path, which is to be small enough to be inlined.
#[inline(never)]
fn exact_moment(time: &SharedTimeSource) -> Moment {
    time.now().into()
}

#[cfg(any(target_os = "linux", target_os = "android"))]
#[inline]
fn coarse_moment() -> Option<Moment> {
    use rustix::time::{ClockId, clock_gettime};

    let time = clock_gettime(ClockId::RealtimeCoarse);
    let (secs, nanos) = (u64::try_from(time.tv_sec).ok()?, u64::try_from(time.tv_nsec).ok()?);
    Some(Moment { nanos_since_epoch: secs.checked_mul(1_000_000_000)?.checked_add(nanos)? })
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
fn coarse_moment() -> Option<Moment> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_coarse_clock_is_the_same_clock() {
        let clock = Clock::default();
        let before = Moment::from(clock.now());
        let coarse = clock.moment();
        let after = Moment::from(clock.now());
        let tick = Duration::from_millis(100);
        assert!(coarse <= after, "{coarse:?} is ahead of {after:?}");
        assert!(
            SystemTime::from(coarse) + tick > SystemTime::from(before),
            "{coarse:?} is long before {before:?}"
        );
    }

    #[test]
    fn moments_are_ordered_as_times_are_and_begin_in_1970() {
        let second = Duration::from_secs(1);
        let times =
            [UNIX_EPOCH, UNIX_EPOCH + second / 3, UNIX_EPOCH + second, UNIX_EPOCH + second * 4_000_000_000];
        assert!(times.map(Moment::from).is_sorted());
        assert_eq!(times.map(Moment::from).map(SystemTime::from), times);
        assert_eq!(Moment::from(UNIX_EPOCH - second), Moment::from(UNIX_EPOCH));
        let [late, later] =
            [20_000_000_000, 30_000_000_000].map(|secs| UNIX_EPOCH + Duration::from_secs(secs));
        assert!(Moment::from(later) == Moment::from(late) && Moment::from(late) > Moment::from(times[3]));
    }
}
