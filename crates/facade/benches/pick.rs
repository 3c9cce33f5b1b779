//! The cost of picking a side for a call: `cargo bench -p rusoto-compat-facade --bench pick`.
//!
//! Each line is the best of several rounds, because other programs on the machine can only add to it. It ends non-zero
//! when a call allocates, or takes longer than the limit.

#![expect(clippy::disallowed_methods, reason = "it measures real time")]

use std::hint::black_box;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use rusoto_compat_facade::Rollout;
use rusoto_compat_facade::routing::{Key, Operation, Retreat};

const LIMIT_NS: f64 = 50.0;
/// So few that a round is often over before another program runs.
const CALLS: u32 = 10_000;
const ROUNDS: u32 = 1_000;
const THREADS: usize = 8;

static OPERATIONS: [Operation; 2] =
    [Operation::new("box", "get_it", &["bucket", "key"]).reads(), Operation::new("box", "put_it", &[])];

fn main() -> ExitCode {
    let rollout =
        Rollout::builder().operations(&OPERATIONS).retreat(Retreat::default()).build().expect("a rollout");
    let (bucket, key) = ("photos".to_owned(), "2026/11/26/me-and-the-sea.jpg".to_owned());
    let pick = || {
        let key = || Key::new().text(black_box(&bucket)).text(black_box(&key)).hash();
        let _side = black_box(rollout.pick(black_box(&OPERATIONS), black_box(0), key));
    };
    let mut is_kept = true;
    println!("ns a call, limit {LIMIT_NS}");
    for text in ["old", "new", "10% of calls", "10% of keys"] {
        rollout.set(&format!("* = old\nbox.get_it = {text}")).expect("rules");
        let allocations = allocation_counter::measure(pick).count_total;
        let alone = best(|| (0..CALLS).for_each(|_| pick()));
        let together = best(|| {
            std::thread::scope(|scope| {
                for _ in 0..THREADS {
                    scope.spawn(|| (0..CALLS).for_each(|_| pick()));
                }
            });
        });
        let together = together / THREADS as f64;
        println!("{text:14} {alone:5.1}, from {THREADS} threads {together:5.1}, {allocations} allocations");
        is_kept &= alone < LIMIT_NS && allocations == 0;
    }
    let served: u64 = rollout.usage().rows().iter().map(|row| row.old.calls + row.new.calls).sum();
    assert_eq!(served, 4 * (1 + u64::from(CALLS * ROUNDS) * (1 + THREADS as u64)), "each call is counted");
    if is_kept { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Returns the least time of a round for one call, in nanoseconds.
fn best(round: impl Fn()) -> f64 {
    let time = |_| {
        let start = Instant::now();
        round();
        start.elapsed()
    };
    let least = (0..ROUNDS).map(time).min().unwrap_or(Duration::MAX);
    least.as_secs_f64() * 1e9 / f64::from(CALLS)
}
