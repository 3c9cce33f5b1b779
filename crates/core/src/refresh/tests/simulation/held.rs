//! The value that callers must be able to get.

use super::reference::Time;
use super::terms::{CLOCK_NOISE, Points, Terms};
use crate::refresh::RefreshStatus;
use std::time::{Duration, SystemTime};

#[derive(Debug, Clone, Copy)]
pub(super) struct Held {
    pub(super) load: usize,
    loaded_at: SystemTime,
    expires_at: Option<SystemTime>,
    points: Points,
    pub(super) is_rejected: bool,
}

impl Held {
    pub(super) fn new(
        load: usize,
        loaded_at: SystemTime,
        expires_at: Option<SystemTime>,
        terms: &Terms,
    ) -> Self {
        let points = terms.points(loaded_at, expires_at);
        Self { load, loaded_at, expires_at, points, is_rejected: false }
    }

    pub(super) fn wait_from(&self) -> Option<SystemTime> {
        self.points.wait_from
    }

    /// The value is fresh or in its advisory window, so no call waits.
    pub(super) fn is_early(&self, time: Time) -> bool {
        !self.is_rejected
            && self.expires_at.is_none_or(|at| time.clock < at)
            && self.points.wait_from.is_none_or(|at| time.clock < at)
    }

    /// No call starts a load, for any random start in the advisory window.
    pub(super) fn is_fresh(&self, time: Time) -> bool {
        self.is_early(time) && time.clock < self.points.refresh_from && !self.is_from_the_future(time)
    }

    /// A load is due, for any random start.
    pub(super) fn is_due(&self, time: Time) -> bool {
        !self.is_early(time) || time.clock >= self.points.refresh_by || self.is_from_the_future(time)
    }

    /// The rest of its life is unknown, because the clock was set back.
    fn is_from_the_future(&self, time: Time) -> bool {
        time.clock + CLOCK_NOISE < self.loaded_at
    }

    pub(super) fn is_servable(&self, time: Time, grace: Duration) -> bool {
        self.expires_at.is_none_or(|at| time.clock < at + grace)
    }

    /// The value ends later than `at`.
    pub(super) fn outlasts(&self, at: SystemTime) -> bool {
        self.expires_at.is_none_or(|own| own > at)
    }

    pub(super) fn is_as_told(&self, status: &RefreshStatus) -> bool {
        let Points { refresh_from, refresh_by, .. } = self.points;
        status.loaded_at == Some(self.loaded_at)
            && status.expires_at == self.expires_at
            && status.rejected == self.is_rejected
            && status.refresh_at.is_some_and(|at| (refresh_from..=refresh_by).contains(&at))
    }
}
