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
    let (mut seen, first) = (Vec::new(), found.findings.len());
    tree(scope, &item.tree, start, is_public, &mut seen, found);
    // Others may see what is handed on, and an attribute may want it kept.
    if !matches!(item.vis, Visibility::Inherited) || item.attrs.iter().any(|one| !one.path().is_ident("cfg"))
    {
        found.take_a_person(first);
    }
}

fn tree(
    scope: &Scope<'_>,
    one: &UseTree,
    mut path: Path,
    is_public: bool,
    seen: &mut Vec<String>,
    found: &mut Found<'_>,
) {
    let is_glob = match one {
        UseTree::Path(inner) => {
            path.push(plain(&inner.ident));
            return tree(scope, &inner.tree, path, is_public, seen, found);
        }
        UseTree::Group(group) => {
            return group.items.iter().for_each(|one| tree(scope, one, path.clone(), is_public, seen, found));
        }
        UseTree::Glob(_) => true,
        UseTree::Name(name) => {
            path.extend((name.ident != "self").then(|| plain(&name.ident)));
            false
        }
        UseTree::Rename(name) => {
            path.extend((name.ident != "self").then(|| plain(&name.ident)));
            false
        }
    };
    let Some(Def::Rusoto(item)) = looked_up(scope, &path) else { return };
    // What another module or package hands on is a finding there.
    let first = path.iter().position(|part| !part.is_empty()).map_or(0, |at| at + 1);
    let is_direct = matches!(looked_up(scope, path.get(..first).unwrap_or_default()), Some(Def::Rusoto(_)));
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

/// Returns what a path of a `use` leads to: first from the crates, then from the names here.
fn looked_up(scope: &Scope<'_>, path: &[String]) -> Option<Def> {
    let from_crates: Path = std::iter::once(String::new()).chain(path.iter().cloned()).collect();
    let from_crates = scope.names.resolve(&scope.module, &[], &from_crates);
    from_crates.or_else(|| scope.names.resolve(&scope.module, &scope.blocks, path))
}
