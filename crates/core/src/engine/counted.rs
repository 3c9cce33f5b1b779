//! Counts of the engine's requests.

use crate::usage::{Counters, Operations};
use std::sync::LazyLock;

/// The counts of an engine's requests.
#[derive(Debug, Default)]
pub struct EngineUsage {
    /// The requests by operation.
    pub operations: Operations,
    /// How often requests were sent, and why not once more.
    pub counters: Counters,
}

/// One for all engines: a program asks how much of Rusoto it still uses, and makes many clients.
static USAGE: LazyLock<EngineUsage> = LazyLock::new(EngineUsage::default);

/// Returns the counts of all engines of this process.
pub fn usage() -> &'static EngineUsage {
    &USAGE
}
