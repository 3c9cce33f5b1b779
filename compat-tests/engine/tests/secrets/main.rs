//! No secret is shown by the drop-in: in no `Debug`, no `Display`, no error and no line of the log, against servers that
//! quote the request in every form, for each way to send. Secrets are the secret key, the session token, the signature
//! of a presigned URL, and the password of an endpoint.
//!
//! Two things show a body as the server sent it, because they are that body: `BufferedHttpResponse`, with
//! `RusotoError::Unknown` around it, and the message of a service's error. The original shows the same.
//!
//! | module | has |
//! |---|---|
//! | `witness` | what was shown and logged |
//! | `quoting` | the servers |
//! | `calls` | the calls, and how their outcomes are shown |

mod calls;
#[path = "../../../tests/sources/child.rs"]
mod child;
mod quoting;
mod witness;

use log::{Level, LevelFilter};
use witness::Witness;

/// What a test ends with: `?` on anything.
type Outcome<T = ()> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// Whose lines are seen: the drop-in's and the engine's own, and the SDK's.
const HEARD: [&str; 6] = [
    "rusoto_core::request::over_hyper",
    "rusoto_core::proto::json",
    "rusoto_core::proto::xml",
    "rusoto_compat_core::engine::send",
    "rusoto_compat_core::engine::strategy",
    "aws_smithy_runtime",
];

/// Targets of the SDK that log requests at level trace. `docs/trust/security.md` says how to filter them.
const LOG_REQUESTS: &[&str] = &["aws_smithy_runtime::client::orchestrator"];

/// Targets that log endpoints, at level debug or trace. A password in an endpoint is among it.
const LOG_ENDPOINTS: &[&str] = &[
    "aws_smithy_runtime::client::orchestrator",
    "aws_smithy_runtime::client::orchestrator::auth",
    "aws_smithy_runtime::client::orchestrator::endpoints",
    "hyper::client::pool",
    "hyper_util::client::legacy::pool",
];

#[test]
fn no_secret_is_shown_to_tracing() -> Outcome {
    in_child("no_secret_is_shown_to_tracing", Witness::listen_to_both)
}

/// Without a subscriber of `tracing`, all its events go to the crate `log`.
#[test]
fn no_secret_is_shown_to_log() -> Outcome {
    in_child("no_secret_is_shown_to_log", Witness::listen_to_log)
}

/// In a child, because there is one log for a process, and because the engine reads the environment.
fn in_child(name: &str, listen: fn(&Witness) -> Outcome) -> Outcome {
    if child::folder().is_none() {
        let folder = tempfile::tempdir()?;
        return child::run(&mut child::of(name, folder.path())?);
    }
    let witness = Witness::default();
    listen(&witness)?;
    log::set_max_level(LevelFilter::Trace);
    tokio::runtime::Runtime::new()?.block_on(calls::all(&witness))?;
    for target in HEARD {
        assert!(
            witness.has_heard(target),
            "nothing was logged by {target}, so this test does not see its lines"
        );
    }
    let mut leaks = witness.leaks(&calls::SECRETS, Level::Trace, LOG_REQUESTS);
    leaks.extend(witness.leaks(&[calls::PASSWORD], Level::Debug, LOG_ENDPOINTS));
    assert!(leaks.is_empty(), "secrets are shown here: {leaks:#?}");
    Ok(())
}
