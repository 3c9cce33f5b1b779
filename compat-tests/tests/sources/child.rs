//! Runs one test again in a process of its own, whose environment the test chooses: some providers read
//! environment variables, and no test may set those of the process that it shares with the others.

use std::path::Path;
use std::process::{Command, Output};

use crate::Outcome;

/// Set in the child, to the folder that it shares with its parent.
const FOLDER: &str = "RUSOTO_COMPAT_CHILD";

/// In the child: the folder that it shares with its parent.
pub(crate) fn folder() -> Option<std::path::PathBuf> {
    std::env::var_os(FOLDER).map(Into::into)
}

/// The test `name` (with its module) in a process with an empty environment, to be completed by the caller.
pub(crate) fn of(name: &str, folder: &Path) -> Outcome<Command> {
    within(Command::new(std::env::current_exe()?), name, folder)
}

/// As [`of`], started by `launcher`, whose last argument so far is the program to run.
pub(crate) fn within(mut launcher: Command, name: &str, folder: &Path) -> Outcome<Command> {
    launcher
        .args([name, "--exact", "--nocapture", "--test-threads=1"])
        .env_clear()
        .envs(std::env::var_os("PATH").map(|path| ("PATH", path)))
        .env("HOME", folder)
        .env(FOLDER, folder)
        .current_dir(folder);
    Ok(launcher)
}

/// Runs the child to its end.
pub(crate) fn run(child: &mut Command) -> Outcome {
    passed(&child.output()?)
}

/// A misspelt name runs no test, and ends well: the summary has to say that one passed.
pub(crate) fn passed(output: &Output) -> Outcome {
    let said = String::from_utf8_lossy(&output.stdout);
    if output.status.success() && said.contains("test result: ok. 1 passed") {
        return Ok(());
    }
    // Printed, because an error is shown with its line breaks escaped.
    println!("{said}\n{}", String::from_utf8_lossy(&output.stderr));
    Err(format!("the child process ended with {}; what it said is above", output.status).into())
}
