//! `cargo rusoto migrate --apply` around the edits: it compiles before and after, and takes back what does not compile.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "../common/mod.rs"]
mod common;
mod compiled;
mod formatted;
#[cfg(unix)]
mod interrupted;
mod project;
