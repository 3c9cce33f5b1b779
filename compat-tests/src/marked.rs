//! The parts of MIGRATION.md that tests compare with the code.

const MIGRATION: &str = include_str!("../../MIGRATION.md");

/// Returns the text of MIGRATION.md between `<!-- {name}:begin -->` and `<!-- {name}:end -->`.
///
/// # Panics
/// When these comments are not there.
pub fn section(name: &str) -> &'static str {
    let (begin, end) = (format!("<!-- {name}:begin -->"), format!("<!-- {name}:end -->"));
    let text = MIGRATION.split_once(&begin).and_then(|(_, rest)| rest.split_once(&end));
    text.unwrap_or_else(|| panic!("MIGRATION.md has no section {name}")).0
}

/// Asserts that a section of MIGRATION.md is `table`.
///
/// # Panics
/// When it is not, with what to paste.
pub fn assert_migration_shows(name: &str, table: &str) {
    assert!(
        section(name).trim() == table.trim(),
        "MIGRATION.md does not show this table. Paste it between the two {name} comments:\n\n{table}"
    );
}
