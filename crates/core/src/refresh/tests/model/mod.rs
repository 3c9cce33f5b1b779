//! Tests of the cache with shuttle, which runs a few threads in one order after the other. It decides which thread
//! continues before every lock, every use of the cell without the lock, every spawn, abort and await.
//!
//! Tokio's `watch` channel and arc-swap are assumed to be correct, and each of their operations is one step. Their own
//! projects test them. (Loom would also check the memory order of atomics, but only of its own types. So it could test
//! a copy of this code only.) These properties are checked in every order:
//!
//! - At most one load runs at a time.
//! - No caller waits for ever. Timers fire only if a plan says so, and otherwise shuttle reports a deadlock.
//! - No expired value is returned, by the last time that the call has read after it waited.
//! - No call gets a value or an error from before an invalidation if the call began after it.
//!
//! | variable | meaning |
//! |---|---|
//! | `RUSOTO_COMPAT_INTERLEAVINGS` | the number of orders for each scheduler, if a plan has too many (400) |
//! | `RUSOTO_COMPAT_FIRST_SEED` | the seed for the orders (5) |
//!
//! Small plans are tried in every order. `--show-output` prints the number of orders. A failure prints its order for
//! `shuttle::replay`.
//!
//! These things are not modelled:
//!
//! - The order of memory. All threads see each write at once. The cell is arc-swap's, and arc-swap guarantees its
//!   order.
//! - Other threads within one step. All work under the lock is one step, and so is a warm call.
//! - More than three threads at a time.
//! - The duration of anything. Timers never fire, or fire at any time.
//! - Tokio's scheduler. The tasks are shuttle's. A runtime that is dropped aborts all of its loads.

mod plans;
mod threads;

use super::simulation::variable;
use shuttle::scheduler::{DfsScheduler, PctScheduler, RandomScheduler, Scheduler};
use shuttle::sync::atomic::{AtomicBool, Ordering};
use std::cell::{Cell, RefCell};
use std::future::Future;
use std::sync::Arc;
use threads::Plan;

/// The number of orders for each plan and scheduler, if the variable is not set.
const ORDERS: u64 = 400;
const FIRST_SEED: u64 = 5;
/// The number of preemptions up to which PCT finds a fault.
const DEPTH: usize = 3;
/// The limit on the number of orders if all are tried.
const EXHAUSTIVE_LIMIT: usize = 200_000;

/// Returns whether the caller is a thread of a model.
pub(crate) fn is_running() -> bool {
    shuttle::current::try_get_current_task().is_some()
}

/// Lets another thread of the model continue. It does nothing under the lock: all values are written under this lock,
/// and are read one at a time without it, so another order would not change any result.
pub(crate) fn point() {
    if is_running() && HELD.get() == 0 && !std::thread::panicking() {
        // Shuttle switches threads at its atomics. The value does not matter.
        AtomicBool::new(false).load(Ordering::SeqCst);
    }
}

/// The task of a load: shuttle's handle, and whether it was aborted.
#[derive(Clone)]
pub(crate) struct AbortHandle {
    task: shuttle::future::AbortHandle,
    is_aborted: Aborted,
}

/// Whether a load was aborted. As with Tokio, its task is dropped some time later.
type Aborted = Arc<std::sync::atomic::AtomicBool>;

impl AbortHandle {
    pub(crate) fn abort(&self) {
        self.is_aborted.store(true, Ordering::SeqCst);
        self.task.abort();
    }
}

/// The runtime of a model. Loads run on it until it is shut down.
#[derive(Default)]
struct Runtime {
    loads: Vec<AbortHandle>,
    is_shut_down: bool,
    shutdowns: u32,
    /// The flag of the load that was polled last.
    polled: Aborted,
}

/// While this exists, the current thread holds a lock of the cache.
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
    /// All threads of a model run on one thread of the system.
    static RUNTIME: RefCell<Runtime> = RefCell::default();
}

pub(crate) fn spawn(load: impl Future<Output = ()> + Send + 'static) -> AbortHandle {
    let is_aborted = Aborted::default();
    if RUNTIME.with_borrow(|runtime| runtime.is_shut_down) {
        // Tokio also drops the task inside of `spawn`.
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
    // Another thread may have run in between.
    if RUNTIME.with_borrow(|runtime| runtime.shutdowns) == shutdowns {
        RUNTIME.with_borrow_mut(|runtime| runtime.loads.push(task.clone()));
    } else {
        task.abort();
    }
    task
}

/// Returns whether the load was aborted. A source must call it first.
fn aborted() -> Aborted {
    RUNTIME.with_borrow(|runtime| Arc::clone(&runtime.polled))
}

/// Drops every running load, and with `for_good` also every later one.
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

/// Tries some of many orders.
fn some_orders(model: impl Fn() + Clone + Send + Sync + 'static) {
    let orders = variable("RUSOTO_COMPAT_INTERLEAVINGS").unwrap_or(ORDERS);
    let seed = variable("RUSOTO_COMPAT_FIRST_SEED").unwrap_or(FIRST_SEED);
    let most = usize::try_from(orders).unwrap_or(usize::MAX);
    let random = run(RandomScheduler::new_from_seed(seed, most), model.clone());
    let pct = run(PctScheduler::new_from_seed(seed, DEPTH, most), model);
    tell(&format!("{random} random orders and {pct} of PCT, from seed {seed}"));
}

/// Tries all orders.
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

/// Prints the number of orders, which `--show-output` shows.
fn tell(what: &str) {
    let thread = std::thread::current();
    let test = thread.name().and_then(|name| name.rsplit("::").next()).unwrap_or_default();
    println!("{test}: {what}");
}
