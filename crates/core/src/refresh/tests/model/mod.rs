//! The cache under shuttle, which runs a few threads in one order after the other: before every lock, every use of
//! the cell without it, every spawn, abort and await it decides anew who goes on.
//!
//! Tokio's `watch` channel and arc-swap are taken to be right, each of their operations to happen at once; both are
//! checked by their own projects. (Loom would weigh the memory order of atomics as well, but only of its own types,
//! so it could be shown a copy of this code and not the code.) What is checked here, whoever goes when:
//!
//! - at most one load runs at a time;
//! - nobody waits for ever: no timer ever fires unless a plan says so, and then shuttle reports a deadlock;
//! - nothing expired is returned, judged by the last time the call had read after it had waited;
//! - no call gets a value or an error from before an invalidation that it came after.
//!
//! | variable | what it does |
//! |---|---|
//! | `RUSOTO_COMPAT_INTERLEAVINGS` | how many orders are tried by each scheduler, of a plan that has too many (400) |
//! | `RUSOTO_COMPAT_FIRST_SEED` | the seed that they are drawn from (5) |
//!
//! Small plans are tried in every order there is. `--show-output` shows how many that are. A failure prints its
//! order, for `shuttle::replay`.
//!
//! What is not modelled:
//!
//! - The order of memory. Every write is seen by all threads at once. The cell is arc-swap's, and its order is that
//!   crate's to keep.
//! - Other threads within one step. All that is done under the lock is one step, and so is a warm call.
//! - More than three threads at a time.
//! - How long anything takes: timers fire never, or whenever they like.
//! - Tokio's own scheduler. Tasks are shuttle's; a runtime that is dropped is an abort of all of its loads.

mod plans;
mod threads;

use super::simulation::variable;
use shuttle::scheduler::{DfsScheduler, PctScheduler, RandomScheduler, Scheduler};
use shuttle::sync::atomic::{AtomicBool, Ordering};
use std::cell::{Cell, RefCell};
use std::future::Future;
use std::sync::Arc;
use threads::Plan;

/// Orders per plan and scheduler, unless more are asked for.
const ORDERS: u64 = 400;
const FIRST_SEED: u64 = 5;
/// Of the preemptions that a fault needs, PCT looks for up to so many.
const DEPTH: usize = 3;
/// Where all orders are tried, they must be fewer than this.
const EXHAUSTIVE_LIMIT: usize = 200_000;

/// Whether the caller is a thread of a model.
pub(crate) fn is_running() -> bool {
    shuttle::current::try_get_current_task().is_some()
}

/// Any other thread of the model may go on here. Not under the lock: everything that is written there is written under
/// that lock only, and read without it one thing at a time, so another order would show nobody anything else.
pub(crate) fn point() {
    if is_running() && HELD.get() == 0 && !std::thread::panicking() {
        // Shuttle switches threads at its atomics; what this one holds is of no matter.
        AtomicBool::new(false).load(Ordering::SeqCst);
    }
}

/// A load's task: shuttle's handle, and whether it was used.
#[derive(Clone)]
pub(crate) struct AbortHandle {
    task: shuttle::future::AbortHandle,
    is_aborted: Aborted,
}

/// Whether somebody has aborted a load. Its task is dropped some time after that, as Tokio's are.
type Aborted = Arc<std::sync::atomic::AtomicBool>;

impl AbortHandle {
    pub(crate) fn abort(&self) {
        self.is_aborted.store(true, Ordering::SeqCst);
        self.task.abort();
    }
}

/// The runtime of a model: where loads run until it is shut down.
#[derive(Default)]
struct Runtime {
    loads: Vec<AbortHandle>,
    is_shut_down: bool,
    shutdowns: u32,
    /// Of the load that was polled last.
    polled: Aborted,
}

/// While it lives, the thread that runs holds a lock of the cache.
pub(crate) struct Holding(());

impl Holding {
    pub(crate) fn new() -> Self {
        HELD.set(HELD.get() + 1);
        Self(())
    }
}

impl Drop for Holding {
    fn drop(&mut self) {
        HELD.set(HELD.get() - 1);
    }
}

std::thread_local! {
    static HELD: Cell<u32> = const { Cell::new(0) };
    /// All threads of a model are one thread of the system's.
    static RUNTIME: RefCell<Runtime> = RefCell::default();
}

pub(crate) fn spawn(load: impl Future<Output = ()> + Send + 'static) -> AbortHandle {
    let is_aborted = Aborted::default();
    if RUNTIME.with_borrow(|runtime| runtime.is_shut_down) {
        // As Tokio does: the task is dropped inside of `spawn`.
        drop(load);
        return AbortHandle { task: shuttle::future::spawn(async {}).abort_handle(), is_aborted };
    }
    let shutdowns = RUNTIME.with_borrow(|runtime| runtime.shutdowns);
    let polled = Arc::clone(&is_aborted);
    let load = async move {
        RUNTIME.with_borrow_mut(|runtime| runtime.polled = polled);
        load.await;
    };
    let task = AbortHandle { task: shuttle::future::spawn(load).abort_handle(), is_aborted };
    // Shuttle may have gone on with another thread in there.
    if RUNTIME.with_borrow(|runtime| runtime.shutdowns) == shutdowns {
        RUNTIME.with_borrow_mut(|runtime| runtime.loads.push(task.clone()));
    } else {
        task.abort();
    }
    task
}

/// To be called by a source when it is asked, before anything else: whether its load has been aborted.
fn aborted() -> Aborted {
    RUNTIME.with_borrow(|runtime| Arc::clone(&runtime.polled))
}

/// Drops every load that runs. `for_good`: and every one that is started after this.
fn shut_down(for_good: bool) {
    let loads = RUNTIME.with_borrow_mut(|runtime| {
        runtime.is_shut_down |= for_good;
        runtime.shutdowns += 1;
        std::mem::take(&mut runtime.loads)
    });
    loads.iter().for_each(AbortHandle::abort);
}

fn run(scheduler: impl Scheduler + 'static, model: impl Fn() + Clone + Send + Sync + 'static) -> usize {
    let mut config = shuttle::Config::new();
    config.silence_warnings = true;
    shuttle::Runner::new(scheduler, config).run(move || {
        RUNTIME.take();
        model();
    })
}

/// Some orders of many.
fn some_orders(model: impl Fn() + Clone + Send + Sync + 'static) {
    let orders = variable("RUSOTO_COMPAT_INTERLEAVINGS").unwrap_or(ORDERS);
    let seed = variable("RUSOTO_COMPAT_FIRST_SEED").unwrap_or(FIRST_SEED);
    let most = usize::try_from(orders).unwrap_or(usize::MAX);
    let random = run(RandomScheduler::new_from_seed(seed, most), model.clone());
    let pct = run(PctScheduler::new_from_seed(seed, DEPTH, most), model);
    tell(&format!("{random} random orders and {pct} of PCT, from seed {seed}"));
}

/// Every order there is.
fn every_order(of: &str, model: impl Fn() + Clone + Send + Sync + 'static) {
    let orders = run(DfsScheduler::new(Some(EXHAUSTIVE_LIMIT), false), model);
    assert!(orders < EXHAUSTIVE_LIMIT, "more orders than can be tried: use `some_orders`");
    tell(&format!("all {orders} orders{of}"));
}

fn check(plan: &Plan) {
    let plan = plan.clone();
    some_orders(move || plan.clone().run());
}

fn exhaust(plan: &Plan) {
    let plan = plan.clone();
    every_order("", move || plan.clone().run());
}

/// What was tried, for whoever asks with `--show-output`.
fn tell(what: &str) {
    let thread = std::thread::current();
    let test = thread.name().and_then(|name| name.rsplit("::").next()).unwrap_or_default();
    println!("{test}: {what}");
}
