//! Instructions of one request, by callgrind: `cargo run --release -p engine-instructions`.
//!
//! The HTTP client answers at once, so this counts what is done above it: by the drop-in with its engine, and by
//! `SharedHttpDispatcher`. It fails if a request needs more than stated. The floor is the same request, signed by Rusoto's
//! way and not sent. Most of a signature is SHA-256, which valgrind counts without the processor's instructions for it.

#[path = "../../../instructions/src/callgrind.rs"]
mod callgrind;
mod fake;

use aws_smithy_types::timeout::TimeoutConfig;
use callgrind::Pair;
use fake::AnswersAtOnce;
use futures_util::StreamExt;
use rusoto_compat::http::SharedHttpDispatcher;
use rusoto_compat_core::engine::{self, EngineConfig};
use rusoto_core::DispatchSignedRequest;
use std::error::Error;
use std::hint::black_box;

const PAIRS: [Pair; 2] = [
    Pair {
        floor: "floor, signed by the drop-in",
        path: "the drop-in's engine",
        instructions: 100_000.0,
        atomic_operations: 1000.0,
    },
    Pair {
        floor: "floor, signed by Rusoto",
        path: "SharedHttpDispatcher",
        instructions: 50_000.0,
        atomic_operations: 1000.0,
    },
];

const CALLS: u64 = 1_000;

const ENDPOINT: &str = "http://s3.test";
const PATH: &str = "/bucket/key";

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<()> {
    let arguments: Vec<_> = std::env::args().collect();
    let [_, path, calls] = arguments.as_slice() else {
        return callgrind::compare("a request", &PAIRS, CALLS);
    };
    let calls = calls.parse()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build()?;
    match path.as_str() {
        "floor, signed by the drop-in" => sign_drop_in(calls),
        "the drop-in's engine" => runtime.block_on(send_drop_in(calls))?,
        "floor, signed by Rusoto" => sign_rusoto(calls),
        "SharedHttpDispatcher" => runtime.block_on(send_shared(calls))?,
        _ => return Err(format!("there is no path {path:?}").into()),
    }
    Ok(())
}

fn secret() -> (String, String, Option<String>) {
    ("AKIDEXAMPLE".to_owned(), "s".repeat(40), Some("t".repeat(700)))
}

fn of_drop_in() -> drop_in::signature::SignedRequest {
    let region = drop_in::Region::Custom { name: "eu-test-1".to_owned(), endpoint: ENDPOINT.to_owned() };
    drop_in::signature::SignedRequest::new("GET", "s3", &region, PATH)
}

fn sign_drop_in(calls: u64) {
    let (key, secret, token) = secret();
    let credentials = drop_in::credential::AwsCredentials::new(key, secret, token, None);
    for _ in 0..calls {
        let mut request = of_drop_in();
        request.sign(&credentials);
        black_box(request);
    }
}

async fn send_drop_in(calls: u64) -> Outcome<()> {
    let config = EngineConfig {
        http_client: AnswersAtOnce.into(),
        timeouts: TimeoutConfig::disabled(),
        retries: None,
        sleep: None,
        time: None,
    };
    engine::install(config, None)?;
    let (key, secret, token) = secret();
    let provider = drop_in::credential::StaticProvider::new(key, secret, token, None);
    let client = drop_in::Client::new_with(provider, drop_in::HttpClient::new()?);
    for _ in 0..calls {
        let mut response = client.sign_and_dispatch(of_drop_in()).await?;
        while let Some(chunk) = response.body.next().await {
            black_box(chunk?);
        }
    }
    Ok(())
}

fn signed_by_rusoto(
    credentials: &rusoto_core::credential::AwsCredentials,
) -> rusoto_core::signature::SignedRequest {
    let region = rusoto_core::Region::Custom { name: "eu-test-1".to_owned(), endpoint: ENDPOINT.to_owned() };
    let mut request = rusoto_core::signature::SignedRequest::new("GET", "s3", &region, PATH);
    request.sign(credentials);
    request
}

fn credentials_of_rusoto() -> rusoto_core::credential::AwsCredentials {
    let (key, secret, token) = secret();
    rusoto_core::credential::AwsCredentials::new(key, secret, token, None)
}

fn sign_rusoto(calls: u64) {
    let credentials = credentials_of_rusoto();
    for _ in 0..calls {
        black_box(signed_by_rusoto(&credentials));
    }
}

async fn send_shared(calls: u64) -> Outcome<()> {
    let credentials = credentials_of_rusoto();
    let dispatcher = SharedHttpDispatcher::from_http_client(AnswersAtOnce.into())?;
    for _ in 0..calls {
        let mut response = dispatcher.dispatch(signed_by_rusoto(&credentials), None).await?;
        while let Some(chunk) = response.body.next().await {
            black_box(chunk?);
        }
    }
    Ok(())
}
