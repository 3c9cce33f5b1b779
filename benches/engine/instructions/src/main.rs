//! Instructions of one request, by callgrind: `cargo run --release -p engine-instructions`.
//!
//! The HTTP client answers at once, so this counts what is done above it: by the drop-in `rusoto_core`, from Rusoto's request to
//! its response, and by `SharedHttpDispatcher`. It fails if a request needs more than stated.
//! The floor is the same request, signed by Rusoto and not sent. Half of a signature is SHA-256, which valgrind counts
//! without the processor's own instructions for it, and which is the same on both sides.

#[path = "../../../instructions/src/callgrind.rs"]
mod callgrind;
mod fake;

use aws_smithy_types::timeout::TimeoutConfig;
use callgrind::Pair;
use drop_in::credential::StaticProvider;
use fake::AnswersAtOnce;
use futures_util::{Stream, StreamExt};
use rusoto_compat::http::SharedHttpDispatcher;
use rusoto_compat_core::engine::{EndpointStyle, Installation};
use rusoto_compat_core::process::install;
use rusoto_core::credential::AwsCredentials;
use rusoto_core::signature::SignedRequest;
use rusoto_core::{DispatchSignedRequest, Region};
use std::error::Error;
use std::hint::black_box;

const FLOOR: &str = "floor, signed and not sent";
const ENGINE: &str = "the drop-in's engine";
const SHARED: &str = "SharedHttpDispatcher";

const PAIRS: [Pair; 2] = [
    Pair { floor: FLOOR, path: ENGINE, instructions: 51_000.0, atomic_operations: 190.0 },
    Pair { floor: FLOOR, path: SHARED, instructions: 49_000.0, atomic_operations: 70.0 },
];

const CALLS: u64 = 1_000;

const REGION: &str = "eu-test-1";
const HOST: &str = "s3.test";
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
        FLOOR => sign(calls),
        ENGINE => runtime.block_on(send(calls))?,
        SHARED => runtime.block_on(dispatch(calls))?,
        _ => return Err(format!("there is no path {path:?}").into()),
    }
    Ok(())
}

fn token() -> Option<String> {
    Some("t".repeat(700))
}

fn signed(credentials: &AwsCredentials) -> SignedRequest {
    let region = Region::Custom { name: REGION.to_owned(), endpoint: format!("http://{HOST}") };
    let mut request = SignedRequest::new("GET", "s3", &region, PATH);
    request.sign(credentials);
    request
}

fn sign(calls: u64) {
    let credentials = AwsCredentials::new("AKIDEXAMPLE", "s".repeat(40), token(), None);
    for _ in 0..calls {
        black_box(signed(&credentials));
    }
}

async fn dispatch(calls: u64) -> Outcome<()> {
    let credentials = AwsCredentials::new("AKIDEXAMPLE", "s".repeat(40), token(), None);
    let dispatcher = SharedHttpDispatcher::from_http_client(AnswersAtOnce.into())?;
    for _ in 0..calls {
        let response = dispatcher.dispatch(signed(&credentials), None).await?;
        read(response.body).await?;
        black_box((response.status, response.headers));
    }
    Ok(())
}

async fn send(calls: u64) -> Outcome<()> {
    let installation = Installation {
        http_client: Some(AnswersAtOnce.into()),
        timeouts: TimeoutConfig::disabled(),
        retries: None,
        sleep: None,
        time: None,
        endpoints: EndpointStyle::default(),
    };
    install(installation, None)?;
    let provider = StaticProvider::new("AKIDEXAMPLE".to_owned(), "s".repeat(40), token(), None);
    let client = drop_in::Client::new_with(provider, drop_in::HttpClient::new()?);
    let region = drop_in::Region::Custom { name: REGION.to_owned(), endpoint: format!("http://{HOST}") };
    for _ in 0..calls {
        let request = drop_in::signature::SignedRequest::new("GET", "s3", &region, PATH);
        let response = client.sign_and_dispatch(request).await.map_err(|error| format!("{error:?}"))?;
        read(response.body).await?;
        black_box((response.status, response.headers));
    }
    Ok(())
}

async fn read<C, E: Error + 'static>(mut body: impl Stream<Item = Result<C, E>> + Unpin) -> Outcome<()> {
    while let Some(chunk) = body.next().await {
        black_box(chunk?);
    }
    Ok(())
}
