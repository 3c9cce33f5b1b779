//! Simulations of the cache. A seed determines callers, clocks that are set or stand still, sources with all kinds of
//! failures, invalidations and refusals. Callers and runtimes are dropped, stand still, or have no timer. A simple
//! reference model knows the permitted and the required results.
//!
//! | variable | meaning |
//! |---|---|
//! | `RUSOTO_COMPAT_SCHEDULES` | the number of schedules (10,000) |
//! | `RUSOTO_COMPAT_FIRST_SEED` | the seed of the first schedule (0). The others follow it |
//! | `RUSOTO_COMPAT_SEED` | runs the schedule of this seed only, and prints its events at once |
//!
//! A failure prints the seed and all events. A panic prints the seed, and so does a schedule that does not end.

mod blame;
mod budget;
mod calls;
mod counts;
mod duration;
mod executor;
mod handles;
mod held;
mod log;
mod pause;
mod reference;
mod schedule;
mod source;
mod terms;

use blame::{Began, Blame};
use counts::Counts;
pub(crate) use handles::{AbortHandle, Current, Runtime};
use log::Log;
use std::num::NonZero;
use std::ops::Range;
use std::sync::mpsc::{self, Sender};
use std::thread;
use std::time::Duration;

const SCHEDULES: u64 = 10_000;
/// This number of schedules contains all possible events.
const RARE: u64 = 50_000;

/// Returns a number that the user has set.
pub(in crate::refresh::tests) fn variable(name: &str) -> Option<u64> {
    let value = std::env::var(name).ok()?;
    Some(value.parse().unwrap_or_else(|_| panic!("{name} is {value:?}; give a number")))
}

/// Runs every `step`th of `seeds`.
fn try_seeds(seeds: Range<u64>, step: usize, began: impl Fn(u64)) -> (Counts, Option<Duration>) {
    let mut counts = Counts::default();
    for seed in seeds.step_by(step) {
        began(seed);
        let blame = Blame(seed);
        let ran = schedule::run(seed, Log::Off);
        drop(blame);
        if let Some(fault) = ran.fault {
            replay(seed);
            panic!("seed {seed} does not say all, its fault did not come again: {fault}");
        }
        counts.add(&ran.counts);
    }
    (counts, duration::of_this_thread())
}

/// Runs a schedule again and prints its events.
fn replay(seed: u64) {
    let _blame = Blame(seed);
    if let Some(fault) = schedule::run(seed, Log::Printed).fault {
        panic!("{fault}");
    }
}

#[test]
fn nothing_happens_that_the_reference_model_does_not_allow() {
    if let Some(seed) = variable("RUSOTO_COMPAT_SEED") {
        return replay(seed);
    }
    let schedules = variable("RUSOTO_COMPAT_SCHEDULES").unwrap_or(SCHEDULES);
    let first = variable("RUSOTO_COMPAT_FIRST_SEED").unwrap_or(0);
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let (mut counts, mut longest) = (Counts::default(), None);
    thread::scope(|scope| {
        let (sender, began) = mpsc::channel();
        let spawn = |index: usize, sender: Sender<Began>| {
            let seeds = first + index as u64..first + schedules;
            scope.spawn(move || {
                try_seeds(seeds, threads, |seed| sender.send((index, seed)).expect("somebody watches"))
            })
        };
        let running: Vec<_> = (0..threads).map(|index| spawn(index, sender.clone())).collect();
        drop(sender);
        blame::watch(&began, threads);
        for thread in running {
            match thread.join() {
                Ok((more, took)) => {
                    counts.add(&more);
                    longest = longest.max(took);
                }
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
    });
    println!("{schedules} schedules from seed {first}: {counts:#?}");
    assert!(schedules < RARE || counts.all_happened(), "something never happened: {counts:#?}");
    duration::check(schedules, longest);
}

#[test]
fn a_seed_says_all_about_a_schedule() {
    for seed in 0..20 {
        let [first, second] = [(); 2].map(|()| schedule::run(seed, Log::Lines(Vec::new())));
        assert!(first.log.len() > 10);
        assert_eq!(first.log, second.log);
    }
}
