//! Both worlds under load on sessions of two seconds, while every fault of local-aws is turned on in turn.
//!
//! Five seconds, or as many as `RUSOTO_COMPAT_SOAK` says. This one takes real time by its nature: Rusoto's clients know
//! no other. So nothing here depends on how long anything takes. A request is judged by what was true when it began,
//! and by what the clock said when it was over.

mod memory;
mod stage;
mod verdict;

use local_aws::{Endpoint, Fault};
use stage::Stage;
use std::time::Duration;
use verdict::Tally;

const WORKERS: usize = 4;

fn seconds() -> u64 {
    match std::env::var("RUSOTO_COMPAT_SOAK") {
        Ok(value) => {
            value.parse().unwrap_or_else(|_| panic!("RUSOTO_COMPAT_SOAK is {value:?}, and no number"))
        }
        Err(_) => 5,
    }
}

const FAULTS: u32 = 9;

fn faults() -> [Fault; FAULTS as usize] {
    [
        Fault::Delay(Duration::from_millis(100)),
        Fault::HangBeforeResponse,
        Fault::HangInBody,
        Fault::Status(500),
        Fault::Status(403),
        Fault::MalformedBody,
        Fault::ConnectionReset,
        Fault::Throttle,
        Fault::Error { status: 400, code: "RegionDisabledException".into() },
    ]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sessions_of_two_seconds_under_load_and_every_fault() {
    let stage = Stage::new().await;
    let workers: Vec<_> = (0..WORKERS).map(|_| tokio::spawn(stage.worker())).collect();

    // With a minute, an outage of STS is longer than a session.
    let of_endpoint = [(Endpoint::Sts, 3), (Endpoint::S3, 1)];
    let shares: u32 = of_endpoint.iter().map(|(_, share)| (share + 1) * FAULTS).sum();
    let share = Duration::from_secs(seconds()) / shares;
    let mut memory = memory::Memory::default();
    for (endpoint, shares) in of_endpoint {
        for fault in faults() {
            stage.aws.faults().order(endpoint, fault);
            tokio::time::sleep(share * shares).await;
            stage.aws.faults().clear_all();
            tokio::time::sleep(share).await;
            memory.sample();
            // The server's own notes would grow, and they are no part of what is measured.
            stage.sessions_so_far();
        }
    }
    stage.stop();
    let mut tally = Tally::default();
    for worker in workers {
        tally.add(worker.await.unwrap());
    }
    let sessions = stage.sessions_so_far();
    println!("{} s: {tally}; {sessions} sessions asked for; memory {memory}", seconds());

    assert_eq!(tally.violations, [""; 0]);
    assert!(tally.by_rusoto > 0 && tally.by_sdk > 0, "nothing was done: {tally}");
    assert!(sessions > 1, "the session was never replaced");
    memory.is_flat();
    stage.recovers().await;
}
