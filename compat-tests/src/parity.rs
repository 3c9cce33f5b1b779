//! Runs the cases through both SDKs and says where they differ.

use std::fmt::Write as _;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt as _;

use crate::builds::Answers;
use crate::cases::{Case, Play, Steps};
use crate::clients::{BothClients, Clients, LegacyHttp};
use crate::differences::{Difference, Ledger};
use crate::outcome::Outcome;
use crate::script::Script;
use crate::servers::quirks::{Known, QUIRKS};
use crate::servers::{Server, ServerKind};

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
    /// What the old clients answered, for a comparison with another build.
    pub old: Answers,
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

/// Runs every case against a server and compares the SDKs, with Rusoto's own HTTP client.
pub async fn run(server: Arc<Server>, cases: &[Case], table: &'static [Difference]) -> Report {
    run_with(BothClients::new(&server, LegacyHttp::RusotosOwn), server, cases, table).await
}

/// [`run`] with clients of choice.
pub async fn run_with(
    both: BothClients,
    server: Arc<Server>,
    cases: &[Case],
    table: &'static [Difference],
) -> Report {
    let mut comparison = Comparison {
        titles: both.each().map(|clients| clients.side().title()),
        ledger: Ledger::new(table, server.kind),
        quirks: Known::of(server.kind, QUIRKS),
        report: Report::default(),
    };
    for case in cases {
        comparison.report.cases += 1;
        match case.play {
            Play::Each(steps) => {
                let played = play_each(&server, &both, case, steps).await;
                comparison.compare(case, played, false);
            }
            Play::Shared { write, read } => {
                for writer in both.each() {
                    let played = play_shared(&server, &both, case, writer, (write, read)).await;
                    comparison.compare(case, played, true);
                }
            }
        }
    }
    comparison.end(server.kind)
}

/// What one SDK made of a case.
struct Played {
    steps: Vec<Outcome>,
    complaints: Vec<String>,
}

/// Runs each SDK in a bucket of its own.
async fn play_each(server: &Arc<Server>, both: &BothClients, case: &Case, steps: Steps) -> [Played; 2] {
    let mut played = Vec::new();
    for clients in both.each() {
        let bucket = bucket_name(case, clients.side().name());
        let mut script = Script::new(clients.clone(), server.clone(), bucket.clone());
        if server.kind != ServerKind::Prepared {
            let created = clients.create_bucket(&bucket).await;
            script.ok(created);
        }
        played.push(play(script, steps).await);
    }
    let Ok(played) = played.try_into() else { unreachable!("there are two SDKs") };
    played
}

/// Both SDKs on what one of them wrote.
async fn play_shared(
    server: &Arc<Server>,
    both: &BothClients,
    case: &Case,
    writer: &Arc<dyn Clients>,
    (write, read): (Steps, Steps),
) -> [Played; 2] {
    let bucket = bucket_name(case, writer.side().name());
    let script = |clients: &Arc<dyn Clients>| Script::new(clients.clone(), server.clone(), bucket.clone());
    let mut writing = script(writer);
    let created = writer.create_bucket(&bucket).await;
    writing.ok(created);
    let written = play(writing, write).await;

    let mut old = play(script(&both.old), read).await;
    let new = play(script(&both.new), read).await;
    old.complaints.extend(written.complaints);
    [old, new]
}

async fn play(mut script: Script, steps: Steps) -> Played {
    let run = AssertUnwindSafe(steps(&mut script)).catch_unwind();
    let broken = match tokio::time::timeout(PATIENCE, run).await {
        Ok(Ok(())) => None,
        Ok(Err(_)) => Some("the case panicked".to_owned()),
        Err(_) => Some(format!("the case hung for {PATIENCE:?}")),
    };
    let side = script.clients.side();
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

/// Compares what the SDKs made of the cases, and collects what is wrong.
struct Comparison {
    titles: [&'static str; 2],
    ledger: Ledger,
    quirks: Known,
    report: Report,
}

impl Comparison {
    /// Step by step, and field by field.
    fn compare(&mut self, case: &Case, [old, new]: [Played; 2], exact: bool) {
        for complaint in old.complaints.into_iter().chain(new.complaints) {
            if !self.quirks.explain(case.name, &complaint) {
                self.problem(case, complaint);
            }
        }
        let [title, other] = self.titles;
        if old.steps.len() != new.steps.len() {
            let (steps, others) = (old.steps.len(), new.steps.len());
            self.problem(case, format!("{title} took {steps} steps and {other} {others}"));
        }
        for (at, (old, new)) in old.steps.iter().zip(&new.steps).enumerate() {
            self.report.compared += 1;
            self.compare_step(case, at + 1, (old, new), exact);
        }
        self.report.old.add(case.name, old.steps);
    }

    fn compare_step(&mut self, case: &Case, step: usize, (old, new): (&Outcome, &Outcome), exact: bool) {
        let [title, other] = self.titles;
        let operation = old.operation();
        if operation != new.operation() {
            let new = new.operation();
            return self.problem(case, format!("step {step}: {title} did {operation}, {other} {new}"));
        }
        let mut unintended = String::new();
        for differing in old.diff(new, exact) {
            if self.ledger.allows(operation, &differing) {
                self.report.intended += 1;
                continue;
            }
            let _ = write!(unintended, "\n    {}", differing.field);
            for (title, said) in [(title, &differing.rusoto), (other, &differing.sdk)] {
                let _ = write!(
                    unintended,
                    "\n      {:<8} {}",
                    format!("{title}:"),
                    said.as_deref().unwrap_or("(absent)")
                );
            }
        }
        if !unintended.is_empty() {
            let text = format!(
                "step {step}: {operation} differs, and the table does not intend it:{unintended}\n    \
                 all that {title} says: {old}\n    all that {other} says: {new}"
            );
            self.problem(case, text);
        }
    }

    fn problem(&mut self, case: &Case, text: String) {
        self.report.problems.push(format!("{}: {text}", case.name));
    }

    fn end(mut self, server: ServerKind) -> Report {
        for stale in self.ledger.stale() {
            let problem =
                format!("stale: the table of differences has {stale}, which no case on {server} meets");
            self.report.problems.push(problem);
        }
        for quirk in self.quirks.stale() {
            let (case, complaint) = (quirk.case, quirk.complaint);
            let problem = format!("stale: {server} shows the quirk {complaint:?} in {case} no more");
            self.report.problems.push(problem);
        }
        self.report
    }
}
