//! The inventory, against the lists of what a person finds: `inventory.txt` of each program.

use std::collections::BTreeMap;

use cargo_rusoto::Inventory;

use crate::PROGRAMS;
use crate::checkout::original;
use crate::common::line;

#[test]
fn finds_what_a_person_finds() {
    let inventory = Inventory::take(Some(&original().join("Cargo.toml"))).unwrap();
    assert_eq!(inventory.notes, []);
    let mut found: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for finding in &inventory.findings {
        found.entry(&finding.package).or_default().push(line(finding));
    }
    let names: Vec<_> = found.keys().copied().collect();
    assert_eq!(names, PROGRAMS);

    let mut differences = Vec::new();
    for (program, mut found) in found {
        let list =
            std::fs::read_to_string(original().join(program).join("inventory.txt")).unwrap_or_default();
        let mut expected: Vec<_> = list.lines().map(str::to_owned).collect();
        found.sort();
        expected.sort();
        differences
            .extend(expected.iter().filter(|one| !found.contains(one)).map(|one| format!("missed: {one}")));
        differences
            .extend(found.iter().filter(|one| !expected.contains(one)).map(|one| format!("wrong: {one}")));
        if found.len() != expected.len() {
            differences.push(format!("{program}: {} findings, {} expected", found.len(), expected.len()));
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}
