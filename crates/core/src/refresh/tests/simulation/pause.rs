//! A span of time in which no load may start by itself.

use super::reference::Time;
use super::terms::CLOCK_NOISE;
use std::time::SystemTime;

/// The load whose end began the pause. How long it is depends on how many failed before, and on a draw.
#[derive(Debug, Clone, Copy)]
pub(super) struct PausedBy {
    pub(super) load: usize,
    pub(super) at: SystemTime,
    pub(super) at_least_until: SystemTime,
    pub(super) at_most_until: SystemTime,
    pub(super) was_over: bool,
}

impl PausedBy {
    /// A load may start: also if it began in what is the future by now.
    pub(super) fn may_be_over(&self, time: Time) -> bool {
        self.was_over || time.clock >= self.at_least_until || self.is_from_the_future(time)
    }

    /// A load need not start, also where the clock has come back into a pause that was over.
    pub(super) fn may_be_on(&self, time: Time) -> bool {
        time.clock < self.at_most_until && !self.is_from_the_future(time)
    }

    fn is_from_the_future(&self, time: Time) -> bool {
        time.clock + CLOCK_NOISE < self.at
    }
}
