//! `cargo rusoto facade`: writes Rusoto's trait over the SDK's client into a package.
//!
//! - `options`: the command's options, and how it ends.
//! - `place`: the file that is written, and the package that it is in.
//! - `needs`: the dependencies and the module that the file needs.
//! - `text`: the file itself.

mod needs;
mod options;
mod place;
mod text;

pub use options::Options;
