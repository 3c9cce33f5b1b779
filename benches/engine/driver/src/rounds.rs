//! The rounds. In each round, every contender has a turn. The order of the turns changes.

use crate::worker::{Contender, Worker};
use engine_work::{Measured, Outcome};

/// What is measured, the number of tasks, the requests of a turn, and the rounds.
pub(crate) struct Case {
    pub(crate) call: &'static str,
    pub(crate) tasks: usize,
    requests: usize,
    rounds: usize,
}

impl Case {
    const fn new(call: &'static str, tasks: usize, requests: usize, rounds: usize) -> Self {
        Self { call, tasks, requests, rounds }
    }

    /// Returns whether it is a transfer of a gibibyte.
    pub(crate) fn is_transfer(&self) -> bool {
        self.requests == 1
    }
}

pub(crate) const CASES: [Case; 10] = [
    Case::new("get-small", 1, 1_000, 30),
    Case::new("get-small", 64, 3_200, 30),
    Case::new("get-mib", 1, 60, 30),
    Case::new("get-mib", 64, 128, 30),
    Case::new("put-mib", 1, 60, 30),
    Case::new("put-mib", 64, 128, 30),
    Case::new("get-item", 1, 1_000, 30),
    Case::new("get-item", 64, 3_200, 30),
    Case::new("download", 1, 1, 6),
    Case::new("upload", 1, 1, 6),
];

/// The turns of a case, by contender, then by round.
pub(crate) struct Turns {
    pub(crate) case: &'static Case,
    pub(crate) of: Vec<(Contender, Vec<Measured>)>,
}

impl Turns {
    pub(crate) fn of(&self, contender: Contender) -> Option<&[Measured]> {
        self.of.iter().find(|(known, _)| *known == contender).map(|(_, turns)| turns.as_slice())
    }
}

/// The rounds of a short run, which shows that all works, and says little.
const SHORT: usize = 6;

pub(crate) fn run(
    workers: &mut [(Contender, Worker)],
    case: &'static Case,
    is_short: bool,
) -> Outcome<Turns> {
    let rounds = if is_short { case.rounds.min(SHORT) } else { case.rounds };
    let mut of: Vec<_> = workers.iter().map(|(contender, _)| (*contender, Vec::new())).collect();
    // The first turn opens the connections that this number of tasks needs.
    for (_, worker) in workers.iter_mut() {
        worker.order(case.call, case.tasks, case.requests)?;
    }
    let count = workers.len();
    for round in 0..rounds {
        for step in 0..count {
            // Each contender is first equally often, and follows each other one equally often.
            let step = if (round / count).is_multiple_of(2) { step } else { count - 1 - step };
            let at = (round + step) % count;
            let measured = workers[at].1.order(case.call, case.tasks, case.requests)?;
            of[at].1.push(measured);
        }
    }
    Ok(Turns { case, of })
}
