//! The intended differences between the answers of the original `rusoto_core` and of the drop-in.

use super::ledger::Difference;

/// Every difference that the side-by-side cases meet. `rusoto` is the original, and `sdk` the drop-in.
pub const BETWEEN_BUILDS: &[Difference] = &[];
