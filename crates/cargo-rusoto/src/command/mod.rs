//! The commands that take stock: their options and what they print.

mod inventory;
mod ratchet;

use std::io::{ErrorKind, Write};
use std::path::Path;

pub use inventory::Inventory;
pub use ratchet::Ratchet;

use crate::Error;

/// Prints what is being done, where the work is long.
pub(crate) fn progress(text: &str, quiet: bool) {
    if !quiet {
        anstream::eprintln!("{text} …");
    }
}

/// Returns the error for a workspace without Rusoto.
pub(crate) fn nothing_of_rusoto(root: &Path) -> Error {
    Error::new(format!(
        "nothing of Rusoto is in {}: neither in its manifests nor in its lock file\n  If it is in another workspace, name that \
         with --manifest-path",
        root.display()
    ))
}

/// Prints a text. A reader that has gone away, as `head`, is no error.
///
/// # Errors
///
/// If the standard output cannot be written.
pub fn print(text: &str) -> Result<(), Error> {
    let mut out = anstream::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Error::with_source("the report cannot be written", error))
        }
        _ => Ok(()),
    }
}
