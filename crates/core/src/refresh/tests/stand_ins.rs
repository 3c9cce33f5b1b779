//! Replacements for the lock, the cell and the runtime of the cache. Each is the real one, except inside a model (a
//! thread of shuttle) or a simulation (a task of its executor). There, the model or the simulation decides which task
//! continues.

use super::{model, simulation};
use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::sync::{Arc, LockResult, PoisonError, TryLockError};

/// A lock that another thread of a model may take first. These threads run one at a time, on one thread of the system.
pub(crate) struct Mutex<T>(std::sync::Mutex<T>);

pub(crate) struct MutexGuard<'a, T> {
    inner: std::sync::MutexGuard<'a, T>,
    _holding: model::Holding,
}

impl<T> Mutex<T> {
    pub(crate) fn new(value: T) -> Self {
        Self(std::sync::Mutex::new(value))
    }

    pub(crate) fn lock(&self) -> LockResult<MutexGuard<'_, T>> {
        model::point();
        let guard = |inner| MutexGuard { inner, _holding: model::Holding::new() };
        loop {
            match self.0.try_lock() {
                Ok(inner) => return Ok(guard(inner)),
                Err(TryLockError::Poisoned(poisoned)) => {
                    return Err(PoisonError::new(guard(poisoned.into_inner())));
                }
                Err(TryLockError::WouldBlock) if model::is_running() => shuttle::thread::yield_now(),
                Err(TryLockError::WouldBlock) => {
                    return self
                        .0
                        .lock()
                        .map(guard)
                        .map_err(|poisoned| PoisonError::new(guard(poisoned.into_inner())));
                }
            }
        }
    }
}

impl<T> Deref for MutexGuard<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.inner
    }
}

impl<T> DerefMut for MutexGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.inner
    }
}

/// The real cell. Before each use, another thread of a model may run.
pub(crate) struct ArcSwapOption<T>(arc_swap::ArcSwapOption<T>);

impl<T> ArcSwapOption<T> {
    pub(crate) fn empty() -> Self {
        Self(arc_swap::ArcSwapOption::empty())
    }

    /// A warm call is one step: it reads the cell once, so another order would not change its result.
    pub(crate) fn load(&self) -> arc_swap::Guard<Option<Arc<T>>> {
        self.0.load()
    }

    pub(crate) fn load_full(&self) -> Option<Arc<T>> {
        model::point();
        self.0.load_full()
    }

    pub(crate) fn store(&self, value: Option<Arc<T>>) {
        model::point();
        self.0.store(value);
    }

    pub(crate) fn swap(&self, value: Option<Arc<T>>) -> Option<Arc<T>> {
        model::point();
        self.0.swap(value)
    }
}

/// The runtime on which loads are started.
pub(crate) enum Handle {
    Tokio(tokio::runtime::Handle),
    Model,
    Simulation(simulation::Runtime),
}

impl Handle {
    pub(crate) fn try_current() -> Result<Self, NoRuntime> {
        match simulation::Runtime::current() {
            simulation::Current::Inside(runtime) => Ok(Self::Simulation(runtime)),
            simulation::Current::Outside => Err(NoRuntime),
            simulation::Current::None if model::is_running() => Ok(Self::Model),
            simulation::Current::None => {
                tokio::runtime::Handle::try_current().map(Self::Tokio).map_err(|_| NoRuntime)
            }
        }
    }

    pub(crate) fn spawn(&self, load: impl Future<Output = ()> + Send + 'static) -> Spawned {
        Spawned(match self {
            Self::Tokio(handle) => AbortHandle::Tokio(handle.spawn(load).abort_handle()),
            Self::Model => AbortHandle::Model(model::spawn(load)),
            Self::Simulation(runtime) => AbortHandle::Simulation(runtime.spawn_load(load)),
        })
    }
}

#[derive(Debug)]
pub(crate) struct NoRuntime;

/// Replaces Tokio's `JoinHandle`.
pub(crate) struct Spawned(AbortHandle);

impl Spawned {
    pub(crate) fn abort_handle(self) -> AbortHandle {
        self.0
    }
}

#[derive(Clone)]
pub(crate) enum AbortHandle {
    Tokio(tokio::task::AbortHandle),
    Model(model::AbortHandle),
    Simulation(simulation::AbortHandle),
}

impl AbortHandle {
    pub(crate) fn abort(&self) {
        match self {
            Self::Tokio(task) => task.abort(),
            Self::Model(task) => task.abort(),
            Self::Simulation(task) => task.abort(),
        }
    }
}
