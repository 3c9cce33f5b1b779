//! Ends the process on Ctrl-C with all files whole.

use crate::Error;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What is said after a write that leaves nothing open.
pub(crate) const WRITTEN: &str = "the files were written before";

static STATE: Mutex<State> = Mutex::new(State { scratch: Vec::new(), says: "nothing was changed" });

struct State {
    scratch: Vec<PathBuf>,
    /// What became of the files.
    says: &'static str,
}

fn state() -> MutexGuard<'static, State> {
    STATE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Ends the process with status 2 on Ctrl-C, SIGTERM and SIGHUP: after a write that has begun, and after the scratch
/// folders are removed.
///
/// # Errors
///
/// If the system refuses the handler.
pub fn handle() -> Result<(), Error> {
    ctrlc::set_handler(|| {
        let state = state();
        for folder in &state.scratch {
            let _ = std::fs::remove_dir_all(folder);
        }
        let style = anstyle::AnsiColor::Red.on_default().bold();
        anstream::eprintln!("{style}error:{style:#} interrupted, and {}", state.says);
        std::process::exit(2);
    })
    .map_err(|error| Error::with_source("Ctrl-C cannot be handled", error))
}

/// Removes a folder if the process is interrupted.
pub(crate) fn remove_when_interrupted(folder: &Path) {
    state().scratch.push(folder.to_owned());
}

/// Takes back `remove_when_interrupted`.
pub(crate) fn keep(folder: &Path) {
    state().scratch.retain(|other| other != folder);
}

/// Runs a write that no Ctrl-C divides. If it ends well, a Ctrl-C after it says `then` of the files.
pub(crate) fn undivided<T>(then: &'static str, write: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
    let mut state = state();
    let result = write();
    if result.is_ok() {
        state.says = then;
    }
    result
}

/// Sets what a Ctrl-C says of the files.
pub(crate) fn says(what: &'static str) {
    state().says = what;
}
