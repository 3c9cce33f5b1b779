//! Counters that threads do not fight over.

use std::array;
use std::cell::Cell;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

/// More than the threads of a usual runtime, so that few share one; a power of two.
const SHARDS: usize = 16;

/// `N` numbers that only grow, each kept in parts that different threads add to.
///
/// One atomic that eight threads add to is passed from core to core, and costs 50 ns and more. Its parts cost what
/// an addition costs, and 2 KiB.
#[derive(Debug)]
pub(crate) struct Sharded<const N: usize> {
    shards: [Shard<N>; SHARDS],
}

/// Two cache lines: processors fetch them in pairs.
#[derive(Debug)]
#[repr(align(128))]
struct Shard<const N: usize>([AtomicU64; N]);

impl<const N: usize> Sharded<N> {
    pub(crate) fn new() -> Self {
        Self { shards: array::from_fn(|_| Shard(array::from_fn(|_| AtomicU64::new(0)))) }
    }

    /// Adds one to the number `which`; nothing happens where there is none.
    pub(crate) fn count(&self, which: usize) {
        if let Some(part) = self.shards.get(shard()).and_then(|shard| shard.0.get(which)) {
            part.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// Additions that run at the same time may be in the sum or not; none is lost or seen twice.
    pub(crate) fn sums(&self) -> [u64; N] {
        array::from_fn(|which| {
            let parts = self.shards.iter().filter_map(|shard| shard.0.get(which));
            parts.map(|part| part.load(Ordering::Relaxed)).sum()
        })
    }
}

impl<const N: usize> Default for Sharded<N> {
    fn default() -> Self {
        Self::new()
    }
}

/// Threads take the shards in turn, in the order in which they first count.
fn shard() -> usize {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    thread_local! {
        // Const and without a destructor: no check and no allocation on the way to it.
        static MINE: Cell<usize> = const { Cell::new(usize::MAX) };
    }
    MINE.with(|mine| {
        if mine.get() == usize::MAX {
            mine.set(NEXT.fetch_add(1, Ordering::Relaxed) % SHARDS);
        }
        mine.get()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_lost_between_threads() {
        let counts = Sharded::<2>::new();
        std::thread::scope(|scope| {
            for _ in 0..40 {
                scope.spawn(|| {
                    for _ in 0..1000 {
                        counts.count(1);
                    }
                    counts.count(0);
                });
            }
        });
        assert_eq!(counts.sums(), [40, 40_000]);
    }

    #[test]
    fn parts_lie_apart_and_a_number_that_is_not_there_is_ignored() {
        assert_eq!(size_of::<Sharded<2>>(), SHARDS * 128);
        let counts = Sharded::<1>::new();
        counts.count(1);
        assert_eq!(counts.sums(), [0]);
    }
}
