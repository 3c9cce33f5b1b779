//! How requests ended, and how they may end.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use engine_faults::Outcome;

use crate::{CONTENT, SESSION};

/// More of the same would only hide the first ones.
const MOST_VIOLATIONS: usize = 20;

/// A request that is over.
#[derive(Debug)]
pub(crate) struct Ended {
    /// `None` if it was given up.
    pub(crate) outcome: Option<Outcome>,
    pub(crate) is_faulted: bool,
    pub(crate) took: Duration,
}

#[derive(Debug, Default)]
pub(crate) struct Tally(Mutex<Counts>);

#[derive(Debug, Default)]
struct Counts {
    answered: u64,
    failed_by_fault: u64,
    expired_on_the_way: u64,
    violations: Vec<String>,
}

impl Ended {
    fn is_answered(&self) -> bool {
        matches!(&self.outcome, Some(Outcome::Answer { status: 200, body, .. }) if body == CONTENT.as_bytes())
    }

    /// Whether both sessions of the request have ended under way, the first and the one it was signed with anew. That
    /// needs a request as long as a session.
    fn is_expired_on_the_way(&self) -> bool {
        self.took > SESSION / 2
            && matches!(&self.outcome, Some(Outcome::Answer { body, .. }) if is_refused_session(body))
    }

    fn violation(&self) -> Option<String> {
        let is_panic = matches!(self.outcome, Some(Outcome::Panic(_) | Outcome::Credentials(_)));
        let may_be = self.is_answered() || self.is_faulted || self.is_expired_on_the_way();
        (is_panic || !may_be).then(|| match &self.outcome {
            Some(Outcome::Answer { body, .. }) => {
                format!("after {:?}: {}", self.took, String::from_utf8_lossy(body))
            }
            Some(outcome) => format!("after {:?}: {outcome}", self.took),
            None => "hung although nothing was wrong with S3".to_owned(),
        })
    }
}

fn is_refused_session(body: &[u8]) -> bool {
    String::from_utf8_lossy(body).contains("ExpiredToken")
}

impl Tally {
    fn counts(&self) -> MutexGuard<'_, Counts> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn note(&self, ended: &Ended) {
        let mut counts = self.counts();
        if ended.is_answered() {
            counts.answered += 1;
        } else if ended.is_expired_on_the_way() {
            counts.expired_on_the_way += 1;
        } else {
            counts.failed_by_fault += 1;
        }
        if let Some(violation) = ended.violation()
            && counts.violations.len() < MOST_VIOLATIONS
        {
            counts.violations.push(violation);
        }
    }

    pub(crate) fn answered(&self) -> u64 {
        self.counts().answered
    }

    pub(crate) fn violations(&self) -> Vec<String> {
        self.counts().violations.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(status: u16, body: &str) -> Ended {
        let outcome = Outcome::Answer { status, headers: Vec::new(), body: body.into() };
        Ended { outcome: Some(outcome), is_faulted: false, took: Duration::ZERO }
    }

    #[test]
    fn only_a_fault_excuses_a_failure() {
        let failures =
            || [answer(200, "soak"), answer(500, CONTENT), Ended { outcome: None, ..answer(0, "") }];
        assert_eq!(answer(200, CONTENT).violation(), None);
        for failure in failures() {
            assert!(failure.violation().is_some(), "{failure:?}");
        }
        for failure in failures() {
            assert_eq!(Ended { is_faulted: true, ..failure }.violation(), None);
        }
        let panicked = Some(Outcome::Panic("no".to_owned()));
        assert!(Ended { outcome: panicked, is_faulted: true, ..answer(0, "") }.violation().is_some());
    }

    #[test]
    fn a_session_may_end_on_the_way_only_if_that_was_long() {
        assert!(answer(400, "<Code>ExpiredToken</Code>").violation().is_some());
        assert_eq!(Ended { took: SESSION, ..answer(400, "<Code>ExpiredToken</Code>") }.violation(), None);
    }
}
