//! Every public item of `rusoto_credential` 0.48.0, named by code that compiles on each crate that stands in for it.
//!
//! `surface.rs` is one file for all of them. It compiles on the original as well, or it would prove nothing; on the
//! drop-in replacement it is compiled in `compat-tests/patched`.

#![allow(
    clippy::duplicate_mod,
    clippy::type_complexity,
    reason = "one file looks at all of them, and the types are what it looks at"
)]

mod legacy;
mod original;
