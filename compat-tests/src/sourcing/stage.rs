//! Runs a case: its servers, its home directory, and a probe for each subject.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use tokio::process::Command;

use super::case::Case;
use super::expected::{Expected, described};
use super::probe::{Order, Report, Subject};
use super::server::{Authority, Servers};
use super::{Played, home, moments};

/// The time that a probe has beyond its own limits before it is killed. A subject that blocks its thread cannot keep
/// these limits.
const GRACE: Duration = Duration::from_secs(3);

/// The result of a case.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Verdict {
    /// The differences from the expected results, one text each.
    pub problems: Vec<String>,
    /// The results of each subject, in the form that a case has.
    pub gave: Vec<String>,
}

/// A stage, on which cases are run.
#[derive(Debug)]
pub struct Stage {
    probe: PathBuf,
    folder: tempfile::TempDir,
    authority: Authority,
}

impl Stage {
    /// Returns a stage that starts this program as its probes.
    pub fn new(probe: &Path) -> Played<Self> {
        let folder = tempfile::tempdir().map_err(|error| format!("no temporary folder: {error}"))?;
        let authority = Authority::new(folder.path())?;
        Ok(Self { probe: probe.to_owned(), folder, authority })
    }

    /// Runs the case in this folder.
    pub async fn play(&self, folder: &Path) -> Verdict {
        let mut verdict = Verdict::default();
        let case = match Case::read(folder) {
            Ok(case) => case,
            Err(problem) => return Verdict { problems: vec![problem], ..verdict },
        };
        for subject in Subject::ALL {
            let expected = &case.file.expect[&subject];
            if let Some(reason) = &expected.has_none {
                verdict.gave.push(format!("{subject}: has none: {reason}"));
                continue;
            }
            let found = self.ask(&case, subject, expected, &mut verdict.gave).await;
            let problems = found.unwrap_or_else(|problem| vec![problem]);
            let name = &case.name;
            verdict.problems.extend(problems.iter().map(|text| format!("{name}: {subject}: {text}")));
        }
        verdict
    }

    async fn ask(
        &self,
        case: &Case,
        subject: Subject,
        expected: &Expected,
        gave: &mut Vec<String>,
    ) -> Played<Vec<String>> {
        let now = Utc::now();
        let home = tempfile::tempdir_in(&self.folder).map_err(|error| format!("no home: {error}"))?;
        home::fill(case, home.path(), now)?;
        let servers = match &case.servers {
            Some(script) => Some(Servers::start(&moments::fill_in(script, now)?, &self.authority).await?),
            None => None,
        };
        let report = self.probe(case, subject, expected, home.path(), now).await;
        let requests = match servers {
            Some(servers) => servers.stop().await,
            None => 0,
        };
        let report = report?;
        let loads = lines(&home.path().join("loads")) + requests;
        let mut said: Vec<_> = report.answers.iter().map(described).collect();
        said.dedup();
        gave.push(format!("{subject}: {}; {loads} loads, {} ms", said.join("; "), report.elapsed_ms));
        let mut complaints = expected.complaints(&report, loads, now);
        if Subject::OURS.contains(&subject) {
            complaints.extend(report.bad_errors());
        }
        Ok(complaints)
    }

    async fn probe(
        &self,
        case: &Case,
        subject: Subject,
        expected: &Expected,
        home: &Path,
        now: DateTime<Utc>,
    ) -> Played<Report> {
        let options = case.file.options.clone();
        let calls = options.calls.max(1) as u64 + u64::from(options.gives_up_after_ms.is_some());
        let order = Order { subject, ask: case.file.ask, options, bound_ms: expected.bound_ms() };
        let limit = Duration::from_millis(calls * (order.bound_ms + order.options.pause_ms)) + GRACE;
        let order = serde_json::to_string(&order).map_err(|error| error.to_string())?;
        let mut command = Command::new(&self.probe);
        command
            .arg(order)
            .env_clear()
            .envs(std::env::var_os("PATH").map(|path| ("PATH", path)))
            .env("HOME", home)
            .env("SSL_CERT_FILE", self.authority.file())
            .envs(home::environment(case, home, now)?)
            .current_dir(home)
            .stdin(Stdio::null())
            .kill_on_drop(true);
        let ended = tokio::time::timeout(limit, command.output()).await;
        let Ok(output) = ended else { return Ok(Report::blocked()) };
        let output = output.map_err(|error| format!("{}: {error}", self.probe.display()))?;
        let said = String::from_utf8_lossy(&output.stdout);
        serde_json::from_str(&said).map_err(|error| {
            let stderr = String::from_utf8_lossy(&output.stderr);
            format!("the probe ended with {}, and said no report: {error}: {said}\n{stderr}", output.status)
        })
    }
}

fn lines(file: &Path) -> usize {
    std::fs::read_to_string(file).map_or(0, |text| text.lines().count())
}
