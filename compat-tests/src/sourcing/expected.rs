//! The expected results of a case for one subject, and their comparison with the real ones.

use std::fmt::Write as _;

use chrono::{DateTime, Duration, Utc};
use serde::Deserialize;

use super::probe::{Answer, Report};
use super::{Played, moments};

/// The limit for a subject that must answer, even on a slow machine.
const LONG: u64 = 20_000;
/// The time after which a call is unanswered, if the case expects that.
const SHORT: u64 = 1_400;

/// The expected result: exactly one of the first six fields, and optionally `loads` and `within_ms`.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Expected {
    /// Every call returns these.
    pub credentials: Option<Keys>,
    /// Every call fails, and the error contains each of these texts.
    pub error: Option<Vec<String>>,
    /// Every call panics, and the message contains this text.
    pub panics: Option<String>,
    /// No call is answered within 1.4 seconds.
    pub unanswered: bool,
    /// The results of the calls, one by one.
    pub answers: Option<Vec<Expected>>,
    /// The subject has no such provider, for this reason. It is not called.
    pub has_none: Option<String>,
    /// The number of loads of the source: lines in `loads` in the home directory, and counted requests.
    pub loads: Option<usize>,
    /// All calls together end within this time.
    pub within_ms: Option<u64>,
}

/// Credentials.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Keys {
    /// The access key id.
    pub key: String,
    /// The secret.
    pub secret: String,
    /// The session token. An empty token differs from none.
    pub token: Option<String>,
    /// RFC 3339, `in 1h`, `2m ago`, or `in 10m to in 15m`, to half a minute. Without it, the keys never expire.
    pub expires: Option<String>,
}

impl Expected {
    /// Returns the time after which a call counts as unanswered.
    pub fn bound_ms(&self) -> u64 {
        if self.unanswered { SHORT } else { self.within_ms.unwrap_or(LONG) }
    }

    pub(super) fn check(&self) -> Played<()> {
        let kinds = [
            self.credentials.is_some(),
            self.error.is_some(),
            self.panics.is_some(),
            self.unanswered,
            self.answers.is_some(),
            self.has_none.is_some(),
        ];
        if kinds.iter().filter(|kind| **kind).count() != 1 {
            return Err(
                "expected is exactly one of `credentials`, `error`, `panics`, `unanswered`, `answers` \
                        and `has_none`"
                    .to_owned(),
            );
        }
        if self.error.as_ref().is_some_and(Vec::is_empty) {
            return Err("an error has to say something".to_owned());
        }
        self.answers.iter().flatten().try_for_each(Self::check)
    }

    /// Returns whether a subject with this result lacks something that Rusoto has.
    pub(super) fn takes_away_from(&self, rusoto: &Self) -> bool {
        if self.has_none.is_some() {
            return false;
        }
        match (&rusoto.answers, &self.answers) {
            (Some(rusoto), Some(ours)) if rusoto.len() == ours.len() => {
                rusoto.iter().zip(ours).any(|(rusoto, ours)| ours.takes_away_from(rusoto))
            }
            (Some(rusoto), _) => rusoto.iter().any(|rusoto| self.takes_away_from(rusoto)),
            (None, Some(ours)) => ours.iter().any(|ours| ours.takes_away_from(rusoto)),
            (None, None) => rusoto.credentials.is_some() && self.credentials != rusoto.credentials,
        }
    }

    /// Returns the differences from the expected results, one per line. It is empty if there are none.
    pub fn complaints(&self, report: &Report, loads: usize, now: DateTime<Utc>) -> Vec<String> {
        let mut complaints = Vec::new();
        match &self.answers {
            Some(expected) if expected.len() != report.answers.len() => {
                let (expected, got) = (expected.len(), report.answers.len());
                complaints.push(format!("expected {expected} answers\n     got {got}"));
            }
            Some(expected) => {
                for (at, (expected, got)) in expected.iter().zip(&report.answers).enumerate() {
                    let complaint = expected.complaint(got, now);
                    complaints.extend(complaint.map(|text| format!("call {}: {text}", at + 1)));
                }
            }
            None => {
                // If many callers have the same result, it is reported once.
                let mut found: Vec<_> =
                    report.answers.iter().filter_map(|got| self.complaint(got, now)).collect();
                found.dedup();
                complaints.extend(found);
            }
        }
        if let Some(expected) = self.loads.filter(|expected| *expected != loads) {
            complaints.push(format!("expected the source to be asked {expected} times\n     got {loads}"));
        }
        let took = report.elapsed_ms;
        if let Some(limit) = self.within_ms.filter(|limit| took > *limit) {
            complaints.push(format!("expected an answer within {limit} ms\n     got one after {took} ms"));
        }
        complaints
    }

    fn complaint(&self, got: &Answer, now: DateTime<Utc>) -> Option<String> {
        let as_expected = match got {
            Answer::Credentials { key, secret, token, expires } => {
                self.credentials.as_ref().is_some_and(|expected| {
                    expected.key == *key
                        && expected.secret == *secret
                        && expected.token == *token
                        && same_moment(expected.expires.as_deref(), expires.as_deref(), now)
                })
            }
            Answer::Error(text) => {
                self.error.as_ref().is_some_and(|parts| parts.iter().all(|part| text.contains(part)))
            }
            Answer::Panics(text) => self.panics.as_ref().is_some_and(|part| text.contains(part)),
            Answer::Unanswered => self.unanswered,
        };
        (!as_expected).then(|| format!("expected {}\n     got {}", self.described(), described(got)))
    }

    fn described(&self) -> String {
        if let Some(keys) = &self.credentials {
            let expires = keys.expires.as_deref().unwrap_or("never");
            return line(&keys.key, &keys.secret, keys.token.as_deref(), expires);
        }
        if let Some(parts) = &self.error {
            return format!(
                "an error with {}",
                parts.iter().map(|part| format!("{part:?}")).collect::<Vec<_>>().join(" and ")
            );
        }
        match &self.panics {
            Some(part) => format!("a panic with {part:?}"),
            None => format!("no answer within {SHORT} ms"),
        }
    }
}

/// Returns the result as a line that can be compared with the expected one by eye.
pub fn described(got: &Answer) -> String {
    match got {
        Answer::Credentials { key, secret, token, expires } => {
            line(key, secret, token.as_deref(), expires.as_deref().unwrap_or("never"))
        }
        Answer::Error(text) => format!("an error: {text:?}"),
        Answer::Panics(text) => format!("a panic: {text:?}"),
        Answer::Unanswered => "no answer".to_owned(),
    }
}

fn line(key: &str, secret: &str, token: Option<&str>, expires: &str) -> String {
    let mut line = format!("key {key:?}, secret {secret:?}, ");
    let _ = match token {
        Some(token) => write!(line, "token {token:?}, "),
        None => write!(line, "no token, "),
    };
    line + "expires " + expires
}

fn same_moment(expected: Option<&str>, got: Option<&str>, now: DateTime<Utc>) -> bool {
    let (expected, got) = match (expected, got) {
        (None, None) => return true,
        (Some(expected), Some(got)) => (expected, moments::at(got, now)),
        _ => return false,
    };
    let (from, to) = expected.split_once(" to ").unwrap_or((expected, expected));
    let tolerance = Duration::seconds(30);
    match (moments::at(from, now), moments::at(to, now), got) {
        (Ok(from), Ok(to), Ok(got)) => from - tolerance < got && got < to + tolerance,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_compared_to_half_a_minute() {
        let now = "2026-01-02T03:00:00Z".parse().unwrap();
        let same = |expected, got| same_moment(expected, got, now);
        assert!(same(None, None));
        assert!(!same(None, Some("2026-01-02T04:00:00Z")));
        assert!(!same(Some("in 1h"), None));
        assert!(same(Some("in 1h"), Some("2026-01-02T04:00:29Z")));
        assert!(!same(Some("in 1h"), Some("2026-01-02T04:00:31Z")));
        assert!(same(Some("in 10m to in 15m"), Some("2026-01-02T03:12:00Z")));
        assert!(!same(Some("in 10m to in 15m"), Some("2026-01-02T03:16:00Z")));
    }
}
