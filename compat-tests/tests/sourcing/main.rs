//! Where credentials come from: every folder of `cases/`, asked of Rusoto, the SDK, `legacy` and the patched crate.

mod cases;
mod harness;
