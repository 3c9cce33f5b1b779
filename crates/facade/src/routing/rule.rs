//! Which side serves the calls of one operation.

use std::fmt;

use super::share::Share;

/// Which side serves the calls of one operation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Rule {
    #[default]
    Old,
    New,
    Calls(Share),
    Keys(Share),
}

impl Rule {
    /// Returns the rule as a number, in which the lowest bit is free.
    pub(crate) fn pack(self) -> u64 {
        let (kind, share) = match self {
            Self::Old => (0, 0),
            Self::New => (1, 0),
            Self::Calls(share) => (2, share.millionths()),
            Self::Keys(share) => (3, share.millionths()),
        };
        u64::from(share) << 32 | kind << 1
    }

    pub(crate) fn unpack(packed: u64) -> Self {
        let share = || Share::from_millionths((packed >> 32) as u32);
        match packed >> 1 & 3 {
            0 => Self::Old,
            1 => Self::New,
            2 => Self::Calls(share()),
            _ => Self::Keys(share()),
        }
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Old => f.write_str("old"),
            Self::New => f.write_str("new"),
            Self::Calls(share) => write!(f, "{share} of calls"),
            Self::Keys(share) => write!(f, "{share} of keys"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_packed_rule_is_the_same_rule_and_has_a_bit_to_spare() {
        for millionths in [0, 1, 25_000, 1_000_000] {
            let share = Share::from_millionths(millionths);
            for rule in [Rule::Old, Rule::New, Rule::Calls(share), Rule::Keys(share)] {
                assert_eq!(rule.pack() & 1, 0);
                assert_eq!(Rule::unpack(rule.pack()), rule);
                assert_eq!(Rule::unpack(rule.pack() | 1), rule);
            }
        }
    }
}
