//! Formats times and durations for the report.

use crate::convert::time::expiry_into_rusoto;
use std::time::{Duration, SystemTime};

/// `2026-11-20T08:00:00Z`.
pub(super) fn shown_time(at: SystemTime) -> String {
    expiry_into_rusoto(at).format("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// `2 d 3 h`, `59 min 12 s`, `3 s`: the two largest units.
pub(super) fn shown_length(length: Duration) -> String {
    const UNITS: [(u64, &str); 4] = [(86_400, "d"), (3600, "h"), (60, "min"), (1, "s")];
    let mut left = length.as_secs();
    let mut parts = Vec::new();
    for (size, unit) in UNITS {
        let count = left / size;
        left %= size;
        if count > 0 || (unit == "s" && parts.is_empty()) {
            parts.push(format!("{count} {unit}"));
        } else if !parts.is_empty() {
            break;
        }
        if parts.len() == 2 {
            break;
        }
    }
    parts.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_shown_in_two_units() {
        let cases = [
            (0, "0 s"),
            (3, "3 s"),
            (60, "1 min"),
            (3552, "59 min 12 s"),
            (3600, "1 h"),
            (3605, "1 h"),
            (183_723, "2 d 3 h"),
        ];
        for (secs, expected) in cases {
            assert_eq!(shown_length(Duration::from_secs(secs)), expected);
        }
        assert!(shown_length(Duration::MAX).ends_with('h'));
    }
}
