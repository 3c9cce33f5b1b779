//! The regions, which are in `rusoto_signature`.

pub use rusoto_signature::region::*;
