//! The drop-in under load: one session of six seconds for all clients, whose end only the server knows, while every fault
//! of S3 is turned on in turn.
//!
//! Five seconds, or as many as `RUSOTO_COMPAT_SOAK` says. It takes real time, because the engine knows no other. Nothing
//! depends on how long anything takes: a fault lasts until it was met, and the bounds after which something counts as
//! hung are far beyond what a busy machine needs.
//!
//! | module | has |
//! |---|---|
//! | `season` | whether a fault was on during a request |
//! | `tally` | how requests ended, and how they may end |

#[path = "../../../tests/sources/child.rs"]
mod child;
#[path = "../../../tests/soak/memory.rs"]
mod memory;
mod season;
mod tally;

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use engine_faults::{Calls, DROP_IN, Given, ORIGINAL, Over, Payload, Request, Source};
use local_aws::{Endpoint, Fault, LocalAws};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep_until, timeout};

use memory::Memory;
use season::Season;
use tally::{Ended, Tally};

/// What a test ends with: `?` on anything.
type Outcome<T = ()> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

const SECONDS: &str = "RUSOTO_COMPAT_SOAK";
/// Longer than the longest pause between loads, 5 s: each session here ends with a refusal, as if the source gave only
/// such.
const SESSION: Duration = Duration::from_secs(6);
const CLIENTS: usize = 8;
const CONTENT: &str = "soaked";
/// For a request that meets a fault, which may hang for ever.
const PATIENCE: Duration = Duration::from_millis(200);
/// For a request that meets none, and for a fault to be met.
const BOUND: Duration = Duration::from_secs(60);

fn seconds() -> u64 {
    match std::env::var(SECONDS) {
        Ok(value) => value.parse().unwrap_or_else(|_| panic!("{SECONDS} is {value:?}, and no number")),
        Err(_) => 5,
    }
}

fn faults() -> [Fault; 9] {
    [
        Fault::Delay(Duration::from_millis(100)),
        Fault::HangBeforeResponse,
        Fault::HangInBody,
        Fault::Status(500),
        Fault::Status(403),
        Fault::MalformedBody,
        Fault::ConnectionReset,
        Fault::Throttle,
        Fault::QuotedRequest,
    ]
}

/// In a child, so that no setting of the machine is seen, and only the soak's memory is measured.
#[test]
fn sessions_that_end_under_load_and_every_fault() -> Outcome {
    if child::folder().is_some() {
        return soak();
    }
    let folder = tempfile::tempdir()?;
    let mut child = child::of("sessions_that_end_under_load_and_every_fault", folder.path())?;
    child::run(child.env(SECONDS, seconds().to_string()))
}

#[tokio::main(worker_threads = 2)]
async fn soak() -> Outcome {
    let aws = LocalAws::builder().region("eu-test-1").start().await?;
    let aws = Arc::new(aws);
    put_object(&aws).await?;

    let issuer = Arc::clone(&aws);
    // The end is not stated, so nobody replaces a session before the server has refused it.
    let source = Source::new(move |_| {
        let keys = issuer.issue_session(SESSION);
        let (id, secret, token) = (keys.access_key_id, keys.secret_access_key, Some(keys.session_token));
        Given::Keys { id, secret, token, expires: None }
    });
    let (season, tally) = (Arc::new(Season::default()), Arc::new(Tally::default()));
    let began = Instant::now();
    let mut workers = JoinSet::new();
    for client in DROP_IN.clients_of_one_session(&source, CLIENTS) {
        workers.spawn(work(client, aws.endpoint_url(), Arc::clone(&season), Arc::clone(&tally)));
    }

    let mut memory = Memory::default();
    let share = Duration::from_secs(seconds()) / (2 * u32::try_from(faults().len())?);
    for fault in faults() {
        let end = Instant::now() + share;
        season.begins();
        aws.faults().order(Endpoint::S3, fault.clone());
        sleep_until(end).await;
        until(|| season.was_met()).await.unwrap_or_else(|_| panic!("nobody met {fault:?}: {tally:?}"));
        aws.faults().clear(Endpoint::S3);
        season.ends();

        let end = Instant::now() + share;
        let answered = tally.answered();
        sleep_until(end).await;
        until(|| tally.answered() > answered)
            .await
            .unwrap_or_else(|_| panic!("no answer after {fault:?}: {tally:?}"));
        // The server's own notes would grow.
        aws.reset_calls();
        aws.forget_sessions(BOUND);
        memory.sample();
    }
    until(|| source.loads() > 1).await.unwrap_or_else(|_| panic!("no session was replaced: {tally:?}"));
    let ran = began.elapsed();
    assert!(workers.try_join_next().is_none(), "a client has stopped: {tally:?}");
    workers.shutdown().await;

    println!("{} s; memory {memory}; {} loads; {tally:?}", seconds(), source.loads());
    assert_eq!(tally.violations(), [""; 0]);
    // Each session was used to its end, and then one caller has loaded the next for all.
    let sessions = 1 + usize::try_from(ran.as_millis() / SESSION.as_millis())?;
    assert!(source.loads() <= sessions, "{} loads within {ran:?}", source.loads());
    memory.is_flat();
    Ok(())
}

/// By the original, which has no part in what is measured.
async fn put_object(aws: &LocalAws) -> Outcome {
    aws.create_bucket("bucket")?;
    let keys = aws.root_keys();
    let (id, secret) = (keys.access_key_id.clone(), keys.secret_access_key.clone());
    let root = Source::new(move |_| Given::keys(id.clone(), secret.clone()));
    let put = Request::new("PUT", aws.endpoint_url(), Payload::Bytes(CONTENT.into()));
    let outcome = ORIGINAL.client(&root, Over::UsersConnector).call(put).await;
    assert_eq!(outcome.status(), Some(200), "{outcome}");
    Ok(())
}

/// Gets the object again and again.
async fn work(client: Box<dyn Calls>, endpoint: String, season: Arc<Season>, tally: Arc<Tally>) {
    loop {
        let (mark, began) = (season.mark(), Instant::now());
        let mut call = pin!(client.call(Request::get(&endpoint)));
        let outcome = loop {
            match timeout(PATIENCE, call.as_mut()).await {
                Ok(outcome) => break Some(outcome),
                Err(_) if season.touched(mark) || began.elapsed() > BOUND => break None,
                Err(_) => {}
            }
        };
        let is_faulted = season.touched(mark);
        tally.note(&Ended { outcome, is_faulted, took: began.elapsed() });
        if is_faulted {
            season.note();
        }
    }
}

async fn until(mut is_so: impl FnMut() -> bool) -> Result<(), tokio::time::error::Elapsed> {
    timeout(BOUND, async {
        while !is_so() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    })
    .await
}
