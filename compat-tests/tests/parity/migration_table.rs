//! MIGRATION.md shows exactly the table that the tests run by.

use compat_tests::differences::{INTENDED, markdown};
use compat_tests::marked::assert_migration_shows;

#[test]
fn migration_table_matches() {
    assert_migration_shows("differences", &markdown(INTENDED));
}
