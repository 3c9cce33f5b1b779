//! The output: a table of the figures, then one of the limits, both in Markdown.

use crate::limits::{Bound, GROWTH, LIMITS, Limit, latency, processor, rate};
use crate::rounds::{Case, Turns};
use crate::statistics::{Spread, median_of};
use crate::worker::Contender;
use engine_work::Measured;

pub(crate) fn print(all: &[Turns]) {
    figures(all);
    limits(all);
}

fn figures(all: &[Turns]) {
    let Some(first) = all.first() else { return };
    let names: Vec<_> = first.of.iter().map(|(contender, _)| contender.name()).collect();
    println!("\n| medians of the rounds | {} |", names.join(" | "));
    println!("|---|{}", "---|".repeat(names.len()));
    for Turns { case, of } in all {
        let cells: Vec<_> = of.iter().map(|(_, turns)| cell(case, turns)).collect();
        println!("| {} | {} |", name(case), cells.join(" | "));
    }
}

fn cell(case: &Case, turns: &[Measured]) -> String {
    let median = |of: fn(&Measured) -> f64| median_of(turns.iter().map(of));
    if case.is_transfer() {
        let growth = turns.iter().map(|turn| turn.growth).max().unwrap_or_default();
        let seconds = median(processor) / 1e6;
        return format!("{seconds:.2} s CPU, {:.2} GiB/s, +{growth} KiB", median(rate));
    }
    format!("{:.1} µs CPU, {:.1} µs, {:.0}/s", median(processor), median(latency), median(rate))
}

fn limits(all: &[Turns]) {
    println!("\n| the drop-in's ratio | median | quartiles | median, 95 % sure | limit | |");
    println!("|---|---|---|---|---|---|");
    for turns in all {
        let Some(ours) = turns.of(Contender::DropIn) else { continue };
        for limit in LIMITS.iter().filter(|limit| (limit.holds_for)(turns.case)) {
            if let Some(theirs) = turns.of(limit.beside) {
                ratio(turns.case, limit, ours, theirs);
            }
        }
        let growth = ours.iter().map(|turn| turn.growth).max().unwrap_or_default();
        if turns.case.is_transfer() {
            let what = name(turns.case);
            println!(
                "| {what}: memory | +{growth} KiB | | | ≤ {GROWTH} KiB | {} |",
                verdict(growth <= GROWTH)
            );
        }
    }
}

/// Prints the ratios of each round: a disturbance affects both sides of a ratio.
fn ratio(case: &Case, limit: &Limit, ours: &[Measured], theirs: &[Measured]) {
    let ratios = ours.iter().zip(theirs).map(|(ours, theirs)| (limit.of)(ours) / (limit.of)(theirs));
    let Spread { median, quartiles, interval } = Spread::of(ratios.collect());
    let range = |[from, to]: [f64; 2]| format!("{from:.2} to {to:.2}");
    let bound = match limit.bound {
        Bound::AtMost(most) => format!("≤ {most}"),
        Bound::AtLeast(least) => format!("≥ {least}"),
    };
    println!(
        "| {}: {}, to the {}'s | {median:.2} | {} | {} | {bound} | {} |",
        name(case),
        limit.what,
        limit.beside.name(),
        range(quartiles),
        range(interval),
        verdict(limit.bound.allows(median)),
    );
}

fn verdict(holds: bool) -> &'static str {
    if holds { "PASS" } else { "MISS" }
}

fn name(case: &Case) -> String {
    let what = match case.call {
        "get-small" => "GET 10 B",
        "get-mib" => "GET 1 MiB",
        "put-mib" => "PUT 1 MiB",
        "get-item" => "GetItem",
        "download" => "GET 1 GiB",
        _ => "PUT 1 GiB",
    };
    if case.tasks == 1 { format!("{what}, 1 task") } else { format!("{what}, {} tasks", case.tasks) }
}
