//! The rounds. In each round, every contender has a turn. The order of the turns changes.

use crate::Outcome;
use crate::clients::{Contender, Get};
use std::time::{Duration, Instant};
use tokio::runtime::Runtime;

pub(crate) const TASKS: [usize; 3] = [1, 8, 64];

/// All orders of three. Each contender is first, or follows another one, equally often.
const ORDERS: [[usize; 3]; 6] = [[0, 1, 2], [2, 1, 0], [1, 2, 0], [0, 2, 1], [2, 0, 1], [1, 0, 2]];

pub(crate) struct Plan {
    /// The number of repetitions of each order.
    repeats: usize,
    turn: Duration,
}

impl Plan {
    pub(crate) const FULL: Self = Self { repeats: 28, turn: Duration::from_millis(60) };
    pub(crate) const SHORT: Self = Self { repeats: 1, turn: Duration::from_millis(10) };

    pub(crate) fn rounds(&self) -> usize {
        self.repeats * ORDERS.len()
    }

    pub(crate) fn turn(&self) -> Duration {
        self.turn
    }
}

/// One turn of one contender.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Turn {
    /// Requests per second.
    pub(crate) rate: f64,
    /// The processor time of a request in this process, in microseconds, without the server's part.
    pub(crate) processor: f64,
}

/// The measurements of the clients of one SDK.
pub(crate) struct Side {
    pub(crate) contenders: [&'static str; 3],
    /// The turns by number of tasks in the order of [`TASKS`], then by contender, then by round.
    pub(crate) turns: [[Vec<Turn>; 3]; 3],
}

pub(crate) fn run<C: Get>(runtime: &Runtime, plan: &Plan, contenders: &[Contender<C>; 3]) -> Outcome<Side> {
    let mut turns: [[Vec<Turn>; 3]; 3] = Default::default();
    for (tasks, turns) in TASKS.into_iter().zip(&mut turns) {
        // The first turn opens the connections that this number of tasks needs.
        for contender in contenders {
            runtime.block_on(turn(&contender.client, tasks, plan.turn))?;
        }
        for at in (0..plan.repeats).flat_map(|_| ORDERS).flatten() {
            turns[at].push(runtime.block_on(turn(&contenders[at].client, tasks, plan.turn))?);
        }
    }
    Ok(Side { contenders: contenders.each_ref().map(|contender| contender.name), turns })
}

#[expect(clippy::disallowed_methods, reason = "a benchmark measures real time")]
async fn turn(client: &impl Get, tasks: usize, length: Duration) -> Outcome<Turn> {
    let processor = processor_time()?;
    let began = Instant::now();
    let running: Vec<_> = (0..tasks)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move {
                let mut requests = 0_u32;
                while began.elapsed() < length {
                    client.get().await?;
                    requests += 1;
                }
                Outcome::Ok(requests)
            })
        })
        .collect();
    let mut requests = 0;
    for task in running {
        requests += task.await??;
    }
    let took = began.elapsed();
    let processor = processor_time()? - processor;
    let requests = f64::from(requests);
    Ok(Turn { rate: requests / took.as_secs_f64(), processor: processor as f64 / 1e3 / requests })
}

/// Returns the processor time of all threads of this process so far, in nanoseconds. It is zero if it is unknown, which
/// is the case on every system but Linux.
fn processor_time() -> Outcome<u64> {
    let Ok(threads) = std::fs::read_dir("/proc/self/task") else { return Ok(0) };
    let mut sum = 0;
    for thread in threads {
        // A thread that has just ended used no time.
        let stat = std::fs::read_to_string(thread?.path().join("schedstat")).unwrap_or_default();
        sum += stat.split(' ').next().unwrap_or_default().parse().unwrap_or(0);
    }
    Ok(sum)
}
