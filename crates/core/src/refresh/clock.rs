//! Arithmetic with points in time.

use std::time::{Duration, SystemTime};

/// `time` and `span` later. Where the platform has no such time (a span of `Duration::MAX` says "never"), a century later
/// is as good.
pub(super) fn later(time: SystemTime, span: Duration) -> SystemTime {
    const CENTURY: Duration = Duration::from_secs(100 * 365 * 24 * 3600);
    time.checked_add(span).or_else(|| time.checked_add(CENTURY)).unwrap_or(time)
}
