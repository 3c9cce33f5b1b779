//! A span of time in which no load may start by itself.

use super::reference::Time;
use std::time::{Duration, SystemTime};

/// As in `snapshot.rs`: a promise, so not taken from there.
const CLOCK_NOISE: Duration = Duration::from_secs(1);

/// The load whose end began the pause.
#[derive(Debug, Clone, Copy)]
pub(super) struct PausedBy {
    pub(super) load: usize,
    pub(super) at: SystemTime,
    pub(super) until: SystemTime,
    pub(super) was_over: bool,
}

impl PausedBy {
    /// Also if it began in what is the future by now.
    pub(super) fn is_over(&self, time: Time) -> bool {
        self.was_over || time.clock >= self.until || time.clock + CLOCK_NOISE < self.at
    }
}
