//! `SharedCredentials` and its alternatives: `cargo bench --bench credentials`.
//!
//! All contenders run in one process and in turn, on two worker threads. A time is the nanoseconds of one worker for a
//! call: the median of all rounds, the least in brackets, and the median of the rounds' ratios to the floor.

#![expect(clippy::disallowed_methods, reason = "it measures real time")]

mod contenders;
mod report;
mod scenarios;
mod source;
mod warm;

fn main() -> std::io::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_time().build()?;
    let mut report = report::Report::default();
    warm::run(&runtime, &mut report);
    scenarios::run(&runtime, &mut report);
    report.print_targets();
    Ok(())
}
