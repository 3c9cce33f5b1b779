//! What each worker costs to build: its crates, a clean build, and the size of the program.

use crate::worker::Contender;
use engine_work::Outcome;
use std::collections::BTreeSet;
use std::process::Command;

pub(crate) fn print() -> Outcome<()> {
    println!("| | crates | clean release build, processor time | program |");
    println!("|---|---|---|---|");
    for contender in Contender::ALL {
        let crates = crates(contender)?;
        let target = tempfile::tempdir()?;
        let before = processor_time_of_children();
        let program = contender.build(target.path())?;
        let seconds = processor_time_of_children() - before;
        let size = std::fs::metadata(&program)?.len() as f64 / 1e6;
        println!("| {} | {crates} | {seconds:.0} s | {size:.1} MB |", contender.name());
    }
    Ok(())
}

fn crates(contender: Contender) -> Outcome<usize> {
    let tree = Command::new(env!("CARGO"))
        .args(["tree", "-e", "normal", "--prefix", "none", "-f", "{p}", "-p", contender.package()])
        .args(["--manifest-path", contender.manifest()])
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
fn processor_time_of_children() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // Fields 16 and 17 of proc_pid_stat(5), in ticks. The second field, a name, may have spaces.
    let fields = stat.rsplit(')').next().unwrap_or_default();
    fields.split_whitespace().skip(13).take(2).filter_map(|ticks| ticks.parse::<f64>().ok()).sum::<f64>()
        / 100.0
}
