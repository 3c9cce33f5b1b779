//! Arithmetic with points in time.

use std::time::{Duration, SystemTime};

/// Steps of the clock up to this size are noise. A larger step back means that the clock was set back.
pub(super) const CLOCK_TOLERANCE: Duration = Duration::from_secs(1);

/// Returns whether the clock was set back since it showed `since`.
#[inline]
pub(super) fn was_set_back(now: SystemTime, since: SystemTime) -> bool {
    now < since && now.checked_add(CLOCK_TOLERANCE).is_some_and(|now| now < since)
}

/// Returns `time` plus `span`. Where the platform has no such time, a century is added: `Duration::MAX` means "never".
pub(super) fn later(time: SystemTime, span: Duration) -> SystemTime {
    const CENTURY: Duration = Duration::from_secs(100 * 365 * 24 * 3600);
    time.checked_add(span).or_else(|| time.checked_add(CENTURY)).unwrap_or(time)
}
