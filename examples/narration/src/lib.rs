//! What the narrated examples have in common: how they tell, what time it is, and how they end.
//!
//! | item | for |
//! |---|---|
//! | [`Narrator`], [`wrapped`] | chapters, lines in columns, long texts |
//! | [`ensure`], [`conclude`], [`Outcome`] | a status other than 0 when anything is not as stated |
//! | [`Clock`] | time that is set forward instead of waited for |
//! | [`loopback`] | HTTP clients, region and keys for the loopback AWS |
//! | [`Clients`] | a client of each SDK on it, where an example is about something else |

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
