//! Traits for what the supported versions of Rusoto have in common: their providers.
//!
//! Two versions of `rusoto_credential` have no type in common. `crate::versions` implements these traits for each version.

use super::known::Known;
use crate::convert::any_rusoto::{RusotoCredentials, RusotoError};
use std::any::{Any, TypeId};
use std::pin::Pin;
use std::sync::Arc;

/// The future of Rusoto's trait, as `#[async_trait]` writes it.
pub(crate) type CredentialsFuture<'a, C, E> = Pin<Box<dyn Future<Output = Result<C, E>> + Send + 'a>>;

/// Rusoto 0.`MINOR`.
pub(crate) struct V0<const MINOR: u8>;

/// A version of Rusoto, with the types of its providers that this library treats in their own way.
pub(crate) trait RusotoVersion: Sized + 'static {
    type Credentials: RusotoCredentials;
    type Error: RusotoError;
    type EnvironmentProvider: 'static;
    type ChainProvider: RusotoProvider<Self> + 'static;
    type AutoRefreshingChain: 'static;
    type DefaultCredentialsProvider: 'static;

    fn chain_provider() -> Self::ChainProvider;

    /// Returns the other form of a provider, if this library knows its type.
    fn known(provider: &dyn Any) -> Option<Known>;
}

/// A type that implements the `ProvideAwsCredentials` of version `V`.
///
/// `V` is a parameter because one type may be a provider in several versions:
/// [`SharedCredentials`](super::SharedCredentials) is.
pub(crate) trait RusotoProvider<V: RusotoVersion>: Send + Sync {
    fn ask(&self) -> CredentialsFuture<'_, V::Credentials, V::Error>;
}

/// Returns whether `P` is `T` or `Arc<T>`. Rusoto implements its trait for both.
pub(crate) fn is_or_shares<P: ?Sized + 'static, T: 'static>() -> bool {
    [TypeId::of::<T>(), TypeId::of::<Arc<T>>()].contains(&TypeId::of::<P>())
}

/// Returns whether `P` is Rusoto's chain, or its cache around this chain.
pub(super) fn is_a_chain<V: RusotoVersion, P: ?Sized + 'static>() -> bool {
    is_or_shares::<P, V::ChainProvider>()
        || is_or_shares::<P, V::DefaultCredentialsProvider>()
        || is_or_shares::<P, V::AutoRefreshingChain>()
}
