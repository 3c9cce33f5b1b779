//! The operations of the threads of a model, and the properties that must hold in every order.

use super::{Aborted, aborted, is_running, point, shut_down};
use crate::refresh::{LoadErrorKind, Loaded, RefreshCache, Snapshot};
use aws_smithy_async::rt::sleep::{AsyncSleep, Sleep};
use aws_smithy_async::time::TimeSource;
use shuttle::future::{block_on, yield_now};
use std::error::Error;
use std::fmt;
use std::future::{Future, pending, poll_fn};
use std::panic::resume_unwind;
use std::pin::pin;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::SeqCst};
use std::sync::{Arc, Mutex};
use std::task::Poll;
use std::time::{Duration, SystemTime};

#[derive(Debug, Clone, Copy)]
pub(super) enum Op {
    /// Calls as `SharedCredentials` does, with the warm path first.
    Get,
    Refresh,
    /// Calls, polls this many times, and drops the call if there is no answer. Other threads may run between two polls
    /// and before the drop.
    GiveUp(u32),
    Invalidate,
    Reject,
    /// Drops the running loads. Later loads may start.
    DropLoads,
    /// Drops the running loads and all later ones.
    ShutDown,
    /// Sets the clock forward by seconds.
    Forward(u64),
}

/// The result of a load. It takes a few steps, so that other threads can run in between.
#[derive(Debug, Clone, Copy)]
pub(super) enum Answer {
    /// A value that lives for this number of seconds.
    Value(u64),
    Error,
    Panic,
    Hang,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Timers {
    /// A task that needs a timer to continue waits for ever.
    NeverFire,
    /// A timer may fire at any time, also early.
    FireAtAnyTime,
}

#[derive(Debug, Clone)]
pub(super) struct Plan {
    pub(super) threads: Vec<Vec<Op>>,
    /// The last answer is repeated.
    pub(super) answers: Vec<Answer>,
    /// A value is loaded this number of seconds before the threads start.
    pub(super) held_for: Option<u64>,
    pub(super) timers: Timers,
    /// Callers may take over from a load. It is aborted a moment later, and in this moment there are two.
    pub(super) takeovers: bool,
    /// The greatest number of loads.
    pub(super) loads: u64,
}

impl Plan {
    pub(super) fn new<const N: usize>(threads: [&[Op]; N]) -> Self {
        Self {
            threads: threads.iter().map(|ops| ops.to_vec()).collect(),
            answers: vec![Answer::Value(3600)],
            held_for: None,
            timers: Timers::NeverFire,
            takeovers: false,
            loads: u64::MAX,
        }
    }

    pub(super) fn run(self) {
        let model = Model::new(&self);
        if let Some(seconds) = self.held_for {
            block_on(model.cache.get()).unwrap();
            model.seconds.fetch_add(seconds, SeqCst);
        }
        let threads: Vec<_> = self
            .threads
            .into_iter()
            .map(|ops| {
                let model = model.clone();
                shuttle::thread::spawn(move || ops.into_iter().for_each(|op| model.act(op)))
            })
            .collect();
        for thread in threads {
            thread.join().unwrap();
        }
        assert!(!model.overlapped.load(SeqCst) || self.takeovers, "two loads ran at a time");
        let is_loading = model.cache.status().loading;
        assert!(model.running() <= usize::from(is_loading), "a load runs on that nobody waits for");
        assert!(model.cache.status().loads <= self.loads, "{} loads", model.cache.status().loads);
    }
}

/// A value contains the number of invalidations before the call of its source.
#[derive(Clone, Copy)]
struct Value {
    generation: u64,
}

#[derive(Debug)]
struct Failure {
    generation: u64,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "asked after {} invalidations", self.generation)
    }
}

impl Error for Failure {}

#[derive(Clone)]
struct Model {
    cache: RefreshCache<Value>,
    seconds: Arc<AtomicU64>,
    generation: Arc<AtomicU64>,
    last_read: LastRead,
    running: Arc<Mutex<Vec<Aborted>>>,
    overlapped: Arc<AtomicBool>,
}

impl Model {
    fn new(plan: &Plan) -> Self {
        let seconds = Arc::new(AtomicU64::new(1_000_000));
        let generation = Arc::new(AtomicU64::new(0));
        let last_read = LastRead::default();
        let running = Arc::default();
        let overlapped = Arc::new(AtomicBool::new(false));
        let source = Source {
            seconds: Arc::clone(&seconds),
            generation: Arc::clone(&generation),
            answers: plan.answers.clone(),
            asked: Arc::default(),
            running: Arc::clone(&running),
            overlapped: Arc::clone(&overlapped),
        };
        let cache = RefreshCache::builder()
            .name("model")
            .random_seed(1)
            .time_source(Clock { seconds: Arc::clone(&seconds), last_read: last_read.clone() })
            .sleep_impl(plan.timers)
            .build(move || source.clone().ask());
        Self { cache, seconds, generation, last_read, running, overlapped }
    }

    /// Returns the number of loads that were not aborted.
    fn running(&self) -> usize {
        self.running.lock().unwrap().iter().filter(|is_aborted| !is_aborted.load(SeqCst)).count()
    }

    fn act(&self, op: Op) {
        let began = self.generation.load(SeqCst);
        match op {
            Op::Get => {
                let warm = self.cache.fresh(|snapshot, now| {
                    let expires_at = snapshot.expires_at();
                    assert!(expires_at.is_none_or(|at| now < at), "served an expired value");
                    snapshot.value().generation
                });
                match warm {
                    Some(generation) => {
                        assert!(generation >= began, "served an invalidated value");
                        // A warm call has no such point inside.
                        point();
                    }
                    None => self.judge(began, self.wait(self.cache.get())),
                }
            }
            Op::Refresh => self.judge(began, self.wait(self.cache.refresh())),
            Op::GiveUp(looks) => {
                let mut get = pin!(self.cache.get());
                for _ in 0..looks {
                    self.last_read.forget();
                    if let Poll::Ready(answer) = block_on(poll_fn(|cx| Poll::Ready(get.as_mut().poll(cx)))) {
                        self.judge(began, answer);
                        break;
                    }
                    point();
                }
            }
            Op::Invalidate => {
                self.cache.invalidate();
                self.generation.fetch_add(1, SeqCst);
            }
            Op::Reject => {
                self.cache.reject_if(|_| {
                    point();
                    true
                });
            }
            Op::DropLoads => shut_down(false),
            Op::ShutDown => shut_down(true),
            Op::Forward(seconds) => {
                point();
                self.seconds.fetch_add(seconds, SeqCst);
            }
        }
    }

    /// Forgets the time that was read when the call has to wait, because the time may then change.
    fn wait<T>(&self, call: impl Future<Output = T>) -> T {
        let mut call = pin!(call);
        block_on(poll_fn(|cx| {
            self.last_read.forget();
            call.as_mut().poll(cx)
        }))
    }

    fn judge(&self, began: u64, answer: Result<Arc<Snapshot<Value>>, crate::refresh::LoadError>) {
        match answer {
            Ok(snapshot) => {
                assert!(snapshot.value().generation >= began, "returned an invalidated value");
                let now = self.last_read.get().expect("the clock was not read after the wait");
                assert!(snapshot.expires_at().is_none_or(|at| now < at), "returned an expired value");
            }
            Err(error) => {
                if let LoadErrorKind::Source(failure) = error.kind() {
                    let failure = failure.get_ref().downcast_ref::<Failure>().unwrap();
                    assert!(failure.generation >= began, "returned an error from before an invalidation");
                }
            }
        }
    }
}

/// The time that the current call has read last.
#[derive(Debug, Clone, Default)]
struct LastRead(Arc<Mutex<std::collections::HashMap<shuttle::thread::ThreadId, SystemTime>>>);

impl LastRead {
    fn set(&self, now: SystemTime) {
        if is_running() {
            self.0.lock().unwrap().insert(shuttle::thread::current().id(), now);
        }
    }

    fn forget(&self) {
        self.0.lock().unwrap().remove(&shuttle::thread::current().id());
    }

    fn get(&self) -> Option<SystemTime> {
        self.0.lock().unwrap().get(&shuttle::thread::current().id()).copied()
    }
}

#[derive(Debug)]
struct Clock {
    seconds: Arc<AtomicU64>,
    last_read: LastRead,
}

impl TimeSource for Clock {
    fn now(&self) -> SystemTime {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(self.seconds.load(SeqCst));
        self.last_read.set(now);
        now
    }
}

impl AsyncSleep for Timers {
    fn sleep(&self, _: Duration) -> Sleep {
        match self {
            Self::NeverFire => Sleep::new(pending()),
            Self::FireAtAnyTime => Sleep::new(async {
                yield_now().await;
                yield_now().await;
            }),
        }
    }
}

#[derive(Clone)]
struct Source {
    seconds: Arc<AtomicU64>,
    generation: Arc<AtomicU64>,
    answers: Vec<Answer>,
    asked: Arc<AtomicU64>,
    running: Arc<Mutex<Vec<Aborted>>>,
    overlapped: Arc<AtomicBool>,
}

impl Source {
    async fn ask(self) -> Result<Loaded<Value>, Box<dyn Error + Send + Sync>> {
        let is_aborted = aborted();
        let asked = usize::try_from(self.asked.fetch_add(1, SeqCst)).unwrap();
        let answer = self.answers.get(asked).or(self.answers.last()).copied().unwrap();
        let generation = self.generation.load(SeqCst);
        let running = Running { all: Arc::clone(&self.running), is_aborted };
        if !running.begin() {
            // Not an assertion, because the cache would turn the panic into an answer.
            self.overlapped.store(true, SeqCst);
        }
        yield_now().await;
        match answer {
            Answer::Value(lives) => {
                let now = SystemTime::UNIX_EPOCH + Duration::from_secs(self.seconds.load(SeqCst));
                Ok(Loaded { value: Value { generation }, expires_at: Some(now + Duration::from_secs(lives)) })
            }
            Answer::Error => Err(Failure { generation }.into()),
            // `panic!` would call the panic hook, but nothing is wrong.
            Answer::Panic => resume_unwind(Box::new("a literal")),
            Answer::Hang => pending().await,
        }
    }
}

/// A running load, from the call of its source until it is dropped.
struct Running {
    all: Arc<Mutex<Vec<Aborted>>>,
    is_aborted: Aborted,
}

impl Running {
    /// Returns whether it is the only load that was not aborted.
    fn begin(&self) -> bool {
        let mut all = self.all.lock().unwrap();
        let is_alone = all.iter().all(|is_aborted| is_aborted.load(SeqCst));
        all.push(Arc::clone(&self.is_aborted));
        is_alone || self.is_aborted.load(SeqCst)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.all.lock().unwrap().retain(|is_aborted| !Arc::ptr_eq(is_aborted, &self.is_aborted));
    }
}
