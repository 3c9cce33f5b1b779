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

#[cfg(test)]
mod tests {
    use super::*;

    /// What Cargo said of a lock file of 2021 without some entries.
    const OF_2021: &str = r#"    Updating crates.io index
error: failed to select a version for `subtle`.
    ... required by package `rustls v0.23.31`
    ... which satisfies dependency `rustls = "^0.23.31"` of package `rusoto-compat-core v0.1.0 (/home/app/core)`
versions that meet the requirements `^2.5.0` are: 2.6.1, 2.5.0

all possible versions conflict with previously selected packages.

  previously selected package `subtle v2.4.0`
    ... which satisfies dependency `subtle = "=2.4"` of package `crypto-mac v0.11.1`
    ... which satisfies dependency `crypto-mac = "^0.11"` (locked to 0.11.1) of package `hmac v0.11.0`
    ... which satisfies dependency `rusoto_core = "^0.48"` (locked to 0.48.0) of package `of-2021 v0.1.0 (/home/app)`

failed to select a version for `subtle` which could resolve this conflict"#;

    fn lock() -> Lock {
        let packages = ["subtle 2.4.1", "crypto-mac 0.11.1", "hmac 0.11.0", "js-sys 0.3.57"].map(|package| {
            let (name, version) = package.split_once(' ').unwrap();
            format!("[[package]]\nname = \"{name}\"\nversion = \"{version}\"\nsource = \"registry+https://index\"\n")
        });
        Lock::parse(&packages.concat()).unwrap()
    }

    fn specs(packages: &[&Package]) -> Vec<String> {
        packages.iter().map(|package| package.spec()).collect()
    }

    #[test]
    fn what_is_in_the_way_moves_first_and_then_who_holds_it_there() {
        let (lock, refusal) = (lock(), Refusal::read(OF_2021).unwrap());
        assert_eq!((&*refusal.package, &*refusal.wanted), ("subtle", "^2.5.0"));
        let mut moved: Vec<&Package> = Vec::new();
        for expected in ["subtle@2.4.1", "crypto-mac@0.11.1", "hmac@0.11.0"] {
            let next = refusal.in_the_way(&lock, &moved);
            assert_eq!(specs(&next), [expected]);
            moved.extend(next);
        }
        assert_eq!(refusal.in_the_way(&lock, &moved), Vec::<&Package>::new());
        assert_eq!(refusal.own_demands().count(), 0);
        assert_eq!(refusal.foreign_demands().map(|asked| &*asked.name).collect::<Vec<_>>(), ["crypto-mac"]);
    }

    #[test]
    fn a_package_without_a_feature_moves_if_the_lock_file_held_it() {
        let said = "error: failed to select a version for `js-sys`.\n    ... required by package `uuid v1.18.1`\n\
                    versions that meet the requirements `^0.3` (locked to 0.3.57) are: 0.3.57\n\n\
                    package `uuid` depends on `js-sys` with feature `std` but `js-sys` does not have that feature.\n";
        let (lock, refusal) = (lock(), Refusal::read(said).unwrap());
        assert_eq!(specs(&refusal.in_the_way(&lock, &[])), ["js-sys@0.3.57"]);
    }

    #[test]
    fn other_errors_are_no_refusals() {
        assert_eq!(Refusal::read("error: failed to download from the registry"), None);
    }
}
