//! A span of time in which no load may start by itself.

use super::reference::Time;
use super::terms::CLOCK_NOISE;
use std::time::SystemTime;

/// The load that began the pause. Its length depends on the number of failures before, and on a random number.
#[derive(Debug, Clone, Copy)]
pub(super) struct PausedBy {
    pub(super) load: usize,
    pub(super) at: SystemTime,
    pub(super) at_least_until: SystemTime,
    pub(super) at_most_until: SystemTime,
    pub(super) was_over: bool,
}

impl PausedBy {
    /// A load may start. This is also so if the pause began in the future.
    pub(super) fn may_be_over(&self, time: Time) -> bool {
        self.was_over || time.clock >= self.at_least_until || self.is_from_the_future(time)
    }

    /// A load need not start. This is also so if the clock has come back into a pause that was over.
    pub(super) fn may_be_on(&self, time: Time) -> bool {
        time.clock < self.at_most_until && !self.is_from_the_future(time)
    }

    fn is_from_the_future(&self, time: Time) -> bool {
        time.clock + CLOCK_NOISE < self.at
    }
}
