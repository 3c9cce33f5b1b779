//! Instructions of one call of the warm paths, by callgrind: `cargo run --release -p instructions`.
//!
//! It is a package of its own, so that it measures the default build and builds nothing else.
//!
//! Instructions are counted, so the result does not depend on the load of the machine. It fails if a call needs more of
//! them than stated. Atomic exchanges and additions are counted separately, because each takes the time of twenty other
//! instructions. The program runs itself under valgrind twice, with more calls the second time. The difference excludes
//! the start and the end of the process.

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

/// Two calls that are compared.
struct Pair {
    /// A provider that clones a fixed value. It depends on the allocator and the SDKs, so it is shown and has no limit.
    floor: &'static str,
    path: &'static str,
    /// The number of instructions of a call beyond the floor.
    instructions: f64,
}

const PAIRS: [Pair; 2] = [
    Pair { floor: "floor, SDK view", path: "SharedCredentials, SDK view", instructions: 220.0 },
    Pair { floor: "floor, Rusoto view", path: "SharedCredentials, Rusoto view", instructions: 295.0 },
];

/// The tolerance for another compiler or C library. A change that exceeds it must update the number and state the
/// reason here.
const TOLERANCE: f64 = 0.1;

/// The number of atomic operations of a call beyond the floor. The guard of the snapshot's cell needs two, and the count of
/// requests one. The rest allows for the few calls that are not warm.
const ATOMIC_OPERATIONS: f64 = 3.1;

const CALLS: u64 = 10_000;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args().collect();
    if let [_, path, calls] = arguments.as_slice() {
        return call(path, calls.parse()?);
    }
    println!("| warm path | instructions a call | more than the floor | stated | atomic operations |");
    println!("|---|---|---|---|---|");
    let mut dearer = Vec::new();
    for Pair { floor, path, instructions: stated } in PAIRS {
        let (least, costs) = (costs_of_a_call(floor)?, costs_of_a_call(path)?);
        let more = costs.instructions - least.instructions;
        println!("| {floor} | {:.0} | | | {:.1} |", least.instructions, least.atomic_operations);
        println!(
            "| {path} | {:.0} | {more:.0} | {stated:.0} | {:.1} |",
            costs.instructions, costs.atomic_operations
        );
        if more > stated * (1.0 + TOLERANCE) {
            dearer
                .push(format!("{path}: {more:.0} instructions more than the floor, stated are {stated:.0}"));
        }
        let atomic_operations = costs.atomic_operations - least.atomic_operations;
        if atomic_operations > ATOMIC_OPERATIONS {
            dearer.push(format!("{path}: {atomic_operations:.1} atomic operations more than the floor"));
        }
    }
    if dearer.is_empty() { Ok(()) } else { Err(dearer.join("; ").into()) }
}

struct Costs {
    instructions: f64,
    atomic_operations: f64,
}

fn costs_of_a_call(path: &str) -> Result<Costs, Box<dyn Error>> {
    let (few, many) = (counted(path, CALLS)?, counted(path, 2 * CALLS)?);
    let [instructions, atomic_operations] =
        [0, 1].map(|which| many[which].saturating_sub(few[which]) as f64 / CALLS as f64);
    Ok(Costs { instructions, atomic_operations })
}

/// Returns the instructions and the atomic operations of this program with this number of calls.
fn counted(path: &str, calls: u64) -> Result<[u64; 2], Box<dyn Error>> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--collect-bus=yes", "--callgrind-out-file=/dev/null"])
        .arg(std::env::current_exe()?)
        .args([path, &calls.to_string()])
        .output()
        .map_err(|error| format!("cannot run valgrind, which this needs: {error}"))?;
    let said = String::from_utf8_lossy(&output.stderr);
    let collected = said.split("Collected : ").nth(1).and_then(|rest| rest.lines().next());
    let numbers: Vec<u64> =
        collected.unwrap_or_default().split_whitespace().map(str::parse).collect::<Result<_, _>>()?;
    match numbers.as_slice() {
        &[instructions, atomic_operations] if output.status.success() => {
            Ok([instructions, atomic_operations])
        }
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
