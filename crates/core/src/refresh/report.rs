//! The end of a load, as the hook and the log are told of it.

use super::error::{LoadError, LoadErrorKind};
use super::event::{EventHook, RefreshEvent};
use super::in_flight::Outcome;
use super::snapshot::Snapshot;
use crate::error_chain::error_chain;
use std::error::Error;
use std::sync::Arc;
use std::time::SystemTime;

/// A load that has ended.
pub(super) struct Finished<T> {
    pub(super) outcome: Outcome<T>,
    /// The snapshot that was held when it ended.
    pub(super) held: Option<Arc<Snapshot<T>>>,
    pub(super) next_load_at: Option<SystemTime>,
    /// It replaced a held value by another one.
    pub(super) has_rotated: bool,
    /// It brought a value that had been refused, and the log does not say so yet.
    pub(super) is_refused_again: bool,
}

impl<T> Finished<T> {
    /// Calls the hook before the log: a listener of the log may panic, and nothing catches that here.
    pub(super) fn report(&self, source: &str, on_event: &EventHook<T>) {
        self.tell(source, on_event);
        self.log(source);
    }

    fn tell(&self, source: &str, on_event: &EventHook<T>) {
        let held = self.held.as_deref();
        match &self.outcome {
            Ok(snapshot) => {
                on_event.tell(source, RefreshEvent::Loaded(snapshot));
                if let Some(from) = held.filter(|_| self.has_rotated) {
                    on_event.tell(source, RefreshEvent::Rotated { from, to: snapshot });
                }
            }
            Err(error) => {
                let next_load_at = self.next_load_at;
                on_event.tell(source, RefreshEvent::LoadFailed { error, next_load_at, held });
            }
        }
    }

    fn log(&self, source: &str) {
        match &self.outcome {
            Ok(_) if self.is_refused_again => tracing::warn!(
                source,
                "a service has refused what is held, and the source has brought the same again; it stays in use, and \
                 the source is asked again after each pause"
            ),
            Ok(snapshot) => tracing::debug!(
                source,
                expires_at = ?snapshot.expires_at,
                refresh_at = ?snapshot.refresh_at,
                "loaded"
            ),
            // The cache that is the source of this one has logged it.
            Err(error) if is_logged(error) => {
                tracing::debug!(source, "load failed, as that of its source did")
            }
            Err(error) => tracing::warn!(
                source,
                error = error_chain(error),
                still_served_until = ?self.held.as_ref().and_then(|snapshot| snapshot.expires_at),
                next_load_at = ?self.next_load_at,
                "load failed"
            ),
        }
    }
}

/// Returns whether a load of another cache failed. A call that got no load at all is logged by nobody.
fn is_logged(error: &LoadError) -> bool {
    let mut cause = error.source();
    while let Some(error) = cause {
        if let Some(inner) = error.downcast_ref::<LoadError>() {
            return !matches!(inner.kind(), LoadErrorKind::NoRuntime | LoadErrorKind::Abandoned);
        }
        cause = error.source();
    }
    false
}
