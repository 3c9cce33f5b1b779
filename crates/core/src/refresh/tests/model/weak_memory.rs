//! A publication between threads of the system's: no scheduler of ours says who goes first, and the order of memory is
//! the machine's own.
//!
//! On most machines that order is too kind to show a fault. Miri's is weaker, and another with every seed, though it moves
//! no store ahead of another:
//!
//! ```sh
//! MIRIFLAGS="-Zmiri-many-seeds=0..64 -Zmiri-disable-isolation" \
//!     cargo +nightly miri test -p rusoto-compat-core --lib weak_memory
//! ```

use crate::refresh::published::{Published, Seen};
use crate::refresh::snapshot::{Loaded, Snapshot};
use std::hint::spin_loop;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Barrier};
use std::thread;
use std::time::SystemTime;

/// Few under Miri, which is slow and is run with many seeds.
const ROUNDS: u32 = if cfg!(miri) { 8 } else { 5_000 };

thread_local! {
    static SEEN: Seen<u32> = const { Seen::nothing() };
}

/// A moment for the readers, at the same time or, on a machine that is busy, in between.
fn moment(value: u32) {
    match value % 8 {
        0 => thread::yield_now(),
        _ => (0..value % 128).for_each(|_| spin_loop()),
    }
}

fn snapshot(value: u32) -> Arc<Snapshot<u32>> {
    let epoch = SystemTime::UNIX_EPOCH;
    Arc::new(Snapshot::new(Loaded { value, expires_at: None }, epoch, epoch, None))
}

/// The writer withdraws each value, says so, and publishes the next. What a reader was told of happened before it looks:
/// it must not get what was withdrawn, nor what it saw something newer than.
#[test]
fn nothing_that_was_withdrawn_before_a_reader_looks_is_seen_by_it() {
    let published = Published::nothing();
    let withdrawn = AtomicU32::new(0);
    let is_done = AtomicBool::new(false);
    let look = || published.look(&SEEN).map(|snapshot| *snapshot.value());
    let start = Barrier::new(3);
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                start.wait();
                let mut newest = 0;
                while !is_done.load(Ordering::Acquire) {
                    let told = withdrawn.load(Ordering::Acquire);
                    if let Some(value) = look() {
                        assert!(value > told, "{value} was seen although {told} was withdrawn");
                        assert!(value >= newest, "{value} was seen after {newest}");
                        newest = value;
                    }
                    thread::yield_now();
                }
                assert_eq!(look(), Some(ROUNDS), "the last is not withdrawn");
            });
        }
        start.wait();
        for value in 1..=ROUNDS {
            published.publish(snapshot(value));
            moment(value);
            if value < ROUNDS {
                published.withdraw();
                withdrawn.store(value, Ordering::Release);
                moment(value);
            }
        }
        is_done.store(true, Ordering::Release);
    });
}

/// Whoever is told of a publication sees it.
#[test]
fn what_was_published_before_a_reader_looks_is_seen_by_it() {
    let published = Published::nothing();
    let told = AtomicU32::new(0);
    let start = Barrier::new(3);
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                start.wait();
                let mut newest = 0;
                while newest < ROUNDS {
                    newest = told.load(Ordering::Acquire);
                    let value = published.look(&SEEN).map(|snapshot| *snapshot.value());
                    assert!(value.unwrap_or(0) >= newest, "{value:?} was seen after {newest} was published");
                    thread::yield_now();
                }
            });
        }
        start.wait();
        for value in 1..=ROUNDS {
            published.publish(snapshot(value));
            told.store(value, Ordering::Release);
            moment(value);
        }
    });
}
