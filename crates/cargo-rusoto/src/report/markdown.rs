//! The report to paste into an issue.

use std::fmt::Write;

use super::counts::{Counts, by_rule, count, part, what};
use crate::{Class, Inventory};

/// Returns the report as Markdown.
pub fn markdown(inventory: &Inventory) -> String {
    let mut out = String::new();
    let counts = Counts::of(inventory);
    // Writing to a `String` cannot fail.
    _ = writeln!(
        out,
        "## {} of Rusoto\n\n{} in code, {} in tests, benches and examples.\n\n| | auto | assisted | manual |\n|---|---|---|---|",
        count(inventory.findings.len(), "use", "uses"),
        counts.code,
        counts.tests
    );
    let [auto, assisted, manual] =
        [Class::Auto, Class::Assisted, Class::Manual].map(|class| counts.class(class));
    _ = writeln!(out, "| uses | {auto} | {assisted} | {manual} |\n");
    if !counts.operations.is_empty() {
        _ = writeln!(out, "| service | operations |\n|---|---|");
        for (service, operations) in &counts.operations {
            let all: Vec<_> = operations.iter().map(|(name, number)| format!("{name} {number}")).collect();
            _ = writeln!(out, "| {service} | {} |", all.join(", "));
        }
        _ = writeln!(out);
    }
    _ = writeln!(out, "| id | what | class | uses |\n|---|---|---|---|");
    let all = by_rule(inventory);
    for (rule, class, findings) in &all {
        _ = writeln!(
            out,
            "| [{}]({}) | {} | {} | {} |",
            rule.id,
            rule.url(),
            rule.title,
            class.name(),
            findings.len()
        );
    }
    for (rule, class, findings) in &all {
        _ = writeln!(
            out,
            "\n<details><summary>{} {} ({} {})</summary>\n",
            rule.id,
            cell(rule.title),
            findings.len(),
            class.name(),
        );
        _ = writeln!(out, "{}\n", rule.says);
        for finding in findings {
            _ = writeln!(
                out,
                "- `{}:{}` {}{}",
                finding.file,
                finding.line,
                cell(&what(finding)),
                part(finding.part)
            );
        }
        _ = writeln!(out, "\n</details>");
    }
    if !inventory.notes.is_empty() {
        _ = writeln!(out, "\nNot read:\n");
        for note in &inventory.notes {
            _ = writeln!(out, "- `{}:{}` {}", note.file, note.line, cell(&note.why));
        }
    }
    out
}

/// Returns text of others without what Markdown would read.
fn cell(text: &str) -> String {
    text.replace('`', "")
        .replace('|', "\\|")
        .replace('<', "&lt;")
        .replace('*', "\\*")
        .replace(['\n', '\r'], " ")
}
