//! Is the clock of this machine right?

use super::report::{Check, CheckName};
use super::sts::Asked;
use std::time::{Duration, SystemTime};

/// AWS refuses what was signed more than this before or after its own time.
const TOLERATED: Duration = Duration::from_secs(5 * 60);

/// By the `Date` of the answers of STS, also of those that refuse.
pub(super) fn check(asked: &Asked) -> Check {
    const NAME: CheckName = CheckName::Clock;
    let offsets = asked.answers().filter_map(|answer| Some(offset(answer.received_at, answer.date?)));
    let Some((offset, ahead)) = offsets.max_by_key(|(offset, _)| *offset) else {
        return Check::skipped(NAME, "no server was reached that states the time");
    };
    let direction = if ahead { "ahead of" } else { "behind" };
    if offset > TOLERATED {
        return Check::failed(
            NAME,
            format!("this machine is {} {direction} the server", shown_length(offset)),
            "set the clock, by NTP: AWS refuses what is signed more than five minutes before or after its own time",
        );
    }
    Check::ok(NAME, format!("within {} of the server's", shown_length(offset.max(Duration::from_secs(1)))))
}

fn offset(here: SystemTime, there: SystemTime) -> (Duration, bool) {
    match here.duration_since(there) {
        Ok(ahead) => (ahead, true),
        Err(behind) => (behind.duration(), false),
    }
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
