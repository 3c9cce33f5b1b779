//! The advisories for a lock file, by the list in `docs/reference/advisories.md`.

use narration::Outcome;

const PAGE: &str = include_str!("../../docs/reference/advisories.md");
const HEADING: &str = "| advisory | package | mended in | what it is |\n|---|---|---|---|\n";

/// Returns the advisories that `cargo audit` and `cargo deny` report for this lock file, each with its package.
pub(crate) fn reported(lock_file: &str) -> Outcome<Vec<String>> {
    let (_, table) = PAGE.split_once(HEADING).ok_or("the page has no list of advisories")?;
    let mut reported = Vec::new();
    for row in table.lines().take_while(|line| line.starts_with('|')) {
        let cells: Vec<_> = row.split('|').map(str::trim).collect();
        let [_, link, package, mended_in, ..] = cells[..] else { return Err("a row is too short".into()) };
        let (number, _) = link.trim_start_matches('[').split_once(']').ok_or("an advisory has no link")?;
        let package = package.trim_matches('`');
        let is_mended = |version: &str| mended_in != "never" && at(version) >= at(mended_in);
        if let Some(version) = versions(lock_file, package).find(|version| !is_mended(version)) {
            reported.push(format!("{number} {package} {version}"));
        }
    }
    Ok(reported)
}

/// Returns the versions of a package from a registry. Both tools look up no others.
fn versions<'a>(lock_file: &'a str, package: &str) -> impl Iterator<Item = &'a str> {
    let name = format!("name = \"{package}\"\n");
    let entries = lock_file.split("[[package]]\n").filter(move |entry| entry.starts_with(&name));
    entries.filter(|entry| entry.contains("\nsource = \"registry+")).filter_map(|entry| {
        let (_, rest) = entry.split_once("\nversion = \"")?;
        Some(rest.split_once('"')?.0)
    })
}

fn at(version: &str) -> Vec<u64> {
    version.split(['.', '-', '+']).map_while(|part| part.parse().ok()).collect()
}
