//! The cache, as callers use it.

use super::call::Ask;
use super::error::LoadError;
use super::event::RefreshEvent;
use super::inner::Inner;
use super::snapshot::{Phase, Snapshot};
use super::status::RefreshStatus;
use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

/// A cache for one expiring value. One caller loads it for all. Clones share it.
///
/// [`fresh`](Self::fresh) is the warm path: it takes no lock and allocates nothing. [`get`](Self::get) does everything else.
/// The [module docs](super) explain the windows.
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
    /// Calls `read` with the current snapshot and the time, if no load is due. This is the warm path.
    ///
    /// Takes no lock and allocates nothing. `None` does not mean that nothing is held: ask [`get`](Self::get).
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

    /// Returns a valid snapshot: the held one, or one from a load that this call starts or joins.
    ///
    /// Dropping the returned future does not abort the load.
    ///
    /// # Errors
    ///
    /// [`LoadError`] if nothing valid is held and the load failed, or the pause after a failed load is not over.
    pub async fn get(&self) -> Result<Arc<Snapshot<T>>, LoadError> {
        self.inner.answer(Ask::Valid).await
    }

    /// Loads now, or joins the running load, whatever is held. A pause does not hold it up.
    ///
    /// # Errors
    ///
    /// [`LoadError`] if the load failed, even if a valid snapshot is held.
    pub async fn refresh(&self) -> Result<Arc<Snapshot<T>>, LoadError> {
        self.inner.answer(Ask::Load).await
    }

    /// Drops the snapshot and ends any pause: the next caller loads. A running load still answers those who wait for it, and
    /// nobody who asks after this.
    ///
    /// Do not call this for every refused request, which would ask the source at the rate of the requests. Call
    /// [`reject_if`](Self::reject_if).
    pub fn invalidate(&self) {
        let mut state = self.inner.lock();
        state.invalidate();
        let withdrawn = self.inner.current.swap(None);
        drop(state);
        drop(withdrawn);
    }

    /// Ends a pause, so that the next caller loads. For use when the cause of failed loads may be gone. Does nothing while a
    /// value that may be served is held. A running load goes on.
    pub fn forget_failures(&self) {
        let mut state = self.inner.lock();
        if self.inner.servable().is_none() {
            state.forget_pause();
        }
    }

    /// Marks the held value as refused, if `is_refused` returns `true` for it. Returns whether it did.
    ///
    /// The next caller loads. It gets the refused value back only if that load fails, or if the pause after the last load is
    /// not over (250 ms at first). However many callers report one value, one load follows. If every new value is refused as
    /// well, the pauses between the loads grow as after failed loads.
    pub fn reject_if(&self, is_refused: impl FnOnce(&T) -> bool) -> bool {
        let Some((held, is_news)) = self.mark_if(is_refused, Snapshot::reject) else { return false };
        if is_news {
            self.inner.on_event.tell(&self.inner.name, RefreshEvent::Refused(&held));
        }
        true
    }

    /// As [`reject_if`](Self::reject_if), for a refusal that may have another reason than the value. If the load that follows
    /// brings the same value, no other load follows for it.
    pub fn doubt_if(&self, is_doubtful: impl FnOnce(&T) -> bool) -> bool {
        self.mark_if(is_doubtful, Snapshot::doubt).is_some()
    }

    /// Returns the held snapshot, and the answer of `mark`, if it is the one.
    fn mark_if<R>(
        &self,
        is_it: impl FnOnce(&T) -> bool,
        mark: fn(&Snapshot<T>) -> R,
    ) -> Option<(Arc<Snapshot<T>>, R)> {
        let asked_about = self.inner.current.load_full().filter(|held| is_it(held.value()))?;
        // Under the lock, so that no load takes over the standing of this value and misses the mark. One that ended
        // before this may have brought the same value again, or another one.
        let state = self.inner.lock();
        let held = self.inner.current.load_full().filter(|held| {
            Arc::ptr_eq(held, &asked_about) || (self.inner.same)(asked_about.value(), held.value())
        })?;
        let answer = mark(&held);
        drop(state);
        Some((held, answer))
    }

    /// Returns the held snapshot, valid or not.
    pub fn held(&self) -> Option<Arc<Snapshot<T>>> {
        self.inner.current.load_full()
    }

    /// Returns the held snapshot if it may be served now. Neither loads nor waits.
    pub fn servable(&self) -> Option<Arc<Snapshot<T>>> {
        self.inner.servable()
    }

    /// Returns the state of the cache at this moment.
    pub fn status(&self) -> RefreshStatus {
        self.status_and_held().0
    }

    /// Returns the same, with the snapshot that it describes.
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
            next_load_at: state.pause.filter(|pause| !pause.is_over(now)).map(|pause| pause.until),
        };
        (status, snapshot)
    }

    /// Returns the time of the injected time source.
    pub fn now(&self) -> SystemTime {
        self.inner.time.now()
    }
}
