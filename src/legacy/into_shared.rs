//! Providers of this module as [`SharedCredentials`].

use super::*;
use crate::shared::SharedCredentials;
use crate::shared::known::{Known, downcast};
use std::any::Any;

/// A provider of this module that has a provider of the SDK inside.
pub(super) trait SdkInside: ProvideAwsCredentials + Send + Sync + 'static {
    /// Returns the provider inside, with the settings of this moment.
    fn known(&self) -> Known;
}

/// Returns what a provider is, if it is one of this module: so it is not converted to Rusoto's types and back, and no cache
/// is put around a cache.
pub(crate) fn known(provider: &dyn Any) -> Option<Known> {
    let types: &[fn(&dyn Any) -> Option<Known>] = &[
        known_as::<ChainProvider>,
        known_as::<ContainerProvider>,
        known_as::<EnvironmentProvider>,
        known_as::<InstanceMetadataProvider>,
        known_as::<ProfileProvider>,
        known_as::<StsAssumeRoleSessionCredentialsProvider>,
        known_as::<StsSessionCredentialsProvider>,
        |provider| downcast(provider).map(|p: &DefaultCredentialsProvider| Known::Shared(p.shared().clone())),
    ];
    types.iter().find_map(|known| known(provider))
}

fn known_as<P: SdkInside>(provider: &dyn Any) -> Option<Known> {
    let cached = || downcast(provider).map(|p: &AutoRefreshingProvider<P>| Known::Shared(p.shared()));
    downcast(provider).map(P::known).or_else(cached)
}

/// Takes out the cache: both share it.
///
/// ```
/// use rusoto_compat::SharedCredentials;
/// use rusoto_compat::legacy::{AutoRefreshingProvider, ChainProvider};
///
/// let provider = AutoRefreshingProvider::new(ChainProvider::new())?;
/// let shared = SharedCredentials::from(provider);
/// # Ok::<(), rusoto_compat::legacy::CredentialsError>(())
/// ```
impl<P: ProvideAwsCredentials + Send + Sync + 'static> From<AutoRefreshingProvider<P>> for SharedCredentials {
    fn from(provider: AutoRefreshingProvider<P>) -> Self {
        provider.shared()
    }
}

macro_rules! from {
    ($($name:ident)+) => {$(
        /// As [`SharedCredentials::from_rusoto`].
        impl From<$name> for SharedCredentials {
            fn from(provider: $name) -> Self {
                Self::from_rusoto(provider)
            }
        }
    )+};
}

from! {
    ChainProvider ContainerProvider DefaultCredentialsProvider EnvironmentProvider InstanceMetadataProvider
    ProfileProvider StaticProvider
}
from! {
    StsAssumeRoleSessionCredentialsProvider StsSessionCredentialsProvider
    StsWebIdentityFederationSessionCredentialsProvider WebIdentityProvider
}
