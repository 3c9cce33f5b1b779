//! What the crate reads and writes, beside the original: the same bytes go into both, and the same must come out.
//!
//! `RUSOTO_COMPAT_FUZZ=<n>` asks for n cases of each test, and `RUSOTO_COMPAT_FUZZ_SEED` for others than the usual ones.

#[cfg(feature = "encoding")]
mod encoding;
mod event_stream;
mod json;
mod param;
mod property;
mod serialization;
mod xml;
