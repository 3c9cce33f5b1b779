//! Imports.

use syn::spanned::Spanned;
use syn::{ItemUse, UseTree, Visibility};

use super::finding::Found;
use super::rules::{GLOB, IMPORT, REEXPORT};
use super::scope::Scope;
use crate::names::{Def, Path, plain};

/// Looks at a `use`: each line of it that leads to Rusoto is one finding for each crate, glob or re-export.
pub(super) fn item(scope: &Scope<'_>, item: &ItemUse, found: &mut Found<'_>) {
    let start: Path = item.leading_colon.as_ref().map(|_| String::new()).into_iter().collect();
    let is_public = matches!(item.vis, Visibility::Public(_));
    let mut seen = Vec::new();
    tree(scope, &item.tree, start, is_public, &mut seen, found);
}

fn tree(
    scope: &Scope<'_>,
    one: &UseTree,
    mut path: Path,
    is_public: bool,
    seen: &mut Vec<String>,
    found: &mut Found<'_>,
) {
    let (is_glob, is_end) = match one {
        UseTree::Path(inner) => {
            path.push(plain(&inner.ident));
            return tree(scope, &inner.tree, path, is_public, seen, found);
        }
        UseTree::Group(group) => {
            return group.items.iter().for_each(|one| tree(scope, one, path.clone(), is_public, seen, found));
        }
        UseTree::Glob(_) => (true, true),
        UseTree::Name(name) => {
            path.extend((name.ident != "self").then(|| plain(&name.ident)));
            (false, true)
        }
        UseTree::Rename(name) => {
            path.extend((name.ident != "self").then(|| plain(&name.ident)));
            (false, true)
        }
    };
    // What `use` names is looked up from the crates, not from this module's own names.
    let def = match path.first().map(String::as_str) {
        Some("" | "crate" | "self" | "super") => scope.names.resolve(&scope.module, &[], &path),
        _ => {
            let extern_path: Path = std::iter::once(String::new()).chain(path.iter().cloned()).collect();
            scope
                .names
                .resolve(&scope.module, &[], &extern_path)
                .or_else(|| scope.names.resolve(&scope.module, &scope.blocks, &path))
        }
    };
    let Some(Def::Rusoto(item)) = def.filter(|_| is_end) else { return };
    // A re-export by another module of the workspace is that module's finding.
    let is_direct = !matches!(path.first().map(String::as_str), Some("crate" | "self" | "super"));
    let rule = match (is_public, is_glob, is_direct) {
        (true, _, _) => REEXPORT,
        (false, true, _) => GLOB,
        (false, false, true) => IMPORT,
        (false, false, false) => return,
    };
    let key = format!("{}{}", rule.id, item.package);
    if rule != REEXPORT && seen.contains(&key) {
        return;
    }
    seen.push(key);
    let what = if is_glob { format!("{}::*", path.join("::")) } else { path.join("::") };
    found.add(rule, scope, one.span(), &item, what.trim_start_matches("::"));
}
