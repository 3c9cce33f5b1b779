//! Both worlds under load on sessions of two seconds, while every fault of local-aws is turned on in turn: of STS, of
//! the container endpoint and of the instance metadata service, and of S3.
//!
//! Five seconds, or as many as `RUSOTO_COMPAT_SOAK` says. This one takes real time by its nature: Rusoto's clients know
//! no other. So nothing here depends on how long anything takes. What is judged is judged by what was true when it
//! began and by what the clock said when it was over; a fault lasts until it was met; and the bounds after which
//! something counts as hung are far beyond what a busy machine needs.
//!
//! | module | has |
//! |---|---|
//! | `stage` | the server, and the order of the faults |
//! | `stand` | one source, the shared credentials on it, and what became of them |
//! | `signer` | what the clients sign with, and what they were given |
//! | `client` | requests through both worlds |
//! | `season` | whether a fault of S3 was on |
//! | `verdict` | what may be and what may not |
//! | `memory` | that there is not more and more of it |

#[path = "../sources/child.rs"]
mod child;
mod client;
mod memory;
mod season;
mod signer;
mod stage;
mod stand;
mod verdict;

use memory::Memory;
use stage::Stage;
use std::fs;
use std::path::Path;
use std::time::Duration;

/// What a test ends with: `?` on anything.
type Outcome<T = ()> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

const SECONDS: &str = "RUSOTO_COMPAT_SOAK";
/// In the child: where the container endpoint is to be. Its variable has to be there before the server is.
const PORT: &str = "RUSOTO_COMPAT_CONTAINER_PORT";
/// In the child's folder: the token of that endpoint, which exists only with the server.
const TOKEN: &str = "token";
/// In the child's folder, at the end: what happened; or that somebody else has the port.
const FIGURES: &str = "figures";
const PORT_IS_TAKEN: &str = "port-is-taken";

fn seconds() -> u64 {
    match std::env::var(SECONDS) {
        Ok(value) => value.parse().unwrap_or_else(|_| panic!("{SECONDS} is {value:?}, and no number")),
        Err(_) => 5,
    }
}

/// In a child, because the container provider reads its address from the environment, and so that the memory which is
/// measured is that of the soak.
#[test]
fn sessions_of_two_seconds_under_load_and_every_fault() -> Outcome {
    if let Some(folder) = child::folder() {
        return soak(&folder);
    }
    loop {
        let folder = tempfile::tempdir()?;
        let port = test_servers::closed_port().port().to_string();
        let name = "sessions_of_two_seconds_under_load_and_every_fault";
        let mut child = child::of(name, folder.path())?;
        child
            .env(SECONDS, seconds().to_string())
            .env("AWS_CONTAINER_CREDENTIALS_FULL_URI", format!("http://127.0.0.1:{port}/v1/credentials"))
            .env("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", folder.path().join(TOKEN))
            .env(PORT, port);
        child::run(&mut child)?;
        // Between here and there the port was nobody's.
        if !folder.path().join(PORT_IS_TAKEN).exists() {
            println!("{}", fs::read_to_string(folder.path().join(FIGURES))?);
            return Ok(());
        }
    }
}

#[tokio::main(worker_threads = 2)]
async fn soak(folder: &Path) -> Outcome {
    let port = std::env::var(PORT)?.parse()?;
    let stage = match Stage::new(port).await {
        Ok(stage) => stage,
        Err(local_aws::StartError::Bind { .. }) => return Ok(fs::write(folder.join(PORT_IS_TAKEN), "")?),
        Err(error) => return Err(error.into()),
    };
    fs::write(folder.join(TOKEN), stage.container_token())?;
    stage.put_object().await?;

    let workers = stage.workers();
    let mut memory = Memory::default();
    stage.every_fault(Duration::from_secs(seconds()), || memory.sample()).await;
    stage.recovers().await;
    stage.stop();
    for worker in workers {
        worker.await?;
    }

    let figures = format!("{} s; memory {memory}{}", seconds(), stage.figures());
    println!("{figures}");
    fs::write(folder.join(FIGURES), figures)?;
    stage.no_violation();
    memory.is_flat();
    Ok(())
}
