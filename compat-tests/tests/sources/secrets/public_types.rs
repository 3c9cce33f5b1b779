//! What of this library can show something, read from its code, so that nothing is forgotten: public types, those of
//! them with a `Display`, and the places that log.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::Outcome;

/// What the code of `rusoto-compat` and `rusoto-compat-core` declares. Paths are those of the declaration, as
/// `type_name` has them: two types may have one name.
#[derive(Debug, Default)]
pub(super) struct Declared {
    /// All `pub struct` and `pub enum`. The lint `unreachable_pub` sees to it that `pub` means public.
    pub(super) types: BTreeSet<String>,
    /// Those of them that implement `Display`.
    pub(super) displayed: BTreeSet<String>,
    /// How many lines of code log, by module.
    pub(super) log_sites: BTreeMap<String, usize>,
}

impl Declared {
    pub(super) fn read() -> Outcome<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let mut declared = Self::default();
        for (folder, name) in [("src", "rusoto_compat"), ("crates/core/src", "rusoto_compat_core")] {
            declared.collect(&root.join(folder), name)?;
        }
        Ok(declared)
    }

    fn collect(&mut self, folder: &Path, module: &str) -> Outcome {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let name = path.file_stem().and_then(|name| name.to_str()).ok_or("a file without a name")?;
            let below = format!("{module}::{name}");
            if path.is_dir() && name != "tests" {
                self.collect(&path, &below)?;
            } else if path.extension().is_some_and(|extension| extension == "rs") && name != "tests" {
                let module = if ["mod", "lib"].contains(&name) { module } else { &below };
                self.add(module, &fs::read_to_string(&path)?)?;
            }
        }
        Ok(())
    }

    fn add(&mut self, module: &str, code: &str) -> Outcome {
        let code = code.split("#[cfg(test)]\nmod ").next().unwrap_or(code);
        let mut private = BTreeSet::new();
        for line in code.lines() {
            match declaration(line) {
                Some((name, true)) => {
                    self.types.insert(format!("{module}::{name}"));
                }
                Some((name, false)) => {
                    private.insert(name);
                }
                None => {}
            }
        }
        for name in code.lines().filter_map(displayed) {
            let path = format!("{module}::{name}");
            if self.types.contains(&path) {
                self.displayed.insert(path);
            } else if !private.contains(name) {
                return Err(format!("{path} has a `Display`, and is declared elsewhere").into());
            }
        }
        let sites = ["trace!(", "debug!(", "info!(", "warn!(", "error!(", "event!("]
            .map(|level| code.matches(&format!("tracing::{level}")).count());
        if sites.iter().any(|&sites| sites > 0) {
            self.log_sites.insert(module.to_owned(), sites.iter().sum());
        }
        Ok(())
    }
}

/// The name in a line such as `pub struct Snapshot<T> {`, and whether it is public.
fn declaration(line: &str) -> Option<(&str, bool)> {
    let (before, rest) = ["struct ", "enum "].iter().find_map(|keyword| line.split_once(keyword))?;
    let is_one = before.is_empty() || before.starts_with("pub");
    is_one.then(|| (identifier(rest), before == "pub "))
}

/// The name in a line such as `impl fmt::Display for PathShape<'_> {`.
fn displayed(line: &str) -> Option<&str> {
    let rest = line.strip_prefix("impl").and_then(|rest| rest.split_once("fmt::Display for "));
    rest.map(|(_, rest)| identifier(rest))
}

fn identifier(text: &str) -> &str {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default()
}

#[test]
fn declarations_are_found_in_code() -> Outcome {
    let code = "pub struct Open<T>(T);\npub(crate) struct Closed;\nenum Hidden {}\n    pub struct Within;\n\
                impl<T> fmt::Display for Open<T> {\nimpl std::fmt::Display for Closed {\n\
                tracing::warn!(\n    tracing::debug!(x);\n#[cfg(test)]\nmod tests {\npub struct Test;\n";
    let mut declared = Declared::default();
    declared.add("here", code)?;
    let open = BTreeSet::from(["here::Open".to_owned()]);
    assert_eq!((&declared.types, &declared.displayed), (&open, &open));
    assert_eq!(declared.log_sites["here"], 2);
    assert!(declared.add("there", "impl fmt::Display for Open {").is_err());
    Ok(())
}
