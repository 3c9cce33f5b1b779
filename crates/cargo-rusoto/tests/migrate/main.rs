//! `cargo rusoto migrate`: golden files, one a kind of place, and what holds for all of them.
//!
//! The golden files are compared as text.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod command;
#[path = "../common/mod.rs"]
mod common;
mod errors;
mod golden;
mod manifests;
mod modules;
mod project;
mod whole;
