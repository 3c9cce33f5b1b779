//! The cost of `SharedCredentials` in a real client: `cargo bench --bench end_to_end`.
//!
//! The S3 client of each SDK gets a small object, on two worker threads, from local-aws in a process of its own. All
//! clients of an SDK are built alike and share one pool of connections. They differ only in their source of
//! credentials. The usual provider takes part twice. The difference between these two is noise, and no smaller
//! difference can be measured. An interval of the median decides on the target. This interval is that of one process,
//! so a claim needs more than one run.
//! that interval is of one process, so one run is not enough for a claim.

mod clients;
mod identity;
mod report;
mod rounds;
mod server;
mod statistics;

use server::Server;
use std::error::Error;

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

fn main() -> Outcome<()> {
    if server::is_asked_for() {
        return server::run();
    }
    // Otherwise, this only tests whether the benchmark works: `cargo test --benches`.
    let is_bench = std::env::args().any(|argument| argument == "--bench");
    let plan = if is_bench { rounds::Plan::FULL } else { rounds::Plan::SHORT };

    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let mut server = Server::start()?;
    let rusoto = runtime.block_on(clients::rusoto(&server))?;
    let (sdk, identities) = runtime.block_on(clients::sdk(&server))?;
    let worlds = [
        ("rusoto_s3", rounds::run(&runtime, &plan, &rusoto)?),
        ("aws-sdk-s3", rounds::run(&runtime, &plan, &sdk)?),
    ];
    report::print(&plan, &worlds);
    report::print_identities(&identities, &runtime.block_on(identity::measure(&identities))?);

    let seen = server.seen()?;
    println!("\nconnections of both SDKs: {}; calls of AssumeRole: {}", seen.connections, seen.assumed);
    let providers = worlds.iter().map(|(_, world)| world.contenders.len() as u64).sum::<u64>();
    if seen.assumed != providers {
        return Err(format!("{providers} providers, so a session was renewed during the measurement").into());
    }
    Ok(())
}
