//! Converts an expiry between chrono's `DateTime<Utc>`, std's `SystemTime`, and text in files and answers.
//!
//! An expiry comes from servers and files, and chrono's `From<SystemTime>` panics beyond its range. These conversions
//! clamp instead: a time out of range means "never" or "long ago". Fractions of seconds are kept, to the resolution of
//! the platform's `SystemTime`.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use chrono::{DateTime, TimeDelta, Utc};

const NANOS_PER_SECOND: u32 = 1_000_000_000;

/// Returns chrono's time as std's. It clamps at the ends of the platform's `SystemTime`.
///
/// ```
/// use chrono::{DateTime, Utc};
/// use rusoto_compat_core::expiry::{from_chrono, into_chrono};
///
/// let epoch = DateTime::<Utc>::UNIX_EPOCH;
/// assert_eq!(into_chrono(from_chrono(epoch)), epoch);
/// ```
pub fn from_chrono(expiry: DateTime<Utc>) -> SystemTime {
    let whole = Duration::from_secs(expiry.timestamp().unsigned_abs());
    // During a leap second chrono has a second or more here, which carries over.
    let fraction = Duration::from_nanos(u64::from(expiry.timestamp_subsec_nanos()));
    let start = if expiry.timestamp() < 0 {
        furthest(UNIX_EPOCH, whole, SystemTime::checked_sub)
    } else {
        furthest(UNIX_EPOCH, whole, SystemTime::checked_add)
    };
    start.checked_add(fraction).unwrap_or(start)
}

/// Returns std's time as chrono's. It clamps at `DateTime::<Utc>::MIN_UTC` and `MAX_UTC`.
///
/// ```
/// use chrono::{DateTime, Utc};
/// use rusoto_compat_core::expiry::into_chrono;
/// use std::time::{Duration, UNIX_EPOCH};
///
/// assert_eq!(into_chrono(UNIX_EPOCH + Duration::from_secs(1)).timestamp(), 1);
/// let beyond_chrono = UNIX_EPOCH + Duration::from_secs(1 << 62);
/// assert_eq!(into_chrono(beyond_chrono), DateTime::<Utc>::MAX_UTC);
/// ```
pub fn into_chrono(expiry: SystemTime) -> DateTime<Utc> {
    match expiry.duration_since(UNIX_EPOCH) {
        Ok(after) => i64::try_from(after.as_secs())
            .ok()
            .and_then(|seconds| DateTime::from_timestamp(seconds, after.subsec_nanos()))
            .unwrap_or(DateTime::<Utc>::MAX_UTC),
        Err(error) => before_epoch(error.duration()).unwrap_or(DateTime::<Utc>::MIN_UTC),
    }
}

/// Returns the time `seconds` after `now`, or before `now` if they are negative.
///
/// It clamps at `DateTime::<Utc>::MIN_UTC` and `MAX_UTC`. Beyond these, chrono's addition panics, and so does Rusoto's
/// `StaticProvider`.
///
/// ```
/// use chrono::{DateTime, Utc};
/// use rusoto_compat_core::expiry::seconds_after;
///
/// let epoch = DateTime::<Utc>::UNIX_EPOCH;
/// assert_eq!(seconds_after(epoch, -60).timestamp(), -60);
/// assert_eq!(seconds_after(epoch, i64::MAX), DateTime::<Utc>::MAX_UTC);
/// ```
pub fn seconds_after(now: DateTime<Utc>, seconds: i64) -> DateTime<Utc> {
    let end = if seconds < 0 { DateTime::<Utc>::MIN_UTC } else { DateTime::<Utc>::MAX_UTC };
    TimeDelta::try_seconds(seconds).and_then(|delta| now.checked_add_signed(delta)).unwrap_or(end)
}

/// Longer than every date that is read, and short enough for a line of a log.
const LONGEST_SHOWN: usize = 64;

/// Writes the form that the AWS CLI writes into its files.
#[cfg(feature = "chain")]
pub(crate) fn write(expiry: SystemTime) -> String {
    into_chrono(expiry).to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
}

/// The error of a text that is not a date. It prints the beginning of the text and the reason.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct UnreadableExpiry(String);

impl UnreadableExpiry {
    fn new(text: &str, why: impl fmt::Display) -> Self {
        let cut: String = text.chars().take(LONGEST_SHOWN).collect();
        let more = if cut.len() < text.len() { "…" } else { "" };
        Self(format!("{cut:?}{more}, which is no date as in RFC 3339: {why}"))
    }
}

/// Reads a time from text. All sources with an expiry use it.
///
/// Rusoto reads an expiry with chrono's `FromStr`, which accepts RFC 3339 and looser forms: `2099-05-16T19:19:29UTC`,
/// an offset without a colon, numbers of one digit, a space in place of the `T`. All these forms are accepted here.
///
/// # Errors
///
/// An error when the text is not a date. Its text is meant to follow the name of the place where the date was found.
///
/// ```
/// use rusoto_compat_core::expiry::read;
///
/// assert_eq!(read("2099-05-16T19:19:29UTC"), read("2099-05-16T19:19:29Z"));
/// assert!(read("soon").is_err_and(|error| error.to_string().starts_with("\"soon\", which is no date")));
/// ```
pub fn read(text: &str) -> Result<SystemTime, UnreadableExpiry> {
    DateTime::parse_from_rfc3339(text.trim())
        .map(|time| time.to_utc())
        .or_else(|strictly| text.parse().map_err(|_| strictly))
        .map(from_chrono)
        .map_err(|error| UnreadableExpiry::new(text, error))
}

/// Like [`read`]. It also reads a time without a zone as UTC, because some tools write `2030-01-02 03:04:05` into a
/// file.
#[cfg(feature = "chain")]
pub(crate) fn read_of_file(text: &str) -> Result<SystemTime, UnreadableExpiry> {
    read(text).or_else(|unreadable| read(&format!("{text}Z")).map_err(|_| unreadable))
}

/// chrono counts the fraction upwards also before 1970: 0.3 s before 1970 is second -1 plus 0.7 s.
fn before_epoch(before: Duration) -> Option<DateTime<Utc>> {
    let seconds = i64::try_from(before.as_secs()).ok()?.checked_neg()?;
    match before.subsec_nanos() {
        0 => DateTime::from_timestamp(seconds, 0),
        nanos => DateTime::from_timestamp(seconds.checked_sub(1)?, NANOS_PER_SECOND - nanos),
    }
}

/// Returns `start` moved by `distance`, or the nearest time that the platform can express.
///
/// std has no stable `SystemTime::MAX`, and the limits differ by platform (Windows begins in 1601). So the limit is
/// found by halving, in about a hundred steps. This happens only for times out of range.
fn furthest(
    start: SystemTime,
    distance: Duration,
    step: impl Fn(&SystemTime, Duration) -> Option<SystemTime>,
) -> SystemTime {
    if let Some(there) = step(&start, distance) {
        return there;
    }
    let mut reached = start;
    let mut stride = distance / 2;
    while !stride.is_zero() {
        reached = step(&reached, stride).unwrap_or(reached);
        stride /= 2;
    }
    reached
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn earliest() -> SystemTime {
        furthest(UNIX_EPOCH, Duration::MAX, SystemTime::checked_sub)
    }

    fn latest() -> SystemTime {
        furthest(UNIX_EPOCH, Duration::MAX, SystemTime::checked_add)
    }

    #[test]
    fn the_ends_of_the_platform_are_found() {
        // The halving ends within a few nanoseconds of the true limit.
        assert_eq!(latest().checked_add(Duration::from_micros(1)), None);
        assert_eq!(earliest().checked_sub(Duration::from_micros(1)), None);
    }

    #[test]
    fn beyond_chrono_is_clamped() {
        assert_eq!(into_chrono(latest()), DateTime::<Utc>::MAX_UTC);
        assert_eq!(into_chrono(earliest()), DateTime::<Utc>::MIN_UTC);
    }

    #[test]
    fn the_ends_of_chrono_do_not_panic_and_keep_their_side() {
        let end = from_chrono(DateTime::<Utc>::MAX_UTC);
        let beginning = from_chrono(DateTime::<Utc>::MIN_UTC);
        assert!(end > UNIX_EPOCH && beginning < UNIX_EPOCH);
        #[cfg(unix)]
        {
            assert_eq!(into_chrono(end), DateTime::<Utc>::MAX_UTC);
            assert_eq!(into_chrono(beginning), DateTime::<Utc>::MIN_UTC);
        }
    }

    #[test]
    fn before_1970_keeps_the_fraction() {
        let time = UNIX_EPOCH - Duration::from_millis(300);
        let chrono = into_chrono(time);
        assert_eq!((chrono.timestamp(), chrono.timestamp_subsec_millis()), (-1, 700));
        assert_eq!(from_chrono(chrono), time);
    }

    #[test]
    fn a_leap_second_carries_over() {
        let Some(leap) = DateTime::from_timestamp(1_483_228_799, 1_500_000_000) else {
            panic!("chrono expresses the leap second of 2016");
        };
        let expected = UNIX_EPOCH + Duration::from_millis(1_483_228_800_500);
        assert_eq!(from_chrono(leap), expected);
    }

    #[test]
    fn an_expiry_is_read_in_every_form_that_rusoto_reads() {
        let expected = UNIX_EPOCH + Duration::from_secs(4_082_642_369);
        for text in [
            "2099-05-16T19:19:29Z",
            "2099-05-16t19:19:29z",
            "2099-05-16T19:19:29UTC",
            "2099-05-16T19:19:29 utc",
            "2099-05-16 19:19:29 UTC",
            "2099-05-16T19:19:29+00:00",
            "2099-05-16T19:19:29+0000",
            "2099-05-16T19:19:29 +0000",
            "2099-05-16T21:19:29.000+02:00",
            "2099-05-16T17:49:29-01:30",
            "2099-5-16T19:19:29Z",
            "2099 - 05 - 16 19 : 19 : 29 Z",
            " 2099-05-16T19:19:29Z\n",
            "+2099-05-16T19:19:29Z",
        ] {
            assert_eq!(read(text), Ok(expected), "{text}");
            let by_rusoto = text.parse::<DateTime<Utc>>().map(from_chrono);
            assert!(by_rusoto.is_err() || by_rusoto == Ok(expected), "{text}");
        }
    }

    #[test]
    fn an_expiry_that_nobody_reads_is_shown_and_cut() {
        let long = "x".repeat(10_000);
        for text in [
            "",
            "soon",
            "4082555969",
            "2099-05-16",
            "2099-05-16T19:19:29",
            "2099-13-16T19:19:29Z",
            "a\nb",
            &long,
        ] {
            let Err(problem) = read(text) else { panic!("{text:?} was read") };
            let problem = problem.to_string();
            let beginning: String = text.chars().take(60).flat_map(char::escape_debug).collect();
            assert!(problem.contains(&beginning) && problem.contains("RFC 3339"), "{problem}");
            assert!(problem.len() < 200 && !problem.contains('\n'), "{problem}");
        }
    }

    #[cfg(feature = "chain")]
    #[test]
    fn a_time_without_a_zone_is_of_utc_in_a_file_alone() {
        assert_eq!(read_of_file("2099-05-16 19:19:29"), read("2099-05-16T19:19:29Z"));
        assert!(read("2099-05-16 19:19:29").is_err());
        assert_eq!(read_of_file("soon"), read("soon"));
    }

    proptest! {
        #[test]
        fn whatever_rusoto_reads_is_read_alike_and_nothing_panics(text in "[-+0-9]{0,8}[-0-9TtUCZz:. +]{0,30}|\\PC*") {
            let by_rusoto = text.parse::<DateTime<Utc>>().map(from_chrono).ok();
            let read = read(&text).ok();
            prop_assert!(by_rusoto.is_none() || by_rusoto == read, "{:?} {:?}", by_rusoto, read);
        }

        #[test]
        fn no_system_time_panics(seconds: u64, nanos in 0..NANOS_PER_SECOND) {
            let distance = Duration::new(seconds, nanos);
            let _ = into_chrono(furthest(UNIX_EPOCH, distance, SystemTime::checked_add));
            let _ = into_chrono(furthest(UNIX_EPOCH, distance, SystemTime::checked_sub));
        }

        // In units of 100 ns, the resolution of Windows.
        #[test]
        fn chrono_there_and_back(
            seconds in -8_000_000_000i64..8_000_000_000_000,
            ticks in 0..NANOS_PER_SECOND / 100,
        ) {
            let expiry = DateTime::from_timestamp(seconds, ticks * 100);
            prop_assume!(expiry.is_some());
            let back = expiry.map(from_chrono).map(into_chrono);
            prop_assert_eq!(back, expiry);
        }
    }
}
