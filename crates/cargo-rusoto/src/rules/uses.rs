//! What a `use` brings in, and its text without some of that.

use syn::{ItemUse, UseGroup, UseTree};

use crate::edit::{Source, comments_within};
use crate::names::{Path, plain};

/// How wide a line may be before it is broken, as rustfmt has it.
const WIDTH: usize = 100;

/// One name that a `use` brings in, or one `*`.
#[derive(Debug)]
pub(super) struct Leaf {
    /// Where it begins.
    pub(super) at: usize,
    /// All of its path. That of `a::b::*` is `a::b`.
    pub(super) path: Path,
    /// The name that it has here. `*` and `as _` have none.
    pub(super) name: Option<String>,
    pub(super) is_glob: bool,
}

/// Returns all that a `use` brings in.
pub(super) fn leaves(source: Source<'_>, item: &ItemUse) -> Vec<Leaf> {
    let mut found = Vec::new();
    let start = item.leading_colon.as_ref().map(|_| String::new()).into_iter().collect();
    collect(source, &item.tree, start, &mut found);
    found
}

fn collect(source: Source<'_>, tree: &UseTree, mut path: Path, found: &mut Vec<Leaf>) {
    let at = source.range(tree).start;
    let (last, name) = match tree {
        UseTree::Path(one) => {
            path.push(plain(&one.ident));
            return collect(source, &one.tree, path, found);
        }
        UseTree::Group(group) => {
            return group.items.iter().for_each(|one| collect(source, one, path.clone(), found));
        }
        UseTree::Glob(_) => return found.push(Leaf { at, path, name: None, is_glob: true }),
        UseTree::Name(one) => (&one.ident, None),
        UseTree::Rename(one) => (&one.ident, Some(plain(&one.rename))),
    };
    if *last != "self" {
        path.push(plain(last));
    }
    let name = name.or_else(|| path.last().cloned()).filter(|name| name != "_");
    found.push(Leaf { at, path, name, is_glob: false });
}

/// Returns the tree of a `use` without the leaves that begin at these places, or `None` if nothing stays.
pub(super) fn without(source: Source<'_>, tree: &UseTree, gone: &[usize]) -> Option<String> {
    match tree {
        UseTree::Path(one) => {
            let inner = without(source, &one.tree, gone)?;
            Some(format!("{}{inner}", source.slice(source.range(tree).start..source.range(&one.tree).start)))
        }
        UseTree::Group(group) => without_some(source, group, gone),
        leaf => (!gone.contains(&source.range(leaf).start)).then(|| source.of(leaf).to_owned()),
    }
}

fn without_some(source: Source<'_>, group: &UseGroup, gone: &[usize]) -> Option<String> {
    let whole = source.of(group);
    let parts: Vec<_> = group.items.iter().map(|tree| without(source, tree, gone)).collect();
    let kept: Vec<&str> = parts.iter().flatten().map(String::as_str).collect();
    let is_same = group.items.iter().zip(&parts).all(|(tree, part)| part.as_deref() == Some(source.of(tree)));
    if is_same {
        return Some(whole.to_owned());
    }
    if !comments_within(source, group).is_empty() && !kept.is_empty() {
        return Some(cut(source, group, &parts));
    }
    let text = match &*kept {
        [] => return None,
        [one] if !one.starts_with("self") => (*one).to_owned(),
        kept if !whole.contains('\n') => format!("{{{}}}", kept.join(", ")),
        kept => {
            let start = source.range(group).start;
            layout(kept, start - source.line_start(start), source.indent(start), source.line_end())
        }
    };
    Some(text)
}

/// Returns a group that stood on several lines: on one if it fits, else as rustfmt breaks it.
fn layout(kept: &[&str], column: usize, indent: &str, line_end: &str) -> String {
    let one_line = format!("{{{}}}", kept.join(", "));
    let has_groups = one_line.get(1..).is_some_and(|text| text.contains('{'));
    if !has_groups && column + one_line.len() < WIDTH {
        return one_line;
    }
    let inner = format!("{indent}{}", if indent.contains('\t') { "\t" } else { "    " });
    let mut lines = vec![inner.clone()];
    for part in kept {
        let Some(line) = lines.last_mut() else { continue };
        let is_empty = line.len() == inner.len();
        if !is_empty && (has_groups || line.len() + part.len() + 2 > WIDTH) {
            lines.push(format!("{inner}{part},"));
        } else {
            line.push_str(if is_empty { "" } else { " " });
            line.push_str(part);
            line.push(',');
        }
    }
    format!("{{{line_end}{}{line_end}{indent}}}", lines.join(line_end))
}

/// Returns a group with comments: each part goes with its comma, and nothing else moves.
fn cut(source: Source<'_>, group: &UseGroup, parts: &[Option<String>]) -> String {
    let start = source.range(group).start;
    let (mut out, mut at) = (String::new(), start);
    for (pair, part) in group.items.pairs().zip(parts) {
        let (tree, comma) = pair.into_tuple();
        let mut range = source.range(tree);
        out.push_str(source.slice(at..range.start));
        match part {
            Some(part) => out.push_str(part),
            None => {
                range.end = comma.map_or(range.end, |comma| source.range(comma).end);
                let rest = source.slice(range.end..source.range(group).end);
                range.end += rest.len() - rest.trim_start_matches(' ').len();
                let blank = out.rfind('\n').map(|end| out.split_at(end));
                let ends_line = ["\n", "\r"]
                    .iter()
                    .any(|end| source.slice(range.end..source.range(group).end).starts_with(end));
                // A line on which nothing else stands goes.
                if let Some((before, line)) = blank
                    && ends_line
                    && line.trim().is_empty()
                {
                    out = before.strip_suffix('\r').unwrap_or(before).to_owned();
                }
            }
        }
        at = range.end;
    }
    out.push_str(source.slice(at..source.range(group).end));
    out
}

/// Returns the bytes of a `use` that goes: with its line, if nothing else stands there.
pub(super) fn whole_line(source: Source<'_>, item: &ItemUse) -> std::ops::Range<usize> {
    let range = source.range(item);
    let rest = source.slice(range.end..source.text.len());
    let blank = rest.len() - rest.trim_start_matches([' ', '\t']).len();
    let end = rest.get(blank..).and_then(|rest| {
        let length = ["\r\n", "\n"].iter().find(|end| rest.starts_with(**end))?.len();
        Some(range.end + blank + length)
    });
    let Some(mut end) = end.filter(|_| source.begins_line(range.start)) else { return range };
    let start = source.line_start(range.start);
    // One of two empty lines goes too.
    let before = source.slice(0..start);
    let is_empty_before = ["\n\n", "\n\r\n"].iter().any(|line| before.ends_with(line)) || start == 0;
    let after = source.slice(end..source.text.len());
    if is_empty_before && let Some(line) = ["\r\n", "\n"].iter().find(|line| after.starts_with(**line)) {
        end += line.len();
    }
    start..end
}
