//! The caches inside a provider of the SDK.
//!
//! The wrappers of the SDK hide the type of the provider inside. Two calls go through them. One is asynchronous and may load.
//! The other is `fallback_on_interrupt`: it ends at once and loads nothing. So the outer cache makes this call, and each
//! cache that receives it notes itself in a list of the thread.

use super::handle::SharedCredentials;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
use std::any::Any;
use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

thread_local! {
    /// The caches that received the call since [`caches_behind`] began, on this thread.
    static FOUND: RefCell<Option<Vec<SharedCredentials>>> = const { RefCell::new(None) };
}

/// Returns the caches that receive the provider's `fallback_on_interrupt`: the provider itself, or caches inside it.
pub(crate) fn caches_behind<P: ProvideCredentials + 'static>(provider: &P) -> Vec<SharedCredentials> {
    // These two do not pass on the call, but they give out the provider inside.
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
    // A provider that panics must not leave the list in place: each later call would make it longer.
    let asked = catch_unwind(AssertUnwindSafe(|| drop(inside.fallback_on_interrupt())));
    let found = FOUND.take().unwrap_or_default();
    asked.map_or_else(|_| Vec::new(), |()| found)
}

/// Notes that a cache received the call.
pub(super) fn note_asked(shared: &SharedCredentials) {
    let _ = FOUND.try_with(|found| {
        if let Ok(mut found) = found.try_borrow_mut()
            && let Some(found) = &mut *found
        {
            found.push(shared.clone());
        }
    });
}
