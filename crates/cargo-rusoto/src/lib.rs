//! What `cargo rusoto` does, as a library.
//!
//! - `source`: the packages and files of a workspace.
//! - `names`: what names stand for.
//! - `find`: what of Rusoto a file uses.
//! - `inventory`: all uses in a workspace.
//! - `report`: an inventory as text.
//! - `baseline`: the ratchet's file.
//! - `command`: the commands with their options.
//! - `outcome`: how a command ends.

pub mod baseline;
pub mod command;
mod find;
mod inventory;
mod names;
mod outcome;
pub mod report;
mod source;

pub use find::{Class, Finding, Note, RULES, Rule};
pub use inventory::Inventory;
pub use outcome::{Ended, Error};
pub use source::Part;
