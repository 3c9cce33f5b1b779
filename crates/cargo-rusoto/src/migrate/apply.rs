//! Writes the files, and takes back what does not compile.

use std::fmt;
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
/// A run that ends early leaves each file old or new. It returns the files as they are then, and those that were taken back.
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
) -> Result<(Vec<Change>, Vec<TakenBack>), Error> {
    let mut changes = rewritten.changes(project);
    if changes.is_empty() {
        return Ok((changes, Vec::new()));
    }
    let Some(check) = check else {
        write(&changes, interrupt::WRITTEN)?;
        return Ok((changes, Vec::new()));
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
    result.map(|taken| (changes, taken))
}

fn write(changes: &[Change], then: &'static str) -> Result<(), Error> {
    let texts: Vec<_> = changes.iter().map(|change| (&*change.path, change.old(), change.now())).collect();
    put(&texts, then).map_err(|error| {
        let state = match OnDisk::of(changes, changes.iter().map(Change::now)) {
            state if state.new.is_empty() => "nothing was written. Run this again".to_owned(),
            state => format!("not all files were written: {state}"),
        };
        Error::with_source(state, error)
    })
}

/// What is on the disk where files changed, after something went wrong.
#[derive(Debug)]
pub(super) struct OnDisk {
    new: Vec<String>,
    /// What somebody else wrote.
    others: Vec<String>,
}

impl OnDisk {
    /// Looks at all files. `written` are the texts that were put there last.
    pub(super) fn of<'a>(changes: &[Change], written: impl Iterator<Item = &'a str>) -> Self {
        let (mut new, mut others) = (Vec::new(), Vec::new());
        for (change, written) in changes.iter().zip(written) {
            match read(&change.path) {
                Ok(Some(text)) if text == change.old() => {}
                Ok(Some(text)) if text == written || text == change.now() => new.push(change.shown.clone()),
                _ => others.push(change.shown.clone()),
            }
        }
        Self { new, others }
    }
}

impl fmt::Display for OnDisk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let are = |files: &[String]| if files.len() == 1 { "is" } else { "are" };
        let (new, others) = (self.new.join(", "), self.others.join(", "));
        if !self.new.is_empty() {
            write!(f, "{new} {} new, and may not compile. ", are(&self.new))?;
        }
        if !self.others.is_empty() {
            write!(f, "{others} {} as somebody else left it. ", are(&self.others))?;
        }
        f.write_str("All other files are as they were")
    }
}

/// Puts new texts in the place of old ones: all, or none if the disk lets it. `then` is said if the run is interrupted afterwards.
pub(super) fn put(texts: &[(&Path, &str, &str)], then: &'static str) -> Result<(), Error> {
    interrupt::undivided(then, || {
        let mut ready = Vec::new();
        for (path, old, new) in texts {
            if read(path)?.as_deref() != Some(*old) {
                return Err(Error::new(format!(
                    "{} was changed by somebody else in the meantime",
                    path.display()
                )));
            }
            ready.push((Ready::new(path, new)?, Ready::new(path, old)?));
        }
        let mut olds = Vec::new();
        for (new, old) in ready {
            if let Err(error) = new.put() {
                // Whether they come back or not, the caller says what is there.
                olds.into_iter().for_each(|old: Ready| _ = old.put());
                return Err(error);
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
