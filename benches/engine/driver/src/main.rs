//! Rusoto, its drop-in engine and the AWS SDK, with the same calls: `cargo run --release -p engine`.
//!
//! Each is a program of its own, because a tree can have only one rusoto_core. This program builds and starts them, and a
//! server with fixed answers. It gives them orders, one at a time and in turn, so a machine that slows down slows all.
//! The output is the medians of the rounds, and the ratios of the rounds beside their limits. A missed limit is printed
//! as such, and fails nothing.
//!
//! `sizes` as its argument prints crates, a clean build and the size of the programs instead. `short` makes few rounds.

mod limits;
mod report;
mod rounds;
mod server;
mod sizes;
#[path = "../../../end_to_end/statistics.rs"]
mod statistics;
mod worker;

use engine_work::Outcome;
use server::Server;
use std::path::PathBuf;
use worker::{Contender, Worker};

fn main() -> Outcome<()> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    match arguments.first().map(String::as_str) {
        Some(server::ROLE) => return server::run(),
        Some("sizes") => return sizes::print(),
        _ => {}
    }
    let is_short = arguments.iter().any(|argument| argument == "short");
    let server = Server::start()?;
    let mut workers = Vec::new();
    for contender in Contender::ALL {
        let program = contender.build(&target(contender)?)?;
        workers.push((contender, Worker::start(contender, &program, &server.url)?));
    }
    let mut all = Vec::new();
    for case in &rounds::CASES {
        all.push(rounds::run(&mut workers, case, is_short)?);
    }
    report::print(&all);
    Ok(())
}

/// Returns the folder that a contender is built into. The drop-in has another lock file, so it has a folder of its own.
fn target(contender: Contender) -> Outcome<PathBuf> {
    let own = std::env::current_exe()?;
    let target =
        own.parent().and_then(|release| release.parent()).ok_or("this program is in no target folder")?;
    Ok(match contender {
        Contender::DropIn => target.join("engine-patched"),
        Contender::Original | Contender::Sdk => target.to_owned(),
    })
}
