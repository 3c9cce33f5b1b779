//! Whether a fault was on while a request was under way.

use std::sync::atomic::{AtomicU64, Ordering};

/// The times in which S3 fails.
#[derive(Debug, Default)]
pub(crate) struct Season {
    begun: AtomicU64,
    ended: AtomicU64,
    /// Requests that the present one has touched.
    met: AtomicU64,
}

impl Season {
    /// To be called before the fault is on.
    pub(crate) fn begins(&self) {
        self.met.store(0, Ordering::SeqCst);
        self.begun.fetch_add(1, Ordering::SeqCst);
    }

    /// To be called when the fault is off.
    pub(crate) fn ends(&self) {
        self.ended.fetch_add(1, Ordering::SeqCst);
    }

    /// Returns when something begins, in seasons.
    pub(crate) fn mark(&self) -> u64 {
        self.ended.load(Ordering::SeqCst)
    }

    /// Whether there was a season between the mark and now.
    pub(crate) fn touched(&self, mark: u64) -> bool {
        self.begun.load(Ordering::SeqCst) > mark
    }

    pub(crate) fn note(&self) {
        self.met.fetch_add(1, Ordering::SeqCst);
    }

    pub(crate) fn was_met(&self) -> bool {
        self.met.load(Ordering::SeqCst) > 0
    }
}
