//! `cargo rusoto migrate`: rewrites uses of Rusoto, by the rules of `rules`.
//!
//! - `options`: the command's options, and how it ends.
//! - `select`: which places are asked for.
//! - `project`: the files of a workspace, and what their names stand for.
//! - `rewrite`: runs the rules until nothing changes any more, then sets marks.
//! - `file`: one file in one round.
//! - `manifest`: the dependencies that rewritten code needs.
//! - `say`: the diff and the summary.
//! - `git`: whether the tree is clean. `apply`: writes the files.

mod apply;
mod file;
mod git;
mod manifest;
mod options;
mod project;
mod rewrite;
mod say;
mod select;

pub use options::Options;

#[cfg(test)]
mod tests;
