//! What `cargo rusoto` does, as a library.
//!
//! - `adopt`: takes the drop-ins into a workspace.
//! - `workspace`: manifests, lock files, patches.
//! - `outcome`: how a command ends. `interrupt`: how it ends on Ctrl-C.

pub mod adopt;
pub mod interrupt;
mod outcome;
mod workspace;

pub use outcome::{Ended, Error};
