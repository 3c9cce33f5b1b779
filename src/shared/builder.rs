//! Settings before the source.

use super::any_version::{AutoRefreshing, RusotoProvider, RusotoSource, RusotoVersion, V0, is_or_shares};
use super::behind::caches_behind;
use super::handle::{Behind, SharedCredentials};
use super::held::HeldCredentials;
use super::known::Known;
use super::source::{
    LoadResult, load_from_dyn_rusoto, load_from_rusoto, load_from_sdk, policy_of, policy_of_sdk,
    short_name_of,
};
use aws_credential_types::provider::ProvideCredentials;
use aws_smithy_async::rt::sleep::AsyncSleep;
use aws_smithy_async::time::TimeSource;
#[cfg(feature = "legacy")]
use rusoto_compat_core::lending::Borrower;
use rusoto_compat_core::refresh::{RefreshCache, RefreshCacheBuilder, RefreshPolicy};
use rusoto_credential::{AutoRefreshingProvider, ProvideAwsCredentials};
use std::sync::Arc;

/// Builds a [`SharedCredentials`] with settings; ends in one of the same `from_*` as there.
///
/// ```
/// use rusoto_compat::{RefreshPolicy, SharedCredentials};
/// use rusoto_credential::ChainProvider;
/// use std::time::Duration;
///
/// let policy = RefreshPolicy::builder().load_timeout(Duration::from_secs(10)).build()?;
/// let shared = SharedCredentials::builder()
///     .name("node role")
///     .refresh_policy(policy)
///     .from_rusoto(ChainProvider::new());
/// # Ok::<(), rusoto_compat::PolicyError>(())
/// ```
#[derive(Debug)]
#[must_use = "a builder does nothing until one of its `from_*` is called"]
pub struct SharedCredentialsBuilder {
    name: Option<Arc<str>>,
    policy: Option<RefreshPolicy>,
    cache: RefreshCacheBuilder,
}

#[expect(
    clippy::wrong_self_convention,
    reason = "the same names as on SharedCredentials, with settings before"
)]
impl SharedCredentialsBuilder {
    pub(super) fn new() -> Self {
        Self { name: None, policy: None, cache: RefreshCache::builder() }
    }

    /// When to load, and for how long. Default: [`RefreshPolicy::default`], and [`RefreshPolicy::for_chain`] where the
    /// source is a chain of providers: Rusoto's `ChainProvider` and `DefaultCredentialsProvider`, and those of feature
    /// `legacy`. Around a chain that is in a type of your own, give the latter.
    pub fn refresh_policy(mut self, policy: RefreshPolicy) -> Self {
        self.policy = Some(policy);
        self
    }

    /// What errors, log lines and the status call the source. Default: the name of the provider's type, or
    /// `SdkConfig`.
    pub fn name(mut self, name: impl Into<Arc<str>>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Where the time comes from. Default: the system's clock.
    pub fn time_source(mut self, time: impl TimeSource + 'static) -> Self {
        self.cache = self.cache.time_source(time);
        self
    }

    /// What waits for timeouts. Default: Tokio's timer.
    pub fn sleep_impl(mut self, sleep: impl AsyncSleep + 'static) -> Self {
        self.cache = self.cache.sleep_impl(sleep);
        self
    }

    /// Ends with a provider of Rusoto. See [`SharedCredentials::from_rusoto`].
    pub fn from_rusoto<P, Form>(self, provider: P) -> SharedCredentials
    where
        P: RusotoSource<48, Form>,
    {
        provider.into_shared(self)
    }

    /// Ends with a shared provider of Rusoto. See [`SharedCredentials::from_rusoto_dyn`].
    pub fn from_rusoto_dyn(
        self,
        provider: Arc<dyn ProvideAwsCredentials + Send + Sync>,
    ) -> SharedCredentials {
        self.from_dyn_provider::<V0<48>, _>(provider)
    }

    /// Ends with the provider inside an `AutoRefreshingProvider`. See
    /// [`SharedCredentials::from_auto_refreshing`].
    pub fn from_auto_refreshing<P>(self, provider: AutoRefreshingProvider<P>) -> SharedCredentials
    where
        P: ProvideAwsCredentials + Send + Sync + 'static,
    {
        self.from_inside::<V0<48>, _>(provider)
    }

    /// Ends with a provider of the AWS SDK. See [`SharedCredentials::from_sdk`].
    pub fn from_sdk(self, provider: impl ProvideCredentials + 'static) -> SharedCredentials {
        let policy = match V0::<48>::known(&provider) {
            Some(Known::Shared(shared)) => return shared,
            Some(Known::Chain(_)) => RefreshPolicy::for_chain,
            Some(Known::Sdk(_)) | None => policy_of_sdk(&provider),
        };
        let name = short_name_of_val(&provider);
        let provider = Arc::new(provider);
        let behind = Arc::clone(&provider);
        let load = move || {
            let provider = Arc::clone(&provider);
            async move { load_from_sdk(&*provider).await }
        };
        let behind: Behind = Box::new(move || caches_behind(&*behind));
        self.finish(name, policy, load, behind)
    }

    /// Ends with a provider of Rusoto that its owner may change in between.
    #[cfg(feature = "legacy")]
    pub(crate) fn from_lent<P>(self, provider: Borrower<P>) -> SharedCredentials
    where
        P: ProvideAwsCredentials + Send + Sync + 'static,
    {
        let provider = provider.with_sleep(self.cache.sleep());
        let load = move || {
            let provider = provider.clone();
            async move { provider.run(|provider| Box::pin(load_from_rusoto::<V0<48>, _>(provider))).await? }
        };
        self.finish(short_name_of::<P>(), RefreshPolicy::for_chain, load, nothing_behind())
    }

    fn from_known(self, known: Known, name: &str) -> SharedCredentials {
        let (provider, policy): (_, fn() -> _) = match known {
            Known::Shared(shared) => return shared,
            Known::Sdk(provider) => (provider, RefreshPolicy::default),
            Known::Chain(provider) => (provider, RefreshPolicy::for_chain),
        };
        let load = move || {
            let provider = Arc::clone(&provider);
            async move { load_from_sdk(&*provider).await }
        };
        self.finish(name, policy, load, nothing_behind())
    }

    /// Ends with the provider of an `SdkConfig`. See [`SharedCredentials::from_sdk_config`].
    ///
    /// # Errors
    ///
    /// [`FromSdkConfigError`](super::FromSdkConfigError) when the config has no credentials provider.
    #[cfg(feature = "aws-config")]
    #[cfg_attr(docsrs, doc(cfg(feature = "aws-config")))]
    pub fn from_sdk_config(
        mut self,
        config: &aws_types::SdkConfig,
    ) -> Result<SharedCredentials, super::FromSdkConfigError> {
        let provider = config.credentials_provider().ok_or(super::FromSdkConfigError::NoProvider)?;
        // The type of every config's provider is `SharedCredentialsProvider`: that says nothing, and sounds like us.
        self.name.get_or_insert_with(|| "SdkConfig".into());
        Ok(self.from_sdk(provider))
    }

    /// `from_rusoto` of every version.
    pub(crate) fn from_provider<V, P>(self, provider: P) -> SharedCredentials
    where
        V: RusotoVersion,
        P: RusotoProvider<V> + 'static,
    {
        let name = short_name_of::<P>();
        if let Some(known) = V::known(&provider) {
            return self.from_known(known, name);
        }
        if is_or_shares::<P, V::DefaultCredentialsProvider>() {
            // It is an `AutoRefreshingProvider` around this chain, and cannot be asked for what it wraps. Its
            // cache would keep an error for ever (rusoto#1765).
            return self.from_unrecognised::<V, _>(V::chain_provider(), name);
        }
        // By name, because the type is generic over a provider that is not known. It decides on nothing but a warning.
        if path_of::<P>() == path_of::<V::AutoRefreshingChain>() {
            tracing::warn!(
                "an AutoRefreshingProvider was given to `from_rusoto`: its cache keeps an error for ever; use \
                 `{}`, which goes round it",
                V::FROM_AUTO_REFRESHING
            );
        }
        self.from_unrecognised::<V, _>(provider, name)
    }

    /// `from_rusoto_dyn` of every version.
    pub(crate) fn from_dyn_provider<V, P>(self, provider: Arc<P>) -> SharedCredentials
    where
        V: RusotoVersion,
        P: RusotoProvider<V> + ?Sized + 'static,
    {
        if is_or_shares::<P, V::DefaultCredentialsProvider>() {
            return self.from_unrecognised::<V, _>(V::chain_provider(), short_name_of::<P>());
        }
        let load = move || {
            let provider = Arc::clone(&provider);
            async move { load_from_dyn_rusoto(&*provider).await }
        };
        self.finish(short_name_of::<P>(), policy_of::<V, P>, load, nothing_behind())
    }

    /// `from_auto_refreshing` of every version.
    pub(crate) fn from_inside<V, A>(self, provider: A) -> SharedCredentials
    where
        V: RusotoVersion,
        A: AutoRefreshing,
        A::Inner: RusotoProvider<V>,
    {
        let name = short_name_of::<A::Inner>();
        if let Some(known) = V::known(provider.inner()) {
            return self.from_known(known, name);
        }
        if is_or_shares::<A::Inner, V::DefaultCredentialsProvider>() {
            return self.from_unrecognised::<V, _>(V::chain_provider(), name);
        }
        let provider = Arc::new(provider);
        let load = move || {
            let provider = Arc::clone(&provider);
            async move { load_from_rusoto(provider.inner()).await }
        };
        self.finish(name, policy_of::<V, A::Inner>, load, nothing_behind())
    }

    fn from_unrecognised<V, P>(self, provider: P, name: &str) -> SharedCredentials
    where
        V: RusotoVersion,
        P: RusotoProvider<V> + 'static,
    {
        let provider = Arc::new(provider);
        let load = move || {
            let provider = Arc::clone(&provider);
            async move { load_from_rusoto(&*provider).await }
        };
        self.finish(name, policy_of::<V, P>, load, nothing_behind())
    }

    fn finish<F, Fut>(
        self,
        default_name: &str,
        default_policy: impl FnOnce() -> RefreshPolicy,
        load: F,
        behind: Behind,
    ) -> SharedCredentials
    where
        F: Fn() -> Fut + Send + Sync + 'static,
        Fut: Future<Output = LoadResult> + Send + 'static,
    {
        let name = self.name.unwrap_or_else(|| default_name.into());
        let cache = self.cache.name(Arc::clone(&name)).policy(self.policy.unwrap_or_else(default_policy));
        SharedCredentials::new(name, cache.build_comparing(HeldCredentials::has_same_key, load), behind)
    }
}

fn nothing_behind() -> Behind {
    Box::new(Vec::new)
}

/// The path of a type, without its parameters.
fn path_of<P>() -> Option<&'static str> {
    std::any::type_name::<P>().split('<').next()
}

fn short_name_of_val<P>(_: &P) -> &'static str {
    short_name_of::<P>()
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_smithy_async::rt::sleep::Sleep;
    use rusoto_credential::{ChainProvider, DefaultCredentialsProvider};
    use std::sync::Mutex;
    use std::time::Duration;

    /// Remembers the limit, and has no timer for it: so nothing is asked.
    #[derive(Debug, Clone, Default)]
    struct Limits(Arc<Mutex<Vec<Duration>>>);

    impl AsyncSleep for Limits {
        fn sleep(&self, limit: Duration) -> Sleep {
            // By this the cache finds out whether there is a timer at all.
            if limit.is_zero() {
                return Sleep::new(std::future::ready(()));
            }
            self.0.lock().unwrap().push(limit);
            std::panic::resume_unwind(Box::new("no timer"));
        }
    }

    struct Hanging;

    #[async_trait::async_trait]
    impl ProvideAwsCredentials for Hanging {
        async fn credentials(
            &self,
        ) -> Result<rusoto_credential::AwsCredentials, rusoto_credential::CredentialsError> {
            std::future::pending().await
        }
    }

    /// One member that hung used up the 30 seconds, and those after it were not asked.
    #[tokio::test]
    async fn a_load_of_a_chain_had_thirty_seconds() {
        type Build = fn(SharedCredentialsBuilder) -> SharedCredentials;
        let chains: &[Build] = &[
            #[cfg(feature = "legacy")]
            |builder| builder.from_rusoto(crate::legacy::ChainProvider::new()),
            #[cfg(feature = "legacy")]
            |builder| builder.from_rusoto(Arc::new(crate::legacy::ChainProvider::new())),
            #[cfg(feature = "legacy")]
            |builder| builder.from_sdk(crate::legacy::ChainProvider::new()),
            |builder| builder.from_rusoto(ChainProvider::new()),
            |builder| builder.from_rusoto(Box::new(ChainProvider::new())),
            |builder| builder.from_rusoto(Arc::new(ChainProvider::new())),
            |builder| builder.from_rusoto(Box::new(DefaultCredentialsProvider::new().unwrap())),
            |builder| {
                let inner = DefaultCredentialsProvider::new().unwrap();
                builder.from_auto_refreshing(AutoRefreshingProvider::new(inner).unwrap())
            },
            |builder| builder.from_rusoto(DefaultCredentialsProvider::new().unwrap()),
            |builder| {
                builder.from_auto_refreshing(AutoRefreshingProvider::new(ChainProvider::new()).unwrap())
            },
        ];
        let others: [Build; 2] = [
            |builder| builder.from_rusoto(Hanging),
            |builder| {
                let policy = RefreshPolicy::default();
                builder.refresh_policy(policy).from_rusoto(ChainProvider::new())
            },
        ];
        let limit = async |build: Build| {
            let limits = Limits::default();
            let shared = build(SharedCredentialsBuilder::new().sleep_impl(limits.clone()));
            shared.refresh().await.unwrap_err();
            while shared.status().loading {
                tokio::task::yield_now().await;
            }
            limits.0.lock().unwrap().clone()
        };
        for build in chains {
            assert!(limit(*build).await.contains(&Duration::from_secs(300)));
        }
        for build in others {
            let limits = limit(build).await;
            assert!(limits.contains(&Duration::from_secs(30)), "{limits:?}");
            assert!(!limits.contains(&Duration::from_secs(300)), "{limits:?}");
        }
    }

    #[test]
    fn rusotos_cache_is_known_around_any_provider_and_no_other_cache_is_taken_for_it() {
        let rusotos = path_of::<AutoRefreshingProvider<ChainProvider>>();
        assert_eq!(path_of::<AutoRefreshingProvider<Hanging>>(), rusotos);
        #[cfg(feature = "legacy")]
        assert_ne!(path_of::<crate::legacy::AutoRefreshingProvider<Hanging>>(), rusotos);
    }

    #[test]
    fn a_cache_in_an_arc_was_cached_again() {
        let shared =
            SharedCredentials::from_sdk(aws_credential_types::Credentials::new("A", "s", None, None, "t"));
        let name = |shared: SharedCredentials| shared.status().name;
        assert_eq!(name(SharedCredentials::from_rusoto(Arc::new(shared))), "Credentials");
    }
}
