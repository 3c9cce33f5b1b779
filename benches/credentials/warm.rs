//! The warm path: credentials are in the cache, and no load is due.

use crate::contenders::{Ask, Fixed, Lazy, Rusoto, Sdk, ToRusoto, ToSdk, auto_refreshing};
use crate::report::Report;
use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_smithy_async::time::{SystemTimeSource, TimeSource};
use futures_util::FutureExt;
use rusoto_compat::SharedCredentials;
use rusoto_credential::AwsCredentials;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::runtime::Runtime;
use tokio::task::JoinHandle;

const WORKERS: u32 = 2;
const TASKS: [u32; 4] = [1, 2, 8, 64];
const ROUNDS: usize = 41;
const CALLS: u32 = 64 * 500;

/// Spawns a task with this number of calls. It returns a task and not a boxed future: Tokio puts tasks on separate
/// cache lines, but two boxes may share one.
type Spawn = Box<dyn Fn(u32) -> JoinHandle<()>>;

struct Contender {
    name: &'static str,
    allocations: u64,
    spawn: Spawn,
}

fn contender<A: Ask>(name: &'static str, contender: A) -> Contender {
    let contender = Arc::new(contender);
    // The first call loads. The second call is like all later ones.
    let ask = || contender.ask().now_or_never();
    assert!(ask() == Some(Ok(())) && ask() == Some(Ok(())), "{name} is not warm");
    let allocations = allocation_counter::measure(|| assert!(ask().is_some())).count_total;
    let spawn: Spawn = Box::new(move |calls| {
        let contender = Arc::clone(&contender);
        tokio::spawn(async move {
            for _ in 0..calls {
                contender.ask().await.expect("it is warm");
            }
        })
    });
    Contender { name, allocations, spawn }
}

pub(crate) fn run(runtime: &Runtime, report: &mut Report) {
    let expires_at = SystemTimeSource::new().now() + Duration::from_secs(12 * 3600);
    let sdk =
        Credentials::new("AKIDEXAMPLE", "s".repeat(40), Some("t".repeat(700)), Some(expires_at), "bench");
    let rusoto =
        AwsCredentials::new("AKIDEXAMPLE", "s".repeat(40), Some("t".repeat(700)), Some(expires_at.into()));
    let _entered = runtime.enter();
    let shared = SharedCredentials::from_sdk(Fixed(sdk.clone()));
    runtime.block_on(shared.refresh()).expect("the source never fails");

    let sdk_view = [
        contender("floor", Sdk(Fixed(sdk.clone()))),
        contender("adapter by hand", Sdk(ToSdk(auto_refreshing(Fixed(rusoto.clone()))))),
        contender("lazy identity cache", Lazy::new(Fixed(sdk.clone()))),
        contender("SharedCredentials", Sdk(shared.clone())),
    ];
    let rusoto_view = [
        contender("floor", Rusoto(Fixed(rusoto.clone()))),
        contender("AutoRefreshingProvider", Rusoto(auto_refreshing(Fixed(rusoto)))),
        contender(
            "adapter by hand",
            Rusoto(auto_refreshing(ToRusoto(SharedCredentialsProvider::new(Fixed(sdk))))),
        ),
        contender("SharedCredentials", Rusoto(shared)),
    ];
    view(
        runtime,
        report,
        "SDK view",
        &sdk_view,
        Targets { one_task: 2.2, more_tasks: 1.6, others: &[(1, 8.0), (2, 4.0)] },
    );
    let targets = Targets { one_task: 1.8, more_tasks: 1.8, others: &[(1, 3.0)] };
    view(runtime, report, "Rusoto view", &rusoto_view, targets);
    let [sdk_floor, .., sdk_shared] = &sdk_view;
    report.target(
        "SDK view, allocations a call",
        sdk_shared.allocations as f64,
        sdk_floor.allocations as f64,
    );
    let [rusoto_floor, .., rusoto_shared] = &rusoto_view;
    report.target(
        "Rusoto view, allocations a call",
        rusoto_shared.allocations as f64,
        rusoto_floor.allocations as f64,
    );
}

struct Targets {
    /// The greatest ratio to the floor with one task, and with more.
    one_task: f64,
    more_tasks: f64,
    /// The least ratio to the contender of this index, with eight tasks.
    others: &'static [(usize, f64)],
}

fn view(runtime: &Runtime, report: &mut Report, name: &str, contenders: &[Contender], targets: Targets) {
    let times = TASKS.map(|tasks| rounds(runtime, contenders, tasks));
    report.line("");
    report.line(&format!(
        "| warm path, {name} | allocations | {} |",
        TASKS.map(|n| format!("{n} tasks")).join(" | ")
    ));
    report.line("|---|---|---|---|---|---|");
    for (at, contender) in contenders.iter().enumerate() {
        let cells = times.each_ref().map(|times| {
            let of_floor = ratio(&times[at], &times[0]);
            format!("{:.1} ({:.1}), {of_floor:.2}×", times[at].median, times[at].least)
        });
        report.line(&format!("| {} | {} | {} |", contender.name, contender.allocations, cells.join(" | ")));
    }
    let ours = contenders.len() - 1;
    for (tasks, times) in TASKS.iter().zip(&times) {
        let of_floor = ratio(&times[ours], &times[0]);
        let limit = if *tasks == 1 { targets.one_task } else { targets.more_tasks };
        report.target(&format!("{name}, {tasks} tasks: times the floor"), of_floor, limit);
        for &(other, at_least) in targets.others {
            if *tasks == 8 {
                let what = format!("{name}, {tasks} tasks: times as fast as {}", contenders[other].name);
                report.at_least(&what, ratio(&times[other], &times[ours]), at_least);
            }
        }
    }
}

struct Times {
    median: f64,
    least: f64,
    rounds: Vec<f64>,
}

/// Returns the median of the ratios in each round: a disturbance affects both sides of a ratio.
fn ratio(of: &Times, to: &Times) -> f64 {
    median(of.rounds.iter().zip(&to.rounds).map(|(of, to)| of / to).collect())
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Returns each contender's nanoseconds of one worker for a call. The contenders take turns in every round.
fn rounds(runtime: &Runtime, contenders: &[Contender], tasks: u32) -> Vec<Times> {
    let mut all = vec![Vec::with_capacity(ROUNDS); contenders.len()];
    for _ in 0..ROUNDS {
        for (contender, times) in contenders.iter().zip(&mut all) {
            times.push(round(runtime, contender, tasks));
        }
    }
    let times = all.into_iter().map(|rounds| Times {
        median: median(rounds.clone()),
        least: rounds.iter().copied().fold(f64::INFINITY, f64::min),
        rounds,
    });
    times.collect()
}

fn round(runtime: &Runtime, contender: &Contender, tasks: u32) -> f64 {
    let calls = CALLS / tasks;
    runtime.block_on(async {
        let began = Instant::now();
        let running: Vec<_> = (0..tasks).map(|_| (contender.spawn)(calls)).collect();
        for task in running {
            task.await.expect("no task panics");
        }
        began.elapsed().as_nanos() as f64 * f64::from(WORKERS.min(tasks)) / f64::from(calls * tasks)
    })
}
