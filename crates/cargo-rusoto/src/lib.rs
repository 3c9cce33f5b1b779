//! What `cargo rusoto` does, as a library.
//!
//! - `outcome`: how a command ends.

mod outcome;

pub use outcome::{Ended, Error};
