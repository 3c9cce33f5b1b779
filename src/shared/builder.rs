//! The builder of `SharedCredentials`: settings, and then the source.

use super::event::{CredentialEvent, EventHook};
use super::handle::SharedCredentials;
use super::held::HeldCredentials;
use super::rusoto_source::{AutoRefreshingSource, RusotoSource};
use super::source::Source;
use aws_credential_types::provider::ProvideCredentials;
use aws_smithy_async::rt::sleep::AsyncSleep;
use aws_smithy_async::time::TimeSource;
#[cfg(feature = "legacy")]
use rusoto_compat_core::lending::Borrower;
use rusoto_compat_core::refresh::{RefreshCache, RefreshCacheBuilder, RefreshEvent, RefreshPolicy};
#[cfg(feature = "legacy")]
use rusoto_credential::ProvideAwsCredentials;
use std::sync::Arc;

/// Builds a [`SharedCredentials`] with settings.
///
/// Each `from_*` method takes the source and returns the [`SharedCredentials`], as the constructor of the same name does.
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
    on_event: Option<EventHook>,
    cache: RefreshCacheBuilder,
}

impl SharedCredentialsBuilder {
    pub(super) fn new() -> Self {
        Self { name: None, policy: None, on_event: None, cache: RefreshCache::builder() }
    }

    /// Sets when to load, and how long a load may take.
    ///
    /// The default is [`RefreshPolicy::default`], and for a chain of providers [`RefreshPolicy::for_chain`]. Known chains
    /// are the `ChainProvider` and the `DefaultCredentialsProvider` of Rusoto and of feature `legacy`. For a chain of your
    /// own, or in a type of your own, set [`RefreshPolicy::for_chain`] here.
    pub fn refresh_policy(mut self, policy: RefreshPolicy) -> Self {
        self.policy = Some(policy);
        self
    }

    /// Sets the name of the source in errors, in log lines and in the status.
    ///
    /// The default is the name of the provider's type, or `SdkConfig`.
    pub fn name(mut self, name: impl Into<Arc<str>>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets the clock. The default is the clock of the system.
    pub fn time_source(mut self, time: impl TimeSource + 'static) -> Self {
        self.cache = self.cache.time_source(time);
        self
    }

    /// Sets the timer for timeouts and pauses. The default is Tokio's timer.
    pub fn sleep_impl(mut self, sleep: impl AsyncSleep + 'static) -> Self {
        self.cache = self.cache.sleep_impl(sleep);
        self
    }

    /// Calls `hook` for each [`CredentialEvent`]: credentials loaded, rotated or refused, a load failed. The last hook that is
    /// set is called.
    ///
    /// The hook is called outside of all locks, so it may ask these credentials for their status. It must not block. It runs
    /// on the task of a load, after the callers that waited have their answer, or on the thread that calls
    /// [`reject`](SharedCredentials::reject). Two threads may call it at the same time, so a refusal may come before the load
    /// that it belongs to. If the hook panics, this is logged and nothing else happens.
    ///
    /// There is no event for a load that does not end: its runtime was shut down, or its source blocked the thread until a
    /// caller took over.
    ///
    /// If the source is a `SharedCredentials` or a cache of feature `legacy`, it is returned as it is. It keeps its own hook,
    /// and this one is never called.
    ///
    /// A hook that holds a clone of the same credentials keeps them alive for ever. Hold a
    /// [`Weak`](std::sync::Weak) of whatever owns them instead.
    ///
    /// An example is at [`CredentialEvent`].
    pub fn on_event(mut self, hook: impl Fn(&CredentialEvent) + Send + Sync + 'static) -> Self {
        self.on_event = Some(EventHook::new(hook));
        self
    }

    /// Returns a [`SharedCredentials`] whose source is a provider of Rusoto. See [`SharedCredentials::from_rusoto`].
    pub fn from_rusoto<P, Marker>(self, provider: P) -> SharedCredentials
    where
        P: RusotoSource<Marker>,
    {
        self.build(provider.into_source())
    }

    /// Returns a [`SharedCredentials`] whose source is a shared provider of Rusoto. See
    /// [`SharedCredentials::from_rusoto_dyn`].
    pub fn from_rusoto_dyn<P, Marker>(self, provider: Arc<P>) -> SharedCredentials
    where
        P: ?Sized,
        Arc<P>: RusotoSource<Marker>,
    {
        self.build(provider.into_source())
    }

    /// Returns a [`SharedCredentials`] whose source is the provider inside an `AutoRefreshingProvider`. See
    /// [`SharedCredentials::from_auto_refreshing`].
    pub fn from_auto_refreshing(self, provider: impl AutoRefreshingSource) -> SharedCredentials {
        self.build(provider.into_source())
    }

    /// Returns a [`SharedCredentials`] whose source is a provider of the AWS SDK. See [`SharedCredentials::from_sdk`].
    pub fn from_sdk(self, provider: impl ProvideCredentials + 'static) -> SharedCredentials {
        self.build(Source::sdk(provider))
    }

    /// Returns a [`SharedCredentials`] whose source is the provider of an `SdkConfig`. See
    /// [`SharedCredentials::from_sdk_config`].
    ///
    /// # Errors
    ///
    /// [`FromSdkConfigError`](super::FromSdkConfigError) when the config has no credentials provider.
    #[cfg(feature = "sdk")]
    #[cfg_attr(docsrs, doc(cfg(feature = "sdk")))]
    pub fn from_sdk_config(
        mut self,
        config: &aws_types::SdkConfig,
    ) -> Result<SharedCredentials, super::FromSdkConfigError> {
        let provider = config.credentials_provider().ok_or(super::FromSdkConfigError::NoProvider)?;
        // The provider of each config is a `SharedCredentialsProvider`, which would say nothing as a name.
        self.name.get_or_insert_with(|| "SdkConfig".into());
        Ok(self.from_sdk(provider))
    }

    /// Returns shared credentials whose source is a provider of Rusoto that its owner may change between loads.
    #[cfg(feature = "legacy")]
    pub(crate) fn build_from_lent<P>(self, provider: Borrower<P>) -> SharedCredentials
    where
        P: ProvideAwsCredentials + Send + Sync + 'static,
    {
        let provider = provider.with_sleep(self.cache.sleep());
        self.build(Source::lent(provider))
    }

    fn build(self, source: Source) -> SharedCredentials {
        let (name, policy, load, behind) = match source {
            Source::Shared(shared) => return shared,
            Source::Provider { name, policy, load, behind } => (name, policy, load, behind),
        };
        let name = self.name.unwrap_or_else(|| name.into());
        let cache = self.cache.name(Arc::clone(&name)).policy(self.policy.unwrap_or_else(policy));
        let tell = move |event: RefreshEvent<'_, HeldCredentials>| {
            if let Some(hook) = &self.on_event {
                hook.tell(event);
            }
        };
        SharedCredentials::new(
            name,
            cache.build_with_events(HeldCredentials::has_same_key, tell, load),
            behind,
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_smithy_async::rt::sleep::Sleep;
    use rusoto_credential::{
        AutoRefreshingProvider, ChainProvider, DefaultCredentialsProvider, ProvideAwsCredentials,
    };
    use std::sync::Mutex;
    use std::time::Duration;

    /// Records each limit and then fails, so that no provider is asked.
    #[derive(Debug, Clone, Default)]
    struct Limits(Arc<Mutex<Vec<Duration>>>);

    impl AsyncSleep for Limits {
        fn sleep(&self, limit: Duration) -> Sleep {
            // With this call the cache finds out whether there is a timer.
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
            |builder| builder.from_rusoto(Box::new(crate::legacy::ChainProvider::new())),
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
    fn a_cache_in_an_arc_was_cached_again() {
        let shared =
            SharedCredentials::from_sdk(aws_credential_types::Credentials::new("A", "s", None, None, "t"));
        fn again(shared: impl ProvideAwsCredentials + Send + Sync + 'static) -> SharedCredentials {
            SharedCredentials::from_rusoto(shared)
        }
        assert_eq!(again(Arc::new(shared)).status().name, "Credentials");
    }
}
