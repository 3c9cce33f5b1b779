//! How the shadows of an operation ended.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};

/// How many shadows of an operation ran, and how each ended. Those that run now are only in `ran`.
///
/// ```
/// # use rusoto_compat_facade::ShadowUse;
/// assert_eq!(ShadowUse::default().to_string(), "never ran");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ShadowUse {
    /// Shadows that were started.
    pub ran: u64,
    /// Both sides returned the same.
    pub equal: u64,
    /// They did not, and when both were asked once more, they differed in the same place.
    pub different: u64,
    /// They did not, but when both were asked once more, that was not so.
    pub unconfirmed: u64,
    /// What differs is ignored, or the caller dropped a body before its end, so it was not compared.
    pub ignored: u64,
    /// Nothing was compared: too many shadows ran at once, there was no Tokio runtime, or the caller dropped the call.
    /// Only the last of these are in `ran` too.
    pub dropped: u64,
    /// The comparison was not over within the time limit.
    pub timed_out: u64,
    /// A side had an error of the connection or of the credentials, or its body broke off, so nothing was compared.
    pub failed: u64,
    /// The side that did not serve panicked.
    pub panicked: u64,
}

impl ShadowUse {
    fn named(&self) -> [(&'static str, u64); 9] {
        [
            ("ran", self.ran),
            ("equal", self.equal),
            ("different", self.different),
            ("unconfirmed", self.unconfirmed),
            ("ignored", self.ignored),
            ("dropped", self.dropped),
            ("timed out", self.timed_out),
            ("failed", self.failed),
            ("panicked", self.panicked),
        ]
    }
}

impl fmt::Display for ShadowUse {
    /// Writes the numbers that are not zero, as `ran 12, equal 11, different 1`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.ran == 0 {
            f.write_str("never ran")?;
        }
        let mut comma = if self.ran == 0 { ", " } else { "" };
        for (name, number) in self.named().into_iter().filter(|(_, number)| *number > 0) {
            write!(f, "{comma}{name} {number}")?;
            comma = ", ";
        }
        Ok(())
    }
}

/// The counters behind a [`ShadowUse`].
#[derive(Debug, Default)]
pub(crate) struct ShadowCounts {
    ran: AtomicU64,
    equal: AtomicU64,
    different: AtomicU64,
    unconfirmed: AtomicU64,
    ignored: AtomicU64,
    dropped: AtomicU64,
    timed_out: AtomicU64,
    failed: AtomicU64,
    panicked: AtomicU64,
}

/// How a shadow ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    Equal,
    Different,
    Unconfirmed,
    Ignored,
    Dropped,
    TimedOut,
    Failed,
    Panicked,
}

impl ShadowCounts {
    pub(super) fn starts(&self) {
        self.ran.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn ends(&self, end: End) {
        let counter = match end {
            End::Equal => &self.equal,
            End::Different => &self.different,
            End::Unconfirmed => &self.unconfirmed,
            End::Ignored => &self.ignored,
            End::Dropped => &self.dropped,
            End::TimedOut => &self.timed_out,
            End::Failed => &self.failed,
            End::Panicked => &self.panicked,
        };
        counter.fetch_add(1, Ordering::Relaxed);
    }

    /// Returns the numbers so far.
    pub(crate) fn get(&self) -> ShadowUse {
        let get = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        ShadowUse {
            ran: get(&self.ran),
            equal: get(&self.equal),
            different: get(&self.different),
            unconfirmed: get(&self.unconfirmed),
            ignored: get(&self.ignored),
            dropped: get(&self.dropped),
            timed_out: get(&self.timed_out),
            failed: get(&self.failed),
            panicked: get(&self.panicked),
        }
    }
}
