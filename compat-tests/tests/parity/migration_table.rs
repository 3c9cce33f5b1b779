//! MIGRATION.md shows exactly the table that the tests run by.

use compat_tests::differences::{INTENDED, markdown};

const MIGRATION: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../MIGRATION.md");
const BEGIN: &str = "<!-- differences:begin -->\n";
const END: &str = "<!-- differences:end -->";

#[test]
fn migration_table_matches() {
    let text = std::fs::read_to_string(MIGRATION).expect("MIGRATION.md is readable");
    let shown = text
        .split_once(BEGIN)
        .and_then(|(_, rest)| rest.split_once(END))
        .map(|(shown, _)| shown.trim())
        .expect("MIGRATION.md has a section between the two differences comments");
    let expected = markdown(INTENDED);
    assert!(
        shown == expected.trim(),
        "MIGRATION.md does not show the table of differences. \
         Paste this between the two differences comments:\n\n{expected}"
    );
}
