//! What became of a request, and whether it may have.

use aws_smithy_async::time::{SystemTimeSource, TimeSource};
use rusoto_compat::SharedCredentials;
use std::fmt;
use std::time::{Duration, SystemTime};

/// The clock that the cache reads moves in steps, of four milliseconds on most kernels.
const STEP: Duration = Duration::from_millis(50);

/// How a request ended.
#[derive(Debug)]
pub(crate) enum Outcome {
    Answered,
    /// There were no credentials to sign with.
    NoCredentials(String),
    /// The service says that the session is over.
    ExpiredSession,
    /// Anything that a fault of the service explains.
    Failed,
}

#[derive(Debug, Default)]
pub(crate) struct Tally {
    pub(crate) by_rusoto: u64,
    pub(crate) by_sdk: u64,
    failed: u64,
    without_credentials: u64,
    expired_on_the_way: u64,
    pub(crate) violations: Vec<String>,
}

impl Tally {
    pub(crate) fn add(&mut self, other: Self) {
        self.by_rusoto += other.by_rusoto;
        self.by_sdk += other.by_sdk;
        self.failed += other.failed;
        self.without_credentials += other.without_credentials;
        self.expired_on_the_way += other.expired_on_the_way;
        self.violations.extend(other.violations);
    }

    /// Judges one request. `session` is what was handed out for it, if anything.
    pub(crate) fn note(
        &mut self,
        began: &Began,
        session: Option<SystemTime>,
        world: World,
        outcome: Outcome,
    ) {
        if let Some(end) = session
            && end + STEP < began.at
        {
            self.violations.push(format!(
                "{world:?} got a session that was over for {:?}",
                began.at.duration_since(end)
            ));
        }
        match outcome {
            Outcome::Answered => match world {
                World::Rusoto => self.by_rusoto += 1,
                World::Sdk => self.by_sdk += 1,
            },
            Outcome::Failed => self.failed += 1,
            Outcome::NoCredentials(error) => {
                self.without_credentials += 1;
                // Held from the beginning to the end, and not handed out.
                let now = SystemTimeSource::new().now();
                if began.valid_until.is_some_and(|end| end > now + STEP) {
                    self.violations
                        .push(format!("{world:?} got an error while a session was valid: {error}"));
                }
            }
            Outcome::ExpiredSession => {
                self.expired_on_the_way += 1;
                if session.is_none_or(|end| end + STEP < began.at) {
                    self.violations.push(format!("{world:?} signed with a session that had expired"));
                }
            }
        }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} requests by Rusoto and {} by the SDK answered, {} failed by a fault, {} without credentials while \
             no session was valid, {} whose session ended on the way",
            self.by_rusoto, self.by_sdk, self.failed, self.without_credentials, self.expired_on_the_way
        )
    }
}

#[derive(Debug, Clone, Copy)]
pub(crate) enum World {
    Rusoto,
    Sdk,
}

/// What was true when a request began.
pub(crate) struct Began {
    at: SystemTime,
    valid_until: Option<SystemTime>,
}

impl Began {
    pub(crate) fn now(shared: &SharedCredentials) -> Self {
        Self { at: SystemTimeSource::new().now(), valid_until: shared.status().expires_at }
    }
}
