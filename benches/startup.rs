//! The cost of the first credentials: `cargo bench --bench startup`.
//!
//! It measures the time from the construction of a provider to its first answer, with credentials in the environment,
//! for Rusoto's provider and for the provider of the same name in `legacy`. A process has only one first time, so each
//! measurement has a process of its own. The two take turns. The output is the medians and their ratio. A ratio above 2
//! is a failure for the chain itself. [`legacy::DefaultCredentialsProvider`] does more than Rusoto's, such as a task
//! and a time limit for each load. Its ratio has no limit, because it is paid once per process.

use rusoto_compat::legacy;
use rusoto_credential::{AwsCredentials, CredentialsError, ProvideAwsCredentials};
use std::error::Error;
use std::future::Future;
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

type Outcome<T> = Result<T, Box<dyn Error>>;

const PROCESSES: usize = 201;
const REPEATS: u32 = 1000;

/// The pairs of providers, Rusoto's first, and the greatest ratio.
const PAIRS: [(&str, [&str; 2], f64); 2] = [
    ("ChainProvider", ["rusoto-chain", "legacy-chain"], 2.0),
    ("DefaultCredentialsProvider", ["rusoto-default", "legacy-default"], f64::INFINITY),
];

fn main() -> Outcome<ExitCode> {
    if let Ok(which) = std::env::var("STARTUP_OF") {
        return child(&which);
    }
    println!(
        "from construction to the first credentials, which are in the environment; medians in microseconds"
    );
    println!("{:<28} {:<24} {:>8} {:>8} {:>8}", "", "", "Rusoto", "legacy", "ratio");
    let mut within = true;
    for (name, pair, limit) in PAIRS {
        let mut rounds = Vec::new();
        for _ in 0..PROCESSES {
            rounds.push([measured(pair[0])?, measured(pair[1])?]);
        }
        for (which, what) in ["in a fresh process", "again in that process"].into_iter().enumerate() {
            let [rusoto, legacy] =
                [0, 1].map(|side| median(rounds.iter().map(|round| round[side][which]).collect()));
            let ratio = legacy / rusoto;
            within &= ratio <= limit;
            println!("{name:<28} {what:<24} {rusoto:>8.1} {legacy:>8.1} {ratio:>8.2}");
        }
    }
    Ok(if within { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

/// Returns the first time and the mean of many later ones in a process of its own, in microseconds.
fn measured(which: &str) -> Outcome<[f64; 2]> {
    let child = Command::new(std::env::current_exe()?)
        .env_clear()
        .env("HOME", "/nonexistent")
        .env("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE")
        .env("AWS_SECRET_ACCESS_KEY", "a secret")
        .env("AWS_SESSION_TOKEN", "a token")
        .env("STARTUP_OF", which)
        .output()?;
    let printed = String::from_utf8(child.stdout)?;
    let times: Vec<f64> = printed.split_whitespace().map(str::parse).collect::<Result<_, _>>()?;
    times.try_into().map_err(|_| format!("{which}: {}", String::from_utf8_lossy(&child.stderr)).into())
}

fn child(which: &str) -> Outcome<ExitCode> {
    use rusoto_credential::{ChainProvider, DefaultCredentialsProvider};
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        // The runtime's own first task is not part of the measurement.
        tokio::spawn(async {}).await?;
        match which {
            "rusoto-chain" => measure(|| async { ChainProvider::new().credentials().await }).await,
            "legacy-chain" => measure(|| async { legacy::ChainProvider::new().credentials().await }).await,
            "rusoto-default" => {
                measure(|| async { DefaultCredentialsProvider::new()?.credentials().await }).await
            }
            "legacy-default" => {
                measure(|| async { legacy::DefaultCredentialsProvider::new()?.credentials().await }).await
            }
            other => Err(format!("no provider {other}").into()),
        }
    })?;
    Ok(ExitCode::SUCCESS)
}

async fn measure<F>(start_up: impl Fn() -> F) -> Outcome<()>
where
    F: Future<Output = Result<AwsCredentials, CredentialsError>>,
{
    let first = timed(&start_up, 1).await?;
    let again = timed(&start_up, REPEATS).await?;
    println!("{} {}", first.as_secs_f64() * 1e6, again.as_secs_f64() * 1e6 / f64::from(REPEATS));
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "a benchmark measures real time")]
async fn timed<F>(start_up: impl Fn() -> F, times: u32) -> Outcome<Duration>
where
    F: Future<Output = Result<AwsCredentials, CredentialsError>>,
{
    let start = Instant::now();
    for _ in 0..times {
        let credentials = start_up().await?;
        if credentials.aws_access_key_id() != "AKIDEXAMPLE" {
            return Err("these are not the credentials of the environment".into());
        }
    }
    Ok(start.elapsed())
}
