//! The facades beside the SDK's own clients, with the same calls: `cargo run --release -p facade`.
//!
//! All clients are in this process, with one configuration. The server is a process of its own, with fixed answers. In
//! each round every contender has a turn, so a machine that slows down slows all. The output is the median ratios of the
//! rounds beside their limits. A missed limit is printed as such, and fails nothing.
//!
//! `sizes` as its argument prints crates, a build and the size of a program for each facade instead. `short` makes few
//! rounds.

mod clients;
mod contenders;
mod report;
#[path = "../../engine/driver/src/server.rs"]
mod server;
mod sizes;
#[path = "../../end_to_end/statistics.rs"]
mod statistics;

use contenders::{CONTENDERS, Contenders};
use engine_work::{Call, Measured, Outcome};
use server::Server;

/// A call that is measured, the number of tasks, the requests of a turn, and the rounds.
struct Case {
    call: Call,
    name: &'static str,
    tasks: usize,
    requests: usize,
    rounds: usize,
}

const CASES: [Case; 6] = [
    Case { call: Call::GetSmall, name: "GET 10 B, 1 task", tasks: 1, requests: 500, rounds: 40 },
    Case { call: Call::GetSmall, name: "GET 10 B, 64 tasks", tasks: 64, requests: 1_920, rounds: 40 },
    Case { call: Call::GetMib, name: "GET 1 MiB, 1 task", tasks: 1, requests: 60, rounds: 40 },
    Case { call: Call::GetMib, name: "GET 1 MiB, 64 tasks", tasks: 64, requests: 128, rounds: 40 },
    Case { call: Call::GetItem, name: "GetItem, 1 task", tasks: 1, requests: 500, rounds: 40 },
    Case { call: Call::GetItem, name: "GetItem, 64 tasks", tasks: 64, requests: 1_920, rounds: 40 },
];

/// The rounds of a short run, which shows that all works, and says little.
const SHORT: usize = 6;

fn main() -> Outcome<()> {
    let argument = std::env::args().nth(1);
    match argument.as_deref() {
        Some(server::ROLE) => return server::run(),
        Some("sizes") => return sizes::print(),
        _ => {}
    }
    let is_short = argument.as_deref() == Some("short");
    let server = Server::start()?;
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let contenders = Contenders::new(&server.url)?;
    report::head();
    for case in &CASES {
        let rounds = if is_short { case.rounds.min(SHORT) } else { case.rounds };
        let mut turns: [Vec<Measured>; CONTENDERS.len()] = Default::default();
        // The first turn opens the connections that this number of tasks needs, and is not counted.
        for round in 0..=rounds {
            for step in 0..CONTENDERS.len() {
                // Each contender is first equally often, and follows each other one.
                let step = if round.is_multiple_of(2) { step } else { CONTENDERS.len() - 1 - step };
                let at = (round / 2 + step) % CONTENDERS.len();
                let measured = contenders.turn(&runtime, CONTENDERS[at], case)?;
                if round > 0 {
                    turns[at].push(measured);
                }
            }
        }
        report::print(case, &turns);
    }
    Ok(())
}
