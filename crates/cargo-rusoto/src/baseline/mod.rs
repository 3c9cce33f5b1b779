//! The ratchet: what is known of Rusoto's uses, so that only new ones are news.
//!
//! - `stored`: the file.
//! - `compare`: what is new, and what has gone.
//! - `clippy`: a fragment for `clippy.toml`.

mod clippy;
mod compare;
mod stored;

pub use clippy::clippy_toml;
pub use compare::{Change, Changes};
pub use stored::{BASELINE_VERSION, Baseline, FILE_NAME, Use};
