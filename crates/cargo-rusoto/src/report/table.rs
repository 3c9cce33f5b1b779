//! The report for people, at most 80 columns wide where names allow.

use std::fmt::Write;

use anstyle::{AnsiColor, Style};

use super::counts::{Counts, by_rule, count, part, what};
use super::estimate::estimate;
use crate::{Class, Inventory};

/// How many places of one kind are shown, if not all.
const PLACES: usize = 5;
const WIDTH: usize = 80;

/// How much a report shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// Counts.
    Counts,
    /// Counts, and the first places of each kind.
    Some,
    /// Counts, and all places.
    All,
}

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();

fn style(class: Class) -> Style {
    let color = match class {
        Class::Auto => AnsiColor::Green,
        Class::Assisted => AnsiColor::Yellow,
        Class::Manual => AnsiColor::Red,
    };
    color.on_default()
}

/// Returns the report, with colours that `anstream` takes out where they do not belong.
pub fn table(inventory: &Inventory, detail: Detail) -> String {
    let mut out = String::new();
    let counts = Counts::of(inventory);
    let uses = inventory.findings.len();
    // Writing to a `String` cannot fail.
    _ = writeln!(
        out,
        "{BOLD}{} of Rusoto{BOLD:#} in {} of {}:\n{} in code, {} in tests, benches and examples\n",
        count(uses, "use", "uses"),
        count(counts.files, "file", "files"),
        count(counts.packages, "package", "packages"),
        counts.code,
        counts.tests,
    );
    for class in [Class::Auto, Class::Assisted, Class::Manual] {
        let (style, number) = (style(class), counts.class(class));
        let share = (number * 100 + uses / 2).checked_div(uses).unwrap_or_default();
        _ = writeln!(
            out,
            "  {style}{:<8}{style:#} {number:>5} {share:>3} %  {}",
            class.name(),
            class.meaning()
        );
    }
    if uses > 0 {
        let estimate = estimate(inventory, &counts);
        _ = write!(out, "\n{BOLD}`cargo rusoto migrate`, estimated{BOLD:#}\n{estimate}");
    }
    operations(&mut out, &counts);
    _ = writeln!(out);
    for (rule, class, findings) in by_rule(inventory) {
        let (id, style) = (rule.id, style(class));
        _ = writeln!(
            out,
            "{BOLD}{id}{BOLD:#} {:<48} {style}{:<8}{style:#} {:>5}",
            rule.title,
            class.name(),
            findings.len()
        );
        if detail == Detail::Counts {
            continue;
        }
        wrapped(&mut out, rule.says, "  ");
        _ = writeln!(out, "  {DIM}docs/{}{DIM:#}", rule.page);
        let shown = if detail == Detail::All { findings.len() } else { PLACES };
        for finding in findings.iter().take(shown) {
            let place = format!("{}:{}:{}", finding.file, finding.line, finding.column);
            let (what, part) = (what(finding), part(finding.part));
            // A long line goes on in the next.
            let is_long = 4 + place.chars().count().max(34) + 1 + what.chars().count() + part.len() > WIDTH;
            let width = if is_long { 0 } else { 34 };
            let part = if part.is_empty() { String::new() } else { format!("{DIM}{part}{DIM:#}") };
            let between = if is_long { "\n        " } else { " " };
            _ = writeln!(out, "    {place:<width$}{between}{what}{part}");
        }
        if findings.len() > shown {
            _ = writeln!(out, "    {DIM}and {} more: --all{DIM:#}", findings.len() - shown);
        }
        _ = writeln!(out);
    }
    if !inventory.notes.is_empty() {
        if detail == Detail::Counts {
            _ = writeln!(out);
        }
        _ = writeln!(out, "{BOLD}Not read{BOLD:#}");
        for note in &inventory.notes {
            wrapped(&mut out, &format!("{}:{}:{} {}", note.file, note.line, note.column, note.why), "  ");
        }
    }
    out
}

fn operations(out: &mut String, counts: &Counts) {
    if counts.operations.is_empty() {
        return;
    }
    _ = writeln!(out, "\n{BOLD}Operations that are called{BOLD:#}");
    for (service, operations) in &counts.operations {
        let all: Vec<_> = operations.iter().map(|(name, number)| format!("{name} {number}")).collect();
        let first = format!("  {service:<10} ");
        let options = textwrap::Options::new(WIDTH).initial_indent(&first).subsequent_indent("             ");
        // A name and its number stay together.
        let text = all.join(", ").replace(' ', "\u{a0}").replace(",\u{a0}", ", ");
        _ = writeln!(out, "{}", textwrap::fill(&text, options).replace('\u{a0}', " "));
    }
}

fn wrapped(out: &mut String, text: &str, indent: &str) {
    let options =
        textwrap::Options::new(WIDTH).initial_indent(indent).subsequent_indent(indent).break_words(false);
    _ = writeln!(out, "{}", textwrap::fill(text, options));
}
