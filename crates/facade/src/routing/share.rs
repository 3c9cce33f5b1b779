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
        (u128::from(hash) * u128::from(WHOLE)) >> 64 < u128::from(self.0)
    }
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, rest) = (self.0 / 10_000, self.0 % 10_000);
        let rest = format!(".{rest:04}");
        write!(f, "{whole}{}%", rest.trim_end_matches('0').trim_end_matches('.'))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn share(text: &str) -> Share {
        Share::of_percent(text).expect("a share")
    }

    #[test]
    fn a_percentage_is_digits_with_one_point() {
        for (text, shown) in [
            ("0", "0%"),
            ("5", "5%"),
            ("2.5", "2.5%"),
            ("0.0001", "0.0001%"),
            ("100.0", "100%"),
            ("007", "7%"),
        ] {
            assert_eq!(share(text).to_string(), shown);
        }
        for text in [
            "",
            ".",
            "5.",
            ".5",
            "-1",
            "+1",
            "1e1",
            "NaN",
            "inf",
            "100.0001",
            "101",
            "1000",
            "0.00001",
            "1,5",
            "٣",
            " 1",
            "1 ",
            "1_0",
            "99999999999999999999",
        ] {
            assert_eq!(Share::of_percent(text), None, "{text}");
        }
    }

    #[test]
    fn a_share_of_calls_is_exact_from_the_first_call_on() {
        for text in ["0", "0.0001", "2.5", "10", "33.3333", "50", "99.9999", "100"] {
            let share = share(text);
            let mut served = 0;
            for number in 0..100_000 {
                served += u64::from(share.has_call(number));
                assert_eq!(served, (number + 1) * u64::from(share.millionths()) / WHOLE, "{text}, {number}");
            }
        }
    }

    #[test]
    fn the_lowest_and_the_highest_hash_are_in_the_whole_only() {
        for hash in [0, u64::MAX] {
            assert!(share("100").has_hash(hash) && !share("0").has_hash(hash));
        }
        assert!(share("0.0001").has_hash(0) && !share("99.9999").has_hash(u64::MAX));
    }

    proptest! {
        #[test]
        fn any_run_of_calls_has_its_share(millionths in 0..=1_000_000_u32, first: u64, calls in 0..3000_u64) {
            let share = Share(millionths);
            let served = (0..calls).filter(|call| share.has_call(first.wrapping_add(*call))).count() as u64;
            let exact = u128::from(calls) * u128::from(millionths) / u128::from(WHOLE);
            // The counter has so many numbers that it does not begin anew, but if it did, one call would be off.
            prop_assert!(served.abs_diff(exact as u64) <= 2);
        }

        #[test]
        fn what_is_shown_is_read_as_the_same(millionths in 0..=1_000_000_u32) {
            let shown = Share(millionths).to_string();
            prop_assert_eq!(Share::of_percent(shown.trim_end_matches('%')), Some(Share(millionths)));
        }

        #[test]
        fn any_text_is_read_or_refused(text in "[-+0-9.eE%,a-zA-Z ٣\u{0}]{0,12}") {
            if let Some(share) = Share::of_percent(&text) {
                let number: f64 = text.parse().expect("a number");
                prop_assert!((number * 10_000.0 - f64::from(share.millionths())).abs() < 0.01);
            }
        }
    }
}
