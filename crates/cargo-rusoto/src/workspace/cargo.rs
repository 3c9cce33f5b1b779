//! Runs Cargo.

use crate::Error;
use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Output};

/// Runs Cargo, always without colours, and keeps what it says.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cargo {
    /// Cargo may not use the network.
    pub(crate) offline: bool,
}

/// What Cargo said before it ended with an error.
#[derive(Debug)]
pub(crate) struct Refused {
    /// The text on the standard error.
    pub(crate) said: String,
}

impl Cargo {
    /// Runs Cargo in a folder. Returns its standard output, or what it said against it.
    pub(crate) fn run<A: AsRef<OsStr>>(
        self,
        folder: &Path,
        arguments: impl IntoIterator<Item = A>,
    ) -> Result<Result<String, Refused>, Error> {
        let output = self.output(folder, arguments)?;
        Ok(if output.status.success() {
            Ok(String::from_utf8_lossy(&output.stdout).into_owned())
        } else {
            Err(Refused { said: String::from_utf8_lossy(&output.stderr).trim_end().to_owned() })
        })
    }

    /// Runs Cargo in a folder. Returns all that it said.
    pub(crate) fn output<A: AsRef<OsStr>>(
        self,
        folder: &Path,
        arguments: impl IntoIterator<Item = A>,
    ) -> Result<Output, Error> {
        let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(&program);
        command.current_dir(folder).args(arguments).env("CARGO_TERM_COLOR", "never");
        if self.offline {
            command.arg("--offline");
        }
        let output = command
            .output()
            .map_err(|error| Error::with_source(format!("{} does not start", program.display()), error))?;
        if output.status.code().is_none() {
            return Err(Error::new("Cargo was interrupted. Nothing was changed"));
        }
        Ok(output)
    }
}

impl Refused {
    /// Returns the error for a user who can do something about it only where Cargo says so.
    pub(crate) fn into_error(self, attempt: &str) -> Error {
        let network =
            ["failed to download", "unable to update", "network failure", "--offline", "Could not resolve"];
        let hint = if network.iter().any(|sign| self.said.contains(sign)) {
            "\nCargo did not reach the registry or the repository, or was not allowed to. Run this again with the \
             network, and without --offline."
        } else {
            ""
        };
        Error::new(format!("{attempt}. Cargo says:\n{}{hint}", indented(&self.said)))
    }
}

/// Sets a text of several lines off.
pub(crate) fn indented(text: &str) -> String {
    text.lines()
        .map(|line| if line.is_empty() { String::new() } else { format!("  {line}") })
        .collect::<Vec<_>>()
        .join("\n")
}
