//! The shared parts of the narrated examples: their output, their clock, and their end.
//!
//! | item | for |
//! |---|---|
//! | [`Narrator`], [`wrapped`] | chapters, lines in columns, long texts |
//! | [`ensure`], [`conclude`], [`Outcome`] | a status other than 0 if any step differs from its description |
//! | [`Clock`] | a clock that is set forward, so that an example does not wait |
//! | [`loopback`] | HTTP clients, region and keys for the loopback AWS |
//! | [`Clients`] | a client of each SDK for it |

#![forbid(unsafe_code)]

mod clients;
mod clock;
pub mod loopback;
mod narrator;
mod outcome;

pub use clients::Clients;
pub use clock::{Clock, minutes};
pub use narrator::{Column, Narrator, wrapped};
pub use outcome::{Outcome, conclude, ensure};
