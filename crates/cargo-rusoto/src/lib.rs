//! What `cargo rusoto` does, as a library.
//!
//! - `command`: the commands `inventory` and `ratchet` with their options.
//! - `adopt`: the command that takes the drop-ins into a workspace.
//! - `facade`: the command that writes Rusoto's trait over the SDK's client.
//! - `migrate`: the command that rewrites. `rules`: what is rewritten. `edit`: changes of a text.
//! - `inventory`: all uses of Rusoto in a workspace. `report`: an inventory as text. `baseline`: the ratchet's file.
//! - `find`: what of Rusoto a file uses. `names`: what names stand for. `source`: the packages and files of a workspace.
//! - `workspace`: manifests, lock files, patches.
//! - `outcome`: how a command ends. `interrupt`: how it ends on Ctrl-C.

pub mod adopt;
pub mod baseline;
pub mod command;
mod edit;
pub mod facade;
mod find;
pub mod interrupt;
mod inventory;
pub mod migrate;
mod names;
mod outcome;
pub mod report;
mod rules;
mod source;
mod workspace;

pub use find::{Class, Finding, Note, RULES, Rule};
pub use inventory::Inventory;
pub use outcome::{Ended, Error};
pub use source::Part;
