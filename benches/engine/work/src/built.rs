//! What a program costs to build.

use crate::Outcome;
use std::collections::BTreeSet;
use std::process::Command;

/// Returns the number of crates of a package with these features, which `manifest` belongs to.
///
/// # Errors
///
/// Returns what Cargo says, if it refuses.
pub fn crates(package: &str, manifest: &str, features: &str) -> Outcome<usize> {
    let tree = Command::new(env!("CARGO"))
        .args(["tree", "-e", "normal", "--prefix", "none", "-f", "{p}", "-p", package])
        .args(["--manifest-path", manifest, "--features", features])
        .output()?;
    if !tree.status.success() {
        return Err(String::from_utf8_lossy(&tree.stderr).into());
    }
    // Repeated entries end in an asterisk.
    let tree = String::from_utf8(tree.stdout)?;
    let names: BTreeSet<_> = tree.lines().map(|line| line.trim_end_matches(" (*)")).collect();
    Ok(names.len())
}

/// Returns the processor time of all child processes that ended, in seconds. It is zero on every system but Linux.
pub fn processor_time_of_children() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // Fields 16 and 17 of proc_pid_stat(5), in ticks. The second field, a name, may have spaces.
    let fields = stat.rsplit(')').next().unwrap_or_default();
    fields.split_whitespace().skip(13).take(2).filter_map(|ticks| ticks.parse::<f64>().ok()).sum::<f64>()
        / 100.0
}
