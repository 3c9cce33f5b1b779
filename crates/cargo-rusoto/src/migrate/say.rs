//! The diff and the summary.

use std::fmt::Write;

use anstyle::{AnsiColor, Style};
use similar::{ChangeTag, TextDiff};

use super::project::Project;
use super::rewrite::Rewritten;
use rusoto_compat_api_table::Table;

use crate::rules;

/// How many lines stand around a change.
const AROUND: usize = 3;

// Writing to a `String` cannot fail.

/// Returns the changes as a unified diff with colours.
pub(super) fn diff(project: &Project, rewritten: &Rewritten) -> String {
    let bold = Style::new().bold();
    let place = AnsiColor::Cyan.on_default();
    let mut out = String::new();
    for (at, before, after) in rewritten.changed() {
        let file = project.files.get(at).map(|file| project.workspace.shown(&file.path)).unwrap_or_default();
        _ = writeln!(out, "{bold}--- {file}{bold:#}\n{bold}+++ {file}{bold:#}");
        let diff = TextDiff::from_lines(before, after);
        for hunk in diff.unified_diff().context_radius(AROUND).iter_hunks() {
            _ = writeln!(out, "{place}{}{place:#}", hunk.header());
            for change in hunk.iter_changes() {
                let style = match change.tag() {
                    ChangeTag::Delete => AnsiColor::Red.on_default(),
                    ChangeTag::Insert => AnsiColor::Green.on_default(),
                    ChangeTag::Equal => Style::new(),
                };
                let line = change.value().trim_end_matches(['\r', '\n']);
                _ = writeln!(out, "{style}{}{line}{style:#}", change.tag());
            }
        }
        out.push('\n');
    }
    out
}

/// Returns what was done and what is left.
pub(super) fn summary(project: &Project, rewritten: &Rewritten, applied: bool) -> String {
    let mut out = String::new();
    let files = rewritten.changed().count();
    for rule in rules::RULES {
        let of_rule: Vec<_> = rewritten.done.iter().filter(|((name, _), _)| *name == rule.name).collect();
        let all: usize = of_rule.iter().map(|(_, count)| **count).sum();
        if all == 0 {
            continue;
        }
        let named: Vec<_> = of_rule
            .iter()
            .filter(|((_, operation), _)| !operation.is_empty())
            .map(|((_, operation), count)| format!("{operation} {count}"))
            .collect();
        let named = if named.is_empty() { String::new() } else { format!(" ({})", named.join(", ")) };
        _ = writeln!(out, "{}: {all} places{named}", rule.name);
    }
    for left in &rewritten.left {
        _ = writeln!(out, "left: {}:{} {} {}: {}", left.file, left.line, left.id, left.operation, left.why);
    }
    for (why, count) in &rewritten.later {
        let times = if *count > 1 { format!(" ({count} times)") } else { String::new() };
        _ = writeln!(out, "not yet: {why}{times}");
    }
    for note in &rewritten.notes {
        _ = writeln!(out, "not read: {}:{}:{} {}", note.file, note.line, note.column, note.why);
    }
    for package in &project.workspace.packages {
        let missing: Vec<_> = ["rusoto_compat", "rusoto_compat_facade"]
            .into_iter()
            .filter(|name| !package.ours.contains_key(*name))
            .map(|name| name.replace('_', "-"))
            .collect();
        let uses = project.tables.iter().any(|table| {
            let name = crate::names::Extern::Rusoto(table.rusoto.name.clone());
            package.externs.values().any(|one| *one == name)
        });
        if uses && !missing.is_empty() {
            let (name, missing) = (&package.name, missing.join(" and "));
            _ = writeln!(out, "not yet: {name} does not depend on {missing}, which rewritten code names");
        }
    }
    _ = match (files, applied) {
        (0, _) => writeln!(out, "Nothing is to be changed."),
        (_, true) => writeln!(out, "{files} files were written. Run `cargo check`, and look at the diff."),
        (_, false) => writeln!(out, "{files} files would change. Nothing was written: --apply writes."),
    };
    out
}

/// Returns what is rewritten and what not.
pub(super) fn list() -> String {
    let mut out = String::from("Rewritten:\n");
    for rule in rules::RULES {
        _ = writeln!(out, "  {}  {}", rule.name, rule.does);
    }
    for table in rules::SERVICES.iter().filter_map(|service| Table::of(service).ok()) {
        let (count, stay) = rules::counted(&table);
        _ = writeln!(out, "Operations of {}: {count} of {}", table.service, table.operations.len());
        stay.iter().for_each(|why| _ = writeln!(out, "  {why}"));
    }
    out.push_str(
        "Not rewritten: all else. A call that is on a facade and stays gets a comment that says why.\n",
    );
    out
}
