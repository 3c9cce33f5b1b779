//! Each fault against the original `rusoto_core` and the drop-in of the same name, side by side in one process.
//!
//! A [`Row`] states a fault and what each side does about it. Its `run` is one function for both sides: it starts a
//! server that misbehaves, calls it through a [`Side`], and returns what was seen. `tests/faults` has all rows, and
//! `FAULTS.md` shows them.

mod attempt;
mod clock;
mod outcome;
mod request;
mod row;
mod server;
mod side;
mod source;

pub use attempt::{Attempt, attempts};
pub use clock::{StoppedClock, an_hour_later, settle, with_pauses, within_an_hour};
pub use outcome::{Outcome, without_ports};
pub use request::{Payload, Request};
pub use row::{Does, Row, markdown};
pub use server::{Server, Talk};
pub use side::{Calls, DROP_IN, ORIGINAL, Over, Side};
pub use source::{Given, Source};
