//! The answers of two builds of Rusoto's clients, compared: of the original `rusoto_core`, and of the drop-in.
//!
//! One program cannot have both. So the build on the original writes its answers into a folder, and the build on the
//! drop-in reads them from there. `.ci/run drop-in` does both.

use std::path::{Path, PathBuf};
use std::{env, fs};

use serde::{Deserialize, Serialize};

use crate::clients::LegacyHttp;
use crate::differences::{Difference, Ledger};
use crate::glob;
use crate::outcome::{Differing, Outcome};
use crate::servers::ServerKind;

/// Names the folder of the answers.
pub const VARIABLE: &str = "RUSOTO_COMPAT_ANSWERS";

/// Cases and fields in which two runs of one build differ: identifiers that ministack draws, and a listing with times
/// in it.
const VARIES: &[(&str, &str)] =
    &[("sts::*", "user_id"), ("sts::*", "assumed_role_user.id"), ("keys::no_key", "body")];

/// The folder of the answers, if the tests were asked to write or compare them.
pub fn asked_for() -> Option<PathBuf> {
    env::var_os(VARIABLE).filter(|path| !path.is_empty()).map(PathBuf::from)
}

/// What Rusoto's clients answered in a run: the steps of each case, in the order of the run.
#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Answers(Vec<(String, Vec<Outcome>)>);

impl Answers {
    /// Adds the steps of a case.
    pub fn add(&mut self, case: &str, steps: Vec<Outcome>) {
        self.0.push((case.to_owned(), steps));
    }

    /// Writes them into a folder.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn write(&self, folder: &Path, server: ServerKind, http: LegacyHttp) -> Result<(), String> {
        let file = file(folder, server, http);
        let text = serde_json::to_vec_pretty(self).map_err(|error| error.to_string())?;
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&file, text))
            .map_err(|error| format!("{}: {error}", file.display()))
    }

    /// Reads what [`write`](Self::write) wrote.
    ///
    /// # Errors
    /// When there is no such file, or it has something else in it.
    pub fn read(folder: &Path, server: ServerKind, http: LegacyHttp) -> Result<Self, String> {
        let file = file(folder, server, http);
        let text = fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        serde_json::from_slice(&text).map_err(|error| format!("{}: {error}", file.display()))
    }

    /// Returns where the drop-in's answers differ from the original's and the table does not intend it, and the rows of
    /// the table that no step met.
    pub fn problems_of(
        &self,
        drop_in: &Self,
        server: ServerKind,
        table: &'static [Difference],
    ) -> Vec<String> {
        let mut ledger = Ledger::new(table, server);
        let mut problems = Vec::new();
        if self.0.len() != drop_in.0.len() {
            problems.push(format!(
                "the original ran {} cases, the drop-in {}",
                self.0.len(),
                drop_in.0.len()
            ));
        }
        for ((case, original), (other, drop_in)) in self.0.iter().zip(&drop_in.0) {
            if case != other || original.len() != drop_in.len() {
                let (steps, others) = (original.len(), drop_in.len());
                problems.push(format!(
                    "{case} took {steps} steps on the original, {other} {others} on the drop-in"
                ));
            }
            for (at, (original, drop_in)) in original.iter().zip(drop_in).enumerate() {
                let operation = original.operation();
                for differing in original.diff_of_builds(drop_in) {
                    if varies(case, &differing) || ledger.allows(operation, &differing) {
                        continue;
                    }
                    problems.push(format!(
                        "{case}: step {}: {operation}: {} differs\n      original: {}\n      drop-in:  {}",
                        at + 1,
                        differing.field,
                        differing.rusoto.as_deref().unwrap_or("(absent)"),
                        differing.sdk.as_deref().unwrap_or("(absent)"),
                    ));
                }
            }
        }
        let stale = ledger.stale().into_iter();
        problems.extend(stale.map(|row| format!("the table has {row}, which no case on {server} meets")));
        problems
    }
}

fn varies(case: &str, differing: &Differing) -> bool {
    let from_now = |said: &Option<String>| {
        said.as_deref().is_some_and(|said| glob::matches("about * minutes from now", said))
    };
    VARIES.iter().any(|(of, at)| glob::matches(of, case) && *at == differing.field)
        || from_now(&differing.rusoto) && from_now(&differing.sdk)
}

fn file(folder: &Path, server: ServerKind, http: LegacyHttp) -> PathBuf {
    folder.join(format!("{server:?}-{http:?}.json"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::differences::{On, Says};

    fn answers(outcome: Outcome) -> Answers {
        let mut answers = Answers::default();
        answers.add("objects::get", vec![Outcome::of("PutObject"), outcome]);
        answers
    }

    fn problems(original: Outcome, drop_in: Outcome, table: &'static [Difference]) -> Vec<String> {
        answers(original).problems_of(&answers(drop_in), ServerKind::Local, table)
    }

    fn get(e_tag: &str) -> Outcome {
        Outcome::of("GetObject").with("e_tag", e_tag)
    }

    #[test]
    fn what_is_written_is_read() -> Result<(), Box<dyn std::error::Error>> {
        let folder = tempfile::tempdir()?;
        let written = answers(get("1"));
        written.write(folder.path(), ServerKind::Local, LegacyHttp::Shared)?;
        assert_eq!(Answers::read(folder.path(), ServerKind::Local, LegacyHttp::Shared)?, written);
        let other = Answers::read(folder.path(), ServerKind::Local, LegacyHttp::RusotosOwn);
        assert!(other.is_err_and(|error| error.contains("Local-RusotosOwn.json")));
        Ok(())
    }

    #[test]
    fn a_field_that_differs_is_a_problem() {
        assert!(problems(get("1"), get("1"), &[]).is_empty());
        assert_eq!(
            problems(get("1"), get("2"), &[]),
            ["objects::get: step 2: GetObject: e_tag differs\n      original: 1\n      drop-in:  2"]
        );
    }

    #[test]
    fn what_differs_in_each_run_is_none() {
        let role = |case, id: &str| {
            let mut answers = Answers::default();
            answers.add(case, vec![Outcome::of("AssumeRole").with("assumed_role_user.id", id)]);
            answers
        };
        let of = |case| role(case, "1").problems_of(&role(case, "2"), ServerKind::Ministack, &[]).len();
        assert_eq!((of("sts::assume_role"), of("objects::get")), (0, 1));
        let (earlier, later) = ("about 60 minutes from now", "about 55 minutes from now");
        assert!(problems(get(earlier), get(later), &[]).is_empty());
    }

    #[test]
    fn a_row_of_the_table_allows_it_and_must_be_met() {
        const TABLE: &[Difference] = &[Difference {
            id: "e-tag",
            operations: &["GetObject"],
            field: "e_tag",
            rusoto: Says::Text("1"),
            sdk: Says::Text("2"),
            servers: On::Every,
            why: "",
        }];
        assert!(problems(get("1"), get("2"), TABLE).is_empty());
        assert_eq!(
            problems(get("1"), get("1"), TABLE),
            ["the table has e-tag in GetObject, which no case on local-aws meets"]
        );
    }

    #[test]
    fn another_number_of_cases_or_steps_is_a_problem() {
        let (none, mut fewer) = (Answers::default(), Answers::default());
        fewer.add("objects::get", vec![Outcome::of("PutObject")]);
        let original = answers(get("1"));
        assert_eq!(
            original.problems_of(&none, ServerKind::Local, &[]),
            ["the original ran 1 cases, the drop-in 0"]
        );
        assert_eq!(
            original.problems_of(&fewer, ServerKind::Local, &[]),
            ["objects::get took 2 steps on the original, objects::get 1 on the drop-in"]
        );
    }
}
