//! One turn: a number of tasks make a call until the ordered number of requests is reached.

use crate::{Call, Client, GIB, MIB, Measured, Outcome, SMALL};
use rustix::time::{ClockId, clock_gettime};
use std::time::{Duration, Instant};
use tokio::runtime::Runtime;

/// Makes the call in that many tasks, until all requests are sent, and returns what they took.
///
/// # Errors
///
/// Returns the first error of a call.
#[expect(clippy::disallowed_methods, reason = "a benchmark measures real time")]
pub fn take<C: Client>(
    runtime: &Runtime,
    client: &C,
    call: Call,
    tasks: usize,
    requests: usize,
) -> Outcome<Measured> {
    let resident = resident();
    let processor = processor_time();
    let began = Instant::now();
    let mut times = runtime.block_on(send(client, call, tasks, requests / tasks))?;
    let elapsed = began.elapsed();
    let processor = processor_time().saturating_sub(processor);
    times.sort_unstable();
    let at = |percent: usize| times.get(times.len() * percent / 100).copied().unwrap_or_default();
    Ok(Measured {
        requests: times.len() as u64,
        elapsed: nanoseconds(elapsed),
        processor: nanoseconds(processor),
        latency: nanoseconds(at(50)),
        slow: nanoseconds(at(99)),
        growth: peak().saturating_sub(resident),
    })
}

/// Sends all requests, and returns the time that each took.
#[expect(clippy::disallowed_methods, reason = "a benchmark measures real time")]
async fn send<C: Client>(client: &C, call: Call, tasks: usize, each: usize) -> Outcome<Vec<Duration>> {
    let running: Vec<_> = (0..tasks)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move {
                let mut times = Vec::with_capacity(each);
                for _ in 0..each {
                    let began = Instant::now();
                    let bytes = client.call(call).await?;
                    times.push(began.elapsed());
                    if bytes != expected(call) {
                        return Err(format!("{call:?} gave {bytes} bytes").into());
                    }
                }
                Outcome::Ok(times)
            })
        })
        .collect();
    let mut all = Vec::with_capacity(tasks * each);
    for task in running {
        all.append(&mut task.await??);
    }
    Ok(all)
}

fn expected(call: Call) -> usize {
    match call {
        Call::GetSmall | Call::GetItem => SMALL,
        Call::GetMib | Call::PutMib => MIB,
        Call::Download | Call::Upload => GIB,
    }
}

fn processor_time() -> Duration {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    Duration::try_from(time).unwrap_or_default()
}

fn nanoseconds(duration: Duration) -> u64 {
    duration.as_nanos().try_into().unwrap_or(u64::MAX)
}

/// Returns the resident size in KiB, and makes it the largest so far. It is zero where Linux's files do not exist.
fn resident() -> u64 {
    // This is the only effect of a five: proc_pid_clear_refs(5).
    drop(std::fs::write("/proc/self/clear_refs", "5"));
    peak()
}

/// Returns the largest resident size since [`resident`] in KiB.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().strip_suffix("kB")?.trim().parse().ok()).unwrap_or_default()
}
