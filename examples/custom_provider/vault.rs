//! The source behind the providers: a company's own vault, which leases sessions.

use local_aws::{LocalAws, SessionKeys};
use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// Long enough for both clients, and short enough for a test of the next session.
const LEASE: Duration = Duration::from_secs(15 * 60);

/// Leases sessions of the loopback AWS, counts the requests, and can refuse them.
#[derive(Debug)]
pub(crate) struct Vault {
    aws: Arc<LocalAws>,
    asked: AtomicU64,
    refusal: Mutex<Option<Refusal>>,
}

/// The reason why there is no session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// A failure, which the caller has to know of.
    Sealed,
    /// No failure: the vault has nothing for this program.
    NoEntry,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Sealed => "the vault is sealed: ask the operators on duty",
            Self::NoEntry => "the vault has no entry for this program",
        })
    }
}

impl Error for Refusal {}

impl Vault {
    pub(crate) fn new(aws: Arc<LocalAws>) -> Self {
        Self { aws, asked: AtomicU64::new(0), refusal: Mutex::default() }
    }

    pub(crate) async fn lease(&self) -> Result<SessionKeys, Refusal> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        match *self.refusal.lock().unwrap_or_else(PoisonError::into_inner) {
            Some(refusal) => Err(refusal),
            None => Ok(self.aws.issue_session(LEASE)),
        }
    }

    pub(crate) fn refuse(&self, refusal: Option<Refusal>) {
        *self.refusal.lock().unwrap_or_else(PoisonError::into_inner) = refusal;
    }

    pub(crate) fn asked(&self) -> u64 {
        self.asked.load(Ordering::SeqCst)
    }
}
