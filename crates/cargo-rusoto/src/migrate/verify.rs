//! Takes back what does not compile.

use std::collections::BTreeSet;
use std::path::Path;

use super::apply::{OnDisk, put};
use super::change::Change;
use super::check::{Answer, Check, Fault, Said};
use super::project::Project;
use super::recipe::mend;
use crate::Error;
use crate::workspace::cargo::Refused;

/// A file that was taken back, and why.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct TakenBack {
    pub(super) file: String,
    pub(super) why: String,
}

/// Compiles what was written, until it compiles or all is taken back. `before` is what the compiler said of the old files.
///
/// # Errors
///
/// If Cargo cannot compile it at all. Everything is taken back then.
pub(super) fn verify(
    project: &Project,
    changes: &mut [Change],
    check: &Check,
    before: &Said,
) -> Result<Vec<TakenBack>, Error> {
    let mut taken = Vec::new();
    loop {
        let was: Vec<_> = changes.iter().map(|change| change.now().to_owned()).collect();
        let said = match check.run() {
            Ok(Answer::Compiles(said) | Answer::Broken(said)) => said,
            other => {
                changes.iter_mut().for_each(Change::take_back);
                put_again(changes, &was)?;
                return Err(match other {
                    Ok(Answer::Cannot(said)) => Refused { said }
                        .into_error("what was written cannot be compiled, and all of it was taken back"),
                    Ok(_) => Error::new("what was written cannot be compiled"),
                    Err(error) => Error::with_source("all that was written was taken back", error),
                });
            }
        };
        // What cannot be mended comes first: a file that is taken back needs no mending.
        let broken: Vec<_> = said.errors.iter().filter(|error| !error.is_unused).collect();
        if !broken.is_empty() {
            step_back(project, changes, &broken, &mut taken);
        } else if !mend(project, changes, &said.unused, &before.unused) {
            if said.errors.is_empty() {
                return Ok(taken);
            }
            step_back(project, changes, &said.errors.iter().collect::<Vec<_>>(), &mut taken);
        }
        put_again(changes, &was)?;
        if !changes.iter().any(Change::stands) {
            return Ok(taken);
        }
    }
}

/// Writes the texts that are no longer what they were.
fn put_again(changes: &[Change], was: &[String]) -> Result<(), Error> {
    let texts = changes.iter().zip(was).filter(|(change, was)| change.now() != *was);
    let texts: Vec<_> = texts.map(|(change, was)| (&*change.path, &**was, change.now())).collect();
    let then = if changes.iter().any(Change::stands) {
        "new files are written that may not compile: `git diff` shows them"
    } else {
        "all that was written was taken back"
    };
    put(&texts, then).map_err(|error| {
        let state = OnDisk::of(changes, was.iter().map(String::as_str));
        Error::with_source(format!("what does not compile was not taken back: {state}"), error)
    })
}

/// Takes back the files that the errors are about, with those that belong to them.
fn step_back(project: &Project, changes: &mut [Change], errors: &[&Fault], taken: &mut Vec<TakenBack>) {
    let blamed = blamed(project, changes, errors);
    let stood: Vec<_> = changes.iter().map(Change::stands).collect();
    for (_, change) in changes.iter_mut().enumerate().filter(|(at, _)| blamed.contains(at)) {
        change.step_back();
    }
    together(changes);
    for (change, _) in changes.iter().zip(stood).filter(|(change, stood)| *stood && !change.stands()) {
        let own = errors.iter().find(|error| error.files.contains(&change.path));
        let why = own.or_else(|| errors.first()).map(|error| error.text.clone()).unwrap_or_default();
        taken.push(TakenBack { file: change.shown.clone(), why });
    }
}

/// Says whether an error is about a file.
type Blames<'a> = &'a dyn Fn(&Change, &Fault) -> bool;

/// Returns the new files that errors are in, or else those that errors name, those of the same package, or all.
fn blamed(project: &Project, changes: &[Change], errors: &[&Fault]) -> BTreeSet<usize> {
    let of = |is: Blames<'_>| -> BTreeSet<usize> {
        let new = changes.iter().enumerate().filter(|(_, change)| change.stands());
        new.filter(|(_, change)| errors.iter().any(|error| is(change, error))).map(|(at, _)| at).collect()
    };
    let package = |root: &Path| {
        let mut packages = project.workspace.packages.iter();
        packages.position(|package| package.roots.iter().any(|(first, _)| first == root))
    };
    let steps: [Blames<'_>; 3] = [
        &|change, error| error.files.contains(&change.path),
        &|change, error| error.named.contains(&change.path),
        &|change, error| change.package.is_some() && change.package == package(&error.root),
    ];
    let found = steps.iter().map(|is| of(*is)).find(|found| !found.is_empty());
    found.unwrap_or_else(|| of(&|_, _| true))
}

/// Takes back what does not stand alone: files of a client that is old again, and manifests of which no file is new.
fn together(changes: &mut [Change]) {
    loop {
        let old = changes.iter().filter(|change| !change.stands());
        let services: BTreeSet<String> = old.flat_map(|change| change.with.clone()).collect();
        let new = changes.iter().filter(|change| change.stands() && !change.is_manifest());
        let new: Vec<_> = new.map(|change| change.path.clone()).collect();
        let mut changed = false;
        for change in changes.iter_mut().filter(|change| change.stands()) {
            let of_old = change.with.iter().any(|service| services.contains(service));
            let alone = change.is_manifest() && !new.iter().any(|path| change.is_above(path));
            if of_old || alone {
                change.take_back();
                changed = true;
            }
        }
        if !changed {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(path: &str, with: &[&str]) -> Change {
        let mut change = Change::new(path.into(), path.to_owned(), "old", "new");
        change.with = with.iter().map(|service| (*service).to_owned()).collect();
        change
    }

    /// The files that stand after one of them is taken back.
    fn standing(mut changes: Vec<Change>, back: &str) -> Vec<String> {
        changes.iter_mut().filter(|change| change.shown == back).for_each(Change::take_back);
        together(&mut changes);
        changes.into_iter().filter(Change::stands).map(|change| change.shown).collect()
    }

    #[test]
    fn a_manifest_goes_back_with_the_last_file_below_it() {
        let all = || {
            ["/w/Cargo.toml", "/w/a/Cargo.toml", "/w/a/src/lib.rs", "/w/b/Cargo.toml", "/w/b/src/lib.rs"]
                .map(|path| change(path, &[]))
                .into()
        };
        assert_eq!(
            standing(all(), "/w/a/src/lib.rs"),
            ["/w/Cargo.toml", "/w/b/Cargo.toml", "/w/b/src/lib.rs"]
        );
        let one = vec![change("/w/Cargo.toml", &[]), change("/w/src/lib.rs", &[])];
        assert!(standing(one, "/w/src/lib.rs").is_empty());
    }

    #[test]
    fn files_that_share_a_client_go_back_together() {
        let all = [("a", &["s3"][..]), ("b", &["s3", "sqs"]), ("c", &["sqs"]), ("d", &["sns"]), ("e", &[])];
        let all = all.map(|(path, with)| change(path, with)).into();
        assert_eq!(standing(all, "a"), ["d", "e"]);
    }
}
