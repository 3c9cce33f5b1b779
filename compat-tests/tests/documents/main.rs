//! The texts that the documents quote are those of the code.
//!
//! The Rust code in the documents is compiled as doctests (`src/documents.rs`).

#[path = "../../engine-patched/tests/clients/across_runtimes.rs"]
mod across_runtimes;
mod advisories;
mod asking;
mod claims;
mod links;
mod listing;
mod ours;
mod pages;
mod plain_sdk;
mod preflight;
mod profiles;
mod quoted;
mod report;
mod rollouts;
mod sending;
mod settings;
mod sources;
mod take_stock;
mod theirs;
mod views;
