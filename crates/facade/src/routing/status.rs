//! Where the rules come from, and what is wrong with them.

use std::fmt;

use super::error::RolloutSource;

/// Where the rules of a [`Rollout`](super::Rollout) come from, and what is wrong with the newest text.
///
/// `Display` writes it in one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RolloutStatus {
    pub(crate) source: RolloutSource,
    pub(crate) fault: Option<String>,
}

impl RolloutStatus {
    /// Returns where the rules come from that are in force.
    pub fn source(&self) -> &RolloutSource {
        &self.source
    }

    /// Returns why the file as it is now was not taken, if that is so. The rules from before are in force.
    pub fn fault(&self) -> Option<&str> {
        self.fault.as_deref()
    }
}

impl fmt::Display for RolloutStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the rules are those of {}", self.source)?;
        match &self.fault {
            Some(fault) => write!(f, " as they were before this fault: {fault}"),
            None => Ok(()),
        }
    }
}
