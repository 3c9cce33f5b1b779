//! What each facade costs: the crates and the build that it adds, and the size of a program with all of its methods.

use engine_work::{Outcome, crates, processor_time_of_children};
use std::process::Command;

const SERVICES: [&str; 10] =
    ["dynamodb", "kinesis", "kms", "lambda", "s3", "secretsmanager", "sns", "sqs", "ssm", "sts"];

const MANIFEST: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../Cargo.toml");

pub(crate) fn print() -> Outcome<()> {
    println!("| facade | crates | release build, processor time | program |");
    println!("|---|---|---|---|");
    // All share one folder, so that each builds what it adds. The first builds what all have.
    let target = tempfile::tempdir()?;
    for service in std::iter::once("").chain(SERVICES) {
        let crates = crates("facade-size", MANIFEST, service)?;
        let before = processor_time_of_children();
        let built = Command::new(env!("CARGO"))
            .args(["build", "--release", "--quiet", "-p", "facade-size", "--manifest-path", MANIFEST])
            .args(["--features", service])
            .arg("--target-dir")
            .arg(target.path())
            .status()?;
        if !built.success() {
            return Err(format!("the program with {service:?} was not built").into());
        }
        let seconds = processor_time_of_children() - before;
        let size = std::fs::metadata(target.path().join("release/facade-size"))?.len() as f64 / 1e6;
        let name = if service.is_empty() { "none" } else { service };
        println!("| {name} | {crates} | {seconds:.0} s | {size:.1} MB |");
    }
    Ok(())
}
