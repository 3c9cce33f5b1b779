//! The cache in a world that a seed draws: callers, clocks that are set and that stand, sources that fail in every
//! way, invalidations, refusals, callers and runtimes that are dropped or stand still. A plain reference model beside
//! it says what is allowed.
//!
//! | variable | what it does |
//! |---|---|
//! | `RUSOTO_COMPAT_SCHEDULES` | how many schedules are tried (10,000) |
//! | `RUSOTO_COMPAT_SEED` | tries the schedule of this seed alone, and prints what happens |
//!
//! A failure prints the seed and all that happened.

mod counts;
mod executor;
mod handles;
mod pause;
mod reference;
mod schedule;

use counts::Counts;
pub(crate) use handles::{AbortHandle, Current, Runtime};
use std::num::NonZero;
use std::thread;

const SCHEDULES: u64 = 10_000;
/// Among so many, everything that can happen has happened.
const RARE: u64 = 50_000;

fn variable(name: &str) -> Option<u64> {
    let value = std::env::var(name).ok()?;
    Some(value.parse().unwrap_or_else(|_| panic!("{name} is {value:?}; give a number")))
}

/// Tries the seeds `first`, `first + step`, and so on.
fn try_seeds(first: u64, end: u64, step: usize) -> Counts {
    let mut counts = Counts::default();
    for seed in (first..end).step_by(step) {
        let ran = schedule::run(seed, false);
        if let Some(fault) = ran.fault {
            replay(seed);
            panic!("seed {seed} does not say all, its fault did not come again: {fault}");
        }
        counts.add(&ran.counts);
    }
    counts
}

/// Once more, and in full.
fn replay(seed: u64) {
    let ran = schedule::run(seed, true);
    println!("{}", ran.log.join("\n"));
    if let Some(fault) = ran.fault {
        panic!("{fault}\nAgain: RUSOTO_COMPAT_SEED={seed} cargo test -p rusoto-compat-core simulation::");
    }
}

#[test]
fn nothing_happens_that_the_reference_model_does_not_allow() {
    if let Some(seed) = variable("RUSOTO_COMPAT_SEED") {
        return replay(seed);
    }
    let schedules = variable("RUSOTO_COMPAT_SCHEDULES").unwrap_or(SCHEDULES);
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let mut counts = Counts::default();
    thread::scope(|scope| {
        let threads: Vec<_> = (0..threads)
            .map(|first| scope.spawn(move || try_seeds(first as u64, schedules, threads)))
            .collect();
        for thread in threads {
            match thread.join() {
                Ok(more) => counts.add(&more),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
    });
    println!("{schedules} schedules: {counts:#?}");
    assert!(schedules < RARE || counts.all_happened(), "something never happened: {counts:#?}");
}

#[test]
fn a_seed_says_all_about_a_schedule() {
    for seed in 0..20 {
        let [first, second] = [(); 2].map(|()| schedule::run(seed, true));
        assert!(first.log.len() > 10);
        assert_eq!(first.log, second.log);
    }
}
