//! The cache, as callers use it.

use super::call::Ask;
use super::error::LoadError;
use super::inner::Inner;
use super::snapshot::{Phase, Snapshot};
use super::status::RefreshStatus;
use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

/// One expiring value, loaded by one caller for all. Clones share it.
///
/// [`fresh`](Self::fresh) is the warm path: an atomic load and a clock read, no lock, no allocation.
/// [`get`](Self::get) does everything else. See the [module docs](super) for the windows.
///
/// ```
/// use rusoto_compat_core::refresh::{Loaded, RefreshCache};
/// use std::time::{Duration, SystemTime};
///
/// # tokio::runtime::Builder::new_current_thread().enable_time().build()?.block_on(async {
/// let cache = RefreshCache::builder()
///     .name("greeting")
///     .build(|| async {
///         let expires_at = Some(SystemTime::UNIX_EPOCH + Duration::from_secs(u32::MAX.into()));
///         Ok(Loaded { value: "hello", expires_at })
///     });
/// assert_eq!(cache.fresh(|snapshot, _| *snapshot.value()), None);
/// assert_eq!(*cache.get().await?.value(), "hello");
/// assert_eq!(cache.fresh(|snapshot, _| *snapshot.value()), Some("hello"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct RefreshCache<T> {
    pub(super) inner: Arc<Inner<T>>,
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
    /// The warm path: reads the current snapshot, if no load is due. `read` also gets the time at which it was fresh.
    ///
    /// Costs an atomic load and a clock read. Takes no lock and allocates nothing. `None` does not mean that nothing is
    /// held: ask [`get`](Self::get).
    #[inline]
    pub fn fresh<R>(&self, read: impl FnOnce(&Snapshot<T>, SystemTime) -> R) -> Option<R> {
        let held = self.inner.current.load();
        let snapshot = held.as_ref()?;
        // The clock is read after the snapshot. Read before it, a load that ends in between would look as if it came
        // from the future.
        let now = self.inner.time.now();
        let is_fresh = snapshot.phase(now) == Phase::Fresh && !self.inner.next_look.is_due(now);
        is_fresh.then(|| read(snapshot, now))
    }

    /// A valid snapshot: the held one, or one from a load that this call starts or joins.
    ///
    /// Dropping the returned future does not abort the load.
    ///
    /// # Errors
    ///
    /// [`LoadError`] when the load failed, or a pause after a failed one is on, and nothing valid is held.
    pub async fn get(&self) -> Result<Arc<Snapshot<T>>, LoadError> {
        self.inner.answer(Ask::Valid).await
    }

    /// Loads now, or joins the running load, whatever is held. Ends a pause.
    ///
    /// # Errors
    ///
    /// [`LoadError`] when the load failed, even if a valid snapshot is held.
    pub async fn refresh(&self) -> Result<Arc<Snapshot<T>>, LoadError> {
        self.inner.answer(Ask::Load).await
    }

    /// Drops the snapshot and ends any pause: the next caller loads. A load that is running still answers those
    /// who wait for it, and nobody who asks after this.
    ///
    /// Not for use on every refused request: that would ask the source at the rate of the requests. See
    /// [`reject_if`](Self::reject_if).
    pub fn invalidate(&self) {
        let mut state = self.inner.lock();
        state.invalidate();
        let withdrawn = self.inner.current.swap(None);
        drop(state);
        drop(withdrawn);
    }

    /// Says that what may have made loads fail was changed: ends a pause, so that the next caller loads, unless something
    /// that may be served is held. A load that is running goes on.
    pub fn forget_failures(&self) {
        let mut state = self.inner.lock();
        if self.inner.servable().is_none() {
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
        self.inner.servable()
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
            loading: state.in_flight.is_some(),
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
}
