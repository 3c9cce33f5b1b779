//! The two sides of a `Routed`.

use std::fmt;

/// One of the two sides between which a rollout picks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// The one that the program had before.
    Old,
    /// The one that it moves to.
    New,
}

impl Side {
    /// Returns the other one.
    pub fn other(self) -> Self {
        match self {
            Self::Old => Self::New,
            Self::New => Self::Old,
        }
    }
}

impl fmt::Display for Side {
    /// Writes `old` or `new`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Old => "old",
            Self::New => "new",
        })
    }
}
