//! Points in time, as the formats of credentials state them.

use chrono::{DateTime, TimeZone};
use std::time::{Duration, SystemTime};

/// The end of the year 9999, which every system can represent.
const LATEST: Duration = Duration::from_secs(253_402_300_799);

/// Beyond what the system can represent, the nearest that is sure to be: an expiry is stated by others, and must not
/// be able to cause a panic.
pub(super) fn from_chrono<Z: TimeZone>(time: DateTime<Z>) -> SystemTime {
    let seconds = time.timestamp();
    let whole = Duration::from_secs(seconds.unsigned_abs());
    // A leap second has more than a thousand milliseconds: `Duration` carries them over.
    let rest = Duration::new(0, time.timestamp_subsec_nanos());
    if seconds < 0 {
        let whole = SystemTime::UNIX_EPOCH.checked_sub(whole);
        whole.and_then(|time| time.checked_add(rest)).unwrap_or(SystemTime::UNIX_EPOCH)
    } else {
        SystemTime::UNIX_EPOCH.checked_add(whole + rest).unwrap_or(SystemTime::UNIX_EPOCH + LATEST)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Utc;

    #[test]
    fn the_first_and_the_last_time_of_chrono_are_no_panic() {
        assert!(from_chrono(DateTime::<Utc>::MIN_UTC) <= SystemTime::UNIX_EPOCH);
        assert!(from_chrono(DateTime::<Utc>::MAX_UTC) >= SystemTime::UNIX_EPOCH + LATEST);
    }

    #[test]
    fn fractions_and_zones_are_kept() {
        let parsed = DateTime::parse_from_rfc3339("1970-01-01T01:00:01.5+01:00").unwrap();
        assert_eq!(from_chrono(parsed), SystemTime::UNIX_EPOCH + Duration::from_millis(1500));
        let before = DateTime::parse_from_rfc3339("1969-12-31T23:59:58.5Z").unwrap();
        assert_eq!(from_chrono(before), SystemTime::UNIX_EPOCH - Duration::from_millis(1500));
    }
}
