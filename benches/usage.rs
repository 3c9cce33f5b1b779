//! What counting costs under eight threads: `cargo bench --bench usage`.
//!
//! Each line is the processor time of one call: wall time, times the processors that the threads share, divided by
//! the calls. The best of several rounds is shown, because whatever else runs on the machine only adds to it.

#![expect(clippy::disallowed_methods, reason = "a stopwatch has to read the real clock")]

use aws_credential_types::Credentials;
use aws_credential_types::provider::ProvideCredentials;
use futures_util::FutureExt;
use rusoto_compat::SharedCredentials;
use rusoto_compat::usage::OperationCounts;
use rusoto_core::Region;
use rusoto_core::signature::SignedRequest;
use rusoto_credential::ProvideAwsCredentials;
use std::hint::black_box;
use std::sync::Barrier;
use std::time::Instant;

const THREADS: usize = 8;
const CALLS: u32 = 200_000;
const ROUNDS: u32 = 15;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let shared = SharedCredentials::from_sdk(Credentials::new("AKID", "secret", None, None, "bench"));
    tokio::runtime::Builder::new_current_thread().enable_time().build()?.block_on(shared.refresh())?;
    println!("{THREADS} threads, ns of processor time a call");
    measure("provide_credentials (SDK view), counted", || {
        black_box(shared.provide_credentials().now_or_never().is_some());
    });
    measure("credentials (Rusoto view), counted", || {
        black_box(shared.credentials().now_or_never().is_some());
    });

    let counts = OperationCounts::new();
    for (what, request) in requests() {
        measure(what, || {
            black_box(counts.count(&request));
        });
    }
    println!("\n{}\n\n{}", shared.usage(), counts.usage());
    Ok(())
}

/// With as many headers as Rusoto's clients give to them.
fn requests() -> Vec<(&'static str, SignedRequest)> {
    let with_headers = |mut request: SignedRequest| {
        for name in
            ["authorization", "content-length", "content-type", "host", "x-amz-content-sha256", "x-amz-date"]
        {
            request.add_header(name, "a value of no importance");
        }
        request
    };
    let new = |method, service, path| SignedRequest::new(method, service, &Region::EuWest1, path);
    let mut form = new("POST", "sts", "/");
    form.set_content_type("application/x-www-form-urlencoded".to_owned());
    form.set_payload(Some("Action=GetCallerIdentity&Version=2011-06-15"));
    let mut json = new("POST", "dynamodb", "/");
    json.add_header("x-amz-target", "DynamoDB_20120810.GetItem");
    let mut list = new("GET", "s3", "/photos");
    list.add_param("list-type", "2");
    list.add_param("prefix", "2024/");
    vec![
        ("count: S3 GetObject", with_headers(new("GET", "s3", "/photos/2024/me.jpg"))),
        ("count: S3 ListObjectsV2", with_headers(list)),
        ("count: DynamoDB (JSON)", with_headers(json)),
        ("count: STS (query)", with_headers(form)),
        (
            "count: Lambda (REST)",
            with_headers(new("POST", "lambda", "/2015-03-31/functions/mine/invocations")),
        ),
    ]
}

fn measure(what: &str, call: impl Fn() + Sync) {
    let processors = std::thread::available_parallelism().map_or(1, usize::from).min(THREADS);
    let round = |_| {
        let start = Barrier::new(THREADS + 1);
        let mut began = Instant::now();
        std::thread::scope(|scope| {
            for _ in 0..THREADS {
                scope.spawn(|| {
                    start.wait();
                    (0..CALLS).for_each(|_| call());
                });
            }
            start.wait();
            began = Instant::now();
        });
        began.elapsed().as_secs_f64() * 1e9 * processors as f64 / (f64::from(CALLS) * THREADS as f64)
    };
    let best = (0..ROUNDS).map(round).fold(f64::INFINITY, f64::min);
    println!("{best:8.1}  {what}");
}
