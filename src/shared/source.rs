//! The source of a `SharedCredentials`: a provider of either SDK.

use super::any_version::{RusotoProvider, RusotoVersion, V0, is_a_chain, is_or_shares};
use super::behind::caches_behind;
use super::error::{NotConfigured, SourceError};
use super::handle::{Behind, SharedCredentials};
use super::held::HeldCredentials;
use super::known::Known;
use crate::convert::any_rusoto::RusotoError as _;
use crate::convert::class::Class;
use crate::convert::error_chain;
use aws_credential_types::provider::ProvideCredentials;
use aws_credential_types::provider::error::CredentialsError as SdkError;
#[cfg(feature = "chain")]
use rusoto_compat_core::chain::ProfileProvider;
use rusoto_compat_core::error_chain::shows_a_secret;
#[cfg(feature = "legacy")]
use rusoto_compat_core::lending::Borrower;
use rusoto_compat_core::refresh::{Loaded, RefreshPolicy};
use rusoto_credential::CredentialsError as RusotoError;
#[cfg(feature = "chain")]
use std::any::TypeId;
use std::error::Error;
use std::pin::Pin;
use std::sync::Arc;

type LoadResult = Result<Loaded<HeldCredentials>, Box<dyn Error + Send + Sync>>;

/// Starts a load.
pub(super) type Load = Box<dyn Fn() -> Pin<Box<dyn Future<Output = LoadResult> + Send>> + Send + Sync>;

/// A source, as a constructor takes it.
pub(crate) enum Source {
    /// A cache. It is used as it is.
    Shared(SharedCredentials),
    /// A provider, with a default name and a default policy.
    Provider { name: &'static str, policy: fn() -> RefreshPolicy, load: Load, behind: Behind },
}

impl Source {
    /// Returns a provider of Rusoto as a source.
    pub(crate) fn rusoto<V, P>(provider: P) -> Self
    where
        V: RusotoVersion,
        P: RusotoProvider<V> + 'static,
    {
        // The paths are compared, because the type has a parameter that is not known. Only a warning depends on it.
        if path_of::<P>() == path_of::<V::AutoRefreshingChain>() {
            tracing::warn!(
                "an AutoRefreshingProvider was given to `from_rusoto`: its cache keeps an error for ever; use \
                 `from_auto_refreshing`, which goes round it"
            );
        }
        Self::rusoto_inside::<V, P, P>(provider, |provider| provider)
    }

    /// Returns the provider of Rusoto inside another one as a source.
    pub(crate) fn rusoto_inside<V, A, P>(provider: A, inner: fn(&A) -> &P) -> Self
    where
        V: RusotoVersion,
        A: Send + Sync + 'static,
        P: RusotoProvider<V> + 'static,
    {
        let name = short_name_of::<P>();
        if let Some(known) = V::known(inner(&provider)) {
            return Self::known(known, name);
        }
        if is_or_shares::<P, V::DefaultCredentialsProvider>() {
            return Self::chain::<V>(name);
        }
        let provider = Arc::new(provider);
        Self::new(name, policy_of::<V, P>, move || {
            let provider = Arc::clone(&provider);
            async move { load_from_rusoto(inner(&provider)).await }
        })
    }

    /// Returns a provider of Rusoto in a `Box` as a source. Rusoto does not implement its trait for a `Box`.
    pub(crate) fn rusoto_boxed<V, P>(provider: Box<P>) -> Self
    where
        V: RusotoVersion,
        P: RusotoProvider<V> + ?Sized + 'static,
    {
        match V::known(&provider) {
            Some(known) => Self::known(known, short_name_of::<P>()),
            None => Self::rusoto_dyn::<V, P>(Arc::from(provider)),
        }
    }

    fn known(known: Known, name: &'static str) -> Self {
        let (provider, policy): (_, fn() -> _) = match known {
            Known::Shared(shared) => return Self::Shared(shared),
            Known::Sdk(provider) => (provider, RefreshPolicy::default),
            Known::Chain(provider) => (provider, RefreshPolicy::for_chain),
        };
        Self::new(name, policy, move || {
            let provider = Arc::clone(&provider);
            async move { load_from_sdk(&*provider).await }
        })
    }

    /// Returns a provider of Rusoto as a source, which may be a trait object.
    pub(crate) fn rusoto_dyn<V, P>(provider: Arc<P>) -> Self
    where
        V: RusotoVersion,
        P: RusotoProvider<V> + ?Sized + 'static,
    {
        let name = short_name_of::<P>();
        if is_or_shares::<P, V::DefaultCredentialsProvider>() {
            return Self::chain::<V>(name);
        }
        Self::new(name, policy_of::<V, P>, move || {
            let provider = Arc::clone(&provider);
            async move { load_from_rusoto(&*provider).await }
        })
    }

    /// Returns a new chain of Rusoto in place of a `DefaultCredentialsProvider`. That is an `AutoRefreshingProvider` around
    /// this chain, whose cache keeps an error for ever (rusoto#1765). It does not give out its inner provider.
    fn chain<V: RusotoVersion>(name: &'static str) -> Self {
        let provider = Arc::new(V::chain_provider());
        Self::new(name, RefreshPolicy::for_chain, move || {
            let provider = Arc::clone(&provider);
            async move { load_from_rusoto::<V, _>(&*provider).await }
        })
    }

    /// Returns a provider of Rusoto as a source, which its owner may change between loads.
    #[cfg(feature = "legacy")]
    pub(super) fn lent<P>(provider: Borrower<P>) -> Self
    where
        P: RusotoProvider<V0<48>> + 'static,
    {
        Self::new(short_name_of::<P>(), RefreshPolicy::for_chain, move || {
            let provider = provider.clone();
            async move { provider.run(|provider| Box::pin(load_from_lent(provider))).await? }
        })
    }

    /// Returns a provider of the SDK as a source.
    pub(super) fn sdk<P: ProvideCredentials + 'static>(provider: P) -> Self {
        let policy = match V0::<48>::known(&provider) {
            Some(Known::Shared(shared)) => return Self::Shared(shared),
            Some(Known::Chain(_)) => RefreshPolicy::for_chain,
            Some(Known::Sdk(_)) | None => policy_of_sdk(&provider),
        };
        let provider = Arc::new(provider);
        let outer = Arc::clone(&provider);
        let load = boxed(move || {
            let provider = Arc::clone(&provider);
            async move { load_from_sdk(&*provider).await }
        });
        Self::Provider {
            name: short_name_of::<P>(),
            policy,
            load,
            behind: Box::new(move || caches_behind(&*outer)),
        }
    }

    fn new<F, Fut>(name: &'static str, policy: fn() -> RefreshPolicy, load: F) -> Self
    where
        F: Fn() -> Fut + Send + Sync + 'static,
        Fut: Future<Output = LoadResult> + Send + 'static,
    {
        Self::Provider { name, policy, load: boxed(load), behind: Box::new(Vec::new) }
    }
}

fn boxed<F, Fut>(load: F) -> Load
where
    F: Fn() -> Fut + Send + Sync + 'static,
    Fut: Future<Output = LoadResult> + Send + 'static,
{
    Box::new(move || Box::pin(load()))
}

/// Returns when a cache around a provider of Rusoto loads, if the builder does not say.
fn policy_of<V: RusotoVersion, P: ?Sized + 'static>() -> RefreshPolicy {
    if is_a_chain::<V, P>() { RefreshPolicy::for_chain() } else { RefreshPolicy::default() }
}

/// Returns the same for a provider of the SDK.
fn policy_of_sdk<P: 'static>(_: &P) -> fn() -> RefreshPolicy {
    // A profile has a time limit for each of its steps, and none for a person who types a code.
    #[cfg(feature = "chain")]
    if [TypeId::of::<rusoto_compat_core::chain::ChainProvider>(), TypeId::of::<ProfileProvider>()]
        .contains(&TypeId::of::<P>())
    {
        return RefreshPolicy::for_chain;
    }
    RefreshPolicy::default
}

async fn load_from_rusoto<V, P>(provider: &P) -> LoadResult
where
    V: RusotoVersion,
    P: RusotoProvider<V> + ?Sized + 'static,
{
    match provider.ask().await {
        Ok(credentials) => Ok(logged(HeldCredentials::from_rusoto(&credentials))),
        Err(error) => {
            let error = RusotoError::new(error.message());
            let not_configured = NotConfigured::of::<V, P>();
            Err(SourceError::Rusoto { error, not_configured }.into_load_error())
        }
    }
}

/// Loads from a provider that may have been changed since the last load.
#[cfg(feature = "legacy")]
async fn load_from_lent<P: RusotoProvider<V0<48>> + 'static>(provider: &P) -> LoadResult {
    match V0::<48>::known(provider) {
        Some(Known::Sdk(provider) | Known::Chain(provider)) => load_from_sdk(&*provider).await,
        Some(Known::Shared(_)) | None => load_from_rusoto(provider).await,
    }
}

async fn load_from_sdk(provider: &dyn ProvideCredentials) -> LoadResult {
    match provider.provide_credentials().await {
        Ok(credentials) => Ok(logged(HeldCredentials::from_sdk(credentials))),
        Err(error) => Err(SourceError::Sdk(without_secrets(error)).into_load_error()),
    }
}

/// Returns the error as it is. If it shows a secret, returns its text with the secret cut out, in the same class. Callers
/// walk down the causes of an error and print them.
fn without_secrets(error: SdkError) -> SdkError {
    if !shows_a_secret(&error) {
        return error;
    }
    Class::of(&error).error(error.source().map(error_chain).unwrap_or_default())
}

fn logged(loaded: Loaded<HeldCredentials>) -> Loaded<HeldCredentials> {
    tracing::debug!(
        access_key_id = loaded.value.access_key_id(),
        expires_at = ?loaded.expires_at,
        "the source handed out credentials"
    );
    loaded
}

/// Returns the last segment of a type's path, as a default name: `ChainProvider`.
fn short_name_of<P: ?Sized>() -> &'static str {
    let path = path_of::<P>();
    path.rsplit("::").next().unwrap_or(path)
}

/// Returns the path of a type, without its parameters. For an `Arc` it is the path of the type inside.
fn path_of<P: ?Sized>() -> &'static str {
    let path = std::any::type_name::<P>();
    let path = path.strip_prefix("alloc::sync::Arc<").unwrap_or(path);
    path.split(['<', '>', '+']).next().unwrap_or(path).trim()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rusoto_credential::{
        AutoRefreshingProvider, ChainProvider, DefaultCredentialsProvider, StaticProvider,
    };

    #[test]
    fn names_are_short() {
        assert_eq!(short_name_of::<AutoRefreshingProvider<ChainProvider>>(), "AutoRefreshingProvider");
        assert_eq!(short_name_of::<std::sync::Arc<StaticProvider>>(), "StaticProvider");
        assert_eq!(short_name_of::<dyn ProvideCredentials>(), "ProvideCredentials");
        assert_eq!(short_name_of::<dyn ProvideCredentials + Send + Sync>(), "ProvideCredentials");
    }

    #[test]
    fn rusotos_cache_in_an_arc_was_not_warned_of() {
        type Cache<P> = AutoRefreshingProvider<P>;
        let path = path_of::<Cache<ChainProvider>>();
        assert_eq!(path_of::<Cache<StaticProvider>>(), path);
        assert_eq!(path_of::<std::sync::Arc<Cache<StaticProvider>>>(), path);
        #[cfg(feature = "legacy")]
        assert_ne!(path_of::<crate::legacy::AutoRefreshingProvider<ChainProvider>>(), path);
    }

    /// Returns whether the error of a load from this provider is retryable.
    async fn is_retryable(provider: impl ProvideCredentials + 'static) -> bool {
        crate::SharedCredentials::from_sdk(provider).refresh().await.unwrap_err().is_retryable()
    }

    #[tokio::test]
    async fn asking_again_may_help_unless_the_configuration_is_the_cause() {
        use aws_credential_types::provider::{SharedCredentialsProvider, future};
        use std::time::Duration;

        #[derive(Debug)]
        struct Fails(fn() -> SdkError);

        impl ProvideCredentials for Fails {
            fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
            where
                Self: 'a,
            {
                future::ProvideCredentials::ready(Err(self.0()))
            }
        }

        let cases: [(fn() -> SdkError, bool); 5] = [
            (|| SdkError::not_loaded("nothing there"), false),
            (|| SdkError::invalid_configuration("no such profile"), false),
            (|| SdkError::provider_error("down"), true),
            (|| SdkError::provider_timed_out(Duration::from_secs(1)), true),
            (|| SdkError::unhandled("odd"), true),
        ];
        for (error, expected) in cases {
            assert_eq!(is_retryable(Fails(error)).await, expected, "{}", error());
            let hidden = SharedCredentialsProvider::new(Fails(error));
            assert_eq!(is_retryable(hidden).await, expected, "{}", error());
        }
    }

    /// A member that hung used up the time, and the members after it were never asked.
    #[test]
    fn a_chain_had_as_long_as_one_of_its_members() {
        let five_minutes = [
            policy_of::<V0<48>, ChainProvider>(),
            policy_of::<V0<48>, DefaultCredentialsProvider>(),
            policy_of::<V0<48>, AutoRefreshingProvider<ChainProvider>>(),
            #[cfg(feature = "rusoto-0-47")]
            policy_of::<V0<47>, rusoto_credential_0_47::ChainProvider>(),
            #[cfg(feature = "rusoto-0-46")]
            policy_of::<V0<46>, rusoto_credential_0_46::DefaultCredentialsProvider>(),
        ];
        for policy in five_minutes {
            assert_eq!(policy, RefreshPolicy::for_chain());
        }
        assert_eq!(policy_of::<V0<48>, StaticProvider>(), RefreshPolicy::default());
    }
}
