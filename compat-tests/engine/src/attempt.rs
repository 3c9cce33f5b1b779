//! A request as the server saw it.

use std::fmt;

use chrono::{DateTime, NaiveDateTime, Utc};

/// One attempt of a client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    key: Option<String>,
    /// How far ahead of this machine's clock the request is dated, in hours.
    hours_ahead: i64,
    body: Body,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Body {
    Whole(usize),
    Cut,
}

impl Attempt {
    /// Reads an attempt from the head of a request, and the length of its body if that came whole.
    pub fn new(head: &str, body: Option<usize>) -> Self {
        let value = |name: &str| {
            let mut fields = head.lines().filter_map(|line| line.split_once(':'));
            fields.find(|(field, _)| field.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
        };
        let key = value("authorization").and_then(|signature| {
            signature.split_once("Credential=").and_then(|(_, scope)| scope.split('/').next())
        });
        let hours_ahead = value("x-amz-date").and_then(date).map_or(0, |date| {
            let minutes = (date - Utc::now()).num_minutes();
            (minutes + 30).div_euclid(60)
        });
        let body = body.map_or(Body::Cut, Body::Whole);
        Self { key: key.map(str::to_owned), hours_ahead, body }
    }

    /// Returns the access key id, unless the request is not signed.
    pub fn key(&self) -> Option<&str> {
        self.key.as_deref()
    }

    /// Returns how many hours the request is dated ahead of this machine's clock.
    pub fn hours_ahead(&self) -> i64 {
        self.hours_ahead
    }
}

/// Reads the date of a request, such as `20261125T220500Z`.
fn date(text: &str) -> Option<DateTime<Utc>> {
    NaiveDateTime::parse_from_str(text, "%Y%m%dT%H%M%SZ").ok().map(|date| date.and_utc())
}

/// Such as `K1`, or `K1 dated +1 h with 5 bytes`.
impl fmt::Display for Attempt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key.as_deref().unwrap_or("unsigned"))?;
        if self.hours_ahead != 0 {
            write!(f, " dated {:+} h", self.hours_ahead)?;
        }
        match self.body {
            Body::Whole(0) => Ok(()),
            Body::Whole(length) => write!(f, " with {length} bytes"),
            Body::Cut => f.write_str(" with a body that is cut off"),
        }
    }
}

/// Returns all attempts in one line.
pub fn attempts(attempts: &[Attempt]) -> String {
    match attempts {
        [] => "no attempt".to_owned(),
        attempts => attempts.iter().map(Attempt::to_string).collect::<Vec<_>>().join(", "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeDelta;

    fn at(hours: i64) -> String {
        let date = Utc::now() + TimeDelta::hours(hours);
        format!(
            "GET / HTTP/1.1\r\nX-Amz-Date: {}\r\nAuthorization: AWS4-HMAC-SHA256 Credential=K1/2026/s3, \
             Signature=0\r\n\r\n",
            date.format("%Y%m%dT%H%M%SZ")
        )
    }

    #[test]
    fn an_attempt_says_key_date_and_body() {
        assert_eq!(Attempt::new(&at(0), Some(0)).to_string(), "K1");
        assert_eq!(Attempt::new(&at(1), Some(5)).to_string(), "K1 dated +1 h with 5 bytes");
        assert_eq!(Attempt::new(&at(-1), None).to_string(), "K1 dated -1 h with a body that is cut off");
        assert_eq!(Attempt::new("GET / HTTP/1.1\r\n\r\n", Some(0)).to_string(), "unsigned");
    }
}
