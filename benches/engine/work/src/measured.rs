//! What one turn took, and its form on the pipe between worker and driver.

use std::fmt;
use std::str::FromStr;

/// What the requests of one turn took.
#[derive(Debug, Clone, Copy)]
pub struct Measured {
    /// The number of requests.
    pub requests: u64,
    /// Nanoseconds from the first request to the end of the last.
    pub elapsed: u64,
    /// Nanoseconds of processor time, of all threads of the worker, in user and system mode.
    pub processor: u64,
    /// The median of the requests' times, in nanoseconds.
    pub latency: u64,
    /// The time that 99 of 100 requests did not exceed, in nanoseconds.
    pub slow: u64,
    /// How far the largest resident size in the turn was above the one before it, in KiB.
    pub growth: u64,
}

impl fmt::Display for Measured {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { requests, elapsed, processor, latency, slow, growth } = self;
        write!(f, "{requests} {elapsed} {processor} {latency} {slow} {growth}")
    }
}

impl FromStr for Measured {
    type Err = String;

    fn from_str(line: &str) -> Result<Self, String> {
        let numbers: Result<Vec<u64>, _> = line.split(' ').map(str::parse).collect();
        match numbers.as_deref() {
            Ok(&[requests, elapsed, processor, latency, slow, growth]) => {
                Ok(Self { requests, elapsed, processor, latency, slow, growth })
            }
            _ => Err(format!("this is no measurement: {line:?}")),
        }
    }
}
