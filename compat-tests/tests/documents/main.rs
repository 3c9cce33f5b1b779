//! What README.md and MIGRATION.md quote is what the code says.
//!
//! The Rust code in both is compiled as doctests (`src/documents.rs`).

mod claims;
mod links;
mod ours;
mod quoted;
mod sources;
mod theirs;
