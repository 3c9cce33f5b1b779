//! Every public item of `rusoto_credential` 0.48.0, named by code that compiles on each crate that stands in for it.
//!
//! `surface.rs` is one file for all of them. It compiles on the original as well, or it would prove nothing; on the
//! drop-in replacement it is compiled in `compat-tests/patched`.

mod legacy;
mod original;
