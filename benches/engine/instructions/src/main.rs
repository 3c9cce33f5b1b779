//! Instructions of one request, by callgrind: `cargo run --release -p engine-instructions`.
//!
//! The HTTP client answers at once, so this counts what is done above it: by the engine of the drop-in, from the fields of
//! Rusoto's request to those of its response, and by `SharedHttpDispatcher`. It fails if a request needs more than stated.
//! The floor is the same request, signed by Rusoto and not sent. Half of a signature is SHA-256, which valgrind counts
//! without the processor's own instructions for it, and which is the same on both sides.

#[path = "../../../instructions/src/callgrind.rs"]
mod callgrind;
mod fake;

use aws_credential_types::Credentials;
use aws_smithy_types::timeout::TimeoutConfig;
use callgrind::Pair;
use fake::AnswersAtOnce;
use futures_util::{Stream, StreamExt};
use rusoto_compat::http::SharedHttpDispatcher;
use rusoto_compat_core::engine::{
    AwsRequest, EndpointStyle, Engine, EngineConfig, RequestHead, chunks, response_head,
};
use rusoto_compat_core::installed::{CredentialSource, CredentialsFuture};
use rusoto_core::credential::AwsCredentials;
use rusoto_core::signature::SignedRequest;
use rusoto_core::{DispatchSignedRequest, Region};
use std::collections::BTreeMap;
use std::error::Error;
use std::hint::black_box;
use std::sync::Arc;

const FLOOR: &str = "floor, signed and not sent";
const ENGINE: &str = "the drop-in's engine";
const SHARED: &str = "SharedHttpDispatcher";

const PAIRS: [Pair; 2] = [
    // The SDK's orchestrator and its signer, which is dearer than Rusoto's own.
    Pair { floor: FLOOR, path: ENGINE, instructions: 94_000.0, atomic_operations: 330.0 },
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
    let engine = Engine::new(EngineConfig {
        http_client: AnswersAtOnce.into(),
        timeouts: TimeoutConfig::disabled(),
        retries: None,
        sleep: None,
        time: None,
        endpoints: EndpointStyle::default(),
    });
    let credentials = Credentials::new("AKIDEXAMPLE", "s".repeat(40), token(), None, "fixed");
    let source: Arc<dyn CredentialSource> = Arc::new(Fixed(credentials));
    for _ in 0..calls {
        let mut response = engine.send(unsigned()?, Some(Arc::clone(&source))).await?;
        let head = response_head(&response)?;
        read(Box::pin(chunks(response.take_body()))).await?;
        black_box(head);
    }
    Ok(())
}

/// Returns the request as the drop-in hands it to the engine.
fn unsigned() -> Outcome<AwsRequest> {
    let headers = [("content-length", "0"), ("host", HOST)]
        .map(|(name, value)| (name.to_owned(), vec![value.as_bytes().to_vec()]));
    let head = RequestHead {
        method: "GET",
        region: REGION,
        scheme: "http",
        host: HOST,
        path: PATH,
        query: "",
        headers: BTreeMap::from(headers),
        user_agent: "rusoto/0.48.0 rust/1.94.1 linux".into(),
    };
    let (service, region) = ("s3".to_owned(), REGION.to_owned());
    Ok(AwsRequest { http: head.into_request()?, service, region, unsigned_payload: false })
}

async fn read<C, E: Error + 'static>(mut body: impl Stream<Item = Result<C, E>> + Unpin) -> Outcome<()> {
    while let Some(chunk) = body.next().await {
        black_box(chunk?);
    }
    Ok(())
}

#[derive(Debug)]
struct Fixed(Credentials);

impl CredentialSource for Fixed {
    fn credentials(&self) -> CredentialsFuture<'_> {
        Box::pin(async { Ok(Some(self.0.clone())) })
    }

    fn refused(&self, _: &str) -> bool {
        false
    }
}
