//! Whether a fault of S3 was on while a request was on its way.

use crate::verdict::Side;
use std::sync::atomic::{AtomicU64, Ordering};

/// The seasons in which S3 fails.
#[derive(Debug, Default)]
pub(crate) struct Season {
    begun: AtomicU64,
    ended: AtomicU64,
    /// Requests of each side that a season touched, in the present one.
    met: [AtomicU64; 2],
}

/// When something began, in seasons.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Mark(u64);

impl Season {
    /// To be called before the fault is on.
    pub(crate) fn begins(&self) {
        for met in &self.met {
            met.store(0, Ordering::SeqCst);
        }
        self.begun.fetch_add(1, Ordering::SeqCst);
    }

    /// To be called when the fault is off.
    pub(crate) fn ends(&self) {
        self.ended.fetch_add(1, Ordering::SeqCst);
    }

    pub(crate) fn mark(&self) -> Mark {
        Mark(self.ended.load(Ordering::SeqCst))
    }

    /// Whether there was a season between the mark and now, however short.
    pub(crate) fn touched(&self, since: Mark) -> bool {
        self.begun.load(Ordering::SeqCst) > since.0
    }

    pub(crate) fn note(&self, side: Side) {
        self.met[side as usize].fetch_add(1, Ordering::SeqCst);
    }

    /// Whether both worlds had to do with the present season.
    pub(crate) fn was_met(&self) -> bool {
        self.met.iter().all(|met| met.load(Ordering::SeqCst) > 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_season_touches_what_overlaps_with_it_and_nothing_else() {
        let season = Season::default();
        let before = season.mark();
        assert!(!season.touched(before));
        season.begins();
        let during = season.mark();
        assert!(season.touched(before) && season.touched(during));
        season.ends();
        let after = season.mark();
        assert!(season.touched(before) && season.touched(during));
        assert!(!season.touched(after));
    }
}
