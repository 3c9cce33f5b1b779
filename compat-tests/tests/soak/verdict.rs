//! What became of a call for credentials and of a request, and whether it may have.

use std::fmt;
use std::time::{Duration, SystemTime};

/// The clock that the cache reads moves in steps, of four milliseconds on most kernels.
const STEP: Duration = Duration::from_millis(50);
/// More of the same would only hide the first ones.
const MOST_VIOLATIONS: usize = 20;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    Rusoto,
    Sdk,
}

/// One call for credentials.
#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) asked_at: SystemTime,
    pub(crate) answered_at: SystemTime,
    /// The end of the newest session that had been handed out before.
    pub(crate) held_until: Option<SystemTime>,
    pub(crate) answer: Answer,
}

#[derive(Debug)]
pub(crate) enum Answer {
    Session {
        /// From when on the server refuses it. Not what the credentials say: Rusoto is told of an end that is never
        /// closer than 30 seconds. `None`: the server never issued it.
        ends_at: Option<SystemTime>,
    },
    Error(String),
    /// None within the bound.
    Nothing,
}

impl Call {
    fn violation(&self) -> Option<String> {
        match &self.answer {
            Answer::Session { ends_at: None } => Some("got a key that the server never issued".to_owned()),
            Answer::Session { ends_at: Some(end) } => was_over(*end, self.asked_at).then(|| {
                format!(
                    "got a session that was over for {:?}",
                    self.asked_at.duration_since(*end).unwrap_or_default()
                )
            }),
            // Held from the beginning to the end, and not handed out.
            Answer::Error(error) => self
                .held_until
                .is_some_and(|end| end > self.answered_at + STEP)
                .then(|| format!("got an error while a session was valid: {error}")),
            Answer::Nothing => Some("got no answer to a call for credentials".to_owned()),
        }
    }
}

fn was_over(end: SystemTime, at: SystemTime) -> bool {
    end + STEP < at
}

/// One request to S3.
#[derive(Debug)]
pub(crate) struct Request {
    /// What it was signed with: when that was asked for, and its end.
    pub(crate) signed: Option<(SystemTime, Option<SystemTime>)>,
    /// Whether a fault of S3 was on at any moment of it.
    pub(crate) faulted: bool,
    pub(crate) ending: Ending,
}

/// How a request ended.
#[derive(Debug)]
pub(crate) enum Ending {
    /// With the object, read to its end.
    Answered,
    /// There were no credentials to sign with.
    NoCredentials,
    /// The service says that the session is over.
    ExpiredSession,
    /// In any other way.
    Failed(String),
    /// Not at all, within the bound.
    Hung,
}

impl Request {
    fn violation(&self) -> Option<String> {
        match &self.ending {
            Ending::Answered => None,
            Ending::NoCredentials => {
                self.signed.map(|_| "had credentials, and says that there are none".to_owned())
            }
            Ending::ExpiredSession => match self.signed {
                None => Some("was told that a session is over, and had none".to_owned()),
                Some((asked_at, end)) => end
                    .is_none_or(|end| was_over(end, asked_at))
                    .then(|| "signed with a session that was over when it began".to_owned()),
            },
            Ending::Failed(error) => {
                (!self.faulted).then(|| format!("failed although nothing was wrong with S3: {error}"))
            }
            Ending::Hung => (!self.faulted).then(|| "hung although nothing was wrong with S3".to_owned()),
        }
    }
}

/// What became of all of them, on one source.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    answered: [u64; 2],
    failed_by_fault: u64,
    without_credentials: u64,
    expired_on_the_way: u64,
    violations: Vec<String>,
}

impl Tally {
    pub(crate) fn call(&mut self, side: Side, call: &Call) {
        if matches!(call.answer, Answer::Error(_)) {
            self.without_credentials += 1;
        }
        self.violates(side, call.violation());
    }

    pub(crate) fn request(&mut self, side: Side, request: &Request) {
        match request.ending {
            Ending::Answered => self.answered[side as usize] += 1,
            Ending::NoCredentials => {}
            Ending::ExpiredSession => self.expired_on_the_way += 1,
            Ending::Failed(_) | Ending::Hung => self.failed_by_fault += 1,
        }
        self.violates(side, request.violation());
    }

    fn violates(&mut self, side: Side, violation: Option<String>) {
        if let Some(violation) = violation
            && self.violations.len() < MOST_VIOLATIONS
        {
            self.violations.push(format!("{side:?} {violation}"));
        }
    }

    pub(crate) fn answered(&self) -> [u64; 2] {
        self.answered
    }

    pub(crate) fn violations(&self) -> &[String] {
        &self.violations
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [by_rusoto, by_sdk] = self.answered;
        write!(
            f,
            "{by_rusoto} requests by Rusoto and {by_sdk} by the SDK answered, {} failed by a fault of S3, {} without \
             credentials while no session was valid, {} whose session ended on the way",
            self.failed_by_fault, self.without_credentials, self.expired_on_the_way
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// In tenths of a second.
    fn at(tenths: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_millis(1_800_000_000_000 + tenths * 100)
    }

    fn call(answer: Answer) -> Call {
        Call { asked_at: at(10), answered_at: at(12), held_until: None, answer }
    }

    fn given(end: SystemTime) -> Call {
        call(Answer::Session { ends_at: Some(end) })
    }

    fn refused(held_until: Option<SystemTime>) -> Call {
        Call { held_until, ..call(Answer::Error("no".to_owned())) }
    }

    fn request(ending: Ending) -> Request {
        Request { signed: Some((at(10), Some(at(20)))), faulted: false, ending }
    }

    fn failed() -> Ending {
        Ending::Failed("reset".to_owned())
    }

    #[test]
    fn a_session_that_was_over_must_not_be_handed_out() {
        assert_eq!(given(at(9)).violation().unwrap(), "got a session that was over for 100ms");
        assert!(call(Answer::Session { ends_at: None }).violation().is_some());
        // The clock of the cache may be behind by a step, and nobody can help an end that comes right afterwards.
        for end in [at(10) - STEP, at(10), at(11), at(100)] {
            assert_eq!(given(end).violation(), None);
        }
    }

    #[test]
    fn an_error_is_one_only_while_no_session_is_valid() {
        assert_eq!(refused(Some(at(13))).violation().unwrap(), "got an error while a session was valid: no");
        for held_until in [None, Some(at(5)), Some(at(11)), Some(at(12) + STEP)] {
            assert_eq!(refused(held_until).violation(), None);
        }
    }

    #[test]
    fn nobody_waits_for_ever() {
        assert!(call(Answer::Nothing).violation().is_some());
        assert!(request(Ending::Hung).violation().is_some());
        assert_eq!(Request { faulted: true, ..request(Ending::Hung) }.violation(), None);
    }

    #[test]
    fn a_session_may_end_on_the_way_and_not_before() {
        let signed = |end| Request { signed: Some((at(10), end)), ..request(Ending::ExpiredSession) };
        for end in [at(10), at(11)] {
            assert_eq!(signed(Some(end)).violation(), None);
        }
        for end in [None, Some(at(9))] {
            assert!(signed(end).violation().is_some());
        }
        assert!(Request { signed: None, ..request(Ending::ExpiredSession) }.violation().is_some());
    }

    #[test]
    fn a_failure_needs_a_fault_of_the_service() {
        assert_eq!(
            request(failed()).violation().unwrap(),
            "failed although nothing was wrong with S3: reset"
        );
        assert_eq!(Request { faulted: true, ..request(failed()) }.violation(), None);
        // Whatever is wrong with S3, it is no reason to have no credentials.
        for faulted in [true, false] {
            assert!(Request { faulted, ..request(Ending::NoCredentials) }.violation().is_some());
            let unsigned = Request { signed: None, faulted, ..request(Ending::NoCredentials) };
            assert_eq!(unsigned.violation(), None);
        }
    }

    #[test]
    fn a_tally_keeps_what_it_is_told() {
        let mut tally = Tally::default();
        tally.call(Side::Sdk, &given(at(9)));
        tally.call(Side::Rusoto, &refused(None));
        tally.request(Side::Rusoto, &request(Ending::Answered));
        tally.request(Side::Rusoto, &request(failed()));
        tally.request(Side::Sdk, &request(Ending::ExpiredSession));
        assert_eq!(tally.answered(), [1, 0]);
        assert_eq!(tally.violations().len(), 2, "{:?}", tally.violations());
        assert!(tally.violations()[0].starts_with("Sdk got a session that was over"));
        assert_eq!(
            tally.to_string(),
            "1 requests by Rusoto and 0 by the SDK answered, 1 failed by a fault of S3, 1 without credentials while no \
             session was valid, 1 whose session ended on the way"
        );
    }
}
