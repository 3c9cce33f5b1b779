//! The table of advisories in `docs/reference/advisories.md`. `.ci/advisories.py` compares it with what is in the trees, which needs crates
//! that no build on one platform downloads.

use compat_tests::marked;

/// The cells of each row of the table of advisories.
fn rows() -> Vec<Vec<&'static str>> {
    let (_, table) = marked::page("docs/reference/advisories.md")
        .split_once("| advisory | package | mended in | what it is |\n")
        .expect("the page has no table of advisories");
    let lines = table.lines().skip(1).take_while(|line| line.starts_with('|'));
    lines.map(|line| line.trim_matches('|').split('|').map(str::trim).collect()).collect()
}

fn link(id: &str) -> String {
    format!("[{id}](https://rustsec.org/advisories/RUSTSEC-{id})")
}

#[test]
fn each_advisory_is_linked_and_explained() {
    let rows = rows();
    assert!(!rows.is_empty());
    for row in rows {
        let id = row[0].trim_start_matches('[').split(']').next().unwrap();
        assert_eq!(row[0], link(id));
        assert!(row.len() == 4 && row.iter().all(|cell| !cell.is_empty()), "{row:?}");
    }
}

#[test]
fn what_cargo_deny_lets_pass_is_explained() {
    let rows = rows();
    let rules = include_str!("../../../deny.toml");
    let ids: Vec<_> = rules.split("id = \"RUSTSEC-").skip(1).map(|rest| &rest[..9]).collect();
    assert!(!ids.is_empty());
    for id in ids {
        assert!(rows.iter().any(|row| row[0] == link(id)), "{id} is not in the table of advisories");
    }
}
