//! Puts the two APIs side by side.
//!
//! Each rule has one place:
//!
//! - `names`: when two names are the same;
//! - `values`: which two types fit, and with which conversion;
//! - `operations`: which operations, structs and errors belong together;
//! - `exceptions`: what no rule covers, by hand, each with its reason.

mod exceptions;
mod names;
mod operations;
#[cfg(test)]
mod tests;
mod values;

pub use operations::make;
