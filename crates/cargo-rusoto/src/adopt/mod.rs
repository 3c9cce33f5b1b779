//! `cargo rusoto adopt`: takes the drop-ins into a workspace.
//!
//! - `options`: the arguments. `drop_ins`: which crates there are, and which of them a tree needs.
//! - `plan`: the lines of the manifest, and what stands against them.
//! - `mend`: the least change of the lock file. `refusal`: what Cargo's resolver says.
//! - `apply`, `undo`, `check`: the three flags. `record`: what `--apply` leaves for `--undo`.
//! - `say`: the text of the answers.

mod apply;
mod check;
mod drop_ins;
mod mend;
mod options;
mod plan;
mod record;
mod refusal;
mod say;
mod undo;

pub use options::Options;
pub(crate) use options::REPOSITORY;

use crate::{Ended, Error};

/// Shows, does, takes back or checks an adoption, as the options say.
///
/// Without a flag, the status is 1 if there is something to do. With `--check` it is 1 if the drop-ins are not active.
///
/// # Errors
///
/// If the files cannot be read or written, or if the drop-ins cannot be taken. Each error says what to do. The manifest
/// and the lock file are then as they were.
pub fn run(options: &Options) -> Result<Ended, Error> {
    match (options.undo, options.check) {
        (true, _) => undo::run(options),
        (_, true) => check::run(options),
        _ => apply::run(options),
    }
}
