//! The public types of this library, read from its code, so that none is forgotten.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::Outcome;

/// The names of all `pub struct` and `pub enum` in `rusoto-compat` and `rusoto-compat-core`. The lint
/// `unreachable_pub` sees to it that `pub` means public.
pub(super) fn declared() -> Outcome<BTreeSet<String>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut names = BTreeSet::new();
    for folder in ["src", "core/src"] {
        collect(&root.join(folder), &mut names)?;
    }
    Ok(names)
}

fn collect(folder: &Path, names: &mut BTreeSet<String>) -> Outcome {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, names)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            names.extend(fs::read_to_string(&path)?.lines().filter_map(type_in));
        }
    }
    Ok(())
}

/// The name in a line such as `pub struct Snapshot<T> {`.
fn type_in(line: &str) -> Option<String> {
    let rest = line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum "))?;
    Some(rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect())
}
