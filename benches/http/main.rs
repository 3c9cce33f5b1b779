//! The shared dispatcher and Rusoto's own client: `cargo bench --bench http`.
//!
//! Both send to one server in this process, in turn, so that a slower machine slows both. The output is the median and
//! the range of the rounds' ratios. Absolute figures mean little on a shared machine.

mod server;

use bytes::Bytes;
use futures_util::{StreamExt, stream};
use rusoto_compat::http::SharedHttpDispatcher;
use rusoto_core::credential::AwsCredentials;
use rusoto_core::signature::SignedRequest;
use rusoto_core::{ByteStream, DispatchSignedRequest, HttpClient, Region};
use std::error::Error;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

const GIB: usize = 1 << 30;
const CHUNK: usize = 256 << 10;

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() -> Outcome<()> {
    let server = server::start()?;
    let ours = SharedHttpDispatcher::from_http_client(aws_smithy_http_client::Builder::new().build_http())?;
    let mut connector = hyper_0_14::client::HttpConnector::new();
    // The SDK's connector does the same.
    connector.set_nodelay(true);
    let (ours, own) = (Arc::new(ours), Arc::new(HttpClient::from_connector(connector)));

    println!("ratio of the shared dispatcher to Rusoto's own client; above 1 it is faster");
    println!("{:<34} {:>8} {:>8} {:>8}", "", "median", "least", "most");
    for (tasks, requests) in [(1, 2_000), (64, 8_000)] {
        let what = format!("requests a second, {tasks} tasks");
        compare(&what, 31, || many(&ours, &server, tasks, requests), || many(&own, &server, tasks, requests))
            .await?;
    }
    let before = peak_memory();
    compare("1 GiB download", 5, || download(&ours, &server), || download(&own, &server)).await?;
    compare("1 GiB upload", 5, || upload(&ours, &server), || upload(&own, &server)).await?;
    match (before, peak_memory()) {
        (Some(before), Some(after)) => {
            println!("peak memory grew by {} KiB over all transfers of 1 GiB", after.saturating_sub(before));
        }
        _ => println!("peak memory: not known on this platform"),
    }
    Ok(())
}

/// Runs the two in turn and prints the ratio of their speeds.
async fn compare<A, B>(what: &str, rounds: usize, ours: impl Fn() -> A, own: impl Fn() -> B) -> Outcome<()>
where
    A: Future<Output = Outcome<()>>,
    B: Future<Output = Outcome<()>>,
{
    ours().await?;
    own().await?;
    let mut ratios = Vec::new();
    for _ in 0..rounds {
        let ours = timed(ours()).await?;
        ratios.push(timed(own()).await?.as_secs_f64() / ours.as_secs_f64());
    }
    ratios.sort_by(f64::total_cmp);
    let (least, median, most) = (ratios[0], ratios[rounds / 2], ratios[rounds - 1]);
    println!("{what:<34} {median:>8.3} {least:>8.3} {most:>8.3}");
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "a benchmark measures real time")]
async fn timed(work: impl Future<Output = Outcome<()>>) -> Outcome<Duration> {
    let start = std::time::Instant::now();
    work.await?;
    Ok(start.elapsed())
}

async fn many<D>(client: &Arc<D>, server: &str, tasks: usize, requests: usize) -> Outcome<()>
where
    D: DispatchSignedRequest + Send + Sync + 'static,
{
    let tasks: Vec<_> = (0..tasks)
        .map(|_| {
            let (client, server, requests) = (Arc::clone(client), server.to_owned(), requests / tasks);
            tokio::spawn(async move {
                for _ in 0..requests {
                    let mut answer = client.dispatch(signed("GET", &server, "/small", None), None).await?;
                    while let Some(chunk) = answer.body.next().await {
                        chunk?;
                    }
                }
                Outcome::Ok(())
            })
        })
        .collect();
    for task in tasks {
        task.await??;
    }
    Ok(())
}

async fn download(client: &Arc<impl DispatchSignedRequest>, server: &str) -> Outcome<()> {
    let mut answer = client.dispatch(signed("GET", server, "/large", None), None).await?;
    let mut length = 0;
    while let Some(chunk) = answer.body.next().await {
        length += chunk?.len();
    }
    if length == GIB { Ok(()) } else { Err(format!("{length} bytes arrived").into()) }
}

async fn upload(client: &Arc<impl DispatchSignedRequest>, server: &str) -> Outcome<()> {
    let chunk = Bytes::from_static(&[1; CHUNK]);
    let chunks = stream::iter((0..GIB / CHUNK).map(move |_| Ok(chunk.clone())));
    let body = ByteStream::new_with_size(chunks, GIB);
    let answer = client.dispatch(signed("PUT", server, "/upload", Some(body)), None).await?;
    if answer.status == 200 { Ok(()) } else { Err(format!("status {}", answer.status).into()) }
}

fn signed(verb: &str, server: &str, path: &str, body: Option<ByteStream>) -> SignedRequest {
    let region = Region::Custom { name: "eu-test-1".to_owned(), endpoint: server.to_owned() };
    let mut request = SignedRequest::new(verb, "s3", &region, path);
    if let Some(body) = body {
        request.set_payload_stream(body);
    }
    request.sign(&AwsCredentials::new("AKID", "secret", Some("token".repeat(50)), None));
    request
}

/// The largest resident size so far, in KiB.
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}
