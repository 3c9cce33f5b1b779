//! The Rust code in README.md and MIGRATION.md, compiled as doctests.
//!
//! It stands here because this package has both worlds as ordinary dependencies.

#[doc = include_str!("../../README.md")]
mod readme {}

#[doc = include_str!("../../MIGRATION.md")]
mod migration {}
