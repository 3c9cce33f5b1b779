//! Side-by-side tests: real Rusoto and the real AWS SDK run the same cases, on one credential source,
//! against servers that verify signatures, and the answers are compared field by field.
//!
//! | module | has |
//! |---|---|
//! | [`cases`] | what is run: one function a case, written once for both worlds |
//! | [`worlds`] | how a case's steps are said to Rusoto and to the AWS SDK |
//! | [`outcome`] | what a step answered, in a form both worlds can be brought into |
//! | [`differences`] | where the worlds may differ, and why |
//! | [`marked`] | the parts of the documents that are held against the code |
//! | [`parity`] | runs the cases and writes the report |
//! | [`servers`] | what they run against, and their known faults |
//! | [`sourcing`] | where credentials come from: the folders of `cases/`, asked of each chain |
//!
//! `cargo test -p compat-tests` runs them against `local-aws` and against prepared answers. With
//! `RUSOTO_COMPAT_MINISTACK=<path of the ministack executable>` they run against ministack as well, and fail
//! if it does not start.
//!
//! # A new case
//! An `async fn` in a file of `src/cases/`, named in that file's `each!`. Every step is noted with `ok` or
//! `err`, and says with `has` what both worlds must answer. If the run reports a difference, find the reason
//! in the two clients' sources; if it is right as it is, it goes into `src/differences/table.rs` with that
//! reason, and from there into `docs/reference/differences/calls.md`: the test `migration_table_matches` prints what to paste.

pub mod cases;
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
pub mod worlds;
