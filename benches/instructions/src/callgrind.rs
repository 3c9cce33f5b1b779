//! Counts the instructions of one call, by callgrind.
//!
//! Instructions are counted, so the result does not depend on the load of the machine. Atomic exchanges and additions are
//! counted separately, because each takes the time of twenty other instructions. The program runs itself under valgrind
//! twice, with more calls the second time. The difference excludes the start and the end of the process.

use std::error::Error;
use std::process::Command;

/// Two calls that are compared.
pub(crate) struct Pair {
    /// The least that such a call can do. It depends on the allocator and other crates, so it is shown and has no limit.
    pub(crate) floor: &'static str,
    pub(crate) path: &'static str,
    /// The number of instructions of a call beyond the floor.
    pub(crate) instructions: f64,
    /// The number of atomic operations of a call beyond the floor.
    pub(crate) atomic_operations: f64,
}

/// The tolerance for another compiler or C library. A change that exceeds it must update the number and state the
/// reason beside it.
const TOLERANCE: f64 = 0.1;

/// Prints a table of the pairs. The argument of the program is the name of a path when it is to be counted.
///
/// # Errors
///
/// It fails if a path needs more than stated.
pub(crate) fn compare(what: &str, pairs: &[Pair], calls: u64) -> Result<(), Box<dyn Error>> {
    println!("| {what} | instructions a call | more than the floor | stated | atomic operations |");
    println!("|---|---|---|---|---|");
    let mut dearer = Vec::new();
    for Pair { floor, path, instructions: stated, atomic_operations: most } in pairs {
        let (least, costs) = (costs_of_a_call(floor, calls)?, costs_of_a_call(path, calls)?);
        let more = costs.instructions - least.instructions;
        println!("| {floor} | {:.0} | | | {:.1} |", least.instructions, least.atomic_operations);
        println!(
            "| {path} | {:.0} | {more:.0} | {stated:.0} | {:.1} |",
            costs.instructions, costs.atomic_operations
        );
        if more > stated * (1.0 + TOLERANCE) {
            dearer
                .push(format!("{path}: {more:.0} instructions more than the floor, stated are {stated:.0}"));
        }
        let atomic_operations = costs.atomic_operations - least.atomic_operations;
        if atomic_operations > *most {
            dearer.push(format!("{path}: {atomic_operations:.1} atomic operations more than the floor"));
        }
    }
    if dearer.is_empty() { Ok(()) } else { Err(dearer.join("; ").into()) }
}

struct Costs {
    instructions: f64,
    atomic_operations: f64,
}

fn costs_of_a_call(path: &str, calls: u64) -> Result<Costs, Box<dyn Error>> {
    let (few, many) = (counted(path, calls)?, counted(path, 2 * calls)?);
    let [instructions, atomic_operations] =
        [0, 1].map(|which| many[which].saturating_sub(few[which]) as f64 / calls as f64);
    Ok(Costs { instructions, atomic_operations })
}

/// Returns the instructions and the atomic operations of this program with this number of calls.
fn counted(path: &str, calls: u64) -> Result<[u64; 2], Box<dyn Error>> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--collect-bus=yes", "--callgrind-out-file=/dev/null"])
        .arg(std::env::current_exe()?)
        .args([path, &calls.to_string()])
        .output()
        .map_err(|error| format!("cannot run valgrind, which this needs: {error}"))?;
    let said = String::from_utf8_lossy(&output.stderr);
    let collected = said.split("Collected : ").nth(1).and_then(|rest| rest.lines().next());
    let numbers: Vec<u64> =
        collected.unwrap_or_default().split_whitespace().map(str::parse).collect::<Result<_, _>>()?;
    match numbers.as_slice() {
        &[instructions, atomic_operations] if output.status.success() => {
            Ok([instructions, atomic_operations])
        }
        _ => Err(format!("valgrind counted nothing: {said}").into()),
    }
}
