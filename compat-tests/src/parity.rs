//! Runs the cases through both worlds and says where they differ.

use std::fmt::Write as _;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt as _;

use crate::cases::{Case, Play, Steps};
use crate::differences::{Difference, Ledger};
use crate::outcome::Outcome;
use crate::script::Script;
use crate::servers::{Server, ServerKind};
use crate::worlds::{World, Worlds};

/// Far more than a case takes: a case that hangs must fail, and say which one it is.
const PATIENCE: Duration = Duration::from_secs(60);

/// What a run found.
#[derive(Debug, Default)]
pub struct Report {
    /// How many cases ran.
    pub cases: usize,
    /// How many steps were compared.
    pub compared: usize,
    /// How many differences were met that the table intends.
    pub intended: usize,
    /// What is wrong, one text each.
    pub problems: Vec<String>,
}

impl Report {
    /// One line.
    pub fn summary(&self) -> String {
        format!(
            "{} cases, {} steps compared, {} intended differences met, {} problems",
            self.cases,
            self.compared,
            self.intended,
            self.problems.len()
        )
    }

    /// Fails unless nothing is wrong.
    ///
    /// # Panics
    /// With the whole report, if anything is wrong.
    pub fn assert_clean(&self) {
        assert!(
            self.problems.is_empty(),
            "{} problems in {} cases:\n\n{}",
            self.problems.len(),
            self.cases,
            self.problems.join("\n\n")
        );
        assert!(self.compared > 0, "nothing was compared");
    }
}

/// Runs every case against a server and compares the worlds.
pub async fn run(server: Arc<Server>, cases: &[Case], table: &'static [Difference]) -> Report {
    let worlds = Worlds::new(&server);
    let mut ledger = Ledger::new(table, server.kind);
    let mut report = Report::default();
    for case in cases {
        report.cases += 1;
        match case.play {
            Play::Each(steps) => {
                let played = play_each(&server, &worlds, case, steps).await;
                compare(case, played, false, &mut ledger, &mut report);
            }
            Play::Shared { write, read } => {
                for writer in worlds.both() {
                    let steps = (write, read);
                    let played = play_shared(&server, &worlds, case, writer, steps).await;
                    compare(case, played, true, &mut ledger, &mut report);
                }
            }
        }
    }
    for stale in ledger.stale() {
        report.problems.push(format!(
            "the table of differences is stale: no case against {} meets {stale}",
            server.kind
        ));
    }
    report
}

/// What one world made of a case.
struct Played {
    steps: Vec<Outcome>,
    complaints: Vec<String>,
}

/// Each world in a bucket of its own.
async fn play_each(
    server: &Arc<Server>,
    worlds: &Worlds,
    case: &Case,
    steps: Steps,
) -> [Played; 2] {
    let mut played = Vec::new();
    for world in worlds.both() {
        let bucket = bucket_name(case, world.side().name());
        let mut script = Script::new(world.clone(), server.clone(), bucket.clone());
        if server.kind != ServerKind::Prepared {
            let created = world.create_bucket(&bucket).await;
            script.ok(created);
        }
        played.push(play(script, steps).await);
    }
    let Ok(played) = played.try_into() else {
        unreachable!("there are two worlds")
    };
    played
}

/// Both worlds on what one of them wrote.
async fn play_shared(
    server: &Arc<Server>,
    worlds: &Worlds,
    case: &Case,
    writer: &Arc<dyn World>,
    (write, read): (Steps, Steps),
) -> [Played; 2] {
    let bucket = bucket_name(case, writer.side().name());
    let script =
        |world: &Arc<dyn World>| Script::new(world.clone(), server.clone(), bucket.clone());
    let mut writing = script(writer);
    let created = writer.create_bucket(&bucket).await;
    writing.ok(created);
    let written = play(writing, write).await;

    let mut rusoto = play(script(&worlds.rusoto), read).await;
    let sdk = play(script(&worlds.sdk), read).await;
    rusoto.complaints.extend(written.complaints);
    [rusoto, sdk]
}

async fn play(mut script: Script, steps: Steps) -> Played {
    let run = AssertUnwindSafe(steps(&mut script)).catch_unwind();
    let broken = match tokio::time::timeout(PATIENCE, run).await {
        Ok(Ok(())) => None,
        Ok(Err(_)) => Some("the case panicked".to_owned()),
        Err(_) => Some(format!("the case hung for {PATIENCE:?}")),
    };
    let side = script.world.side();
    let (steps, complaints) = script.end();
    let complaints = complaints
        .into_iter()
        .chain(broken)
        .map(|complaint| format!("{}: {complaint}", side.name()))
        .collect();
    Played { steps, complaints }
}

/// A bucket's name from a case's, within S3's rules: `objects::put_and_get` is `objects-put-and-get-sdk`.
fn bucket_name(case: &Case, side: &str) -> String {
    format!("{}-{side}", case.name.replace("::", "-").replace('_', "-"))
}

/// Compares step by step, and field by field.
fn compare(
    case: &Case,
    [rusoto, sdk]: [Played; 2],
    exact: bool,
    ledger: &mut Ledger,
    report: &mut Report,
) {
    let problem = |text: String| format!("{}: {text}", case.name);
    report.problems.extend(
        rusoto
            .complaints
            .into_iter()
            .chain(sdk.complaints)
            .map(problem),
    );
    if rusoto.steps.len() != sdk.steps.len() {
        report.problems.push(problem(format!(
            "Rusoto took {} steps and the SDK {}",
            rusoto.steps.len(),
            sdk.steps.len()
        )));
    }
    for (at, (rusoto, sdk)) in rusoto.steps.iter().zip(&sdk.steps).enumerate() {
        report.compared += 1;
        if rusoto.operation() != sdk.operation() {
            report.problems.push(problem(format!(
                "step {}: Rusoto did {}, the SDK {}",
                at + 1,
                rusoto.operation(),
                sdk.operation()
            )));
            continue;
        }
        let mut unintended = String::new();
        for differing in rusoto.diff(sdk, exact) {
            if ledger.allows(rusoto.operation(), &differing) {
                report.intended += 1;
                continue;
            }
            let _ = write!(
                unintended,
                "\n    {}\n      Rusoto:  {}\n      AWS SDK: {}",
                differing.field,
                differing.rusoto.unwrap_or("(absent)"),
                differing.sdk.unwrap_or("(absent)"),
            );
        }
        if !unintended.is_empty() {
            report.problems.push(problem(format!(
                "step {}: {} differs, and the table does not intend it:{unintended}\n    all that Rusoto says: {rusoto}\n    all that the SDK says: {sdk}",
                at + 1,
                rusoto.operation()
            )));
        }
    }
}
