//! A part of all calls, or of all keys.

use std::fmt;

/// The parts of a whole.
const WHOLE: u64 = 1_000_000;

/// A part of a whole in millionths, which are four digits after the point of a percentage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Share(u32);

impl Share {
    /// Reads a percentage without its sign, as `2.5`.
    ///
    /// Only digits with at most one point are one: no sign, no exponent, and so no `NaN`.
    pub(crate) fn of_percent(text: &str) -> Option<Self> {
        let (whole, rest) = text.split_once('.').unwrap_or((text, "0"));
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(whole) || !digits(rest) || rest.len() > 4 || whole.len() > 3 {
            return None;
        }
        let millionths: u64 = format!("{whole}{rest:0<4}").parse().ok()?;
        (millionths <= WHOLE).then(|| u32::try_from(millionths).ok()).flatten().map(Self)
    }

    pub(crate) const fn from_millionths(millionths: u32) -> Self {
        Self(millionths)
    }

    pub(crate) const fn millionths(self) -> u32 {
        self.0
    }

    /// Whether the call with this number, from zero, is among the share. Of the first `n`, these are exactly the share of
    /// `n`, rounded down, and they are spread evenly.
    pub(crate) fn has_call(self, number: u64) -> bool {
        number % WHOLE * u64::from(self.0) % WHOLE + u64::from(self.0) >= WHOLE
    }

    /// Whether a hash is among the share: the share of all hashes, from the lowest. A larger share has all that a smaller
    /// one has.
    pub(crate) fn has_hash(self, hash: u64) -> bool {
        u128::from(hash) * u128::from(WHOLE) >> 64 < u128::from(self.0)
    }
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, rest) = (self.0 / 10_000, self.0 % 10_000);
        let rest = format!(".{rest:04}");
        write!(f, "{whole}{}%", rest.trim_end_matches('0').trim_end_matches('.'))
    }
}
