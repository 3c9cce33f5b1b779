//! The stored tables are those that the sources of both SDKs say.
//!
//! Without `RUSOTO_COMPAT_API_SOURCES=required` this does not ask the network: if Cargo has not all sources, it says so
//! and ends. `.ci/run` requires them.

use std::path::Path;

use rusoto_compat_api_table::read::Packages;
use rusoto_compat_api_table::{SERVICES, Table, matching};

#[test]
fn the_stored_tables_are_those_of_the_sources() {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("sources/Cargo.toml");
    let required = std::env::var("RUSOTO_COMPAT_API_SOURCES").is_ok_and(|value| value == "required");
    let packages = match Packages::of(&manifest, !required) {
        Ok(packages) => packages,
        Err(error) if required => panic!("{error}: {:?}", std::error::Error::source(&error)),
        Err(error) => return eprintln!("not compared: {error}"),
    };
    for service in SERVICES {
        let made = matching::make(service, &packages).expect("the sources are as this crate knows them");
        let stored = Table::of(service).expect("a stored table");
        assert!(
            made == stored,
            "{service} is another table now. If that is meant, `api-table write` stores it.\n{}",
            difference(&stored, &made)
        );
    }
}

/// Returns the lines of `api-table show` that are not in both tables, each with the headings above it.
fn difference(stored: &Table, made: &Table) -> String {
    let (old, new) = (lines(stored), lines(made));
    let gone = old.iter().filter(|line| !new.contains(line)).map(|line| format!("- {line}"));
    let come = new.iter().filter(|line| !old.contains(line)).map(|line| format!("+ {line}"));
    gone.chain(come).take(50).collect::<Vec<_>>().join("\n")
}

fn lines(table: &Table) -> Vec<String> {
    let mut lines = Vec::new();
    for operation in &table.operations {
        let mut heading = String::new();
        for line in table.show(operation).to_string().lines() {
            match line.strip_prefix("  ") {
                Some(row) => lines.push(format!("{}: {heading}: {row}", operation.name)),
                None => line.clone_into(&mut heading),
            }
        }
    }
    lines
}
