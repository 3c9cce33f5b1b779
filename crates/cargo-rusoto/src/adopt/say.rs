//! What `cargo rusoto adopt` says.

use super::drop_ins::CORE;
use super::mend::Mended;
use super::options::REPOSITORY;
use super::plan::Plan;
use crate::workspace::lock::{Changes, Lock, Package};
use crate::workspace::members::Workspace;
use anstyle::Style;
use std::fmt::Write;

const BOLD: Style = Style::new().bold();
/// No line is longer, so that a terminal need not break one.
const COLUMNS: usize = 80;

/// Says that there is nothing to do.
pub(super) fn already(plan: &Plan) -> String {
    let names: Vec<&str> = plan.wanted.iter().map(|patch| &*patch.name).collect();
    format!("Adopted already: {}.\n{}", names.join(", "), stays(plan)).trim_end().to_owned()
}

/// Says what changes in the two files.
pub(super) fn plan(
    workspace: &Workspace,
    plan: &Plan,
    mended: &Mended,
    has_lock: bool,
    done: bool,
) -> String {
    let mut text = String::new();
    let manifest = workspace.manifest();
    if !plan.missing.is_empty() {
        let _ = writeln!(text, "{BOLD}{}{BOLD:#}, under [patch.crates-io]:", manifest.display());
    }
    for patch in &plan.missing {
        let _ = writeln!(text, "+ {}", patch.line());
    }
    let _ = writeln!(text);
    if has_lock {
        changes(&mut text, mended, done);
    } else {
        let _ = writeln!(
            text,
            "There is no Cargo.lock, so nothing in it has to move. Cargo makes one with today's versions."
        );
    }
    text + &stays(plan)
}

fn changes(text: &mut String, mended: &Mended, done: bool) {
    let Changes { moved, gone, new } = &mended.changes;
    let verb = if done { "moved" } else { "would move" };
    let packages = if moved.len() == 1 { "package" } else { "packages" };
    let _ = writeln!(
        text,
        "{BOLD}Cargo.lock{BOLD:#}: {} {packages} {verb}, {} go, {} come with the AWS SDK.",
        moved.len(),
        gone.len(),
        new.len(),
    );
    if !mended.in_the_way.is_empty() {
        list(text, "In the way", mended.in_the_way.iter().cloned());
    }
    let width = moved.iter().map(|(name, old, _)| name.len() + old.len()).max().unwrap_or(0);
    for (name, old, new) in moved {
        let _ = writeln!(text, "  {name} {old:<0$} -> {new}", width - name.len());
    }
    list(text, "Go", gone.iter().map(|(name, version)| format!("{name} {version}")));
}

/// Writes a list, in lines of one length.
fn list(text: &mut String, title: &str, items: impl Iterator<Item = String>) {
    let mut line = format!("  {title}:");
    let mut items = items.peekable();
    if items.peek().is_none() {
        return;
    }
    while let Some(item) = items.next() {
        let item = if items.peek().is_some() { format!("{item},") } else { item };
        if line.len() + 1 + item.len() > COLUMNS {
            let _ = writeln!(text, "{line}");
            line = "   ".to_owned();
        }
        line.push(' ');
        line.push_str(&item);
    }
    let _ = writeln!(text, "{line}");
}

fn stays(plan: &Plan) -> String {
    plan.stay.iter().map(|sentence| format!("{sentence}\n")).collect()
}

/// Says what is different from now on.
pub(super) fn done(plan: &Plan, before: &Lock, after: &Lock) -> String {
    let engine = plan.wanted.iter().any(|patch| patch.name == CORE);
    let mut text = format!("{BOLD}Written.{BOLD:#} From now on:\n");
    text.push_str(if engine {
        "- All clients of Rusoto 0.48 send over the AWS SDK's HTTP client and its TLS.\n"
    } else {
        "- All clients of Rusoto 0.48 keep their HTTP and their TLS.\n"
    });
    text.push_str(
        "- Providers find what the SDK finds: IMDSv2, SSO, web identity, Pod Identity,\n  role_arn. The order is \
         environment, profile, web identity, container, IMDS.\n  `aws sts get-caller-identity` says who you are then.\n",
    );
    let advisories = gone_advisories(before, after);
    if !advisories.is_empty() {
        list(&mut text, "Advisories that are gone", advisories.into_iter());
    }
    let page = if engine { "engine" } else { "patch" };
    let _ = writeln!(text, "Read {REPOSITORY}/blob/main/docs/start/{page}.md");
    text.push_str(
        "`cargo rusoto adopt --check` says whether the drop-ins are active.\n\
         `cargo rusoto adopt --undo` puts all back.",
    );
    text
}

/// Advisories on what Rusoto 0.48 brings: the package, and the first version without it. docs/reference/advisories.md
/// has the table.
const ADVISORIES: [(&str, &str, Option<&str>); 6] = [
    ("RUSTSEC-2022-0071", "rusoto_credential", None),
    ("RUSTSEC-2024-0336", "rustls", Some("0.21.11")),
    ("RUSTSEC-2025-0009", "ring", Some("0.17.12")),
    ("RUSTSEC-2025-0010", "ring", Some("0.17.0")),
    ("RUSTSEC-2025-0134", "rustls-pemfile", None),
    ("RUSTSEC-2026-0258", "h2", Some("0.4.16")),
];

fn gone_advisories(before: &Lock, after: &Lock) -> Vec<String> {
    let affects = |lock: &Lock, name: &str, mended: Option<&str>| {
        // Advisories are on packages of the registry.
        lock.packages.iter().filter(|package| package.name == name && package.is_from_registry()).any(
            |package: &Package| {
                let versions = (semver::Version::parse(&package.version), mended.map(semver::Version::parse));
                !matches!(versions, (Ok(has), Some(Ok(mended))) if has >= mended)
            },
        )
    };
    ADVISORIES
        .iter()
        .filter(|(_, name, mended)| affects(before, name, *mended) && !affects(after, name, *mended))
        .map(|(id, _, _)| (*id).to_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_advisories_are_those_of_the_page() {
        let page = include_str!("../../../../docs/reference/advisories.md");
        for (id, package, mended) in ADVISORIES {
            let short = id.trim_start_matches("RUSTSEC-");
            let row = format!(
                "| [{short}](https://rustsec.org/advisories/{id}) | `{package}` | {} |",
                mended.unwrap_or("never")
            );
            assert!(page.contains(&row), "no row {row}");
        }
        let begin = "| 0. Rusoto 0.48, with `rustls` | ";
        let reported =
            page.lines().find_map(|line| line.strip_prefix(begin)).expect("the row of Rusoto 0.48");
        let ours: Vec<&str> = ADVISORIES.iter().map(|(id, ..)| id.trim_start_matches("RUSTSEC-")).collect();
        assert_eq!(reported.trim_end_matches(" |").split(", ").collect::<Vec<_>>(), ours);
    }
}
