//! The behaviour when a load is due: a rotation, a cold start, a source that fails, an outage.
//!
//! They run in real time, because Rusoto's cache reads the system's clock. The sessions are short, so that each cache
//! has to load soon.

use crate::contenders::{Ask, Lazy, Rusoto, Sdk, ToSdk, auto_refreshing};
use crate::report::Report;
use crate::source::{Fails, Plan, Source};
use rusoto_compat::SharedCredentials;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::time::{Duration, Instant};
use tokio::runtime::Runtime;

const MILLI: Duration = Duration::from_millis(1);
const SECOND: Duration = Duration::from_secs(1);

/// The sessions let each cache load a few seconds after its start. Rusoto's treats credentials as expired 20 s before
/// their expiry, the SDK's 5 to 10 s before, and ours loads in the second half of such a short life.
const RUSOTO_SESSION: Duration = Duration::from_secs(21);
const LAZY_SESSION: Duration = Duration::from_secs(11);
const OUR_SESSION: Duration = Duration::from_secs(10);

pub(crate) fn run(runtime: &Runtime, report: &mut Report) {
    runtime.block_on(async {
        rotations(report).await;
        cold_starts(report).await;
        failures(report).await;
        outages(report).await;
    });
}

/// Runs `$what` for each contender with a source of its own.
macro_rules! each {
    ($plan:expr, |$name:ident, $source:ident, $contender:ident| $what:expr) => {{
        let plan: fn(Duration) -> Plan = $plan;
        {
            let ($name, $source) = ("AutoRefreshingProvider", Source::new(plan(RUSOTO_SESSION)));
            let $contender = Rusoto(auto_refreshing($source.clone()));
            $what
        }
        {
            let ($name, $source) = ("adapter by hand", Source::new(plan(RUSOTO_SESSION)));
            let $contender = Sdk(ToSdk(auto_refreshing($source.clone())));
            $what
        }
        {
            let ($name, $source) = ("lazy identity cache", Source::new(plan(LAZY_SESSION)));
            let $contender = Lazy::new($source.clone());
            $what
        }
        {
            let ($name, $source) = ("SharedCredentials", Source::new(plan(OUR_SESSION)));
            let $contender = Sdk(SharedCredentials::from_sdk($source.clone()));
            $what
        }
    }};
}

/// 256 tasks call all the time while a load takes 500 ms.
async fn rotations(report: &mut Report) {
    const TASKS: usize = 256;
    const TAKES: Duration = Duration::from_millis(500);
    report.line("");
    report.line("| rotation, source takes 500 ms, 256 tasks that ask all the time | source calls | p50 | p99.9 | longest | tasks that waited |");
    report.line("|---|---|---|---|---|---|");
    let plan = |lifetime| Plan { first: Duration::ZERO, later: TAKES, lifetime, fails: Fails::Never };
    each!(plan, |name, source, contender| {
        let contender = Arc::new(contender);
        contender.ask().await.expect("the source works");
        let now = Arc::new(AtomicU8::new(BEFORE));
        let tasks: Vec<_> = (0..TASKS)
            .map(|_| tokio::spawn(ask_until_over(Arc::clone(&contender), Arc::clone(&now))))
            .collect();
        while source.calls().len() < 2 {
            tokio::time::sleep(MILLI).await;
        }
        now.store(DURING, Ordering::Relaxed);
        tokio::time::sleep(TAKES).await;
        now.store(OVER, Ordering::Relaxed);
        let mut times = Vec::new();
        let mut waited = 0;
        for task in tasks {
            let took = task.await.expect("no task panics");
            waited += usize::from(took.iter().any(|took| *took > TAKES / 2));
            times.extend(took);
        }
        times.sort_unstable();
        let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
        let (p50, p999, longest) = (at(0.5), at(0.999), at(1.0));
        let calls = source.calls().len() - 1;
        report.line(&format!("| {name} | {calls} | {p50:.1?} | {p999:.1?} | {longest:.1?} | {waited} |"));
        if name == "SharedCredentials" {
            report.target("rotation: source calls", calls as f64, 1.0);
            report.target("rotation: p99.9 in ms", p999.as_secs_f64() * 1e3, 1.0);
        }
    });
}

const BEFORE: u8 = 0;
const DURING: u8 = 1;
const OVER: u8 = 2;

/// Returns the durations of the calls that overlap with the rotation. The other calls are ignored.
async fn ask_until_over(contender: Arc<impl Ask>, now: Arc<AtomicU8>) -> Vec<Duration> {
    let mut took = Vec::new();
    while now.load(Ordering::Relaxed) != OVER {
        let began = Instant::now();
        contender.ask().await.expect("the source works");
        let call = began.elapsed();
        if now.load(Ordering::Relaxed) != BEFORE {
            took.push(call);
        }
        tokio::task::yield_now().await;
    }
    took
}

const TAKES: Duration = Duration::from_millis(100);

async fn cold_starts(report: &mut Report) {
    const TASKS: u32 = 1000;
    report.line("");
    report.line("| cold start, source takes 100 ms | tasks | source calls | last answer |");
    report.line("|---|---|---|---|");
    let plan = |_| Plan { first: TAKES, later: TAKES, lifetime: 3600 * SECOND, fails: Fails::Never };
    each!(plan, |name, source, contender| {
        let (last, errors) = all_at_once(contender, TASKS).await;
        assert_eq!(errors, 0, "{name}");
        let calls = source.calls().len();
        report.line(&format!("| {name} | {TASKS} | {calls} | {last:.1?} |"));
        if name == "SharedCredentials" {
            report.target("cold start: source calls", calls as f64, 1.0);
            report.target("cold start: last answer, times the source's", times(last), 1.2);
        }
    });
}

async fn failures(report: &mut Report) {
    report.line("");
    report.line("| failing source, takes 100 ms | tasks | source calls | last answer |");
    report.line("|---|---|---|---|");
    let plan = |_| Plan { first: TAKES, later: TAKES, lifetime: SECOND, fails: Fails::Always };
    each!(plan, |name, source, contender| {
        // The callers of this cache wait one after the other. A thousand would take 100 s.
        let tasks = if name == "lazy identity cache" { 50 } else { 1000 };
        let (last, errors) = all_at_once(contender, tasks).await;
        assert_eq!(errors, tasks, "{name}");
        let calls = source.calls().len();
        report.line(&format!("| {name} | {tasks} | {calls} | {last:.1?} |"));
        if name == "SharedCredentials" {
            report.target("failing source: source calls", calls as f64, 1.0);
            report.target("failing source: last answer, times the source's", times(last), 1.2);
        }
    });
}

fn times(last: Duration) -> f64 {
    last.as_secs_f64() / TAKES.as_secs_f64()
}

/// Returns the time of the last answer, and the number of errors.
async fn all_at_once(contender: impl Ask, tasks: u32) -> (Duration, u32) {
    let contender = Arc::new(contender);
    let began = Instant::now();
    let running: Vec<_> = (0..tasks)
        .map(|_| {
            let contender = Arc::clone(&contender);
            tokio::spawn(async move { contender.ask().await.is_err() })
        })
        .collect();
    let mut errors = 0;
    for task in running {
        errors += u32::from(task.await.expect("no task panics"));
    }
    (began.elapsed(), errors)
}

/// The source fails from the second call on, which is the first load after the start.
async fn outages(report: &mut Report) {
    report.line("");
    report
        .line("| outage from the first reload on | life left at the reload | life left at the first error |");
    report.line("|---|---|---|");
    let plan = |lifetime| Plan {
        first: Duration::ZERO,
        later: Duration::ZERO,
        lifetime,
        fails: Fails::AfterTheFirst,
    };
    each!(plan, |name, source, contender| {
        let lifetime = plan(match name {
            "SharedCredentials" => OUR_SESSION,
            "lazy identity cache" => LAZY_SESSION,
            _ => RUSOTO_SESSION,
        })
        .lifetime;
        let expires_at = Instant::now() + lifetime;
        while contender.ask().await.is_ok() {
            tokio::time::sleep(MILLI).await;
        }
        let left_at_error = expires_at.saturating_duration_since(Instant::now());
        let left_at_reload = expires_at.saturating_duration_since(source.calls()[1]);
        report.line(&format!("| {name} | {left_at_reload:.1?} | {left_at_error:.1?} |"));
        if name == "SharedCredentials" {
            report.target(
                "outage: seconds of life left at the first error",
                left_at_error.as_secs_f64(),
                0.02,
            );
        }
    });
}
