//! The caches behind a provider of the SDK.

use super::handle::SharedCredentials;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
use std::any::Any;
use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

thread_local! {
    /// The caches that were asked for their fallback since [`caches_behind`] began, on this thread.
    static FOUND: RefCell<Option<Vec<SharedCredentials>>> = const { RefCell::new(None) };
}

/// Returns the caches behind a provider: itself, or those to which it hands on the question for its fallback. Nothing else
/// goes through the wrappers of the SDK, which hide the type of the provider inside.
pub(super) fn caches_behind<P: ProvideCredentials + 'static>(provider: &P) -> Vec<SharedCredentials> {
    // These two do not hand it on, but give out the provider inside.
    let any = provider as &dyn Any;
    let inside = match (
        any.downcast_ref::<SharedCredentialsProvider>(),
        any.downcast_ref::<Arc<dyn ProvideCredentials>>(),
    ) {
        (Some(wrapper), _) => wrapper.as_ref(),
        (None, Some(wrapper)) => &**wrapper,
        (None, None) => provider,
    };
    FOUND.set(Some(Vec::new()));
    // A provider that panics must not leave the list behind, which would grow with every other call.
    let asked = catch_unwind(AssertUnwindSafe(|| drop(inside.fallback_on_interrupt())));
    let found = FOUND.take().unwrap_or_default();
    asked.map_or_else(|_| Vec::new(), |()| found)
}

/// Notes that a cache was asked for its fallback.
pub(super) fn note_asked(shared: &SharedCredentials) {
    let _ = FOUND.try_with(|found| {
        if let Ok(mut found) = found.try_borrow_mut()
            && let Some(found) = &mut *found
        {
            found.push(shared.clone());
        }
    });
}
