//! The log of all events.

use super::reference::Time;
use std::time::{Duration, SystemTime};

#[derive(Debug)]
pub(super) enum Log {
    Off,
    Lines(Vec<String>),
    /// Each line is printed at once, because a schedule that panics or never ends cannot print it later.
    Printed,
}

impl Log {
    pub(super) fn note(&mut self, time: Time, text: impl FnOnce() -> String) {
        self.push(|| {
            let clock = time.clock.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
            let (day, passed) = (clock.as_secs() / 86_400, time.passed);
            let within = clock - Duration::from_secs(day * 86_400);
            format!("{passed:>12.3?}  clock {day}d {within:>12.3?}  {}", text())
        });
    }

    pub(super) fn push(&mut self, line: impl FnOnce() -> String) {
        match self {
            Self::Off => (),
            Self::Lines(lines) => lines.push(line()),
            Self::Printed => println!("{}", line()),
        }
    }

    /// Returns the lines so far.
    pub(super) fn take(&mut self) -> Vec<String> {
        match self {
            Self::Lines(lines) => std::mem::take(lines),
            Self::Off | Self::Printed => Vec::new(),
        }
    }
}
