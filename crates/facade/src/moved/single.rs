//! Texts, numbers, times and bytes.

use aws_smithy_types::date_time::{DateTime, Format};

use crate::support;
use crate::support::Unfit;
pub use crate::support::{blob, bytes, seconds};

/// Returns a time as a header has it, as `Thu, 26 Nov 2026 01:23:39 GMT`. A time after the year 9999 has none.
pub fn http_date(time: DateTime) -> Option<String> {
    time.fmt(Format::HttpDate).ok()
}

/// Returns a time as `2026-11-26T01:23:39Z`. A time after the year 9999 has none.
pub fn date_time(time: DateTime) -> Option<String> {
    time.fmt(Format::DateTime).ok()
}

/// Returns a time as `2026-11-26T01:23:39.000Z`. A time after the year 9999 has none.
pub fn date_time_millis(time: DateTime) -> Option<String> {
    support::date_time_millis(time, "time").ok()
}

/// Returns the time of a text in a request: `2026-11-26T01:23:39Z`, with an offset in place of the `Z`, or
/// `Thu, 26 Nov 2026 01:23:39 GMT`.
///
/// # Errors
///
/// [`Unfit`] with the text, if it is no time.
pub fn time_of_text(text: String) -> Result<DateTime, Unfit> {
    support::time_of_text(text, "a time of the request")
}

/// Returns the time of the seconds since 1970 in a request.
///
/// # Errors
///
/// [`Unfit`] with the number, if it has no time: not a number, or beyond 2^53.
pub fn time_of_seconds(seconds: f64) -> Result<DateTime, Unfit> {
    support::time_of_seconds(seconds, "a time of the request")
}

/// Returns a number of a request as the SDK has it.
///
/// # Errors
///
/// [`Unfit`] with the number, if it is beyond 32 bits.
pub fn integer(value: i64) -> Result<i32, Unfit> {
    support::integer(value, "a number of the request")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_a_text_until_the_year_9999() {
        let time = DateTime::from_secs(1_795_656_219);
        assert_eq!(http_date(time).as_deref(), Some("Thu, 26 Nov 2026 01:23:39 GMT"));
        assert_eq!(date_time(time).as_deref(), Some("2026-11-26T01:23:39Z"));
        assert_eq!(date_time_millis(time).as_deref(), Some("2026-11-26T01:23:39.000Z"));
        let late = DateTime::from_secs(i64::MAX);
        assert_eq!([http_date(late), date_time(late), date_time_millis(late)], [None, None, None]);
    }

    #[test]
    fn what_does_not_fit_is_named() {
        let time = DateTime::from_secs(1_795_656_219);
        assert_eq!(time_of_text("2026-11-26T01:23:39Z".to_owned()), Ok(time));
        assert_eq!(time_of_seconds(1_795_656_219.0), Ok(time));
        assert_eq!(integer(i64::from(i32::MAX)), Ok(i32::MAX));
        let texts = [
            time_of_text("soon".to_owned()).unwrap_err().to_string(),
            time_of_seconds(f64::NAN).unwrap_err().to_string(),
            integer(i64::from(i32::MAX) + 1).unwrap_err().to_string(),
        ];
        assert_eq!(
            texts,
            [
                "a time of the request is \"soon\", which is not a time; \
                 `2026-11-26T01:23:39Z` and `Thu, 26 Nov 2026 01:23:39 GMT` are",
                "a time of the request is NaN, which is not a time in seconds since 1970",
                "a number of the request is 2147483648, and the SDK sends numbers from -2147483648 to 2147483647",
            ]
        );
    }
}
