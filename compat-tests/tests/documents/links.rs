//! Links between the documents lead somewhere.

use std::collections::HashSet;
use std::path::{Component, Path, PathBuf};

use compat_tests::marked;

const DOCUMENTS: [&str; 11] = [
    "README.md",
    "MIGRATION.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    "benches/README.md",
    "crates/api-table/README.md",
    "crates/core/README.md",
    "crates/facade/README.md",
    "patch/rusoto_credential/README.md",
    "patch/rusoto_signature/README.md",
];

/// How a page of the book names a file that is not in the book.
const REPOSITORY: &str = "https://github.com/rusoto-compat/rusoto-compat/blob/main/";

/// The text without code blocks.
fn prose(text: &str) -> String {
    let mut inside = false;
    text.lines()
        .filter(|line| {
            let fence = line.starts_with("```");
            inside ^= fence;
            !inside && !fence
        })
        .collect::<Vec<_>>()
        .join("\n")
}

/// The anchors that GitHub and mdBook make of headings, and those that are written as `<a id="…">`.
fn anchors(text: &str) -> HashSet<String> {
    let headings = text.lines().filter_map(|line| line.strip_prefix('#'));
    let of_headings = headings.map(|heading| {
        let heading = heading.trim_start_matches('#').trim().to_lowercase();
        let kept = heading.chars().filter(|c| c.is_alphanumeric() || " -_".contains(*c));
        kept.map(|c| if c == ' ' { '-' } else { c }).collect()
    });
    let written = text.split("<a id=\"").skip(1).filter_map(|rest| Some(rest.split_once('"')?.0.to_owned()));
    of_headings.chain(written).collect()
}

/// The path without `..`.
fn resolved(path: &Path) -> PathBuf {
    let mut resolved = PathBuf::new();
    for part in path.components() {
        if part == Component::ParentDir {
            resolved.pop();
        } else {
            resolved.push(part);
        }
    }
    resolved
}

/// Why a link of a document leads nowhere. The document is a path that begins at the root.
fn fault(document: &str, link: &str) -> Option<String> {
    let in_repository = link.strip_prefix(REPOSITORY);
    if link.starts_with("https://") && in_repository.is_none() {
        return None;
    }
    let (file, anchor) =
        in_repository.unwrap_or(link).split_once('#').unwrap_or((in_repository.unwrap_or(link), ""));
    let target = match (in_repository, file) {
        (Some(_), file) => PathBuf::from(file),
        (None, "") => PathBuf::from(document),
        (None, file) => resolved(&Path::new(document).with_file_name("").join(file)),
    };
    if document.starts_with("docs/") && in_repository.is_none() && !target.starts_with("docs") {
        return Some(format!("{document}: {link} leaves the book; write {REPOSITORY}{}", target.display()));
    }
    let on_disk = marked::root().join(&target);
    if !on_disk.exists() {
        return Some(format!("{document}: {link} leads nowhere"));
    }
    let has = || anchors(&prose(&std::fs::read_to_string(&on_disk).unwrap())).contains(anchor);
    (!anchor.is_empty() && !has()).then(|| format!("{document}: {link} names a heading that is not there"))
}

#[test]
fn links_lead_somewhere() {
    let others = DOCUMENTS.iter().map(|path| {
        let text = std::fs::read_to_string(marked::root().join(path)).expect("a document that can be read");
        ((*path).to_owned(), text)
    });
    let pages = marked::pages().iter().map(|page| (page.path.clone(), page.text.clone()));
    let mut faults = Vec::new();
    for (document, text) in others.chain(pages.filter(|(path, _)| path.starts_with("docs/"))) {
        let text = prose(&text);
        let links = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
        faults.extend(links.filter_map(|link| fault(&document, link)));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn faults_are_found() {
    assert_eq!(fault("docs/start/choose.md", "patch.md"), None);
    assert_eq!(fault("docs/start/choose.md", "../migrate/put.md"), None);
    assert_eq!(fault("docs/start/choose.md", &format!("{REPOSITORY}Cargo.toml")), None);
    assert_eq!(fault("docs/start/choose.md", "https://docs.rs/tokio"), None);
    for link in ["gone.md", "patch.md#gone", "../../README.md", &format!("{REPOSITORY}gone")] {
        assert!(fault("docs/start/choose.md", link).is_some(), "{link}");
    }
}
