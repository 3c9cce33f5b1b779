//! One schedule: a seed draws a policy and what happens when.

use super::counts::Counts;
use super::executor::World;
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
    /// Everything that happened, if it was to be kept.
    pub(super) log: Vec<String>,
}

pub(super) fn run(seed: u64, log: Log) -> Ran {
    let mut rng = Rng::with_seed(seed);
    let (terms, policy) = Terms::draw(&mut rng);
    let world = World::new(rng.fork(), Reference::new(terms, log));
    let _inside = world.enter(None, None);
    let mut schedule = Schedule::new(&world, policy, rng);
    let events = schedule.rng.usize(5..60);
    for _ in 0..events {
        schedule.event();
        schedule.wait();
        let status = schedule.cache.status();
        world.reference().check_status(&status);
        if world.reference().fault.is_some() {
            break;
        }
    }
    schedule.finish();
    drop(schedule);
    let mut reference = world.reference();
    Ran { fault: reference.fault.take(), counts: reference.counts, log: reference.log.take() }
}

struct Schedule {
    world: Arc<World>,
    cache: RefreshCache<usize>,
    rng: Rng,
    runtimes: Vec<usize>,
    calls: Vec<usize>,
    mood: Arc<AtomicU8>,
}

impl Schedule {
    fn new(world: &Arc<World>, policy: RefreshPolicy, mut rng: Rng) -> Self {
        let mood = Arc::new(AtomicU8::new(Mood::Mixed as u8));
        let source = Source::new(world, &mood, rng.fork());
        let cache = RefreshCache::builder()
            .name("simulated")
            .policy(policy)
            .random_seed(rng.u64(..))
            .time_source(Surroundings(Arc::clone(world)))
            .sleep_impl(Surroundings(Arc::clone(world)))
            .build(move || source.clone().ask());
        let runtimes = (0..rng.usize(1..3)).map(|_| new_runtime(world, &mut rng)).collect();
        Self { world: Arc::clone(world), cache, rng, runtimes, calls: Vec::new(), mood }
    }

    fn event(&mut self) {
        let time = self.world.time();
        match self.rng.u8(..100) {
            0..45 => self.call(Ask::Get),
            45..52 => self.call(Ask::Refresh),
            52..56 => self.call_outside(),
            56 => self.call_where_tasks_are_dropped(),
            57..63 => {
                self.cache.invalidate();
                self.world.reference().invalidated(time);
            }
            63..69 => {
                let was_held = self.cache.reject_if(|_| true);
                self.world.reference().rejected(was_held, time);
            }
            69..74 => {
                if let Some(call) = self.rng.choice(&self.calls).copied() {
                    self.world.drop_tasks(|task| task.what == What::Call(call));
                }
            }
            74..78 => self.drop_runtime(),
            78..82 => self.stall_or_resume(),
            82..90 => self.set_clock(),
            90..93 => {
                self.note("the clock stands");
                self.world.stop_clock();
                self.world.reference().clock_set();
            }
            93..96 => {
                self.note("the clock goes on");
                self.world.start_clock(self.rng.bool());
                self.world.reference().clock_set();
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
        let time = self.world.time();
        self.world.reference().note(time, || text.to_owned());
    }

    /// As `SharedCredentials` does: the warm path first.
    fn call(&mut self, ask: Ask) {
        let world = &self.world;
        if ask == Ask::Get && peek(world, &self.cache) {
            return;
        }
        let runtime = *self.rng.choice(&self.runtimes).unwrap();
        let id = world.reference().call_began(ask, world.has_timer(runtime), world.time());
        let stalled_before = world.stalled_for(runtime);
        let caller = Caller { world: Arc::clone(world), id };
        let cache = self.cache.clone();
        world.spawn(runtime, What::Call(id), async move {
            let world = &caller.world;
            let answer = match ask {
                Ask::Refresh => watched(world, caller.id, cache.refresh()).await,
                _ => watched(world, caller.id, cache.get()).await,
            };
            let stalled_for = world.stalled_for(runtime) - stalled_before;
            let time = world.time();
            world.reference().call_ended(caller.id, number(answer), stalled_for, time);
        });
        self.calls.push(id);
    }

    fn call_outside(&mut self) {
        let id = self.world.reference().call_began(Ask::Get, false, self.world.time());
        self.call_at_once(id);
    }

    /// From a thread that still has the handle of a runtime that is shut down.
    fn call_where_tasks_are_dropped(&mut self) {
        let world = &self.world;
        let runtime = world.new_runtime(true);
        world.drop_runtime(runtime);
        let id = world.reference().call_began(Ask::Get, true, world.time());
        let _inside = world.enter(Some(runtime), Some(What::Call(id)));
        self.call_at_once(id);
    }

    /// If it waits, it is dropped.
    fn call_at_once(&self, id: usize) {
        let caller = Caller { world: Arc::clone(&self.world), id };
        if let Some(answer) = watched(&self.world, id, self.cache.get()).now_or_never() {
            let time = caller.world.time();
            caller.world.reference().call_ended(id, number(answer), Duration::ZERO, time);
        }
    }

    fn drop_runtime(&mut self) {
        let at = self.rng.usize(..self.runtimes.len());
        self.note(&format!("runtime {} is dropped", self.runtimes[at]));
        self.world.drop_runtime(self.runtimes[at]);
        // One that is shut down takes no tasks; callers may well try.
        if self.rng.u8(..4) > 0 {
            self.runtimes[at] = new_runtime(&self.world, &mut self.rng);
        }
    }

    fn stall_or_resume(&mut self) {
        let runtime = *self.rng.choice(&self.runtimes).unwrap();
        if self.rng.bool() {
            self.note(&format!("runtime {runtime} stands still"));
            self.world.stall(runtime);
        } else {
            self.note(&format!("runtime {runtime} goes on"));
            self.world.resume(runtime);
        }
    }

    fn set_clock(&mut self) {
        let unit = *self.rng.choice(&[MILLISECOND, SECOND, MINUTE, HOUR]).unwrap();
        let by = unit * self.rng.u32(1..100);
        let forward = self.rng.bool();
        self.note(&format!("the clock is set {} by {by:?}", if forward { "forward" } else { "back" }));
        self.world.set_clock(forward, by);
        self.world.reference().clock_set();
    }

    /// Until the next event: often nothing, or a few tasks in no time; else a span, or up to where something
    /// changes.
    fn wait(&mut self) {
        let rng = &mut self.rng;
        let span = match rng.u8(..20) {
            0..6 => {
                for _ in 0..rng.u8(..4) {
                    self.world.step();
                }
                return;
            }
            6..10 => Duration::ZERO,
            10 => MILLISECOND * rng.u32(1..300),
            11 => SECOND * rng.u32(1..40),
            12 => MINUTE * rng.u32(1..60),
            13 | 14 => self.world.next_timer().unwrap_or_default(),
            which => {
                let status = self.cache.status();
                let point = match which {
                    15 => status.refresh_at,
                    16 | 17 => status.paused_until,
                    18 => status.expires_at.and_then(|at| at.checked_sub(20 * SECOND)),
                    _ => status.expires_at,
                };
                let span = point.and_then(|at| at.duration_since(self.world.time().clock).ok());
                let span = span.unwrap_or_default();
                // Just before it, on it, or just after it.
                match rng.u8(..3) {
                    0 => span.saturating_sub(MILLISECOND),
                    1 => span,
                    _ => span + MILLISECOND,
                }
            }
        };
        self.world.pass(span.min(24 * HOUR));
    }

    /// Everything goes on and the source is well: all who wait get an answer, and the next caller a value.
    fn finish(&mut self) {
        self.note("the end: everything goes on");
        self.mood.store(Mood::Well as u8, SeqCst);
        for runtime in &self.runtimes {
            self.world.resume(*runtime);
        }
        self.world.start_clock(false);
        self.world.reference().clock_set();
        self.world.pass(20 * MINUTE);
        self.world.reference().ended();
        self.runtimes = vec![self.world.new_runtime(true)];
        let before = self.world.reference().counts.values;
        // Twice, because the clock may by chance have come back into a pause.
        for _ in 0..2 {
            self.call(Ask::Get);
            self.world.pass(3 * MINUTE);
        }
        let mut reference = self.world.reference();
        if reference.counts.values == before && reference.fault.is_none() {
            reference.fault = Some("no value from a source that is well again".to_owned());
        }
        drop(reference);
        self.world.drop_tasks(|_| true);
    }
}

/// Few are without a timer: nothing can be loaded there.
fn new_runtime(world: &World, rng: &mut Rng) -> usize {
    world.new_runtime(rng.u8(..10) > 0)
}

fn peek(world: &Arc<World>, cache: &RefreshCache<usize>) -> bool {
    let warm = cache.fresh(|snapshot, _| *snapshot.value());
    let Some(value) = warm else {
        return false;
    };
    let time = world.time();
    let mut reference = world.reference();
    let id = reference.call_began(Ask::Peek, true, time);
    reference.call_ended(id, Ok(value), Duration::ZERO, time);
    true
}

/// A call of which the reference model is told how its first look ends. Nothing else goes on during that look.
async fn watched<T>(world: &World, id: usize, call: impl Future<Output = T>) -> T {
    let mut call = pin!(call);
    world.reference().call_looks(id, world.time());
    let first = poll_fn(|cx| Poll::Ready(call.as_mut().poll(cx))).await;
    world.reference().call_looked(id, first.is_pending());
    match first {
        Poll::Ready(answer) => answer,
        Poll::Pending => call.await,
    }
}

fn number(answer: Result<Arc<Snapshot<usize>>, LoadError>) -> Result<usize, LoadError> {
    answer.map(|snapshot| *snapshot.value())
}

struct Caller {
    world: Arc<World>,
    id: usize,
}

impl Drop for Caller {
    fn drop(&mut self) {
        let time = self.world.time();
        self.world.reference().call_dropped(self.id, time);
    }
}
