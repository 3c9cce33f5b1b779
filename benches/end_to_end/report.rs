//! The output: a table for each SDK, then the targets.

use crate::identity::Identities;
use crate::rounds::{Plan, Side, TASKS, Turn};
use crate::statistics::{Spread, median_of};

pub(crate) fn print(plan: &Plan, worlds: &[(&str, Side)]) {
    println!("{} rounds, turns of {} ms", plan.rounds(), plan.turn().as_millis());
    for (client, world) in worlds {
        println!("\n| {client} | {} |", TASKS.map(plural).join(" | "));
        println!("|---|---|---|---|");
        for (at, name) in world.contenders.into_iter().enumerate() {
            let cells = world.turns.each_ref().map(|turns| {
                let median = |of: fn(&Turn) -> f64| median_of(turns[at].iter().map(of));
                format!("{:.0}/s, {:.1} µs", median(|turn| turn.rate), median(|turn| turn.processor))
            });
            println!("| {name} | {} |", cells.join(" | "));
        }
    }
    ratios("requests a second", worlds, |turn| turn.rate);
    // The ratio is inverted, so that more than 1 is better here too.
    ratios("requests in a second of the client's processor time", worlds, |turn| 1.0 / turn.processor);
}

pub(crate) fn print_identities(all: &[Identities], times: &[f64]) {
    println!("\n| the identity for a request of aws-sdk-s3, without the request | ns |");
    println!("|---|---|");
    for (identities, time) in all.iter().zip(times) {
        println!("| {} | {time:.0} |", identities.name);
    }
}

fn ratios(what: &str, worlds: &[(&str, Side)], of: fn(&Turn) -> f64) {
    println!("\n| {what}, times the usual provider's | median | quartiles | median, 95 % sure | ≥ 1.0 |");
    println!("|---|---|---|---|---|");
    for (client, world) in worlds {
        let [_, ours, control] = world.contenders;
        for (contender, name) in [(1, ours), (2, control)] {
            for (tasks, turns) in TASKS.into_iter().zip(&world.turns) {
                let pairs = turns[contender].iter().zip(&turns[0]);
                let Spread { median, quartiles, interval } = spread(pairs.clone(), of);
                let range = |[from, to]: [f64; 2]| format!("{from:.3} to {to:.3}");
                let verdict = if contender == 1 { at_least(1.0, &spread(pairs, of)) } else { "(noise)" };
                println!(
                    "| {client}, {name}, {} | {median:.3} | {} | {} | {verdict} |",
                    plural(tasks),
                    range(quartiles),
                    range(interval)
                );
            }
        }
    }
}

/// Returns whether the median is `limit` or more, as far as these rounds show.
fn at_least(limit: f64, spread: &Spread) -> &'static str {
    match spread.interval {
        [least, _] if least >= limit => "yes",
        [_, most] if most < limit => "no",
        _ => "within the noise",
    }
}

/// Returns the median of the ratios in each round: a disturbance affects both sides of a ratio.
fn spread<'a>(pairs: impl Iterator<Item = (&'a Turn, &'a Turn)>, of: fn(&Turn) -> f64) -> Spread {
    Spread::of(pairs.map(|(turn, usual)| of(turn) / of(usual)).collect())
}

fn plural(tasks: usize) -> String {
    if tasks == 1 { "1 task".to_owned() } else { format!("{tasks} tasks") }
}
