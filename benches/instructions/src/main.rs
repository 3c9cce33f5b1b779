//! Instructions of one call of the warm paths, by callgrind: `cargo run --release -p instructions`.
//!
//! It is a package of its own, so that it measures the default build and builds nothing else.
//!
//! It fails if a call needs more of them than stated. The floor is a provider that clones a fixed value.

mod callgrind;

use aws_credential_types::Credentials;
use aws_credential_types::provider::{ProvideCredentials, future};
use aws_smithy_async::time::{SystemTimeSource, TimeSource};
use callgrind::Pair;
use futures_util::FutureExt;
use rusoto_compat::SharedCredentials;
use rusoto_credential::{AwsCredentials, CredentialsError, ProvideAwsCredentials};
use std::error::Error;
use std::hint::black_box;
use std::time::Duration;

const PAIRS: [Pair; 2] = [
    Pair {
        floor: "floor, SDK view",
        path: "SharedCredentials, SDK view",
        instructions: 220.0,
        atomic_operations: ATOMIC_OPERATIONS,
    },
    Pair {
        floor: "floor, Rusoto view",
        path: "SharedCredentials, Rusoto view",
        instructions: 295.0,
        atomic_operations: ATOMIC_OPERATIONS,
    },
];

/// The number of atomic operations of a call beyond the floor. The guard of the snapshot's cell needs two, and the count of
/// requests one. The rest allows for the few calls that are not warm.
const ATOMIC_OPERATIONS: f64 = 3.1;

const CALLS: u64 = 10_000;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args().collect();
    if let [_, path, calls] = arguments.as_slice() {
        return call(path, calls.parse()?);
    }
    callgrind::compare("warm path", &PAIRS, CALLS)
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
