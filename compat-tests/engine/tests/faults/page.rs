//! `FAULTS.md` shows the table.

use std::path::Path;

use engine_faults::{Row, markdown};
use libtest_mimic::Failed;

/// Writes the page anew when this variable is set.
const WRITE: &str = "WRITE_FAULTS";

const HEAD: &str = "\
# Faults

What the original `rusoto_core` 0.48 and the drop-in do about each fault. `cargo test -p engine-faults` causes every one
on both sides, and compares this page. `WRITE_FAULTS=1` writes it anew.

A line says what the server saw, then what the caller got, then how often the source of credentials was asked. `K1` is an
attempt that was signed with the first key, `K2` one with the key that the source gave next.
";

/// Compares the page with the table.
pub(crate) fn compare(subjects: &[(&str, &[Row])]) -> Result<(), Failed> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("FAULTS.md");
    let tables = subjects.iter().map(|(subject, rows)| format!("\n## {subject}\n\n{}", markdown(rows)));
    let page = HEAD.to_owned() + &tables.collect::<String>();
    if std::env::var_os(WRITE).is_some() {
        std::fs::write(&path, &page)?;
    }
    match std::fs::read_to_string(&path)? == page {
        true => Ok(()),
        false => Err(format!("FAULTS.md is not the table; {WRITE}=1 writes it").into()),
    }
}
