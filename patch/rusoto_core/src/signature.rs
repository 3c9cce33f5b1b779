//! Requests and their signatures, which are in `rusoto_signature`.

pub use rusoto_signature::signature::*;
