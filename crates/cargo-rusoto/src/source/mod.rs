//! The packages and files of a workspace.
//!
//! - `packages`: the workspace's packages and the crates that they can name.
//! - `files`: the Rust files of a package.
//! - `parse`: one file as syntax.

mod files;
mod packages;
mod parse;

pub use files::Part;
pub(crate) use files::{File, files_of};
#[cfg(test)]
pub(crate) use packages::Package;
pub(crate) use packages::{Workspace, metadata};
pub(crate) use parse::{Parsed, is_test, parse, parse_text, skipped};
