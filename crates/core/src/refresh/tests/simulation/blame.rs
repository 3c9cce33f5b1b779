//! Says which seed it was, whatever became of it: a fault, a panic, or a schedule that never ends.

use std::io::Write;
use std::process;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::thread;
use std::time::Duration;

/// A schedule takes a fraction of a millisecond. Whoever takes this long will not end, on however busy a machine.
const STUCK: Duration = Duration::from_secs(60);

/// The command that tries a schedule again.
fn again(seed: u64) -> String {
    format!("Again: RUSOTO_COMPAT_SEED={seed} cargo test -p rusoto-compat-core simulation:: -- --nocapture")
}

/// Held while a schedule runs: a panic of the cache, of a task or of the simulation itself names no seed.
pub(super) struct Blame(pub(super) u64);

impl Drop for Blame {
    fn drop(&mut self) {
        if thread::panicking() {
            println!("seed {} ends in a panic\n{}", self.0, again(self.0));
        }
    }
}

/// A thread, and the seed that it goes on with.
pub(super) type Began = (usize, u64);

/// Returns when all threads have ended. Where one of them stands still, so does this test for ever, and what a test
/// prints is shown at its end: so it is said past the harness, and the process ends.
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
