//! Instructions of one call of the warm paths, by callgrind: `cargo run --release -p instructions`.
//!
//! A package of its own, so that it measures the default build, and builds nothing else.
//!
//! Counted, not timed, so the same on a busy machine as on an idle one; a call that became dearer fails. The program
//! runs itself under valgrind twice, with more calls the second time: the difference is what the calls cost, without
//! what comes before and after them.

use aws_credential_types::Credentials;
use aws_credential_types::provider::{ProvideCredentials, future};
use aws_smithy_async::time::{SystemTimeSource, TimeSource};
use futures_util::FutureExt;
use rusoto_compat::SharedCredentials;
use rusoto_credential::{AwsCredentials, CredentialsError, ProvideAwsCredentials};
use std::error::Error;
use std::hint::black_box;
use std::process::Command;
use std::time::Duration;

/// The floor (a provider that clones a fixed value), what is measured beside it, and how many instructions more than the
/// floor a call of it takes. The floor itself is the allocator's and the SDKs', so it is shown and not gated.
const PATHS: [(&str, &str, f64); 2] = [
    ("floor, SDK view", "SharedCredentials, SDK view", 141.0),
    ("floor, Rusoto view", "SharedCredentials, Rusoto view", 182.0),
];

/// What a call may take more than stated, as another compiler or C library may do it. A change of the code that takes
/// more than this states what for, here.
const TOLERANCE: f64 = 0.1;

const CALLS: u64 = 10_000;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args().collect();
    if let [_, path, calls] = arguments.as_slice() {
        return call(path, calls.parse()?);
    }
    println!("| warm path | instructions a call | more than the floor | stated |\n|---|---|---|---|");
    let mut dearer = Vec::new();
    for (floor, path, stated) in PATHS {
        let (floor_costs, costs) = (instructions_a_call(floor)?, instructions_a_call(path)?);
        let more = costs - floor_costs;
        println!("| {floor} | {floor_costs:.0} | | |\n| {path} | {costs:.0} | {more:.0} | {stated:.0} |");
        if more > stated * (1.0 + TOLERANCE) {
            dearer.push(format!("{path}: {more:.0} more than the floor, stated are {stated:.0}"));
        }
    }
    if dearer.is_empty() { Ok(()) } else { Err(dearer.join("; ").into()) }
}

fn instructions_a_call(path: &str) -> Result<f64, Box<dyn Error>> {
    let (few, many) = (instructions(path, CALLS)?, instructions(path, 2 * CALLS)?);
    Ok(many.saturating_sub(few) as f64 / CALLS as f64)
}

/// Of this program with so many calls.
fn instructions(path: &str, calls: u64) -> Result<u64, Box<dyn Error>> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(std::env::current_exe()?)
        .args([path, &calls.to_string()])
        .output()
        .map_err(|error| format!("cannot run valgrind, which this needs: {error}"))?;
    let said = String::from_utf8_lossy(&output.stderr);
    let collected = said.split("Collected : ").nth(1).and_then(|rest| rest.split_whitespace().next());
    match collected {
        Some(number) if output.status.success() => Ok(number.parse()?),
        _ => Err(format!("valgrind counted nothing: {said}").into()),
    }
}

#[derive(Debug)]
struct Fixed<T>(T);

impl ProvideCredentials for Fixed<Credentials> {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::ready(Ok(self.0.clone()))
    }
}

#[async_trait::async_trait]
impl ProvideAwsCredentials for Fixed<AwsCredentials> {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        Ok(self.0.clone())
    }
}

fn call(path: &str, calls: u64) -> Result<(), Box<dyn Error>> {
    let expires_at = SystemTimeSource::new().now() + Duration::from_secs(12 * 3600);
    let token = "t".repeat(700);
    let sdk = Credentials::new("AKIDEXAMPLE", "s".repeat(40), Some(token.clone()), Some(expires_at), "bench");
    let rusoto = AwsCredentials::new("AKIDEXAMPLE", "s".repeat(40), Some(token), Some(expires_at.into()));
    let shared = SharedCredentials::from_sdk(sdk.clone());
    tokio::runtime::Builder::new_current_thread().enable_time().build()?.block_on(shared.refresh())?;
    match path {
        "floor, SDK view" => ask_sdk(&Fixed(sdk), calls),
        "SharedCredentials, SDK view" => ask_sdk(&shared, calls),
        "floor, Rusoto view" => ask_rusoto(&Fixed(rusoto), calls),
        "SharedCredentials, Rusoto view" => ask_rusoto(&shared, calls),
        _ => return Err(format!("there is no path {path:?}").into()),
    }
    Ok(())
}

fn ask_sdk(provider: &impl ProvideCredentials, calls: u64) {
    for _ in 0..calls {
        drop(black_box(provider.provide_credentials().now_or_never()));
    }
}

fn ask_rusoto(provider: &impl ProvideAwsCredentials, calls: u64) {
    for _ in 0..calls {
        drop(black_box(provider.credentials().now_or_never()));
    }
}
