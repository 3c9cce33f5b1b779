//! Rusoto's providers, of whichever version; `crate::versions` says that each version has them.

use crate::convert::any_rusoto::{RusotoCredentials, RusotoError};
use std::pin::Pin;

/// The future of Rusoto's trait, as `#[async_trait]` writes it.
pub(crate) type CredentialsFuture<'a, C, E> = Pin<Box<dyn Future<Output = Result<C, E>> + Send + 'a>>;

/// Rusoto 0.`MINOR`.
pub(crate) struct V0<const MINOR: u8>;

/// A version of Rusoto, and the providers in it that have a rule of their own here.
pub(crate) trait RusotoVersion: Sized + 'static {
    type Credentials: RusotoCredentials;
    type Error: RusotoError;
    type EnvironmentProvider: 'static;
    type ChainProvider: RusotoProvider<Self> + 'static;
    type AutoRefreshingChain: 'static;
    type DefaultCredentialsProvider: 'static;

    /// What to call with an `AutoRefreshingProvider` of this version.
    const FROM_AUTO_REFRESHING: &'static str;

    fn chain_provider() -> Self::ChainProvider;
}

/// What implements the `ProvideAwsCredentials` of a version. `V` is a parameter, because one type may be a provider
/// in several versions: [`SharedCredentials`](super::SharedCredentials) is.
pub(crate) trait RusotoProvider<V: RusotoVersion>: Send + Sync {
    fn ask(&self) -> CredentialsFuture<'_, V::Credentials, V::Error>;
}

/// An `AutoRefreshingProvider` of some version.
pub(crate) trait AutoRefreshing: Send + Sync + 'static {
    type Inner: 'static;

    fn inner(&self) -> &Self::Inner;
}
