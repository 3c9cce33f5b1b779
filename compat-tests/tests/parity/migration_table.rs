//! The documents show exactly the table that the tests run by.

use compat_tests::differences::{INTENDED, markdown};
use compat_tests::marked::assert_shows;

#[test]
fn migration_table_matches() {
    assert_shows("differences", &markdown(INTENDED));
}
