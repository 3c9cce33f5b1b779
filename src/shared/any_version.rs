//! Rusoto's providers, of whichever version; `crate::versions` says that each version has them.

use crate::convert::any_rusoto::{RusotoCredentials, RusotoError};
use crate::shared::known::Known;
use crate::shared::{SharedCredentials, SharedCredentialsBuilder};
use std::any::{Any, TypeId};
use std::pin::Pin;
use std::sync::Arc;

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

    /// Returns what else a provider is, if this library knows its type.
    fn known(provider: &dyn Any) -> Option<Known>;
}

/// What implements the `ProvideAwsCredentials` of a version. `V` is a parameter, because one type may be a provider
/// in several versions: [`SharedCredentials`](super::SharedCredentials) is.
pub(crate) trait RusotoProvider<V: RusotoVersion>: Send + Sync {
    fn ask(&self) -> CredentialsFuture<'_, V::Credentials, V::Error>;
}

/// A provider of Rusoto 0.`MINOR` as [`SharedCredentials::from_rusoto`](super::SharedCredentials::from_rusoto) and its
/// likes for other versions take it:
///
/// - any type that implements `ProvideAwsCredentials` and is `Send + Sync + 'static`;
/// - a `Box` of one, also of a trait object, and `Arc<dyn ProvideAwsCredentials + Send + Sync>`: for these Rusoto does not
///   implement its trait (rusoto#1036).
///
/// `Form` tells these apart to the compiler, which finds it out; nobody else implements this.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no provider of Rusoto 0.{MINOR} that can be shared",
    label = "does not implement `ProvideAwsCredentials` of rusoto_credential 0.{MINOR}, or is not `Send + Sync + 'static`",
    note = "`cargo tree -i rusoto_credential` shows the versions that are there; a provider of another version goes into \
            `from_rusoto_0_47` or `from_rusoto_0_46`, with the feature of that name, and into `from_rusoto` for 0.48"
)]
pub trait RusotoSource<const MINOR: u8, Form> {
    #[doc(hidden)]
    fn into_shared(self, builder: SharedCredentialsBuilder) -> SharedCredentials;
}

/// The forms of a [`RusotoSource`].
#[doc(hidden)]
pub mod form {
    #[derive(Debug)]
    pub struct Bare;
    #[derive(Debug)]
    pub struct Dyn;
}

/// Whether a provider of type `P` is a `T`, by itself or in an `Arc`, for which Rusoto implements its trait as well.
pub(crate) fn is_or_shares<P: ?Sized + 'static, T: 'static>() -> bool {
    [TypeId::of::<T>(), TypeId::of::<Arc<T>>()].contains(&TypeId::of::<P>())
}

/// An `AutoRefreshingProvider` of some version.
pub(crate) trait AutoRefreshing: Send + Sync + 'static {
    type Inner: 'static;

    fn inner(&self) -> &Self::Inner;
}
