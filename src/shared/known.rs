//! Providers whose type says more than Rusoto's trait does.

use super::handle::SharedCredentials;
use aws_credential_types::provider::ProvideCredentials;
use std::any::Any;
use std::sync::Arc;

/// The other form of a provider of Rusoto, with its settings of this moment.
pub(crate) enum Known {
    /// A cache. It is used as it is.
    Shared(SharedCredentials),
    /// A provider of the SDK. Asked as one, it keeps the account id and the class of its errors.
    #[allow(dead_code, reason = "such providers are in feature `legacy`")]
    Sdk(Arc<dyn ProvideCredentials>),
    /// A provider of the SDK that limits the time of each of its calls. A cache gives it five minutes.
    #[allow(dead_code, reason = "such providers are in feature `legacy`")]
    Chain(Arc<dyn ProvideCredentials>),
}

impl Known {
    /// Returns the provider as a cache, if it is one.
    pub(crate) fn shared(provider: &dyn Any) -> Option<Self> {
        downcast::<SharedCredentials>(provider).map(|shared| Self::Shared(shared.clone()))
    }
}

/// Returns the provider as a `T`, also from an `Arc<T>` or a `Box<T>`.
pub(crate) fn downcast<T: 'static>(provider: &dyn Any) -> Option<&T> {
    let in_an_arc = || provider.downcast_ref::<Arc<T>>().map(|shared| &**shared);
    let in_a_box = || provider.downcast_ref::<Box<T>>().map(|boxed| &**boxed);
    provider.downcast_ref().or_else(in_an_arc).or_else(in_a_box)
}
