//! Reads what Cargo's resolver says when it selects no version.

use crate::workspace::lock::{Lock, Package};

/// Why Cargo selected no version. All texts are Cargo's.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Refusal {
    /// The package without a version.
    pub(super) package: String,
    /// Which versions were asked for.
    pub(super) wanted: String,
    /// The lock file held the package, so nothing else could be selected.
    locked: bool,
    selected: Vec<Selected>,
}

/// A package that was selected before, and is in the way.
#[derive(Debug, PartialEq, Eq)]
struct Selected {
    name: String,
    version: String,
    /// Who asks for it, from below to the root.
    chain: Vec<Asked>,
}

/// One `which satisfies dependency` of Cargo.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Asked {
    /// As in a manifest: `tokio = "=1.8.5"`.
    pub(super) requirement: String,
    pub(super) name: String,
    pub(super) version: String,
    /// The folder, if the package that asks is not from a registry.
    pub(super) folder: Option<String>,
}

impl Refusal {
    /// Reads a refusal. `None` if the text is another error.
    pub(super) fn read(said: &str) -> Option<Self> {
        let package =
            between(said.lines().find(|line| line.starts_with("error: failed to select"))?, "for `", "`")?;
        let mut refusal =
            Self { package: package.to_owned(), wanted: String::new(), locked: false, selected: Vec::new() };
        for line in said.lines() {
            if line.starts_with("versions that meet the requirements") {
                refusal.wanted = between(line, "requirements `", "`").unwrap_or_default().to_owned();
                refusal.locked = line.contains("(locked to ");
            } else if let Some(rest) = line.trim_start().strip_prefix("previously selected package ") {
                let Some((name, version)) = between(rest, "`", "`").and_then(package_of) else { continue };
                refusal.selected.push(Selected { name, version, chain: Vec::new() });
            } else if let Some(selected) = refusal.selected.last_mut()
                && let Some(asked) = Asked::read(line)
            {
                selected.chain.push(asked);
            }
        }
        Some(refusal)
    }

    /// Returns the packages of a lock file that are in the way and not yet among `moved`: those that Cargo names, or else
    /// the next one that holds them there.
    pub(super) fn in_the_way<'a>(&self, lock: &'a Lock, moved: &[&'a Package]) -> Vec<&'a Package> {
        let fresh = |package: &&Package| package.is_from_registry() && !moved.contains(package);
        let mut found: Vec<&Package> = Vec::new();
        for Selected { name, version, .. } in &self.selected {
            let exact: Vec<_> = lock.named(name).filter(|package| package.version == *version).collect();
            // Cargo may have selected a version that the lock file does not have.
            let all = if exact.is_empty() { lock.named(name).collect() } else { exact };
            found.extend(all.into_iter().filter(fresh));
        }
        if self.locked {
            found.extend(lock.named(&self.package).filter(fresh));
        }
        if found.is_empty() {
            let holders = self.selected.iter().filter_map(|selected| {
                let held = selected.chain.iter().map_while(|asked| match asked.folder {
                    None => lock.named(&asked.name).find(|package| package.version == asked.version),
                    Some(_) => None,
                });
                held.into_iter().find(fresh)
            });
            found.extend(holders);
        }
        found.sort();
        found.dedup();
        found
    }

    /// Returns the packages with a manifest of the user's own that ask for what is in the way.
    pub(super) fn own_demands(&self) -> impl Iterator<Item = &Asked> {
        let first = self.selected.iter().filter_map(|selected| selected.chain.first());
        first.filter(|asked| asked.folder.as_deref().is_some_and(|folder| !folder.contains("://")))
    }

    /// Returns the packages of others that ask for what is in the way.
    pub(super) fn foreign_demands(&self) -> impl Iterator<Item = &Asked> {
        self.selected
            .iter()
            .filter_map(|selected| selected.chain.first())
            .filter(|asked| asked.folder.is_none())
    }
}

impl Asked {
    fn read(line: &str) -> Option<Self> {
        let (asked, by) =
            line.trim_start().strip_prefix("... which satisfies ")?.split_once(" of package `")?;
        let by = by.strip_suffix('`').unwrap_or(by);
        let (package, folder) = match by.split_once(" (") {
            Some((package, folder)) => (package, Some(folder.trim_end_matches(')').to_owned())),
            None => (by, None),
        };
        let (name, version) = package_of(package)?;
        Some(Self { requirement: between(asked, "dependency `", "`")?.to_owned(), name, version, folder })
    }
}

/// Reads `serde v1.0.130`, perhaps with a place behind it.
fn package_of(text: &str) -> Option<(String, String)> {
    let (name, version) = text.split_once(" v")?;
    Some((name.to_owned(), version.split(' ').next()?.to_owned()))
}

fn between<'a>(text: &'a str, begin: &str, end: &str) -> Option<&'a str> {
    let rest = &text[text.find(begin)? + begin.len()..];
    Some(&rest[..rest.find(end)?])
}
