//! 10,000 processes that start in one second, over a day of one-hour sessions, on injected time. `cargo bench --bench
//! fleet` prints the calls of STS and draws `benches/fleet.svg`. `cargo test` asserts the limits.

mod drawing;
mod simulation;

use simulation::{Calls, LENGTH, PROCESSES};

/// The calls per second after the start of the fleet.
struct Load {
    mean: f64,
    /// The busiest second, and the busiest minute.
    second: f64,
    minute: f64,
    minute_after_the_first_hour: f64,
    minute_in_the_last_hour: f64,
}

impl Load {
    fn of(calls: &Calls) -> Self {
        let (minute, hour) = (60, 3600);
        // The start is the same for all caches: each process loads once.
        let after = |second: usize| &calls.0[second..];
        let busiest_minute = |calls: &[u32]| {
            let sums = calls.windows(minute).map(|window| window.iter().sum::<u32>());
            f64::from(sums.max().unwrap_or(0)) / minute as f64
        };
        let running = after(minute);
        Self {
            mean: f64::from(running.iter().sum::<u32>()) / running.len() as f64,
            second: running.iter().copied().max().unwrap_or(0).into(),
            minute: busiest_minute(running),
            minute_after_the_first_hour: busiest_minute(after(hour)),
            minute_in_the_last_hour: busiest_minute(after(calls.0.len() - hour)),
        }
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build()?;
    let fleets = [
        ("SharedCredentials", runtime.block_on(simulation::refresh_cache())),
        ("SDK lazy identity cache", simulation::lazy_identity_cache()),
        ("Rusoto AutoRefreshingProvider", simulation::auto_refreshing_provider()),
    ];
    let hours = LENGTH.as_secs() / 3600;
    println!("calls of STS a second by {PROCESSES} processes over {hours} h, after the first minute\n");
    println!("| cache | mean | busiest second | busiest minute | after the first hour | in the last hour |");
    println!("|---|---|---|---|---|---|");
    for (name, calls) in &fleets {
        let load = Load::of(calls);
        let of_mean = |rate: f64| format!("{rate:.1} ({:.1}×)", rate / load.mean);
        println!(
            "| {name} | {:.2} | {} | {} | {} | {} |",
            load.mean,
            of_mean(load.second),
            of_mean(load.minute),
            of_mean(load.minute_after_the_first_hour),
            of_mean(load.minute_in_the_last_hour),
        );
    }
    let [ours, lazy, rusoto] = fleets.each_ref().map(|(_, calls)| Load::of(calls));
    assert!(ours.minute <= 6.0 * ours.mean, "the busiest minute is {} a second", ours.minute);
    assert!(
        ours.minute_in_the_last_hour <= 2.5 * ours.mean,
        "in the last hour {}",
        ours.minute_in_the_last_hour
    );
    for (name, other) in [("lazy", lazy), ("rusoto", rusoto)] {
        assert!(ours.second * 50.0 <= other.second, "{} a second, {name}: {}", ours.second, other.second);
    }
    if std::env::args().any(|argument| argument == "--bench") {
        let svg = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/fleet.svg");
        drawing::draw(svg, &fleets)?;
    }
    Ok(())
}
