//! Makes Cargo take the drop-ins with the least change of the lock file.

use super::drop_ins::is_drop_in;
use super::options::Options;
use super::plan::Plan;
use super::refusal::Refusal;
use crate::Error;
use crate::workspace::cargo::{Refused, indented};
use crate::workspace::lock::{Changes, Lock, Package, without_rusoto};
use crate::workspace::scratch::Scratch;
use std::fmt::Write;

/// How often Cargo is asked before the packages in the way count as too many to be named.
const ATTEMPTS: usize = 32;

/// A lock file with the drop-ins in it.
#[derive(Debug)]
pub(super) struct Mended {
    pub(super) text: String,
    pub(super) lock: Lock,
    pub(super) changes: Changes,
    /// The packages that Cargo named as in the way. Empty if it named none, or if another way changes less.
    pub(super) in_the_way: Vec<String>,
}

/// Resolves in the copy, whose manifest has the lines of the plan. Tries three ways: the lock file as it is, Rusoto's
/// entries taken out of it, and only what Cargo names as in the way. Returns the one that changes least.
///
/// `lock` is the lock file, and what Cargo makes of it for the manifest as it is. The latter is what the ways begin with:
/// where a manifest has changed since, Cargo would let go of more than the drop-ins need.
pub(super) fn mend(
    options: &Options,
    plan: &Plan,
    scratch: &Scratch,
    lock: Option<(&str, &str)>,
) -> Result<Mended, Error> {
    let before = lock.map(|(before, _)| before);
    if let Some((_, resolved)) = lock {
        scratch.set_lock(resolved)?;
    }
    let attempts = Attempts { options, scratch };
    options.progress("asking Cargo for versions");
    let refused = match attempts.resolve(&[])? {
        Ok(text) => return Mended::new(plan, before, text, Vec::new()),
        Err(refused) => refused,
    };
    let refusal = attempts.understood(refused)?;
    let Some((_, resolved)) = lock else { return Err(cannot_be(refusal)) };
    options.progress("the lock file holds older versions, so some packages have to move");

    scratch.set_lock(&without_rusoto(resolved))?;
    let without = match attempts.resolve(&[])? {
        Ok(text) => Ok(Mended::new(plan, before, text, Vec::new())?),
        Err(refused) => Err(attempts.understood(refused)?),
    };
    let named = match attempts.move_what_is_named(resolved)? {
        Ok((text, moved)) => Ok(Mended::new(plan, before, text, moved)?),
        Err(refusal) => Err(refusal),
    };
    match (named, without) {
        (Ok(named), Ok(without)) if without.changes.count() < named.changes.count() => Ok(without),
        (Ok(named), _) => Ok(named),
        (Err(_), Ok(without)) => Ok(without),
        (Err(named), Err(without)) => {
            let own = named.0.own_demands().next().is_some();
            Err(cannot_be(if own { named } else { without }))
        }
    }
}

struct Attempts<'a> {
    options: &'a Options,
    scratch: &'a Scratch,
}

/// A refusal, and all of what Cargo said.
type Explained = (Refusal, String);

impl Attempts<'_> {
    /// Lets these packages move, and no others.
    fn resolve(&self, moved: &[&Package]) -> Result<Result<String, Refused>, Error> {
        let mut arguments = vec!["update".to_owned()];
        if moved.is_empty() {
            arguments.push("--workspace".to_owned());
        }
        arguments.extend(moved.iter().map(|package| package.spec()));
        Ok(match self.options.cargo().run(self.scratch.root(), arguments)? {
            Ok(_) => Ok(self.scratch.lock()?.unwrap_or_default()),
            Err(refused) => Err(Refused { said: self.scratch.with_original_paths(&refused.said) }),
        })
    }

    fn understood(&self, refused: Refused) -> Result<Explained, Error> {
        match Refusal::read(&refused.said) {
            Some(refusal) => Ok((refusal, refused.said)),
            None => Err(refused
                .into_error("Cargo cannot resolve the workspace with the drop-ins. Nothing was changed")),
        }
    }

    /// Lets move what Cargo names as in the way, until it takes the rest.
    fn move_what_is_named(&self, resolved: &str) -> Result<Result<(String, Vec<String>), Explained>, Error> {
        self.scratch.set_lock(resolved)?;
        let lock = Lock::parse(resolved)?;
        let mut moved: Vec<&Package> = Vec::new();
        let mut attempt = 0;
        loop {
            attempt += 1;
            let refused = match self.resolve(&moved)? {
                Ok(text) => {
                    return Ok(Ok((text, moved.iter().map(|package| package.name.clone()).collect())));
                }
                Err(refused) => refused,
            };
            let (refusal, said) = self.understood(refused)?;
            let next = refusal.in_the_way(&lock, &moved);
            if next.is_empty() || attempt == ATTEMPTS {
                return Ok(Err((refusal, said)));
            }
            moved.extend(next);
            if attempt % 8 == 0 {
                self.options.progress(&format!("{} packages are in the way so far", moved.len()));
            }
        }
    }
}

impl Mended {
    fn new(plan: &Plan, before: Option<&str>, text: String, in_the_way: Vec<String>) -> Result<Self, Error> {
        let lock = Lock::parse(&text)?;
        for patch in &plan.wanted {
            if !lock.named(&patch.name).any(|package| is_drop_in(&lock, package)) {
                return Err(Error::new(format!(
                    "Cargo takes the line for unused, and keeps Rusoto's own {}:\n  {}\nIs it a copy of rusoto-compat? \
                     Nothing was changed",
                    patch.name,
                    patch.line(),
                )));
            }
        }
        let changes = match before {
            Some(before) => Changes::between(&Lock::parse(before)?, &lock),
            None => Changes::default(),
        };
        Ok(Self { text, lock, changes, in_the_way })
    }
}

/// Returns the error for a tree that no lock file helps.
fn cannot_be((refusal, said): Explained) -> Error {
    let mut text = format!(
        "no lock file can satisfy the manifests. The drop-ins need `{}` {}. Nothing was changed.\n",
        refusal.package, refusal.wanted,
    );
    for asked in refusal.own_demands() {
        let folder = asked.folder.as_deref().unwrap_or_default();
        let least = refusal.wanted.trim_start_matches('^');
        let _ = writeln!(
            text,
            "{folder}/Cargo.toml asks for `{}`. Let it ask for \"{least}\", and run this again.",
            asked.requirement,
        );
    }
    for asked in refusal.foreign_demands() {
        let _ = writeln!(
            text,
            "The package {} {} asks for `{}`. Is there a newer version of it?",
            asked.name, asked.version, asked.requirement,
        );
    }
    Error::new(format!("{text}Cargo says:\n{}", indented(&said)))
}
