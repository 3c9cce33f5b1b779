//! What the drop-in must reach.

use crate::rounds::Case;
use crate::worker::Contender;
use engine_work::Measured;

/// A limit of the ratio of the drop-in's figure to another contender's.
pub(crate) struct Limit {
    pub(crate) what: &'static str,
    pub(crate) of: fn(&Measured) -> f64,
    pub(crate) beside: Contender,
    pub(crate) bound: Bound,
    pub(crate) holds_for: fn(&Case) -> bool,
}

#[derive(Clone, Copy)]
pub(crate) enum Bound {
    AtMost(f64),
    AtLeast(f64),
}

impl Bound {
    pub(crate) fn allows(self, value: f64) -> bool {
        match self {
            Self::AtMost(limit) => value <= limit,
            Self::AtLeast(limit) => value >= limit,
        }
    }
}

pub(crate) const LIMITS: [Limit; 5] = [
    Limit {
        what: "processor time",
        of: processor,
        beside: Contender::Original,
        bound: Bound::AtMost(1.5),
        holds_for: is_request,
    },
    Limit {
        what: "processor time",
        of: processor,
        beside: Contender::Sdk,
        bound: Bound::AtMost(0.9),
        holds_for: is_request,
    },
    Limit {
        what: "median latency",
        of: latency,
        beside: Contender::Original,
        bound: Bound::AtMost(1.1),
        holds_for: is_request,
    },
    Limit {
        what: "requests a second",
        of: rate,
        beside: Contender::Original,
        bound: Bound::AtLeast(0.95),
        holds_for: |case| is_request(case) && case.tasks > 1,
    },
    Limit {
        what: "throughput",
        of: rate,
        beside: Contender::Original,
        bound: Bound::AtLeast(0.95),
        holds_for: Case::is_transfer,
    },
];

/// How far the memory of the drop-in may grow in a transfer of a gibibyte, in KiB.
pub(crate) const GROWTH: u64 = 16 << 10;

fn is_request(case: &Case) -> bool {
    !case.is_transfer()
}

/// Returns the processor time of a request in microseconds.
pub(crate) fn processor(turn: &Measured) -> f64 {
    turn.processor as f64 / 1e3 / turn.requests as f64
}

/// Returns the median latency in microseconds.
pub(crate) fn latency(turn: &Measured) -> f64 {
    turn.latency as f64 / 1e3
}

/// Returns the requests a second.
pub(crate) fn rate(turn: &Measured) -> f64 {
    turn.requests as f64 / (turn.elapsed as f64 / 1e9)
}
