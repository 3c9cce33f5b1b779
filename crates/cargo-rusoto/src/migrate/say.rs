//! The diff and the summary.

use std::fmt::Write;

use anstyle::{AnsiColor, Style};
use similar::{ChangeTag, TextDiff};

use super::project::Project;
use super::rewrite::Rewritten;
use crate::rules;

/// How many lines stand around a change.
const AROUND: usize = 3;

// Writing to a `String` cannot fail.

/// Returns the changes as a unified diff with colours.
pub(super) fn diff(project: &Project, rewritten: &Rewritten) -> String {
    let bold = Style::new().bold();
    let place = AnsiColor::Cyan.on_default();
    let mut out = String::new();
    let sources = rewritten
        .changed()
        .filter_map(|(at, before, after)| Some((project.files.get(at)?.path.as_path(), before, after)));
    let manifests = rewritten.manifests.iter().map(|one| (&*one.path, &*one.before, &*one.after));
    for (path, before, after) in sources.chain(manifests) {
        let file = project.workspace.shown(path);
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
    let files = rewritten.changed().count() + rewritten.manifests.len();
    for rule in rules::RULES.iter().chain(rules::CLEANERS) {
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
    for manifest in &rewritten.manifests {
        _ = writeln!(out, "{} gets what rewritten code needs", project.workspace.shown(&manifest.path));
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
    for rule in rules::RULES.iter().chain(rules::CLEANERS) {
        _ = writeln!(out, "  {}  {}", rule.name, rule.does);
    }
    let services: Vec<_> = rules::services().collect();
    _ = writeln!(out, "Clients of: {}", services.join(", "));
    for (service, operations) in rules::OPERATIONS {
        _ = writeln!(out, "Operations of {service}: {}", operations.join(", "));
    }
    out.push_str(
        "Not rewritten: all else. A call that is on a facade and stays gets a comment that says why.\n",
    );
    out
}
