//! Providers that are more than Rusoto's trait shows, and what they are.
//!
//! Rusoto's trait has one method, which answers with three strings and a date. A provider of this library that stands
//! behind it may be a cache of its own, which must not be cached again, or a provider of the SDK, whose account id and
//! classes of errors would be lost on the way. Those providers are built on this module, and this one knows none of
//! them: they enter their types here when they are constructed, so that no value of such a type is met unknown.

use super::any_version::{RusotoProvider, RusotoVersion};
use super::handle::SharedCredentials;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
use std::any::{Any, TypeId};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What a provider is.
#[allow(dead_code, reason = "the types are those of feature `legacy`")]
pub(crate) enum Recognised {
    /// A cache already: used as it is.
    Shared(SharedCredentials),
    /// A provider of the SDK, with the settings of this moment.
    Sdk(Arc<dyn ProvideCredentials>),
    /// The same, for one that has time limits of its own for whom it asks: a cache leaves it its time.
    Chain(Arc<dyn ProvideCredentials>),
}

type Recognise = Arc<dyn Fn(&dyn Any) -> Option<Recognised> + Send + Sync>;

static ENTERED: Mutex<BTreeMap<TypeId, Recognise>> = Mutex::new(BTreeMap::new());

/// No code but that of the map runs under this lock.
fn entered() -> MutexGuard<'static, BTreeMap<TypeId, Recognise>> {
    ENTERED.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Makes `T` known, once and for all. Called by every constructor of `T`.
#[allow(dead_code, reason = "the types are those of feature `legacy`")]
pub(crate) fn enter<T: 'static>(recognise: fn(&T) -> Option<Recognised>) {
    let mut entered = entered();
    entered
        .entry(TypeId::of::<T>())
        .or_insert_with(|| Arc::new(move |value| value.downcast_ref().and_then(recognise)));
    // Rusoto implements its trait for this as well.
    entered.entry(TypeId::of::<Arc<T>>()).or_insert_with(|| {
        Arc::new(move |value| value.downcast_ref::<Arc<T>>().and_then(|shared| recognise(shared)))
    });
}

/// What a provider of Rusoto's trait is, if it is more than that.
pub(super) fn of_rusoto<V, P>(provider: &P) -> Option<Recognised>
where
    V: RusotoVersion,
    P: RusotoProvider<V> + 'static,
{
    // A type that has been entered may build its cache only in its methods of the trait, where it has the bounds for
    // that; it does so before it returns the future. Others are not called: theirs may begin to work at once.
    recognise(provider, || drop(provider.ask()))
}

/// What a provider of the SDK is, if it is more than that.
pub(super) fn of_sdk<P: ProvideCredentials + 'static>(provider: &P) -> Option<Recognised> {
    // Not the method that asks: that counts as a request.
    recognise(provider, || drop(provider.fallback_on_interrupt()))
}

thread_local! {
    /// Where a cache enters itself that is asked for its fallback, while somebody looks for caches.
    static FOUND: RefCell<Option<Vec<SharedCredentials>>> = const { RefCell::new(None) };
}

/// The caches behind a provider of the SDK: itself, or what it hands the question on to. The SDK has no other that goes
/// through its wrappers.
pub(super) fn caches_behind<P: ProvideCredentials + 'static>(provider: &P) -> Vec<SharedCredentials> {
    // These do not hand it on, but what is in them can be had.
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

/// Called by every cache that is asked for its fallback.
pub(super) fn is_behind(shared: &SharedCredentials) {
    let _ = FOUND.try_with(|found| {
        if let Ok(mut found) = found.try_borrow_mut()
            && let Some(found) = &mut *found
        {
            found.push(shared.clone());
        }
    });
}

fn recognise<P: 'static>(provider: &P, build: impl FnOnce()) -> Option<Recognised> {
    let any = provider as &dyn Any;
    let in_an_arc = || any.downcast_ref::<Arc<SharedCredentials>>().map(|shared| &**shared);
    if let Some(shared) = any.downcast_ref::<SharedCredentials>().or_else(in_an_arc) {
        return Some(Recognised::Shared(shared.clone()));
    }
    let recognise = Arc::clone(entered().get(&TypeId::of::<P>())?);
    build();
    recognise(provider)
}
