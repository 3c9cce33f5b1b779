//! Side-by-side tests. Real Rusoto and the real AWS SDK run the same cases with one credential source, against servers that
//! verify signatures. The answers are compared field by field.
//!
//! | module | has |
//! |---|---|
//! | [`builds`] | the answers of two builds of Rusoto's clients, compared: the original's and the drop-in's |
//! | [`cases`] | the cases: a function each, written once for both SDKs |
//! | [`clients`] | the clients of both SDKs, behind one trait |
//! | [`outcome`] | the answer of a step, in a form that both SDKs have in common |
//! | [`differences`] | where the SDKs may differ, and why |
//! | [`marked`] | the parts of the documents that tests compare with the code |
//! | [`parity`] | runs the cases and writes the report |
//! | [`servers`] | the servers that the cases run against, and their known faults |
//! | [`sourcing`] | where credentials come from: the folders of `cases/`, tried with each chain |
//!
//! `cargo test -p compat-tests` runs them against `local-aws` and against prepared answers. With
//! `RUSOTO_COMPAT_MINISTACK=<path of the ministack executable>` they run against ministack as well, and fail
//! if it does not start.
//!
//! # A new case
//! An `async fn` in a file of `src/cases/`, named in that file's `each!`. Every step is noted with `ok` or
//! `err`, and says with `has` what both SDKs must answer. If the run reports a difference, find the reason
//! in the two clients' sources; if it is right as it is, it goes into `src/differences/table.rs` with that
//! reason, and from there into `docs/reference/differences/calls.md`: the test `migration_table_matches` prints what to paste.

pub mod builds;
pub mod cases;
pub mod clients;
pub mod differences;
#[cfg(doctest)]
mod documents;
mod glob;
pub mod marked;
pub mod outcome;
pub mod parity;
pub mod script;
pub mod servers;
pub mod sourcing;
pub mod time;
