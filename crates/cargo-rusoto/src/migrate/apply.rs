//! Writes the files, and takes back what does not compile.

use std::path::{Path, PathBuf};

use super::change::Change;
use super::check::{Answer, Check};
use super::project::Project;
use super::rewrite::Rewritten;
use super::verify::{TakenBack, verify};
use crate::Error;
use crate::interrupt;
use crate::workspace::cargo::Refused;
use crate::workspace::write::{Ready, read};

/// What is said if a run is interrupted before what it wrote was compiled.
const NOT_COMPILED: &str =
    "the new files are written, and whether they compile is not known: `git diff` shows them";

/// Writes what changed. With a check, the program has to compile before, and what does not compile after is taken back.
///
/// A run that ends early leaves each file old or new.
///
/// # Errors
///
/// If the program does not compile as it is, or cannot be compiled after; nothing is changed then. If a file cannot be
/// written.
pub(super) fn apply(
    project: &Project,
    rewritten: &Rewritten,
    check: Option<&Check>,
    progress: &dyn Fn(&str),
) -> Result<Vec<TakenBack>, Error> {
    let mut changes = rewritten.changes(project);
    if changes.is_empty() {
        return Ok(Vec::new());
    }
    let Some(check) = check else {
        write(&changes, interrupt::WRITTEN)?;
        return Ok(Vec::new());
    };
    let lock = OldLock::read(project)?;
    progress("compiling the program as it is");
    let result = match check.run() {
        Ok(Answer::Compiles(before)) => write(&changes, NOT_COMPILED).and_then(|()| {
            progress("compiling what was written");
            verify(project, &mut changes, check, &before)
        }),
        Ok(Answer::Broken(said)) => {
            let first = said.errors.first().map(|error| &*error.text).unwrap_or_default();
            Err(Error::new(format!(
                "the program does not compile as it is, and nothing was written:\n  {first}\n  `cargo check --workspace \
                 --all-targets` shows all. Mend it, name its --features, or write all the same with --no-check"
            )))
        }
        Ok(Answer::Cannot(said)) => Err(Refused { said }
            .into_error("the program cannot be compiled as it is, and nothing was written. --no-check writes all the same")),
        Err(error) => Err(error),
    };
    // Cargo writes a lock file for the manifests that it sees.
    let is_old = match &result {
        Ok(_) => !changes.iter().any(Change::stands),
        Err(_) => changes
            .iter()
            .all(|change| read(&change.path).is_ok_and(|text| text.as_deref() == Some(change.old()))),
    };
    if is_old {
        lock.put_back()?;
    } else if result.is_ok() {
        interrupt::says(interrupt::WRITTEN);
    }
    result
}

fn write(changes: &[Change], then: &'static str) -> Result<(), Error> {
    let texts: Vec<_> = changes.iter().map(|change| (&*change.path, change.old(), change.now())).collect();
    put(&texts, then)
}

/// Puts new texts in the place of old ones: all, or none. `then` is said if the run is interrupted afterwards.
pub(super) fn put(texts: &[(&Path, &str, &str)], then: &'static str) -> Result<(), Error> {
    interrupt::undivided(then, || {
        let mut ready = Vec::new();
        for (path, old, new) in texts {
            if read(path)?.as_deref() != Some(*old) {
                return Err(Error::new(format!(
                    "{} was changed by somebody else in the meantime, and nothing was written. Run this again",
                    path.display()
                )));
            }
            ready.push((Ready::new(path, new)?, Ready::new(path, old)?));
        }
        let mut olds = Vec::new();
        for (new, old) in ready {
            if let Err(error) = new.put() {
                return match olds.into_iter().try_for_each(Ready::put) {
                    Ok(()) => Err(error),
                    Err(_) => Err(Error::with_source("some files are new and some are old", error)),
                };
            }
            olds.push(old);
        }
        Ok(())
    })
}

/// The lock file as it was.
#[derive(Debug)]
struct OldLock {
    path: PathBuf,
    text: Option<String>,
}

impl OldLock {
    fn read(project: &Project) -> Result<Self, Error> {
        let path = project.workspace.root.join("Cargo.lock");
        Ok(Self { text: read(&path)?, path })
    }

    fn put_back(&self) -> Result<(), Error> {
        let now = read(&self.path)?;
        match &self.text {
            Some(text) if now.as_ref() != Some(text) => Ready::new(&self.path, text)?.put(),
            None if now.is_some() => std::fs::remove_file(&self.path).map_err(|error| {
                Error::with_source(format!("{} cannot be removed", self.path.display()), error)
            }),
            _ => Ok(()),
        }
    }
}
