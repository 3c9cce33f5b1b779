//! Conversions of this module's providers into [`SharedCredentials`].

use super::*;
use crate::shared::SharedCredentials;
use crate::shared::known::{Known, downcast};
use std::any::Any;

/// A provider of this module that wraps a provider of the SDK.
pub(super) trait SdkInside: ProvideAwsCredentials + Send + Sync + 'static {
    /// Returns the wrapped provider with its current settings.
    fn known(&self) -> Known;
}

/// Returns the SDK provider or the cache inside, if this is a provider of this module. It then needs no conversion to
/// Rusoto's types and back, and no second cache.
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
        cache_around::<DefaultCredentialsProvider>,
        cache_around::<SharedCredentials>,
        cache_around::<StaticProvider>,
        cache_around::<StsWebIdentityFederationSessionCredentialsProvider>,
        cache_around::<WebIdentityProvider>,
    ];
    types.iter().find_map(|known| known(provider))
}

fn known_as<P: SdkInside>(provider: &dyn Any) -> Option<Known> {
    downcast(provider).map(P::known).or_else(|| cache_around::<P>(provider))
}

fn cache_around<P>(provider: &dyn Any) -> Option<Known>
where
    P: ProvideAwsCredentials + Send + Sync + 'static,
{
    downcast(provider).map(|cache: &AutoRefreshingProvider<P>| Known::Shared(cache.shared()))
}

/// Takes out the cache, so that both share it.
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
        /// Does the same as [`SharedCredentials::from_rusoto`].
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

#[cfg(test)]
mod tests {
    use super::*;
    use aws_types::SdkConfig;
    use std::sync::Arc;

    /// Returns whether `from_rusoto` and `from_sdk` use the cache that an `AutoRefreshingProvider` is.
    fn is_used_as_it_is<P>(provider: impl Fn() -> P) -> bool
    where
        P: ProvideAwsCredentials + Send + Sync + 'static,
    {
        let cache = || {
            let settings = SharedCredentials::builder().name("its own");
            AutoRefreshingProvider::with_settings(provider(), settings)
        };
        let built = [
            SharedCredentials::from_rusoto(cache()),
            SharedCredentials::from_rusoto(Arc::new(cache())),
            SharedCredentials::from_sdk(cache()),
        ];
        built.iter().all(|shared| shared.status().name == "its own")
    }

    #[test]
    fn a_cache_was_put_around_a_cache_of_some_providers_of_this_library() {
        let federated = || {
            let [token, role, session] = ["token", "role", "session"].map(str::to_owned);
            let config = SdkConfig::builder().build();
            StsWebIdentityFederationSessionCredentialsProvider::from_sdk_config(&config, token, role, session)
        };
        let fixed = || StaticProvider::new_minimal("AKID".to_owned(), "secret".to_owned());
        let shared = || SharedCredentials::builder().name("its own").from_rusoto(fixed());
        assert!(is_used_as_it_is(ChainProvider::new));
        assert!(is_used_as_it_is(federated));
        assert!(is_used_as_it_is(fixed));
        assert!(is_used_as_it_is(shared));
        assert!(is_used_as_it_is(WebIdentityProvider::from_k8s_env));
    }
}
