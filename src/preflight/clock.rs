//! Checks the clock of this machine.

use super::report::{Check, CheckName};
use super::sts::Asked;
use super::times::shown_length;
use std::time::{Duration, SystemTime};

/// AWS refuses a signature that is more than this before or after its own time.
const TOLERATED: Duration = Duration::from_secs(5 * 60);

/// Compares this clock with the `Date` of STS's answers. Refusals have a `Date` too.
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
