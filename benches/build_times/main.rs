//! What a clean build costs: `cargo bench --bench build_times -- all`.
//!
//! The base, each SDK alone, and each feature of this package alone, every one as the dependencies of a package that is
//! made for it, in the dev profile, with the versions of this checkout's Cargo.lock. Seconds depend on the machine, and
//! on what else it does; processor seconds, and how many times those of the SDK alone, depend on it less.
//!
//! That takes half an hour, so without arguments, as by `cargo bench`, only the two that the target is about are built,
//! and how to ask for more is said.

mod scratch;
mod subjects;
mod tree;

use scratch::{Cost, Scratch};
use std::collections::BTreeMap;
use std::error::Error;
use subjects::Subject;
use tree::{Crates, names};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// What is built when nothing is asked for.
const LEAST: [&str; 2] = ["base", "default"];

/// The crates that all others are compared with.
struct Compared<'a> {
    base: &'a Crates,
    both_sdks: &'a Crates,
}

fn main() -> Outcome<()> {
    let (flags, mut asked): (Vec<_>, Vec<_>) =
        std::env::args().skip(1).partition(|argument| argument.starts_with("--"));
    if !flags.iter().any(|flag| flag == "--bench") {
        println!("nothing is built by `cargo test`: cargo bench --bench build_times");
        return Ok(());
    }
    let subjects = subjects::all()?;
    let known: Vec<_> = subjects.iter().map(|subject| subject.name.as_str()).collect();
    let usage = format!("cargo bench --bench build_times -- all, or some of: {}", known.join(" "));
    if let Some(unknown) = asked.iter().find(|name| *name != "all" && !known.contains(&name.as_str())) {
        return Err(format!("no {unknown:?} here. {usage}").into());
    }
    if asked.is_empty() {
        println!("for more than the least: {usage}\n");
        asked = LEAST.map(String::from).to_vec();
    }

    let mut trees = BTreeMap::new();
    for subject in &subjects {
        trees.insert(subject.name.as_str(), Scratch::new(subject)?.crates()?);
    }
    let compared = Compared { base: &trees["base"], both_sdks: &trees["both"] };
    let is_asked_for = |subject: &&Subject| asked.iter().any(|name| *name == subject.name || name == "all");
    let subjects: Vec<_> = subjects.iter().filter(is_asked_for).collect();
    build(&subjects, &trees, &compared)?;
    println!("\ncrates beyond the base:");
    for subject in &subjects {
        println!("- {}: {}", subject.title, names(trees[&*subject.name].difference(compared.base)));
    }
    println!("\ncrates beyond both SDKs:");
    for subject in &subjects {
        println!("- {}: {}", subject.title, names(trees[&*subject.name].difference(compared.both_sdks)));
    }
    Ok(())
}

/// Each line is printed when its build is done, so that what was interrupted is not lost.
fn build(subjects: &[&Subject], trees: &BTreeMap<&str, Crates>, compared: &Compared<'_>) -> Outcome<()> {
    println!(
        "| | crates | beyond the base | beyond both SDKs | seconds | processor seconds | times the SDK alone |"
    );
    println!("|---|---|---|---|---|---|---|");
    let mut sdk_alone = None;
    for subject in subjects {
        let crates = &trees[&*subject.name];
        let Cost { wall, processor } = Scratch::new(subject)?.build()?;
        if subject.name == subjects::SDK_ALONE {
            sdk_alone = processor;
        }
        let or_unknown = |text: Option<String>| text.unwrap_or_else(|| "not known".to_owned());
        println!(
            "| {} | {} | {} | {} | {wall:.1} | {} | {} |",
            subject.title,
            crates.len(),
            crates.difference(compared.base).count(),
            crates.difference(compared.both_sdks).count(),
            or_unknown(processor.map(|seconds| format!("{seconds:.1}"))),
            or_unknown(processor.zip(sdk_alone).map(|(this, sdk)| format!("{:.2}×", this / sdk))),
        );
    }
    Ok(())
}
