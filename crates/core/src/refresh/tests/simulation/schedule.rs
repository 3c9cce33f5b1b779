//! A schedule: a seed determines a policy and a sequence of events.

use super::counts::Counts;
use super::executor::Executor;
use super::handles::Surroundings;
use super::log::Log;
use super::reference::{Ask, Reference, What};
use super::source::{Mood, Source};
use super::terms::{HOUR, MILLISECOND, MINUTE, SECOND, Terms};
use crate::refresh::{LoadError, RefreshCache, RefreshPolicy, Snapshot};
use fastrand::Rng;
use futures_util::FutureExt;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering::SeqCst};
use std::task::Poll;
use std::time::Duration;

pub(super) struct Ran {
    pub(super) fault: Option<String>,
    pub(super) counts: Counts,
    /// All events, if they were recorded.
    pub(super) log: Vec<String>,
}

pub(super) fn run(seed: u64, log: Log) -> Ran {
    let mut rng = Rng::with_seed(seed);
    let (terms, policy) = Terms::draw(&mut rng);
    let executor = Executor::new(rng.fork(), Reference::new(terms, log));
    let _inside = executor.enter(None, None);
    let mut schedule = Schedule::new(&executor, policy, rng);
    let events = schedule.rng.usize(5..60);
    for _ in 0..events {
        schedule.event();
        schedule.wait();
        let status = schedule.cache.status();
        executor.reference().check_status(&status);
        if executor.reference().fault.is_some() {
            break;
        }
    }
    schedule.finish();
    drop(schedule);
    let mut reference = executor.reference();
    Ran { fault: reference.fault.take(), counts: reference.counts, log: reference.log.take() }
}

struct Schedule {
    executor: Arc<Executor>,
    cache: RefreshCache<usize>,
    rng: Rng,
    runtimes: Vec<usize>,
    calls: Vec<usize>,
    mood: Arc<AtomicU8>,
}

impl Schedule {
    fn new(executor: &Arc<Executor>, policy: RefreshPolicy, mut rng: Rng) -> Self {
        let mood = Arc::new(AtomicU8::new(Mood::Mixed as u8));
        let source = Source::new(executor, &mood, rng.fork());
        let cache = RefreshCache::builder()
            .name("simulated")
            .policy(policy)
            .random_seed(rng.u64(..))
            .time_source(Surroundings(Arc::clone(executor)))
            .sleep_impl(Surroundings(Arc::clone(executor)))
            .build(move || source.clone().ask());
        let runtimes = (0..rng.usize(1..3)).map(|_| new_runtime(executor, &mut rng)).collect();
        Self { executor: Arc::clone(executor), cache, rng, runtimes, calls: Vec::new(), mood }
    }

    fn event(&mut self) {
        let time = self.executor.time();
        match self.rng.u8(..100) {
            0..45 => self.call(Ask::Get),
            45..52 => self.call(Ask::Refresh),
            52..56 => self.call_outside(),
            56 => self.call_where_tasks_are_dropped(),
            57..63 => {
                self.cache.invalidate();
                self.executor.reference().invalidated(time);
            }
            63..69 => {
                let was_held = self.cache.reject_if(|_| true);
                self.executor.reference().rejected(was_held, time);
            }
            69..74 => {
                if let Some(call) = self.rng.choice(&self.calls).copied() {
                    self.executor.drop_tasks(|task| task.what == What::Call(call));
                }
            }
            74..78 => self.drop_runtime(),
            78..82 => self.stall_or_resume(),
            82..90 => self.set_clock(),
            90..93 => {
                self.note("the clock stands");
                self.executor.stop_clock();
                self.executor.reference().clock_set();
            }
            93..96 => {
                self.note("the clock goes on");
                self.executor.start_clock(self.rng.bool());
                self.executor.reference().clock_set();
            }
            _ => {
                let moods = [Mood::Well, Mood::ShortLived, Mood::Failing, Mood::Hanging, Mood::Mixed];
                let mood = *self.rng.choice(&moods).unwrap();
                self.note(&format!("the source is {mood:?}"));
                self.mood.store(mood as u8, SeqCst);
            }
        }
    }

    fn note(&self, text: &str) {
        let time = self.executor.time();
        self.executor.reference().note(time, || text.to_owned());
    }

    /// Calls as `SharedCredentials` does, with the warm path first.
    fn call(&mut self, ask: Ask) {
        let executor = &self.executor;
        if ask == Ask::Get && warm_call(executor, &self.cache) {
            return;
        }
        let runtime = *self.rng.choice(&self.runtimes).unwrap();
        let id = executor.reference().call_began(ask, executor.has_timer(runtime), executor.time());
        let stalled_before = executor.stalled_for(runtime);
        let caller = Caller { executor: Arc::clone(executor), id };
        let cache = self.cache.clone();
        executor.spawn(runtime, What::Call(id), async move {
            let executor = &caller.executor;
            let answer = match ask {
                Ask::Refresh => watched(executor, caller.id, cache.refresh()).await,
                _ => watched(executor, caller.id, cache.get()).await,
            };
            let stalled_for = executor.stalled_for(runtime) - stalled_before;
            let time = executor.time();
            executor.reference().call_ended(caller.id, number(answer), stalled_for, time);
        });
        self.calls.push(id);
    }

    fn call_outside(&mut self) {
        let id = self.executor.reference().call_began(Ask::Get, false, self.executor.time());
        self.call_at_once(id);
    }

    /// Calls from a thread that still has the handle of a runtime that is shut down.
    fn call_where_tasks_are_dropped(&mut self) {
        let executor = &self.executor;
        let runtime = executor.new_runtime(true);
        executor.drop_runtime(runtime);
        let id = executor.reference().call_began(Ask::Get, true, executor.time());
        let _inside = executor.enter(Some(runtime), Some(What::Call(id)));
        self.call_at_once(id);
    }

    /// Polls the call once and drops it if it waits.
    fn call_at_once(&self, id: usize) {
        let caller = Caller { executor: Arc::clone(&self.executor), id };
        if let Some(answer) = watched(&self.executor, id, self.cache.get()).now_or_never() {
            let time = caller.executor.time();
            caller.executor.reference().call_ended(id, number(answer), Duration::ZERO, time);
        }
    }

    fn drop_runtime(&mut self) {
        let at = self.rng.usize(..self.runtimes.len());
        self.note(&format!("runtime {} is dropped", self.runtimes[at]));
        self.executor.drop_runtime(self.runtimes[at]);
        // A runtime that is shut down takes no tasks. Calls may still be made.
        if self.rng.u8(..4) > 0 {
            self.runtimes[at] = new_runtime(&self.executor, &mut self.rng);
        }
    }

    fn stall_or_resume(&mut self) {
        let runtime = *self.rng.choice(&self.runtimes).unwrap();
        if self.rng.bool() {
            self.note(&format!("runtime {runtime} stands still"));
            self.executor.stall(runtime);
        } else {
            self.note(&format!("runtime {runtime} goes on"));
            self.executor.resume(runtime);
        }
    }

    fn set_clock(&mut self) {
        let unit = *self.rng.choice(&[MILLISECOND, SECOND, MINUTE, HOUR]).unwrap();
        let by = unit * self.rng.u32(1..100);
        let forward = self.rng.bool();
        self.note(&format!("the clock is set {} by {by:?}", if forward { "forward" } else { "back" }));
        self.executor.set_clock(forward, by);
        self.executor.reference().clock_set();
    }

    /// Waits until the next event: often not at all, or for a few tasks without time; else for a span, or until the
    /// next change.
    fn wait(&mut self) {
        let rng = &mut self.rng;
        let span = match rng.u8(..20) {
            0..6 => {
                for _ in 0..rng.u8(..4) {
                    self.executor.step();
                }
                return;
            }
            6..10 => Duration::ZERO,
            10 => MILLISECOND * rng.u32(1..300),
            11 => SECOND * rng.u32(1..40),
            12 => MINUTE * rng.u32(1..60),
            13 | 14 => self.executor.next_timer().unwrap_or_default(),
            which => {
                let status = self.cache.status();
                let point = match which {
                    15 => status.refresh_at,
                    16 | 17 => status.next_load_at,
                    18 => status.expires_at.and_then(|at| at.checked_sub(20 * SECOND)),
                    _ => status.expires_at,
                };
                let span = point.and_then(|at| at.duration_since(self.executor.time().clock).ok());
                let span = span.unwrap_or_default();
                // Just before it, at it, or just after it.
                match rng.u8(..3) {
                    0 => span.saturating_sub(MILLISECOND),
                    1 => span,
                    _ => span + MILLISECOND,
                }
            }
        };
        self.executor.pass(span.min(24 * HOUR));
    }

    /// All runtimes continue and the source works. All waiting calls get an answer, and the next call gets a value.
    fn finish(&mut self) {
        self.note("the end: everything goes on");
        self.mood.store(Mood::Well as u8, SeqCst);
        for runtime in &self.runtimes {
            self.executor.resume(*runtime);
        }
        self.executor.start_clock(false);
        self.executor.reference().clock_set();
        self.executor.pass(20 * MINUTE);
        self.executor.reference().ended();
        self.runtimes = vec![self.executor.new_runtime(true)];
        let before = self.executor.reference().counts.values;
        // Twice, because the clock may have come back into a pause.
        for _ in 0..2 {
            self.call(Ask::Get);
            self.executor.pass(3 * MINUTE);
        }
        let mut reference = self.executor.reference();
        if reference.counts.values == before && reference.fault.is_none() {
            reference.fault = Some("no value from a source that is well again".to_owned());
        }
        drop(reference);
        self.executor.drop_tasks(|_| true);
    }
}

/// A few runtimes have no timer. No load is possible on them.
fn new_runtime(executor: &Executor, rng: &mut Rng) -> usize {
    executor.new_runtime(rng.u8(..10) > 0)
}

fn warm_call(executor: &Arc<Executor>, cache: &RefreshCache<usize>) -> bool {
    let warm = cache.fresh(|snapshot, _| *snapshot.value());
    let Some(value) = warm else {
        return false;
    };
    let time = executor.time();
    let mut reference = executor.reference();
    let id = reference.call_began(Ask::Peek, true, time);
    reference.call_ended(id, Ok(value), Duration::ZERO, time);
    true
}

/// Makes a call, and tells the reference model the end of its first look. No other task runs during this look.
async fn watched<T>(executor: &Executor, id: usize, call: impl Future<Output = T>) -> T {
    let mut call = pin!(call);
    executor.reference().call_looks(id, executor.time());
    let first = poll_fn(|cx| Poll::Ready(call.as_mut().poll(cx))).await;
    executor.reference().call_looked(id, first.is_pending());
    match first {
        Poll::Ready(answer) => answer,
        Poll::Pending => call.await,
    }
}

fn number(answer: Result<Arc<Snapshot<usize>>, LoadError>) -> Result<usize, LoadError> {
    answer.map(|snapshot| *snapshot.value())
}

struct Caller {
    executor: Arc<Executor>,
    id: usize,
}

impl Drop for Caller {
    fn drop(&mut self) {
        let time = self.executor.time();
        self.executor.reference().call_dropped(self.id, time);
    }
}
