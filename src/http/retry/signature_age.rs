//! The age of a request's signature.

use aws_smithy_runtime_api::http::Headers;
use chrono::NaiveDateTime;
use std::time::{Duration, SystemTime};

/// The age up to which a request may be sent again. AWS refuses a signature after five minutes; ministack, MinIO and
/// other servers after fifteen. The remaining minute allows for a wrong clock and for the way to the server.
const GOOD_FOR: Duration = Duration::from_secs(4 * 60);

/// The time at which a request was signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Signed {
    /// Not signed (`Client::new_not_signing`, anonymous credentials). Such a request may be sent again at any time.
    Never,
    At(SystemTime),
    /// Signed at a time that cannot be read. Such a request is not sent again.
    Unknown,
}

impl Signed {
    pub(super) fn of(headers: &Headers) -> Self {
        match headers.get_bytes("x-amz-date") {
            None if headers.contains_key("authorization") => Self::Unknown,
            None => Self::Never,
            Some(date) => parse(date).map_or(Self::Unknown, Self::At),
        }
    }

    /// Returns whether the request may be sent again at this time. A signature from the future is taken as new: the
    /// clock that signed is this clock, unless it has been set since.
    pub(super) fn is_good_at(self, time: SystemTime) -> bool {
        match self {
            Self::Never => true,
            Self::At(signed) => time.duration_since(signed).map_or(true, |age| age <= GOOD_FOR),
            Self::Unknown => false,
        }
    }
}

fn parse(date: &[u8]) -> Option<SystemTime> {
    let date = std::str::from_utf8(date).ok()?;
    let date = NaiveDateTime::parse_from_str(date, "%Y%m%dT%H%M%SZ").ok()?.and_utc().timestamp();
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(u64::try_from(date).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signed(headers: &[(&'static str, &'static str)]) -> Signed {
        let mut all = Headers::new();
        for (name, value) in headers {
            all.insert(*name, *value);
        }
        Signed::of(&all)
    }

    #[test]
    fn four_minutes_and_no_longer() {
        let at = SystemTime::UNIX_EPOCH + Duration::from_secs(1_440_938_160);
        let signed = signed(&[("x-amz-date", "20150830T123600Z"), ("authorization", "AWS4-HMAC-SHA256 ..")]);
        assert_eq!(signed, Signed::At(at));
        assert!(signed.is_good_at(at - Duration::from_secs(3600)));
        assert!(signed.is_good_at(at));
        assert!(signed.is_good_at(at + GOOD_FOR));
        assert!(!signed.is_good_at(at + GOOD_FOR + Duration::from_millis(1)));
    }

    #[test]
    fn without_a_signature_there_is_no_limit_and_without_its_date_no_retry() {
        assert_eq!(signed(&[]), Signed::Never);
        assert!(Signed::Never.is_good_at(SystemTime::UNIX_EPOCH));
        for headers in [
            &[("authorization", "AWS4-HMAC-SHA256 ..")][..],
            &[("x-amz-date", "yesterday")],
            &[("x-amz-date", "18150830T123600Z")],
        ] {
            assert_eq!(signed(headers), Signed::Unknown, "{headers:?}");
        }
        assert!(!Signed::Unknown.is_good_at(SystemTime::UNIX_EPOCH));
    }
}
