//! The table itself. MIGRATION.md shows it; `migration_table` in the tests says how to bring it there.

use super::{Difference, On, Says};
use Says::{Nothing, Text};

/// Every difference between Rusoto and the AWS SDK that the parity cases know to be right.
pub const INTENDED: &[Difference] = &[];
