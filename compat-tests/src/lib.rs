//! Side-by-side tests: real Rusoto and the real AWS SDK run the same cases, on one credential source,
//! against servers that verify signatures, and the answers are compared field by field.
//!
//! | module | has |
//! |---|---|
//! | [`cases`] | what is run: one function a case, written once for both worlds |
//! | [`worlds`] | how a case's steps are said to Rusoto and to the AWS SDK |
//! | [`outcome`] | what a step answered, in a form both worlds can be brought into |
//! | [`differences`] | where the worlds may differ, and why |
//! | [`parity`] | runs the cases and writes the report |
//! | [`servers`] | what they run against |

pub mod cases;
pub mod differences;
#[cfg(doctest)]
mod documents;
mod glob;
pub mod outcome;
pub mod parity;
pub mod script;
pub mod servers;
pub mod time;
pub mod worlds;
