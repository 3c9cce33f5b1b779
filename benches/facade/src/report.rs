//! The output: a table of the ratios and their limits, in Markdown.

use crate::Case;
use crate::contenders::{CONTENDERS, Contender};
use crate::statistics::{Spread, median_of};
use engine_work::Measured;

/// A ratio that has a limit: what is measured, of which contender, beside which.
struct Limit {
    what: &'static str,
    of: Contender,
    beside: Contender,
    value: fn(&Measured) -> f64,
    bound: Bound,
}

enum Bound {
    AtLeast(f64),
    AtMost(f64),
}

const LIMITS: [Limit; 3] = [
    Limit {
        what: "requests a second of the facade, to the SDK's",
        of: Contender::Facade,
        beside: Contender::Sdk,
        value: rate,
        bound: Bound::AtLeast(0.98),
    },
    Limit {
        what: "requests a second with a rollout, to the facade's",
        of: Contender::Routed,
        beside: Contender::Facade,
        value: rate,
        bound: Bound::AtLeast(0.98),
    },
    Limit {
        what: "99th percentile of the time with a shadow, in µs, to that without",
        of: Contender::Shadowed,
        beside: Contender::Routed,
        value: slow,
        bound: Bound::AtMost(1.05),
    },
];

pub(crate) fn head() {
    println!("| ratio | median | quartiles | median, 95 % sure | limit | |");
    println!("|---|---|---|---|---|---|");
}

pub(crate) fn print(case: &Case, turns: &[Vec<Measured>; CONTENDERS.len()]) {
    for limit in &LIMITS {
        let (Some(ours), Some(theirs)) = (of(turns, limit.of), of(turns, limit.beside)) else { continue };
        let ratios =
            ours.iter().zip(theirs).map(|(ours, theirs)| (limit.value)(ours) / (limit.value)(theirs));
        let Spread { median, quartiles, interval } = Spread::of(ratios.collect());
        let range = |[from, to]: [f64; 2]| format!("{from:.3} to {to:.3}");
        let (bound, holds) = match limit.bound {
            Bound::AtLeast(least) => (format!("≥ {least}"), median >= least),
            Bound::AtMost(most) => (format!("≤ {most}"), median <= most),
        };
        let rates = [theirs, ours].map(|turns| format!("{:.0}", median_of(turns.iter().map(limit.value))));
        println!(
            "| {}: {} ({} to {}) | {median:.3} | {} | {} | {bound} | {} |",
            case.name,
            limit.what,
            rates[1],
            rates[0],
            range(quartiles),
            range(interval),
            if holds { "PASS" } else { "MISS" },
        );
    }
}

fn of(turns: &[Vec<Measured>; CONTENDERS.len()], contender: Contender) -> Option<&[Measured]> {
    let at = CONTENDERS.iter().position(|known| *known == contender)?;
    Some(&turns[at])
}

/// Requests a second.
fn rate(measured: &Measured) -> f64 {
    measured.requests as f64 * 1e9 / measured.elapsed as f64
}

/// The time that 99 of 100 requests did not exceed, in microseconds.
fn slow(measured: &Measured) -> f64 {
    measured.slow as f64 / 1e3
}
