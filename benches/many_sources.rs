//! Ten thousand sources in one process, as in a program with a role for each tenant: `cargo bench --bench
//! many_sources`.
//!
//! Memory is the heap of one source, without the allocator's overhead. A warm read is one call of a view with fresh
//! credentials. The order of the views is random, so most of them are not in the cache of the processor.

#![expect(clippy::disallowed_methods, reason = "it measures real time")]

use aws_credential_types::Credentials;
use aws_credential_types::provider::{ProvideCredentials, future};
use aws_smithy_async::time::{SystemTimeSource, TimeSource};
use futures_util::FutureExt;
use rusoto_compat::SharedCredentials;
use rusoto_credential::ProvideAwsCredentials;
use std::hint::black_box;
use std::time::{Duration, Instant};

const SOURCES: usize = 10_000;
const READS: usize = 200_000;
const ROUNDS: usize = 21;

/// A source without memory of its own. Its sessions are as long as those of STS.
#[derive(Debug)]
struct Sts;

impl ProvideCredentials for Sts {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        let expires_at = SystemTimeSource::new().now() + Duration::from_secs(12 * 3600);
        let credentials = Credentials::new(
            "A".repeat(20),
            "s".repeat(40),
            Some("t".repeat(700)),
            Some(expires_at),
            "bench",
        );
        future::ProvideCredentials::ready(Ok(credentials))
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build()?;
    let mut sources = Vec::with_capacity(SOURCES);
    let built = allocation_counter::measure(|| {
        sources.extend((0..SOURCES).map(|_| SharedCredentials::from_sdk(Sts)));
    });
    let mut loaded = Ok(());
    let held = allocation_counter::measure(|| {
        loaded = runtime.block_on(async {
            for source in &sources {
                source.refresh().await?;
            }
            Ok::<_, rusoto_compat::LoadError>(())
        });
    });
    loaded?;
    let per_source = |bytes: i64| bytes as f64 / SOURCES as f64;
    println!("{SOURCES} sources, bytes of heap each");
    println!("{:8.0}  built", per_source(built.bytes_current) + size_of::<SharedCredentials>() as f64);
    println!("{:8.0}  more, with a session of 760 bytes held", per_source(held.bytes_current));

    println!("\nwarm read, ns, the least of {ROUNDS} rounds");
    let one = &sources[..1];
    measure("SDK view, one source", one, sdk_view);
    measure("SDK view, all sources by turns", &sources, sdk_view);
    measure("Rusoto view, one source", one, rusoto_view);
    measure("Rusoto view, all sources by turns", &sources, rusoto_view);
    Ok(())
}

fn sdk_view(source: &SharedCredentials) -> bool {
    black_box(source.provide_credentials().now_or_never()).is_some_and(|answer| answer.is_ok())
}

fn rusoto_view(source: &SharedCredentials) -> bool {
    black_box(source.credentials().now_or_never()).is_some_and(|answer| answer.is_ok())
}

fn measure(what: &str, sources: &[SharedCredentials], read: fn(&SharedCredentials) -> bool) {
    let mut random = fastrand::Rng::with_seed(1);
    let order: Vec<_> = (0..READS).map(|_| random.usize(..sources.len())).collect();
    let round = |_| {
        let start = Instant::now();
        let warm = order.iter().filter(|source| read(&sources[**source])).count();
        let elapsed = start.elapsed();
        assert_eq!(warm, READS, "a read was not warm");
        elapsed.as_nanos() as f64 / READS as f64
    };
    let least = (0..ROUNDS).map(round).fold(f64::INFINITY, f64::min);
    println!("{least:8.1}  {what}");
}
