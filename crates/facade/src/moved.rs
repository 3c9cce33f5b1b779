//! Values of calls that have moved to `client()`, in code around them that still has Rusoto's types.
//!
//! `cargo rusoto migrate` writes calls of these functions.

use aws_smithy_types::date_time::{DateTime, Format};

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
    crate::support::date_time_millis(time, "time").ok()
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
}
