//! Traits that let one constructor take the providers of every supported version of Rusoto.
//!
//! Two versions of `rusoto_credential` have no type in common. `crate::versions` implements these traits for each version.

use crate::convert::any_rusoto::{RusotoCredentials, RusotoError};
use crate::shared::{SharedCredentials, SharedCredentialsBuilder};
use std::any::TypeId;
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

    fn chain_provider() -> Self::ChainProvider;
}

/// A type that implements the `ProvideAwsCredentials` of version `V`.
///
/// `V` is a parameter because one type may be a provider in several versions:
/// [`SharedCredentials`](super::SharedCredentials) is.
pub(crate) trait RusotoProvider<V: RusotoVersion>: Send + Sync {
    fn ask(&self) -> CredentialsFuture<'_, V::Credentials, V::Error>;
}

/// A provider of Rusoto, of any supported version, as
/// [`SharedCredentials::from_rusoto`](super::SharedCredentials::from_rusoto) takes it.
///
/// These types implement it:
///
/// - each type that implements `ProvideAwsCredentials` and is `Send + Sync + 'static`;
/// - a `Box` of such a type or of a trait object, and `Arc<dyn ProvideAwsCredentials + Send + Sync>`. Rusoto does not
///   implement its own trait for these (rusoto#1036).
///
/// The supported versions are 0.48, and with the features `rusoto-0-47` and `rusoto-0-46` also those two.
///
/// The compiler infers `Marker`, which stands for the version. You cannot implement this trait: implement
/// `ProvideAwsCredentials`.
///
/// # A type that is a provider in two versions
///
/// The compiler cannot choose a version for such a type, and reports E0283 "type annotations needed".
/// [`SharedCredentials`](super::SharedCredentials) itself is such a type when one of the two features is on. Use a
/// clone of it instead: `from_rusoto(shared)` would return the same one.
///
/// For a type of your own, name the version in the bound of a function:
///
/// ```
/// use rusoto_compat::SharedCredentials;
/// use rusoto_credential::ProvideAwsCredentials;
///
/// fn from_0_48<P>(provider: P) -> SharedCredentials
/// where
///     P: ProvideAwsCredentials + Send + Sync + 'static,
/// {
///     SharedCredentials::from_rusoto(provider)
/// }
/// # from_0_48(rusoto_credential::ChainProvider::new());
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no provider of Rusoto that can be shared",
    label = "does not implement `ProvideAwsCredentials` of a supported version, or is not `Send + Sync + 'static`",
    note = "supported are the providers of rusoto_credential 0.48, of 0.47 with feature `rusoto-0-47`, and of 0.46 with \
            feature `rusoto-0-46`; `cargo tree -i rusoto_credential` shows the versions that are there"
)]
pub trait RusotoSource<Marker> {
    #[doc(hidden)]
    fn into_shared(self, builder: SharedCredentialsBuilder) -> SharedCredentials;
}

/// An `AutoRefreshingProvider` of any supported version of Rusoto, as
/// [`SharedCredentials::from_auto_refreshing`](super::SharedCredentials::from_auto_refreshing) takes it.
///
/// The supported versions are 0.48, and with the features `rusoto-0-47` and `rusoto-0-46` also those two. The provider
/// inside must be `Send + Sync + 'static`.
///
/// You cannot implement this trait.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no `AutoRefreshingProvider` of a supported version of Rusoto",
    note = "give every other provider to `from_rusoto`; the `AutoRefreshingProvider` of Rusoto 0.47 needs feature \
            `rusoto-0-47`, and that of 0.46 needs `rusoto-0-46`"
)]
pub trait AutoRefreshingSource {
    #[doc(hidden)]
    fn into_shared(self, builder: SharedCredentialsBuilder) -> SharedCredentials;
}

/// The markers of [`RusotoSource`]: a version of Rusoto, and how the provider is given.
#[doc(hidden)]
pub mod marker {
    /// A type that implements the trait of Rusoto 0.`MINOR`.
    #[derive(Debug)]
    pub struct Provider<const MINOR: u8>;
    /// A `Box`, or an `Arc` of a trait object.
    #[derive(Debug)]
    pub struct Pointer<const MINOR: u8>;
}

/// Returns whether a provider of type `P` is a `T`, or an `Arc<T>`, for which Rusoto implements its trait as well.
pub(crate) fn is_or_shares<P: ?Sized + 'static, T: 'static>() -> bool {
    [TypeId::of::<T>(), TypeId::of::<Arc<T>>()].contains(&TypeId::of::<P>())
}
