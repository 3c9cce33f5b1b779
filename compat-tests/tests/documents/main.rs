//! What README.md and MIGRATION.md quote is what the code says.
//!
//! The Rust code in both is compiled as doctests (`src/documents.rs`).

mod advisories;
mod asking;
mod claims;
mod links;
mod listing;
mod ours;
mod preflight;
mod profiles;
mod quoted;
mod sending;
mod settings;
mod sources;
mod take_stock;
mod theirs;
mod views;
