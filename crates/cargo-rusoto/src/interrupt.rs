//! Ends the process on Ctrl-C with all files whole.

use crate::Error;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

static STATE: Mutex<State> = Mutex::new(State { scratch: Vec::new(), written: false });

struct State {
    scratch: Vec<PathBuf>,
    written: bool,
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
        let what = if state.written { "the files were written before" } else { "nothing was changed" };
        anstream::eprintln!("error: interrupted, and {what}");
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

/// Runs a write that no Ctrl-C divides.
pub(crate) fn undivided<T>(write: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
    let mut state = state();
    let result = write();
    state.written = result.is_ok();
    result
}
