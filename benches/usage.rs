//! The cost of the counts with eight threads: `cargo bench --bench usage`.
//!
//! Each line is the processor time of one call. It excludes the time in which the thread waits for a processor. It is
//! the best of several rounds, because other programs on the machine can only add to it.

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

const THREADS: usize = 8;
const CALLS: u32 = 200_000;
const ROUNDS: u32 = 15;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let shared = SharedCredentials::from_sdk(Credentials::new("AKID", "secret", None, None, "bench"));
    tokio::runtime::Builder::new_current_thread().enable_time().build()?.block_on(shared.refresh())?;
    println!("{THREADS} threads, ns of processor time a call");
    measure("provide_credentials (SDK view), counted", || {
        || drop(black_box(shared.provide_credentials().now_or_never()))
    });
    measure("credentials (Rusoto view), counted", || || drop(black_box(shared.credentials().now_or_never())));

    let counts = OperationCounts::new();
    for (which, what) in REQUESTS.into_iter().enumerate() {
        // A request cannot be shared between threads.
        measure(what, || {
            let request = requests().swap_remove(which);
            let counts = &counts;
            move || drop(black_box(counts.count(&request)))
        });
    }
    println!("\n{}\n\n{}", shared.usage(), counts.usage());
    Ok(())
}

const REQUESTS: [&str; 5] = [
    "count: S3 GetObject",
    "count: S3 ListObjectsV2",
    "count: DynamoDB (JSON)",
    "count: STS (query)",
    "count: Lambda (REST)",
];

/// Returns requests with as many headers as those of Rusoto's clients, in the order of [`REQUESTS`].
fn requests() -> Vec<SignedRequest> {
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
        with_headers(new("GET", "s3", "/photos/2024/me.jpg")),
        with_headers(list),
        with_headers(json),
        with_headers(form),
        with_headers(new("POST", "lambda", "/2015-03-31/functions/mine/invocations")),
    ]
}

fn measure<C: Fn()>(what: &str, new_call: impl Fn() -> C + Sync) {
    let round = |_| {
        let start = Barrier::new(THREADS);
        let thread = || {
            let call = new_call();
            start.wait();
            let before = processor_time();
            (0..CALLS).for_each(|_| call());
            processor_time() - before
        };
        std::thread::scope(|scope| {
            let threads: Vec<_> = (0..THREADS).map(|_| scope.spawn(thread)).collect();
            let times = threads.into_iter().map(|thread| thread.join().unwrap_or(u64::MAX));
            times.sum::<u64>() as f64 / (f64::from(CALLS) * THREADS as f64)
        })
    };
    let best = (0..ROUNDS).map(round).fold(f64::INFINITY, f64::min);
    println!("{best:8.1}  {what}");
}

/// Returns the processor time of this thread so far, in nanoseconds. It works on Linux only.
fn processor_time() -> u64 {
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    stat.split(' ').next().and_then(|time| time.parse().ok()).unwrap_or(0)
}
