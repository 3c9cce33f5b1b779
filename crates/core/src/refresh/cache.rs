//! The cache itself: what callers use.

use super::clock::{Clock, Moment};
use super::error::{LoadError, LoadErrorKind};
use super::flight::{Flight, Outcome, Pilot, Waited, timer};
use super::notes::look_again;
use super::policy::RefreshPolicy;
use super::published::{ForThread, Kept, Published, Seen};
use super::snapshot::{Loaded, Snapshot};
use super::state::{State, Step};
use super::status::RefreshStatus;
use super::sync::{Handle, Mutex, MutexGuard};
use aws_smithy_async::rt::sleep::SharedAsyncSleep;
use std::error::Error;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError};
use std::thread::LocalKey;
use std::time::{Duration, SystemTime};

/// The future of one load, `'static` because it outlives the caller that started it.
pub(super) type LoadFuture<T> =
    Pin<Box<dyn Future<Output = Result<Loaded<T>, Box<dyn Error + Send + Sync>>> + Send>>;

/// How often one call starts over when the load that it started is dropped, when one that it waits for is not driven by
/// its runtime, or when that brings what has expired by the time the call goes on.
const LOST_LOADS_PER_CALL: u32 = 3;

/// One expiring value, loaded by one caller for all. Clones share it.
///
/// [`fresh`](Self::fresh) is the warm path: an atomic load and a clock read, no lock, no allocation.
/// [`get`](Self::get) does everything else. See the [module docs](super) for the windows.
///
/// ```
/// use rusoto_compat_core::refresh::{Loaded, RefreshCache, Seen};
/// use std::time::{Duration, SystemTime};
///
/// thread_local! {
///     static SEEN: Seen<&'static str> = const { Seen::nothing() };
/// }
///
/// # tokio::runtime::Builder::new_current_thread().enable_time().build()?.block_on(async {
/// let cache = RefreshCache::builder()
///     .name("greeting")
///     .build(|| async {
///         let expires_at = Some(SystemTime::UNIX_EPOCH + Duration::from_secs(u32::MAX.into()));
///         Ok(Loaded { value: "hello", expires_at })
///     });
/// assert!(cache.fresh(&SEEN).is_none());
/// assert_eq!(*cache.get().await?.value(), "hello");
/// assert_eq!(cache.fresh(&SEEN).map(|fresh| *fresh.value()), Some("hello"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct RefreshCache<T> {
    pub(super) inner: Arc<Inner<T>>,
}

pub(super) struct Inner<T> {
    pub(super) name: Arc<str>,
    pub(super) policy: RefreshPolicy,
    pub(super) time: Clock,
    pub(super) sleep: SharedAsyncSleep,
    pub(super) load: Box<dyn Fn() -> LoadFuture<T> + Send + Sync>,
    pub(super) same: fn(&T, &T) -> bool,
    pub(super) current: Published<T>,
    /// The last load has read files, so that there is something to look at.
    pub(super) watches: AtomicBool,
    pub(super) state: Mutex<State<T>>,
}

impl<T> Inner<T> {
    /// The only code of others that runs under this lock is the clock, and it runs before anything is changed: a poisoned
    /// lock is as good as any. Values and errors are dropped outside of it, because dropping them may run more.
    pub(super) fn lock(&self) -> MutexGuard<'_, State<T>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn is_same(&self, held: &Snapshot<T>, loaded: &Snapshot<T>) -> bool {
        (self.same)(held.value(), loaded.value())
    }
}

/// What [`RefreshCache::fresh`] found. For use at once: it is as old as its `now`.
pub struct Fresh<T, O = ()> {
    snapshot: Rc<Kept<T, O>>,
    now: Moment,
}

impl<T, O> Fresh<T, O> {
    /// The value.
    #[inline]
    pub fn value(&self) -> &T {
        self.snapshot.value()
    }

    /// What this thread has made of it for itself.
    #[inline]
    pub fn own(&self) -> &O {
        &self.snapshot.own
    }

    /// The snapshot that it is the value of.
    #[inline]
    pub fn snapshot(&self) -> &Snapshot<T> {
        &self.snapshot
    }

    /// The time at which it was fresh.
    #[inline]
    pub fn now(&self) -> Moment {
        self.now
    }
}

impl<T, O> fmt::Debug for Fresh<T, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fresh").field("snapshot", self.snapshot()).field("now", &self.now).finish()
    }
}

impl<T> Clone for RefreshCache<T> {
    fn clone(&self) -> Self {
        Self { inner: Arc::clone(&self.inner) }
    }
}

impl<T: Send + Sync + 'static> fmt::Debug for RefreshCache<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RefreshCache")
            .field("name", &self.inner.name)
            .field("current", &self.inner.current.load_full())
            .finish_non_exhaustive()
    }
}

impl<T: Send + Sync + 'static> RefreshCache<T> {
    /// The warm path: the current snapshot and the time, if no load is due.
    ///
    /// Costs an atomic load and a clock read; takes no lock, and allocates only on the first call after a load by each
    /// thread. In a thread that asks more than 32 caches by turns, other calls may allocate as well. `None` says nothing about whether a value is held: ask [`get`](Self::get).
    #[inline]
    pub fn fresh<O: ForThread<T>>(&self, seen: &'static LocalKey<Seen<T, O>>) -> Option<Fresh<T, O>> {
        let snapshot = self.inner.current.look(seen)?;
        // The clock is read after the snapshot: read before it, a load that ends in between would look as if it
        // came from the future.
        let now = self.inner.time.moment();
        snapshot.is_fresh(now).then_some(Fresh { snapshot, now })
    }

    /// A valid snapshot: the held one, or one from a load that this call starts or joins.
    ///
    /// Dropping the returned future does not abort the load.
    ///
    /// # Errors
    ///
    /// [`LoadError`] when the load failed, or a pause after a failed one is on, and nothing valid is held.
    pub async fn get(&self) -> Result<Arc<Snapshot<T>>, LoadError> {
        self.settle(Ask::Valid).await
    }

    /// Loads now, or joins the running load, whatever is held. Ends a pause.
    ///
    /// # Errors
    ///
    /// [`LoadError`] when the load failed, even if a valid snapshot is held.
    pub async fn refresh(&self) -> Result<Arc<Snapshot<T>>, LoadError> {
        self.settle(Ask::Load).await
    }

    /// Drops the snapshot and ends any pause: the next caller loads. A load that is running still answers those
    /// who wait for it, and nobody who asks after this.
    ///
    /// Not for use on every refused request: that would ask the source at the rate of the requests. See
    /// [`reject_if`](Self::reject_if).
    pub fn invalidate(&self) {
        let mut state = self.inner.lock();
        state.invalidate();
        let withdrawn = self.inner.current.load_full();
        self.inner.current.withdraw();
        drop(state);
        drop(withdrawn);
    }

    /// Says that what may have made loads fail was changed: ends a pause, so that the next caller loads, unless something
    /// that may be served is held. A load that is running goes on.
    pub fn forget_failures(&self) {
        let mut state = self.inner.lock();
        if self.servable().is_none() {
            state.forget_pause();
        }
    }

    /// Marks the held value as refused by whoever it is for, if `is_refused` says that it is the one: the next
    /// caller loads, and gets the old value back only if that load fails, or if the last load is no longer ago than a
    /// pause, 250 ms at first. Returns whether it was the held one.
    ///
    /// However many callers report one value, it is loaded anew once; and where every new value is refused as
    /// well, the loads move apart like failed ones.
    pub fn reject_if(&self, is_refused: impl FnOnce(&T) -> bool) -> bool {
        self.mark_if(is_refused, Snapshot::reject)
    }

    /// As [`reject_if`](Self::reject_if), for a refusal that may have another reason: one load, and if that brings the
    /// same value, no other on account of it.
    pub fn doubt_if(&self, is_doubtful: impl FnOnce(&T) -> bool) -> bool {
        self.mark_if(is_doubtful, Snapshot::doubt)
    }

    fn mark_if(&self, is_it: impl FnOnce(&T) -> bool, mark: fn(&Snapshot<T>)) -> bool {
        let Some(held) = self.inner.current.load_full().filter(|held| is_it(held.value())) else {
            return false;
        };
        // Under the lock, so that no load takes over the standing of this value and misses the mark.
        let state = self.inner.lock();
        mark(&held);
        drop(state);
        true
    }

    /// The held snapshot, valid or not.
    pub fn held(&self) -> Option<Arc<Snapshot<T>>> {
        self.inner.current.load_full()
    }

    /// The held snapshot if it may be served now, without a load or a wait.
    pub fn servable(&self) -> Option<Arc<Snapshot<T>>> {
        self.inner.current.load_full().filter(|held| self.inner.may_serve(held))
    }

    /// What is held and done at this moment.
    pub fn status(&self) -> RefreshStatus {
        self.status_and_held().0
    }

    /// The same, with the snapshot that it speaks of.
    pub fn status_and_held(&self) -> (RefreshStatus, Option<Arc<Snapshot<T>>>) {
        let state = self.inner.lock();
        let now = self.inner.time.now();
        let snapshot = self.inner.current.load_full();
        let held = snapshot.as_deref();
        let status = RefreshStatus {
            loaded_at: held.map(|s| s.loaded_at),
            expires_at: held.and_then(|s| s.expires_at),
            refresh_at: held.map(|s| s.refresh_at),
            rejected: held.is_some_and(|s| s.is_rejected()),
            loading: state.flight.is_some(),
            loads: state.loads,
            failures_in_a_row: state.failures_in_a_row,
            last_error: state.last_error.clone(),
            remark: state.remark.clone(),
            paused_until: state.pause.filter(|pause| !pause.is_over(now)).map(|pause| pause.until),
        };
        (status, snapshot)
    }

    /// The time of the injected time source.
    pub fn now(&self) -> SystemTime {
        self.inner.time.now()
    }

    async fn settle(&self, mut ask: Ask) -> Outcome<T> {
        let inner = &self.inner;
        if inner.finds_source_changed() {
            ask = ask.max(Ask::Changed);
        }
        let mut asked_at = None;
        let mut lost = 0;
        loop {
            let (mut flight, is_own, now) = match inner.decide(ask, &mut asked_at) {
                Decision::Serve(snapshot) => return Ok(snapshot),
                Decision::Fail(error) => return Err(error),
                Decision::Start(flight, now) => (flight, true, now),
                Decision::Join(flight, now) => (flight, false, now),
            };
            let error = match flight.wait(now, &inner.sleep, &inner.policy).await {
                // It set out before an invalidation that this call came after.
                Waited::Answered(_) if asked_at.is_some_and(|asked_at| flight.generation < asked_at) => {
                    continue;
                }
                // A caller may go on long after it was woken: a busy runtime, a machine that slept.
                Waited::Answered(Ok(snapshot)) if inner.may_serve(&snapshot) => return Ok(snapshot),
                Waited::Answered(Ok(_)) if lost < LOST_LOADS_PER_CALL => {
                    lost += 1;
                    continue;
                }
                Waited::Answered(Ok(_)) => inner.lock().pause_error(&inner.name, inner.time.now()),
                Waited::Answered(Err(error)) => error,
                Waited::NoTimer => inner.error(LoadErrorKind::NoRuntime),
                // The runtime of another: no reason why one of its own should be lost as well.
                Waited::Abandoned if !is_own => continue,
                Waited::Abandoned | Waited::Overdue if lost < LOST_LOADS_PER_CALL => {
                    lost += 1;
                    inner.give_up(&flight);
                    continue;
                }
                Waited::Abandoned => inner.error(LoadErrorKind::Abandoned),
                Waited::Overdue => {
                    inner.error(LoadErrorKind::TimedOut { after: inner.policy.load_timeout() })
                }
            };
            return match ask {
                Ask::Valid | Ask::Changed => self.servable().ok_or(error),
                Ask::Load => Err(error),
            };
        }
    }
}

/// What a caller wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Ask {
    Valid,
    /// What comes from a source that has changed, or else what is valid.
    Changed,
    Load,
}

enum Decision<T> {
    Serve(Arc<Snapshot<T>>),
    Fail(LoadError),
    Start(Flight<T>, SystemTime),
    Join(Flight<T>, SystemTime),
}

impl<T: Send + Sync + 'static> Inner<T> {
    fn error(&self, kind: LoadErrorKind) -> LoadError {
        LoadError::new(Arc::clone(&self.name), kind)
    }

    fn may_serve(&self, snapshot: &Snapshot<T>) -> bool {
        snapshot.is_servable(self.time.now(), self.policy.serve_expired_for())
    }

    /// `asked_at` is set at the first decision of a call: the generation whose loads may answer it.
    fn decide(self: &Arc<Self>, ask: Ask, asked_at: &mut Option<u64>) -> Decision<T> {
        let mut runtime = None;
        loop {
            let state = self.lock();
            asked_at.get_or_insert(state.generation);
            let now = self.time.now();
            let held = self.current.load_full();
            let servable = held.clone().filter(|s| s.is_servable(now, self.policy.serve_expired_for()));
            let step = match (ask, &state.flight) {
                (Ask::Valid, _) => state.next_step(held, now, &self.policy),
                (_, Some(flight)) if !flight.is_overdue(now, &self.policy) => Step::Join(flight.clone()),
                (Ask::Changed | Ask::Load, _) => Step::Start,
            };
            let needs_a_runtime = !matches!(step, Step::Serve(_) | Step::Fail);
            if needs_a_runtime && runtime.is_none() {
                drop(state);
                runtime = Some(self.runtime());
                continue;
            }
            return match (step, runtime.flatten()) {
                (Step::Serve(snapshot), _) | (Step::ServeAndStart(snapshot), None) => {
                    Decision::Serve(snapshot)
                }
                (Step::Fail, _) => Decision::Fail(state.pause_error(&self.name, now)),
                (Step::Join(flight), Some(_)) => Decision::Join(flight, now),
                (Step::Start, Some(runtime)) => Decision::Start(self.start(state, &runtime, now), now),
                (Step::ServeAndStart(snapshot), Some(runtime)) => {
                    self.start(state, &runtime, now);
                    Decision::Serve(snapshot)
                }
                (Step::Join(_) | Step::Start, None) => match servable.filter(|_| ask != Ask::Load) {
                    Some(snapshot) => Decision::Serve(snapshot),
                    None => Decision::Fail(self.error(LoadErrorKind::NoRuntime)),
                },
            };
        }
    }

    /// What a load can run on. One without a timer would not do: the load could not be bounded, and others would wait
    /// for it. Not asked under the lock, because the timer may be the user's.
    fn runtime(&self) -> Option<Handle> {
        Handle::try_current().ok().filter(|_| timer(&self.sleep, Duration::ZERO).is_some())
    }

    /// Looks at the files that the last load has read, if it is time for that.
    fn finds_source_changed(&self) -> bool {
        if !self.watches.load(Ordering::Relaxed) {
            return false;
        }
        let mut state = self.lock();
        let now = self.time.now();
        if state.flight.is_some() {
            return false;
        }
        let Some(files) = state.watch.due(now) else { return false };
        let (held, until) = (self.current.load_full(), state.watch.until());
        if let (Some(held), Some(until)) = (&held, until) {
            held.look_at(now, until);
        }
        drop(state);
        let changed = look_again(&files);
        let mut state = self.lock();
        let has_changed = state.watch.looked(changed);
        if has_changed {
            state.forget_pause();
            held.inspect(|held| held.outdate());
        }
        has_changed
    }

    /// Registers a flight under the lock, so that it is the only one, and sends it off outside of it.
    fn start(
        self: &Arc<Self>,
        mut state: MutexGuard<'_, State<T>>,
        runtime: &Handle,
        now: SystemTime,
    ) -> Flight<T> {
        state.loads += 1;
        let id = state.loads;
        let (pilot, flight) = Pilot::register(self, id, state.generation, now);
        let overdue = state.flight.replace(flight.clone());
        drop(state);
        abort(overdue);
        let task = pilot.depart(runtime);
        let mut state = self.lock();
        if let Some(flight) = state.flight.as_mut().filter(|flight| flight.id == id) {
            flight.task = Some(task);
        } else {
            // It has ended, or a caller for whom the clock had jumped took over when there was no task to abort yet.
            drop(state);
            task.abort();
        }
        flight
    }

    /// Takes a flight out of the way that will not answer.
    fn give_up(&self, lost: &Flight<T>) {
        let flight = self.lock().flight.take_if(|flight| flight.id == lost.id);
        abort(flight);
    }
}

/// Not under the lock: dropping the load may run code of the source.
fn abort<T>(flight: Option<Flight<T>>) {
    if let Some(task) = flight.and_then(|flight| flight.task) {
        task.abort();
    }
}
