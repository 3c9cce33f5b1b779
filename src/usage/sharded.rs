//! Counters that threads do not fight over.

use std::array;
use std::cell::Cell;
use std::sync::atomic::{AtomicU64, Ordering};

/// Threads that have a part of their own at one time: as many as there are bits in [`Parts`]. Those of a usual
/// runtime are fewer.
const OWNED: usize = 64;

/// `N` numbers that only grow, each kept in parts that different threads add to.
///
/// One atomic that eight threads add to is passed from core to core, and costs 50 ns and more; one that is not
/// fought over still costs 5, because an atomic addition is. A part that one thread alone writes costs a load and a
/// store, less than 1 ns. Threads beyond the first [`OWNED`] add to one part together. In memory, 8 KiB.
#[derive(Debug)]
pub(crate) struct Sharded<const N: usize> {
    owned: [Shard<N>; OWNED],
    common: Shard<N>,
}

/// Two cache lines: processors fetch them in pairs.
#[derive(Debug)]
#[repr(align(128))]
struct Shard<const N: usize>([AtomicU64; N]);

impl<const N: usize> Shard<N> {
    fn new() -> Self {
        Self(array::from_fn(|_| AtomicU64::new(0)))
    }
}

impl<const N: usize> Sharded<N> {
    pub(crate) fn new() -> Self {
        Self { owned: array::from_fn(|_| Shard::new()), common: Shard::new() }
    }

    /// Adds one to the number `which`; nothing happens where there is none.
    #[inline]
    pub(crate) fn count(&self, which: usize) {
        if let Some(part) = mine().and_then(|mine| self.owned.get(mine)?.0.get(which)) {
            // Nobody else writes it.
            part.store(part.load(Ordering::Relaxed).wrapping_add(1), Ordering::Relaxed);
        } else if let Some(part) = self.common.0.get(which) {
            part.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// Additions that run at the same time may be in the sum or not; none is lost or seen twice.
    pub(crate) fn sums(&self) -> [u64; N] {
        array::from_fn(|which| {
            let shards = self.owned.iter().chain([&self.common]);
            shards.filter_map(|shard| shard.0.get(which)).map(|part| part.load(Ordering::Relaxed)).sum()
        })
    }
}

impl<const N: usize> Default for Sharded<N> {
    fn default() -> Self {
        Self::new()
    }
}

/// Which parts are taken: a bit for each. A part goes from thread to thread by way of its bit, so the release of one
/// and the acquisition by the next order what they write.
struct Parts(AtomicU64);

impl Parts {
    fn claim(&self) -> Option<usize> {
        let lowest_free = |taken: u64| Some(taken | taken.wrapping_add(1)).filter(|next| *next != taken);
        let before = self.0.fetch_update(Ordering::Acquire, Ordering::Relaxed, lowest_free).ok()?;
        Some(before.trailing_ones() as usize)
    }

    fn give_back(&self, part: usize) {
        if let Some(bit) = u32::try_from(part).ok().and_then(|part| 1_u64.checked_shl(part)) {
            self.0.fetch_and(!bit, Ordering::Release);
        }
    }
}

static PARTS: Parts = Parts(AtomicU64::new(0));

/// The part that the current thread has in every [`Sharded`], given back when it ends.
struct Mine(Cell<usize>);

const NOT_ASKED: usize = usize::MAX;
const NONE_FREE: usize = OWNED;

thread_local! {
    static MINE: Mine = const { Mine(Cell::new(NOT_ASKED)) };
}

/// `None`: all parts are taken, or the thread is ending.
#[inline]
fn mine() -> Option<usize> {
    let mine = MINE.try_with(|mine| match mine.0.get() {
        NOT_ASKED => mine.claim(),
        claimed => claimed,
    });
    mine.ok().filter(|mine| *mine < OWNED)
}

impl Mine {
    #[cold]
    fn claim(&self) -> usize {
        let mine = PARTS.claim().unwrap_or(NONE_FREE);
        self.0.set(mine);
        mine
    }
}

impl Drop for Mine {
    fn drop(&mut self) {
        PARTS.give_back(self.0.get());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_lost_between_threads() {
        let counts = Sharded::<2>::new();
        std::thread::scope(|scope| {
            for _ in 0..OWNED + 16 {
                scope.spawn(|| {
                    for _ in 0..1000 {
                        counts.count(1);
                    }
                    counts.count(0);
                });
            }
        });
        assert_eq!(counts.sums(), [OWNED as u64 + 16, (OWNED as u64 + 16) * 1000]);
    }

    #[test]
    fn parts_are_given_out_once_and_again_when_they_came_back() {
        let parts = Parts(AtomicU64::new(0));
        assert!((0..OWNED).all(|part| parts.claim() == Some(part)));
        assert_eq!(parts.claim(), None);
        parts.give_back(NONE_FREE);
        parts.give_back(NOT_ASKED);
        assert_eq!(parts.claim(), None, "who has none gives none back");
        parts.give_back(5);
        assert_eq!(parts.claim(), Some(5));
    }

    #[test]
    fn parts_lie_apart_and_a_number_that_is_not_there_is_ignored() {
        assert_eq!(size_of::<Sharded<2>>(), (OWNED + 1) * 128);
        let counts = Sharded::<1>::new();
        counts.count(1);
        assert_eq!(counts.sums(), [0]);
    }
}
