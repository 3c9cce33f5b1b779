//! Prints the seed of a fault, a panic, or a schedule that never ends.

use std::io::Write;
use std::process;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::thread;
use std::time::Duration;

/// A schedule takes a fraction of a millisecond. A schedule that takes this long never ends, even on a busy machine.
const STUCK: Duration = Duration::from_secs(60);

/// Returns the command that runs a schedule again.
fn again(seed: u64) -> String {
    format!("Again: RUSOTO_COMPAT_SEED={seed} cargo test -p rusoto-compat-core simulation:: -- --nocapture")
}

/// It exists while a schedule runs. It prints the seed if the cache, a task or the simulation panics.
pub(super) struct Blame(pub(super) u64);

impl Drop for Blame {
    fn drop(&mut self) {
        if thread::panicking() {
            println!("seed {} ends in a panic\n{}", self.0, again(self.0));
        }
    }
}

/// A thread, and the seed of its next schedule.
pub(super) type Began = (usize, u64);

/// Returns when all threads have ended. If one of them never ends, this test does not end either, and its output would
/// never be shown. So the seed is printed past the test harness, and the process ends.
pub(super) fn watch(began: &Receiver<Began>, threads: usize) {
    let mut seeds = vec![None; threads];
    loop {
        match began.recv_timeout(STUCK) {
            Ok((thread, seed)) => seeds[thread] = Some(seed),
            Err(RecvTimeoutError::Disconnected) => return,
            Err(RecvTimeoutError::Timeout) => {
                let mut stderr = std::io::stderr();
                let _ = writeln!(stderr, "no schedule has ended for {STUCK:?}; the last ones begun:");
                for seed in seeds.into_iter().flatten() {
                    let _ = writeln!(stderr, "{}", again(seed));
                }
                process::exit(101);
            }
        }
    }
}
