//! The events of a cache, and the hook that is told of them.

use super::error::LoadError;
use super::snapshot::Snapshot;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::SystemTime;

/// An event in a [`RefreshCache`](super::RefreshCache), for the hook that
/// [`build_with_events`](super::RefreshCacheBuilder::build_with_events) takes.
#[non_exhaustive]
pub enum RefreshEvent<'a, T> {
    /// A load brought a value.
    Loaded(&'a Snapshot<T>),
    /// The load before this event replaced a held value by another one. Follows [`Loaded`](Self::Loaded).
    #[non_exhaustive]
    Rotated {
        /// The value that was held.
        from: &'a Snapshot<T>,
        /// The value that is held now.
        to: &'a Snapshot<T>,
    },
    /// A load failed.
    #[non_exhaustive]
    LoadFailed {
        /// The error, as callers get it.
        error: &'a LoadError,
        /// No load starts by itself before this time. `None`: the next caller starts one.
        next_load_at: Option<SystemTime>,
        /// The value that is held, if there is one. It is served until it expires.
        held: Option<&'a Snapshot<T>>,
    },
    /// The held value was refused. Told once for each value.
    Refused(&'a Snapshot<T>),
}

impl<T> fmt::Debug for RefreshEvent<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Loaded(snapshot) => f.debug_tuple("Loaded").field(snapshot).finish(),
            Self::Rotated { from, to } => {
                f.debug_struct("Rotated").field("from", from).field("to", to).finish()
            }
            Self::LoadFailed { error, next_load_at, held } => f
                .debug_struct("LoadFailed")
                .field("error", error)
                .field("next_load_at", next_load_at)
                .field("held", held)
                .finish(),
            Self::Refused(snapshot) => f.debug_tuple("Refused").field(snapshot).finish(),
        }
    }
}

type Hook<T> = dyn Fn(RefreshEvent<'_, T>) + Send + Sync;

/// The function that is told of the events of a cache.
pub(super) struct EventHook<T>(Box<Hook<T>>);

impl<T> EventHook<T> {
    pub(super) fn new(hook: impl Fn(RefreshEvent<'_, T>) + Send + Sync + 'static) -> Self {
        Self(Box::new(hook))
    }

    /// Calls the hook. Not to be called under the lock, because the hook may ask the cache. A panic ends here.
    pub(super) fn tell(&self, source: &str, event: RefreshEvent<'_, T>) {
        if catch_unwind(AssertUnwindSafe(|| (self.0)(event))).is_err() {
            tracing::error!(source, "the event hook panicked");
        }
    }
}
