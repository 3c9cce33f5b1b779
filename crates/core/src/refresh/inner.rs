//! The parts that all clones of a cache share.

use super::error::{LoadError, LoadErrorKind};
use super::event::EventHook;
use super::policy::RefreshPolicy;
use super::snapshot::{Loaded, Snapshot};
use super::state::State;
use super::sync::{ArcSwapOption, Mutex, MutexGuard};
use super::watch::NextLook;
use aws_smithy_async::rt::sleep::SharedAsyncSleep;
use aws_smithy_async::time::SharedTimeSource;
use std::error::Error;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, PoisonError};

/// The future of one load. It is `'static` because it outlives the caller that started it.
pub(super) type LoadFuture<T> =
    Pin<Box<dyn Future<Output = Result<Loaded<T>, Box<dyn Error + Send + Sync>>> + Send>>;

pub(super) struct Inner<T> {
    pub(super) name: Arc<str>,
    pub(super) policy: RefreshPolicy,
    pub(super) time: SharedTimeSource,
    pub(super) sleep: SharedAsyncSleep,
    pub(super) load: Box<dyn Fn() -> LoadFuture<T> + Send + Sync>,
    pub(super) same: fn(&T, &T) -> bool,
    pub(super) on_event: EventHook<T>,
    /// Written only under the lock of `state`, read by anybody at any time.
    pub(super) current: ArcSwapOption<Snapshot<T>>,
    /// Likewise.
    pub(super) next_look: NextLook,
    pub(super) state: Mutex<State<T>>,
}

impl<T> Inner<T> {
    /// Two pieces of foreign code run under this lock: the clock, before anything is changed, and `same`. A poisoned lock
    /// is therefore as good as any. Values and errors are dropped outside of it, because their destructors are foreign
    /// code as well.
    pub(super) fn lock(&self) -> MutexGuard<'_, State<T>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<T: Send + Sync + 'static> Inner<T> {
    pub(super) fn error(&self, kind: LoadErrorKind) -> LoadError {
        LoadError::new(Arc::clone(&self.name), kind)
    }

    pub(super) fn may_serve(&self, snapshot: &Snapshot<T>) -> bool {
        snapshot.is_servable(self.time.now(), self.policy.serve_expired_for())
    }

    /// The held snapshot if it may be served now.
    pub(super) fn servable(&self) -> Option<Arc<Snapshot<T>>> {
        self.current.load_full().filter(|held| self.may_serve(held))
    }
}
