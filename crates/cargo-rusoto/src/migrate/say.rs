//! The diff and the summary.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use anstyle::{AnsiColor, Style};
use rusoto_compat_api_table::{SERVICES, Table};
use similar::{ChangeTag, TextDiff};

use super::change::Change;
use super::project::Project;
use super::rewrite::{Left, Rewritten};
use super::verify::TakenBack;
use crate::{Rule, rules};

/// How many lines stand around a change.
const AROUND: usize = 3;
const WIDTH: usize = 80;

// Writing to a `String` cannot fail.

/// Returns the changes as a unified diff with colours, manifests last.
pub(super) fn diff(changes: &[Change]) -> String {
    let bold = Style::new().bold();
    let place = AnsiColor::Cyan.on_default();
    let mut out = String::new();
    let (manifests, sources): (Vec<_>, Vec<_>) =
        changes.iter().filter(|change| change.stands()).partition(|change| change.is_manifest());
    for change in sources.into_iter().chain(manifests) {
        let file = &change.shown;
        _ = writeln!(out, "{bold}--- {file}{bold:#}\n{bold}+++ {file}{bold:#}");
        let diff = TextDiff::from_lines(change.old(), change.now());
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

/// Returns what was done and what is left: counts first. `taken` is there if files were written.
pub(super) fn summary(project: &Project, rewritten: &Rewritten, taken: Option<&[TakenBack]>) -> String {
    let mut out = String::new();
    let stands = |file: &str| !taken.unwrap_or_default().iter().any(|one| one.file == file);
    let shown = |at: usize| project.files.get(at).map(|file| project.workspace.shown(&file.path));
    let sources = rewritten.changed().filter_map(|(at, _, _)| shown(at));
    let manifests = rewritten.manifests.iter().map(|one| project.workspace.shown(&one.path));
    let files = sources.chain(manifests).filter(|file| stands(file)).count();
    let left: Vec<_> = rewritten.left.iter().filter(|left| stands(&left.file)).collect();
    let later = &rewritten.later;

    for rule in rules::RULES.iter().chain(rules::ASSISTED).chain(rules::CLEANERS) {
        let mut operations: BTreeMap<&str, usize> = BTreeMap::new();
        for ((name, operation, at), number) in &rewritten.done {
            if *name == rule.name && shown(*at).is_some_and(|file| stands(&file)) {
                *operations.entry(operation).or_default() += number;
            }
        }
        let all: usize = operations.values().sum();
        let named = operations.iter().filter(|(operation, _)| !operation.is_empty());
        // A name and its number stay together.
        let named: Vec<_> = named.map(|(operation, number)| format!("{operation}\u{a0}{number}")).collect();
        let what = format!(
            "{} {}",
            rule.name,
            if named.is_empty() { rule.does.to_owned() } else { named.join(", ") }
        );
        counted(&mut out, AnsiColor::Green, "rewritten", all, &what);
    }
    counted(&mut out, AnsiColor::Yellow, "left", left.len(), "with a comment that says why");
    counted(&mut out, AnsiColor::Cyan, "not yet", later.values().sum(), "without a comment");
    let number = taken.map_or(0, <[_]>::len);
    counted(&mut out, AnsiColor::Red, "taken back", number, &format!("{}, as before", word(number)));

    let mut why: BTreeMap<(&str, &str), Vec<&Left>> = BTreeMap::new();
    for left in &left {
        why.entry((left.id, &left.why)).or_default().push(left);
    }
    heading(&mut out, "Left, each with a comment", why.is_empty());
    for ((id, why), places) in why {
        wrapped(&mut out, &format!("{id} {why}"), "  ", "        ");
        for left in places {
            _ = writeln!(out, "    {}:{} {}", left.file, left.line, left.operation);
        }
    }
    let pages: BTreeSet<_> =
        left.iter().filter_map(|left| Rule::with_id(left.id)).map(|rule| rule.page).collect();
    for page in pages {
        _ = writeln!(out, "  By hand: docs/{page}");
    }
    heading(&mut out, "Not yet", later.is_empty());
    for (why, number) in later {
        let times = if *number > 1 { format!(" ({number} times)") } else { String::new() };
        wrapped(&mut out, &format!("{why}{times}"), "  ", "    ");
    }
    heading(&mut out, "Taken back", number == 0);
    for one in taken.unwrap_or_default() {
        _ = writeln!(out, "  {}", one.file);
        wrapped(&mut out, &one.why, "    ", "    ");
    }
    heading(&mut out, "Not read", rewritten.notes.is_empty());
    for note in &rewritten.notes {
        wrapped(&mut out, &format!("{}:{}:{} {}", note.file, note.line, note.column, note.why), "  ", "    ");
    }
    if !out.is_empty() {
        out.push('\n');
    }
    for hint in &rewritten.hints {
        wrapped(&mut out, hint, "", "");
    }
    let what = word(files);
    match (files, taken) {
        (0, None) => wrapped(&mut out, "Nothing is to be changed.", "", ""),
        (0, Some([])) => wrapped(&mut out, "Nothing is to be changed.", "", ""),
        (0, Some(_)) => wrapped(&mut out, "All files are as they were.", "", ""),
        (_, Some(_)) => {
            wrapped(
                &mut out,
                &format!("{files} {what} written. Look at `git diff`, and run your tests."),
                "",
                "",
            );
        }
        (_, None) => {
            wrapped(
                &mut out,
                &format!("{files} {what} would change. Nothing was written: --apply writes."),
                "",
                "",
            );
        }
    }
    out
}

fn word(files: usize) -> &'static str {
    if files == 1 { "file" } else { "files" }
}

/// Writes a line of the counts, if there is anything to count.
fn counted(out: &mut String, color: AnsiColor, name: &str, number: usize, what: &str) {
    if number > 0 {
        let style = color.on_default();
        let indent = " ".repeat(21);
        let text = filled(what, &indent, &indent, WIDTH);
        _ = writeln!(out, "  {style}{name:<11}{style:#}{number:>6}  {}", text.trim_start());
    }
}

fn heading(out: &mut String, text: &str, is_empty: bool) {
    if !is_empty {
        let bold = Style::new().bold();
        _ = writeln!(out, "\n{bold}{text}{bold:#}");
    }
}

fn wrapped(out: &mut String, text: &str, first: &str, next: &str) {
    _ = writeln!(out, "{}", filled(text, first, next, WIDTH));
}

fn filled(text: &str, first: &str, next: &str, width: usize) -> String {
    let options =
        textwrap::Options::new(width).initial_indent(first).subsequent_indent(next).break_words(false);
    textwrap::fill(text, options).replace('\u{a0}', " ")
}

/// Returns what is rewritten and what not.
pub(super) fn list() -> String {
    let mut out = String::from("Rewritten:\n");
    for rule in rules::RULES.iter().chain(rules::CLEANERS) {
        _ = writeln!(out, "  {}  {}", rule.name, rule.does);
    }
    for rule in rules::ASSISTED {
        _ = writeln!(out, "  {}  with --errors: {}", rule.name, rule.does);
    }
    _ = writeln!(out, "Clients of: {}", SERVICES.join(", "));
    for table in SERVICES.iter().filter_map(|service| Table::of(service).ok()) {
        let (count, stay) = rules::counted(&table);
        _ = writeln!(out, "Operations of {}: {count} of {}", table.service, table.operations.len());
        stay.iter().for_each(|why| _ = writeln!(out, "  {why}"));
    }
    out.push_str(
        "Not rewritten: all else. A call that is on a facade and stays gets a comment that says why.\n",
    );
    out
}
