//! What each worker costs to build: its crates, a clean build, and the size of the program.

use crate::worker::Contender;
use engine_work::{Outcome, crates, processor_time_of_children};

pub(crate) fn print() -> Outcome<()> {
    println!("| | crates | clean release build, processor time | program |");
    println!("|---|---|---|---|");
    for contender in Contender::ALL {
        let crates = crates(contender.package(), contender.manifest(), "")?;
        let target = tempfile::tempdir()?;
        let before = processor_time_of_children();
        let program = contender.build(target.path())?;
        let seconds = processor_time_of_children() - before;
        let size = std::fs::metadata(&program)?.len() as f64 / 1e6;
        println!("| {} | {crates} | {seconds:.0} s | {size:.1} MB |", contender.name());
    }
    Ok(())
}
