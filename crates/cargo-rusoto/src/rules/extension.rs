//! The imports that rewritten calls need: the trait that has `or_rusoto`, and the module with the conversions.

use syn::{Item, ItemUse};

use super::around::Around;
use super::uses::leaves;
use super::{Context, FACADE};
use crate::edit::{Edit, Source};

/// The module of the facades that has the conversions.
const CONVERSIONS: &str = "moved";

pub(super) const TRAIT: &str = "SdkResultExt";
/// Its methods.
pub(super) const METHODS: [&str; 2] = ["or_rusoto", "or_rusoto_by_code"];
/// The modules of `rusoto-compat` that have it.
const MODULES: [&str; 2] = ["http", "errors"];

/// Returns what brings the trait into scope, which is nothing if it is there. `None` if it cannot be had.
pub(super) fn import(context: &Context<'_>, around: &Around<'_>, method: &str) -> Option<Vec<Edit>> {
    if context.names.has_own_method(around.module.package, method) {
        return None;
    }
    if around.has_trait("rusoto_compat", TRAIT, &MODULES) {
        return Some(Vec::new());
    }
    // Without the place, the import would be one that nobody uses.
    if around.has_cfg || around.is_taken(TRAIT) {
        return None;
    }
    let path = format!("{}::http::{TRAIT}", context.crates.compat);
    insert(context.source, around.items, &path).map(|edit| vec![edit])
}

/// Names the conversions in these edits by their module, and adds its import. Where that cannot be had, their paths stay.
pub(super) fn by_module(context: &Context<'_>, around: &Around<'_>, edits: &mut Vec<Edit>) {
    let path = format!("{}::{CONVERSIONS}", context.crates.facade);
    let whole = format!("{path}::");
    if !edits.iter().any(|edit| edit.text.contains(&whole)) {
        return;
    }
    let name = match around.name_of(FACADE, CONVERSIONS) {
        Some(name) => name,
        None if around.has_cfg || around.is_taken(CONVERSIONS) => return,
        None => {
            let Some(import) = insert(context.source, around.items, &path) else { return };
            edits.push(import);
            CONVERSIONS.to_owned()
        }
    };
    for edit in edits {
        edit.text = edit.text.replace(&whole, &format!("{name}::"));
    }
}

/// Returns the edit that adds `use path;` to the items of a module, in order.
fn insert(source: Source<'_>, items: &[Item], path: &str) -> Option<Edit> {
    let first = source.range(items.first()?).start;
    let Some(group) = groups(source, items).into_iter().min_by_key(|group| kind(source, group)) else {
        let end = source.line_end().repeat(2);
        return (!is_below_comment(source, first))
            .then(|| Edit::once(first, format!("use {path};{}", after(source, first, &end))));
    };
    let first = source.range(*group.first()?).start;
    let at = group.iter().position(|one| key(source.of(&one.tree)) > key(path)).unwrap_or(group.len());
    let before = at.checked_sub(1).or_else(|| is_below_comment(source, first).then_some(0));
    Some(match before.and_then(|at| group.get(at)) {
        None => Edit::once(first, format!("use {path};{}", after(source, first, source.line_end()))),
        Some(one) => {
            let range = source.range(*one);
            let line = source.slice(range.end..source.text.len()).lines().next().unwrap_or_default();
            // A comment behind an import stays there.
            let is_end = line.trim().is_empty() || line.trim_start().starts_with("//");
            match is_end {
                true => {
                    let next = format!("{}{}", source.line_end(), source.indent(range.start));
                    Edit::once(range.end + line.len(), format!("{next}use {path};"))
                }
                false => Edit::once(range.end, format!(" use {path};")),
            }
        }
    })
}

/// Returns what stands between an import and what begins at a place.
fn after(source: Source<'_>, at: usize, line_end: &str) -> String {
    // A file may begin with a byte order mark.
    let before = source.slice(source.line_start(at)..at).trim_start_matches('\u{feff}');
    if before.trim().is_empty() { format!("{line_end}{before}") } else { " ".to_owned() }
}

/// Returns whether the line before a place is a comment, which belongs to what stands there.
fn is_below_comment(source: Source<'_>, at: usize) -> bool {
    let before = source.slice(0..source.line_start(at)).trim_end_matches([' ', '\t']);
    let line = before.lines().next_back().unwrap_or_default().trim();
    (line.starts_with("//") && !line.starts_with("//!")) || line.ends_with("*/")
}

/// Returns the imports between which no line is empty.
fn groups<'a>(source: Source<'_>, items: &'a [Item]) -> Vec<Vec<&'a ItemUse>> {
    let mut groups: Vec<Vec<&ItemUse>> = Vec::new();
    let mut end = None;
    for item in items {
        let range = source.range(item);
        let Item::Use(one) = item else {
            end = None;
            continue;
        };
        let is_near = end.is_some_and(|end| {
            let mut lines = source.slice(end..range.start).split('\n').skip(1).peekable();
            // The last one is that of the import.
            std::iter::from_fn(|| lines.next().filter(|_| lines.peek().is_some()))
                .all(|line| !line.trim().is_empty())
        });
        match groups.last_mut().filter(|_| is_near) {
            Some(group) => group.push(one),
            None => groups.push(vec![one]),
        }
        end = Some(range.end);
    }
    groups
}

/// Returns how far a group is from one with the crates of AWS.
fn kind(source: Source<'_>, group: &[&ItemUse]) -> usize {
    let of_crate = |name: &str| match name {
        "std" | "core" | "alloc" => 2,
        "crate" | "self" | "super" => 3,
        name if name.starts_with("rusoto_") => 0,
        _ => 1,
    };
    let leaves = group.iter().flat_map(|one| leaves(source, one));
    let first = |path: Vec<String>| path.into_iter().find(|part| !part.is_empty());
    leaves.filter_map(|leaf| first(leaf.path)).map(|name| of_crate(&name)).min().unwrap_or(3)
}

/// Returns what rustfmt sorts imports by: each part of the path, modules before types, constants and groups.
fn key(path: &str) -> Vec<(usize, String)> {
    let part = |text: &str| {
        let kind = match text {
            "self" => 0,
            "super" => 1,
            "crate" => 2,
            _ if text.starts_with('{') => 7,
            _ if text.starts_with('*') => 6,
            _ if text.len() > 1 && !text.contains(char::is_lowercase) => 5,
            _ if text.starts_with(char::is_uppercase) => 4,
            _ => 3,
        };
        (kind, text.to_owned())
    };
    // What follows in a group has `::` too, and decides nothing.
    path.trim_start_matches("::").split("::").map(str::trim).map(part).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn imports_are_sorted_as_rustfmt_sorts_them() {
        let sorted = [
            "self::a",
            "super::a",
            "crate::a",
            "rusoto_compat",
            "rusoto_compat::convert::IntoSdk",
            "rusoto_compat::http::SdkResultExt",
            "rusoto_compat::SharedCredentials",
            "rusoto_compat::VERSION",
            "rusoto_compat::*",
            "rusoto_compat::{http::AwsErrorExt, SharedCredentials}",
            "rusoto_compat_facade::S3",
            "::rusoto_core::Region",
        ];
        let mut all = sorted;
        all.reverse();
        all.sort_by_key(|path| key(path));
        assert_eq!(all, sorted);
    }
}
