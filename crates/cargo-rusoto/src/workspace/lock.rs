//! Reads a lock file, of any version.

use crate::Error;
use std::collections::BTreeSet;
use toml_edit::{DocumentMut, Item, TableLike};

/// One package of a lock file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Package {
    pub(crate) name: String,
    pub(crate) version: String,
    /// `None` for a path.
    pub(crate) source: Option<String>,
    /// As they are written: the name, and the version and the source where one name is not enough.
    dependencies: Vec<String>,
}

impl Package {
    /// Is it from a registry, and not from a path or from git?
    pub(crate) fn is_from_registry(&self) -> bool {
        self.source
            .as_deref()
            .is_some_and(|source| source.starts_with("registry+") || source.starts_with("sparse+"))
    }

    /// Does it depend on this package?
    fn needs(&self, other: &Self) -> bool {
        self.dependencies.iter().any(|dependency| {
            let mut parts = dependency.split(' ');
            parts.next() == Some(&other.name) && parts.next().is_none_or(|version| version == other.version)
        })
    }

    /// Returns what `cargo update` knows it by.
    pub(crate) fn spec(&self) -> String {
        format!("{}@{}", self.name, self.version)
    }
}

/// What a lock file holds.
#[derive(Debug)]
pub(crate) struct Lock {
    pub(crate) packages: Vec<Package>,
    /// The patches that Cargo takes for unused.
    pub(crate) unused: Vec<String>,
}

impl Lock {
    /// Reads a lock file.
    pub(crate) fn parse(text: &str) -> Result<Self, Error> {
        let document: DocumentMut = text.parse().map_err(|error| {
            Error::with_source(
                "Cargo.lock cannot be read. If a merge left marks in it, take the file of one side, and run this again",
                error,
            )
        })?;
        let packages = tables(document.get("package")).filter_map(package).collect();
        let unused = tables(document.get("patch").and_then(|patch| patch.get("unused")))
            .filter_map(|table| Some(table.get("name")?.as_str()?.to_owned()))
            .collect();
        Ok(Self { packages, unused })
    }

    /// Returns the packages of this name.
    pub(crate) fn named<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a Package> {
        self.packages.iter().filter(move |package| package.name == name)
    }

    /// Returns the packages that depend on this one.
    pub(crate) fn dependents<'a>(&'a self, package: &'a Package) -> impl Iterator<Item = &'a Package> {
        self.packages.iter().filter(move |other| other.needs(package))
    }
}

fn tables(item: Option<&Item>) -> impl Iterator<Item = &dyn TableLike> {
    let tables = item.and_then(Item::as_array_of_tables);
    tables.into_iter().flat_map(|tables| tables.iter().map(|table| table as &dyn TableLike))
}

fn package(table: &dyn TableLike) -> Option<Package> {
    let text = |key| table.get(key).and_then(Item::as_str).map(str::to_owned);
    let dependencies = table.get("dependencies").and_then(Item::as_array);
    Some(Package {
        name: text("name")?,
        version: text("version")?,
        source: text("source"),
        dependencies: dependencies
            .into_iter()
            .flatten()
            .filter_map(|dependency| dependency.as_str().map(str::to_owned))
            .collect(),
    })
}

/// Returns the text of a lock file without the packages of Rusoto. Cargo then chooses again for what they need.
pub(crate) fn without_rusoto(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let entries = text.split("\n\n").filter(|entry| {
        !entry
            .trim_start()
            .strip_prefix("[[package]]\nname = \"")
            .is_some_and(|name| name.starts_with("rusoto_"))
    });
    entries.collect::<Vec<_>>().join("\n\n")
}

/// What differs between two lock files.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Changes {
    /// Name, old version, new version: for Cargo, one serves for the other.
    pub(crate) moved: Vec<(String, String, String)>,
    /// Name and version, without a successor.
    pub(crate) gone: Vec<(String, String)>,
    /// Name and version, without a predecessor.
    pub(crate) new: Vec<(String, String)>,
}

impl Changes {
    /// Compares two lock files. A package that only has another source does not count.
    pub(crate) fn between(before: &Lock, after: &Lock) -> Self {
        let set = |lock: &Lock| -> BTreeSet<(String, String)> {
            lock.packages.iter().map(|package| (package.name.clone(), package.version.clone())).collect()
        };
        let (before, after) = (set(before), set(after));
        let mut left: Vec<_> = before.difference(&after).cloned().collect();
        let mut new = Vec::new();
        let mut moved = Vec::new();
        for (name, version) in after.difference(&before).cloned() {
            if let Some(at) = left.iter().position(|(other, old)| *other == name && serves_for(&version, old))
            {
                let (name, old) = left.remove(at);
                moved.push((name, old, version));
            } else {
                new.push((name, version));
            }
        }
        Self { moved, gone: left, new }
    }

    /// Returns how many packages are not what they were.
    pub(crate) fn count(&self) -> usize {
        self.moved.len() + self.gone.len()
    }
}

/// Can Cargo take one version where a manifest names the other one?
fn serves_for(one: &str, other: &str) -> bool {
    let class = |version: &str| {
        let version = semver::Version::parse(version).ok()?;
        let least = match (version.major, version.minor) {
            (0, 0) => version.patch,
            (0, minor) => minor,
            _ => 0,
        };
        Some((version.major, least))
    };
    class(one).is_some_and(|own| class(other) == Some(own))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(name: &str, version: &str) -> String {
        format!(
            "[[package]]\nname = \"{name}\"\nversion = \"{version}\"\nsource = \"registry+https://index\"\n\n"
        )
    }

    #[test]
    fn a_package_has_moved_if_cargo_could_take_the_new_version_in_its_place() {
        let lock = |packages: [(&str, &str); 4]| {
            Lock::parse(&packages.map(|(name, version)| entry(name, version)).concat()).unwrap()
        };
        let before = lock([("a", "1.2.0"), ("ring", "0.16.20"), ("same", "0.0.1"), ("mio", "0.7.1")]);
        let after = lock([("a", "1.9.0"), ("ring", "0.17.1"), ("same", "0.0.1"), ("mio", "0.7.9")]);
        let pair = |name: &str, version: &str| (name.to_owned(), version.to_owned());
        let moved = |name: &str, old: &str, new: &str| (name.to_owned(), old.to_owned(), new.to_owned());
        let changes = Changes::between(&before, &after);
        assert_eq!(changes.moved, [moved("a", "1.2.0", "1.9.0"), moved("mio", "0.7.1", "0.7.9")]);
        assert_eq!(changes.gone, [pair("ring", "0.16.20")]);
        assert_eq!(changes.new, [pair("ring", "0.17.1")]);
        assert_eq!(changes.count(), 3);
    }

    #[test]
    fn only_entries_of_rusoto_are_taken_out() {
        let text = format!(
            "version = 3\n\n{}{}{}",
            entry("a", "1.0.0"),
            entry("rusoto_core", "0.48.0"),
            entry("b", "1.0.0")
        );
        let expected = format!("version = 3\n\n{}{}", entry("a", "1.0.0"), entry("b", "1.0.0"));
        assert_eq!(without_rusoto(&text), expected);
        assert_eq!(without_rusoto(&text.replace('\n', "\r\n")), expected);
    }
}
