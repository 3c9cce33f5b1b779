//! A loaded value and the points in time that belong to it.

use super::clock::was_set_back;
use std::fmt;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::time::{Duration, SystemTime};

/// A value from a source, and the time when it expires.
#[derive(Clone, Copy)]
pub struct Loaded<T> {
    /// The value.
    pub value: T,
    /// The time when it expires. `None`: never, as far as the source knows.
    pub expires_at: Option<SystemTime>,
}

impl<T> fmt::Debug for Loaded<T> {
    // The value may be a secret, and its `Debug` may show it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Loaded").field("expires_at", &self.expires_at).finish_non_exhaustive()
    }
}

/// A loaded value. Neither it nor its times ever change.
// On cache lines of its own, which processors fetch in pairs. All threads read it in each call. Beside memory that somebody
// writes, a call of two threads took twice as long, as the allocator had it: see `cargo bench --bench credentials`.
#[repr(align(128))]
pub struct Snapshot<T> {
    value: T,
    pub(super) expires_at: Option<SystemTime>,
    pub(super) loaded_at: SystemTime,
    /// The advisory point: the first caller after it starts a load in the background.
    pub(super) refresh_at: SystemTime,
    /// The mandatory point: callers after it wait for a load. `None` for a value that never expires.
    pub(super) wait_from: Option<SystemTime>,
    /// Whether the value was accepted, doubted or refused. Only this and the next two fields change.
    standing: AtomicU8,
    /// A load has answered a doubt with the same value. No further doubt counts.
    is_settled: AtomicBool,
    /// The files that it was loaded from have changed since.
    is_outdated: AtomicBool,
}

const ACCEPTED: u8 = 0;
/// It was refused, and the refusal may have another reason than the value.
const DOUBTED: u8 = 1;
const REFUSED: u8 = 2;

/// The part of its life that a snapshot is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Phase {
    Fresh,
    Advisory,
    Mandatory,
    Expired,
}

impl<T> Snapshot<T> {
    pub(super) fn new(
        loaded: Loaded<T>,
        loaded_at: SystemTime,
        refresh_at: SystemTime,
        wait_from: Option<SystemTime>,
    ) -> Self {
        Self {
            value: loaded.value,
            expires_at: loaded.expires_at,
            loaded_at,
            refresh_at,
            wait_from,
            standing: AtomicU8::new(ACCEPTED),
            is_settled: AtomicBool::new(false),
            is_outdated: AtomicBool::new(false),
        }
    }

    /// Returns the value.
    #[inline]
    pub fn value(&self) -> &T {
        &self.value
    }

    /// Returns the time when the value expires. `None`: never, as far as the source knows.
    pub fn expires_at(&self) -> Option<SystemTime> {
        self.expires_at
    }

    /// Returns the time when the load that brought the value ended.
    pub fn loaded_at(&self) -> SystemTime {
        self.loaded_at
    }

    /// Marks the value as refused. Returns whether it was not refused before.
    pub(super) fn reject(&self) -> bool {
        self.standing.swap(REFUSED, Ordering::AcqRel) != REFUSED
    }

    /// Marks the value as doubted. Does nothing once a load has answered a doubt with the same value.
    pub(super) fn doubt(&self) {
        if !self.is_settled.load(Ordering::Relaxed) {
            // A value that is refused for sure stays so.
            let _ = self.standing.compare_exchange(ACCEPTED, DOUBTED, Ordering::Release, Ordering::Relaxed);
        }
    }

    #[inline]
    pub(super) fn is_rejected(&self) -> bool {
        self.standing.load(Ordering::Acquire) != ACCEPTED
    }

    /// Takes over the refusal and the doubt of `previous`, which has the same value. Returns whether that was refused.
    pub(super) fn take_standing_of(&self, previous: &Self) -> bool {
        let standing = previous.standing.load(Ordering::Acquire);
        if standing == REFUSED {
            self.reject();
        }
        let is_settled = standing == DOUBTED || previous.is_settled.load(Ordering::Relaxed);
        self.is_settled.store(is_settled, Ordering::Relaxed);
        standing == REFUSED
    }

    /// Makes a load due, because the files that the value was loaded from have changed.
    pub(super) fn outdate(&self) {
        self.is_outdated.store(true, Ordering::Relaxed);
    }

    #[inline]
    pub(super) fn phase(&self, now: SystemTime) -> Phase {
        if self.expires_at.is_some_and(|at| now >= at) {
            Phase::Expired
        } else if self.is_rejected() || self.wait_from.is_some_and(|at| now >= at) {
            Phase::Mandatory
        } else if now >= self.refresh_at
            // How much of its life is left is no longer known. One load will do: its snapshot is from the present.
            || was_set_back(now, self.loaded_at)
            || self.is_outdated.load(Ordering::Relaxed)
        {
            Phase::Advisory
        } else {
            Phase::Fresh
        }
    }

    /// Returns whether callers may get the value when no load succeeds.
    pub(super) fn is_servable(&self, now: SystemTime, grace: Duration) -> bool {
        self.expires_at.is_none_or(|at| at.checked_add(grace).is_none_or(|end| now < end))
    }
}

impl<T> fmt::Debug for Snapshot<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Snapshot")
            .field("expires_at", &self.expires_at)
            .field("loaded_at", &self.loaded_at)
            .field("refresh_at", &self.refresh_at)
            .field("rejected", &self.is_rejected())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::refresh::clock::CLOCK_TOLERANCE;

    fn at(secs: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000 + secs)
    }

    fn hour() -> Snapshot<&'static str> {
        let loaded = Loaded { value: "secret", expires_at: Some(at(3600)) };
        Snapshot::new(loaded, at(0), at(2700), Some(at(3540)))
    }

    #[test]
    fn phases_begin_where_they_say() {
        let cases = [
            (0, Phase::Fresh),
            (2699, Phase::Fresh),
            (2700, Phase::Advisory),
            (3539, Phase::Advisory),
            (3540, Phase::Mandatory),
            (3599, Phase::Mandatory),
            (3600, Phase::Expired),
        ];
        for (secs, phase) in cases {
            assert_eq!(hour().phase(at(secs)), phase, "at {secs} s");
        }
    }

    #[test]
    fn a_clock_set_back_makes_a_load_due_but_keeps_the_value() {
        assert_eq!(hour().phase(at(0) - Duration::from_secs(3600)), Phase::Advisory);
        assert_eq!(hour().phase(at(0) - CLOCK_TOLERANCE), Phase::Fresh, "noise");
        assert_eq!(hour().phase(at(0) - CLOCK_TOLERANCE - Duration::from_nanos(1)), Phase::Advisory);
    }

    #[test]
    fn a_rejected_value_is_waited_for_but_stays_servable() {
        let snapshot = hour();
        snapshot.reject();
        assert_eq!(snapshot.phase(at(1)), Phase::Mandatory);
        assert!(snapshot.is_servable(at(1), Duration::ZERO));
    }

    #[test]
    fn nothing_expired_is_servable_without_a_grace() {
        assert!(!hour().is_servable(at(3600), Duration::ZERO));
        assert!(hour().is_servable(at(3600), Duration::from_secs(1)));
        assert!(!hour().is_servable(at(3601), Duration::from_secs(1)));
    }

    #[test]
    fn debug_shows_no_value() {
        let loaded = Loaded { value: "secret", expires_at: None };
        for shown in [format!("{:?}", hour()), format!("{loaded:?}")] {
            assert!(shown.contains("expires_at") && !shown.contains("secret"), "{shown}");
        }
    }
}
