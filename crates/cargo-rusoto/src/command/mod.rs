//! The commands that take stock: their options and what they print.

mod inventory;
mod ratchet;

use std::io::{ErrorKind, Write};

pub use inventory::Inventory;
pub use ratchet::Ratchet;

use crate::Error;

/// Prints what is being done, where the work is long.
pub(crate) fn progress(text: &str, quiet: bool) {
    if !quiet {
        anstream::eprintln!("{text} …");
    }
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
