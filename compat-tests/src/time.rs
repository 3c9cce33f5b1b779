//! Points in time as the two SDKs state them: text in Rusoto, `DateTime` in the AWS SDK.

use aws_smithy_async::time::{SystemTimeSource, TimeSource};
use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;

/// How far from now a time may lie and still be called recent.
const RECENT_SECONDS: i64 = 300;

/// A point in time of either SDK, or the text that could not be read as one.
#[derive(Debug, Clone, PartialEq)]
pub enum Stamp {
    /// A time.
    At(DateTime),
    /// A text that is none.
    Unreadable(String),
}

impl Stamp {
    /// Reads a header's time: `Wed, 21 Oct 2015 07:28:00 GMT`.
    pub fn in_header(text: &str) -> Self {
        Self::read(text, Format::HttpDate)
    }

    /// Reads a body's time: `2015-10-21T07:28:00.000Z`.
    pub fn in_body(text: &str) -> Self {
        Self::read(text, Format::DateTimeWithOffset)
    }

    fn read(text: &str, format: Format) -> Self {
        match DateTime::from_str(text, format) {
            Ok(time) => Self::At(time),
            Err(_) => Self::Unreadable(text.to_owned()),
        }
    }

    /// The time itself, in milliseconds since 1970.
    pub fn exact(&self) -> String {
        match self {
            Self::At(time) => {
                time.to_millis().map_or_else(|_| "out of range".to_owned(), |ms| ms.to_string())
            }
            Self::Unreadable(text) => format!("not a time: {text}"),
        }
    }

    /// "recent" for a time around now, else the distance from now in steps of five minutes, so that an
    /// expiry in 15 minutes differs from one in an hour. A minute is added before rounding down: the
    /// durations that people ask for then lie inside a step and not on its edge.
    pub fn rough(&self) -> String {
        let Self::At(time) = self else {
            return self.exact();
        };
        let now = DateTime::from(SystemTimeSource::new().now()).secs();
        match time.secs() - now {
            apart if apart.abs() <= RECENT_SECONDS => "recent".to_owned(),
            apart => format!("about {} minutes from now", (apart + 60).div_euclid(300) * 5),
        }
    }
}

impl From<DateTime> for Stamp {
    fn from(time: DateTime) -> Self {
        Self::At(time)
    }
}

impl From<&DateTime> for Stamp {
    fn from(time: &DateTime) -> Self {
        Self::At(*time)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_texts_and_the_type_give_the_same_stamp() {
        let time = DateTime::from_secs(1_445_412_480);
        assert_eq!(Stamp::in_header("Wed, 21 Oct 2015 07:28:00 GMT").exact(), Stamp::from(time).exact());
        assert_eq!(Stamp::in_body("2015-10-21T07:28:00.000Z").exact(), Stamp::from(time).exact());
        assert_eq!(Stamp::in_body("soon").rough(), "not a time: soon");
    }

    #[test]
    fn old_times_and_times_to_come_are_not_recent() {
        let now = DateTime::from(SystemTimeSource::new().now());
        let in_seconds = |s| Stamp::from(DateTime::from_secs(now.secs() + s)).rough();
        assert_eq!(in_seconds(0), "recent");
        assert_eq!(in_seconds(900), "about 15 minutes from now");
        assert_eq!(in_seconds(870), "about 15 minutes from now");
        assert_eq!(in_seconds(3600), "about 60 minutes from now");
    }
}
