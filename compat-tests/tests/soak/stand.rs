//! One source, the shared credentials on it, and what became of them.

use crate::verdict::Tally;
use local_aws::{Endpoint, LocalAws};
use rusoto_compat::{RefreshPolicy, SharedCredentials, SharedCredentialsBuilder};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

/// For a load: the server hangs when it is told to.
const LOAD_TIMEOUT: Duration = Duration::from_millis(500);

#[derive(Debug)]
pub(crate) struct Stand {
    name: &'static str,
    /// Whose faults are this source's.
    pub(crate) endpoint: Endpoint,
    /// The operation of it that answers with a session.
    pub(crate) operation: &'static str,
    pub(crate) shared: SharedCredentials,
    aws: Arc<LocalAws>,
    newest: Mutex<Newest>,
    tally: Mutex<Tally>,
}

/// The newest session that was handed out, and how many there were.
#[derive(Debug, Default)]
struct Newest {
    ends_at: Option<SystemTime>,
    sessions: u64,
}

impl Stand {
    pub(crate) fn new(
        aws: &Arc<LocalAws>,
        name: &'static str,
        (endpoint, operation): (Endpoint, &'static str),
        on: impl FnOnce(SharedCredentialsBuilder) -> SharedCredentials,
    ) -> Arc<Self> {
        let quick = (Duration::from_millis(50), Duration::from_millis(200));
        let policy = RefreshPolicy::builder()
            .load_timeout(LOAD_TIMEOUT)
            .background_backoff(quick.0, quick.1)
            .caller_pause(quick.0, quick.1)
            .build()
            .unwrap();
        Arc::new(Self {
            name,
            endpoint,
            operation,
            shared: on(SharedCredentials::builder().name(name).refresh_policy(policy)),
            aws: Arc::clone(aws),
            newest: Mutex::default(),
            tally: Mutex::default(),
        })
    }

    pub(crate) fn tally(&self) -> MutexGuard<'_, Tally> {
        self.tally.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn newest(&self) -> MutexGuard<'_, Newest> {
        self.newest.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is handed out once has to be there until its end.
    pub(crate) fn held_until(&self) -> Option<SystemTime> {
        self.newest().ends_at
    }

    /// Takes a note of a session, and answers with its end, as the server has it.
    pub(crate) fn handed_out(&self, access_key_id: &str) -> Option<SystemTime> {
        let ends_at = self.aws.session_ends_at(access_key_id);
        let mut newest = self.newest();
        if ends_at > newest.ends_at {
            *newest = Newest { ends_at, sessions: newest.sessions + 1 };
        }
        ends_at
    }

    /// As a service would refuse its key: the source is asked again, and what is held goes on if it fails.
    pub(crate) fn reject(&self) {
        if let Some(held) = self.shared.status().access_key_id {
            self.shared.reject(&held);
        }
    }

    /// Whether both worlds had answers, and the session was replaced at least once.
    pub(crate) fn has_worked(&self) -> bool {
        self.newest().sessions > 1 && self.tally().answered().iter().all(|&answered| answered > 0)
    }
}

impl fmt::Display for Stand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (loads, sessions) = (self.shared.status().loads, self.newest().sessions);
        write!(f, "{}: {}; {loads} loads, {sessions} sessions", self.name, self.tally())
    }
}
