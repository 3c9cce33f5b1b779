//! What the stored tables say.

mod counts;
mod left_out;
mod references;
mod rows;

use rusoto_compat_api_table::{SERVICES, Table};

fn table(service: &str) -> Table {
    Table::of(service).expect("a stored table")
}

fn tables() -> impl Iterator<Item = Table> {
    SERVICES.iter().map(|service| table(service))
}
