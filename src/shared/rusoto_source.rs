//! The traits of what the constructors of `SharedCredentials` take from Rusoto.
//!
//! `crate::versions` implements them for the types of each version of Rusoto.

#![expect(
    private_interfaces,
    reason = "no other crate can name `Source`, so none can implement these traits"
)]

use super::source::Source;

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
    fn into_source(self) -> Source;
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
    fn into_source(self) -> Source;
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
