//! The file that is written.

use std::io::Write;
use std::process::{Command, Stdio};

use rusoto_compat_api_table::{Table, facade};

use super::place::Place;
use crate::Error;

/// The path of what the file uses. `rusoto_compat_facade` has it for files in other crates.
const SUPPORT: &str = "rusoto_compat_facade::support";

/// A file, not on the disk yet.
#[derive(Debug)]
pub(super) struct Written {
    pub(super) text: String,
    pub(super) is_formatted: bool,
}

/// Returns the facade of a service, formatted with the settings of its place.
///
/// # Errors
///
/// If the table has something that cannot be written yet.
pub(super) fn of(table: &Table, place: &Place) -> Result<Written, Error> {
    let text = facade::write(table, SUPPORT).map_err(|error| Error::new(error.to_string()))?;
    // Users have this command, and not the other one.
    let text = text.replacen("`api-table facade", "`cargo rusoto facade", 1);
    Ok(match formatted(&text, place) {
        Some(text) => Written { text, is_formatted: true },
        None => Written { text, is_formatted: false },
    })
}

fn formatted(text: &str, place: &Place) -> Option<String> {
    let program = std::env::var_os("RUSTFMT").unwrap_or_else(|| "rustfmt".into());
    let mut rustfmt = Command::new(program)
        .args(["--edition", place.package.edition.as_str()])
        .current_dir(&place.folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let mut stdin = rustfmt.stdin.take()?;
    // It reads all before it writes. If it ends early, its status says so.
    _ = stdin.write_all(text.as_bytes());
    drop(stdin);
    let output = rustfmt.wait_with_output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    (output.status.success() && !text.is_empty()).then_some(text)
}
