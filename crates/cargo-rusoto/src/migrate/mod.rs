//! `cargo rusoto migrate`: rewrites uses of Rusoto, by the rules of `rules`.
//!
//! - `options`: the command's options, and how it ends.
//! - `select`: which places are asked for.
//! - `project`: the files of a workspace, and what their names stand for.
//! - `rewrite`: runs the rules until nothing changes any more, then sets marks.
//! - `file`: one file in one round.
//! - `manifest`: the dependencies that rewritten code needs.
//! - `rustfmt`: formats what was formatted.
//! - `say`: the diff and the summary. `lines`: where its places are in the end.
//! - `git`: whether the tree is clean. `apply`: writes the files. `change`: a file with its old and new text.
//! - `check`: what the compiler says. `verify`: takes back what does not compile. `recipe`: mends what it can.

mod apply;
mod change;
mod check;
mod file;
mod git;
mod lines;
mod manifest;
mod options;
mod project;
mod recipe;
mod rewrite;
mod rustfmt;
mod say;
mod select;
mod verify;

pub use options::Options;

#[cfg(test)]
mod tests;
