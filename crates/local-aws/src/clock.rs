//! Times in AWS's formats.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use chrono::{DateTime, Utc};

/// Returns a time in the format of every `Expiration`, such as `2026-11-20T07:05:00Z`. A time out of chrono's range
/// becomes its limit, because the caller's clock may return any time.
pub(crate) fn timestamp(at: SystemTime) -> String {
    let (seconds, past_limit) = match at.duration_since(UNIX_EPOCH) {
        Ok(after) => (i64::try_from(after.as_secs()), DateTime::<Utc>::MAX_UTC),
        Err(before) => {
            (i64::try_from(before.duration().as_secs()).map(i64::wrapping_neg), DateTime::<Utc>::MIN_UTC)
        }
    };
    let utc = seconds.ok().and_then(|seconds| DateTime::from_timestamp(seconds, 0)).unwrap_or(past_limit);
    utc.format("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// Returns the end of something issued at `now` for `lifetime`, in whole seconds.
///
/// A reply states whole seconds. The end is rounded up, so that the stated end is the real end. A lifetime of zero is
/// not rounded: it has already ended.
pub(crate) fn expiry(now: SystemTime, lifetime: Duration) -> SystemTime {
    let Some(exact) = now.checked_add(lifetime) else {
        return now;
    };
    let fraction = exact.duration_since(UNIX_EPOCH).map_or(0, |since| since.subsec_nanos());
    if fraction == 0 || lifetime.is_zero() {
        return exact;
    }
    exact.checked_add(Duration::from_nanos(1_000_000_000 - u64::from(fraction))).unwrap_or(exact)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn timestamps_have_the_form_that_aws_uses() {
        let at = UNIX_EPOCH + Duration::from_millis(1_795_158_300_500);
        assert_eq!(timestamp(at), "2026-11-20T07:05:00Z");
        assert_eq!(timestamp(UNIX_EPOCH - Duration::from_secs(1)), "1969-12-31T23:59:59Z");
    }

    #[test]
    fn absurd_times_are_clamped() {
        let far = UNIX_EPOCH.checked_add(Duration::from_secs(1 << 60)).unwrap_or(UNIX_EPOCH);
        assert!(timestamp(far).ends_with('Z'));
    }

    #[test]
    fn expiry_is_rounded_up_to_what_a_reply_can_state() {
        let now = UNIX_EPOCH + Duration::from_millis(10_250);
        assert_eq!(expiry(now, Duration::from_secs(5)), UNIX_EPOCH + Duration::from_secs(16));
        assert_eq!(expiry(now, Duration::ZERO), now);
        let whole = UNIX_EPOCH + Duration::from_secs(10);
        assert_eq!(expiry(whole, Duration::from_secs(5)), UNIX_EPOCH + Duration::from_secs(15));
    }
}
