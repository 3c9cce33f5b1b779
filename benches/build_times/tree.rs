//! Which crates are built, by what Cargo says.

use std::collections::BTreeSet;

/// Names and versions.
pub(crate) type Crates = BTreeSet<(String, String)>;

/// The output of `cargo tree` without indentation: `name v1.2.3`, and whatever follows.
pub(crate) fn parse(tree: &str) -> Crates {
    let line = |line: &str| {
        let mut words = line.split(' ');
        let name = words.next()?;
        Some((name.to_owned(), words.next()?.strip_prefix('v')?.to_owned()))
    };
    tree.lines().filter_map(line).collect()
}

/// All of a Cargo.lock.
pub(crate) fn locked(lock: &str) -> Crates {
    let value = |line: &str, key: &str| {
        line.strip_prefix(key)?.strip_prefix(" = \"")?.strip_suffix('"').map(str::to_owned)
    };
    let lines = || lock.lines();
    let pair = |(name, version): (&str, &str)| Some((value(name, "name")?, value(version, "version")?));
    lines().zip(lines().skip(1)).filter_map(pair).collect()
}

/// Each once, whatever the versions.
pub(crate) fn names<'a>(crates: impl Iterator<Item = &'a (String, String)>) -> String {
    let names: BTreeSet<_> = crates.map(|(name, _)| name.as_str()).collect();
    if names.is_empty() {
        return "none".to_owned();
    }
    names.into_iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
