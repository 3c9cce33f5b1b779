//! What `SharedCredentials` costs or saves a real client: `cargo bench --bench end_to_end`.
//!
//! A small GetObject, by the S3 client of each SDK on two worker threads, against local-aws in a process of its own.
//! All clients of an SDK are built alike and send over one pool of connections; only where their credentials come from
//! differs. The usual provider stands there twice: what is between the two is noise, and no difference that small can
//! be seen between others. Whether the target is met is said by an interval of the median, not by the median alone; and
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
    // Anything else is a test of whether it works: `cargo test --benches`.
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
