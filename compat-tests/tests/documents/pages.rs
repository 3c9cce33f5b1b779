//! The shape of the documents: complete, short, and all of their code compiled.

use compat_tests::marked::{self, Page};

/// Pages with a generated table, or with texts that are compared, may be longer than others.
const LONG: [&str; 0] = [];

fn book() -> impl Iterator<Item = &'static Page> {
    marked::pages().iter().filter(|page| page.path.starts_with("docs/") && page.path != "docs/SUMMARY.md")
}

#[test]
fn each_page_is_in_the_summary() {
    let summary = marked::page("docs/SUMMARY.md");
    for page in book() {
        let path = page.path.trim_start_matches("docs/");
        assert_eq!(summary.matches(&format!("]({path})")).count(), 1, "SUMMARY.md and {path}");
    }
}

#[test]
fn each_page_is_compiled() {
    let list = include_str!("../../src/documents.rs");
    for page in book() {
        assert!(list.contains(&format!("\"{}\",", page.path)), "{} is not in src/documents.rs", page.path);
    }
}

#[test]
fn pages_are_short() {
    let readme = std::fs::read_to_string(marked::root().join("README.md")).unwrap().lines().count();
    assert!(readme <= 120, "README.md has {readme} lines");
    for page in book().filter(|page| !LONG.contains(&page.path.as_str())) {
        let lines = page.text.lines().count();
        assert!(lines <= 150, "{} has {lines} lines", page.path);
    }
}

/// Each page begins with its name. Each block of code says its language: rustdoc takes one that does not for Rust.
#[test]
fn pages_have_a_title_and_their_code_a_language() {
    for page in marked::pages() {
        assert!(page.text.starts_with("# "), "{} has no title", page.path);
        let fences: Vec<_> = page.text.lines().filter(|line| line.starts_with("```")).collect();
        for pair in fences.chunks(2) {
            assert!(pair.len() == 2 && pair[0] != "```" && pair[1] == "```", "{}: {pair:?}", page.path);
            let language = &pair[0][3..];
            assert!(!language.contains("ignore"), "{}: code that is not compiled", page.path);
        }
    }
}
