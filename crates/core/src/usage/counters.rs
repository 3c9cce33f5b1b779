//! Counters of requests, attempts and retries.

use std::sync::atomic::{AtomicU64, Ordering};

/// Counters of requests, attempts and retries.
#[derive(Debug, Default)]
pub struct Counters {
    /// Requests that clients handed over.
    pub requests: Counter,
    /// Calls of the HTTP client.
    pub attempts: Counter,
    /// Attempts after the first one of their request.
    pub retries: Counter,
    /// Failures without a retry because the body was a stream, which has been read.
    pub not_replayable: Counter,
    /// Failures without a retry because the signature was too old.
    pub signature_too_old: Counter,
    /// Failures without a retry because no attempt or no token was left.
    pub given_up: Counter,
}

/// A number that only grows.
#[derive(Debug, Default)]
pub struct Counter(AtomicU64);

impl Counter {
    /// Adds one.
    pub fn count(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    /// Returns the number so far.
    pub fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}
