//! The type itself.

use super::any_version::RusotoSource;
use super::builder::SharedCredentialsBuilder;
use super::held::{HeldCredentials, SdkOfThread};
use super::status::CredentialStatus;
use crate::usage::{CredentialCounts, CredentialUsage};
use aws_credential_types::provider::ProvideCredentials;
use rusoto_compat_core::refresh::{Fresh, LoadError, RefreshCache, Seen};
use rusoto_credential::{AutoRefreshingProvider, ProvideAwsCredentials};
use std::fmt;
use std::sync::Arc;

/// One credential source for the clients of both SDKs.
///
/// Implements Rusoto's `ProvideAwsCredentials` and the AWS SDK's `ProvideCredentials` over one cache, so that
/// every client signs with the same credentials and the source is asked once per rotation, however many
/// clients and tasks there are. Cloning is cheap; clones share everything.
///
/// What it promises:
///
/// - credentials are renewed in the background before they expire, and nobody waits for it while they are valid;
/// - at most one load runs at a time, and all who wait share its answer, error included;
/// - while a load fails, what is valid is served; nothing expired is served unless
///   [`serve_expired_for`](crate::RefreshPolicyBuilder::serve_expired_for) asks for it;
/// - no error outlives the next attempt, and a source is never asked in a loop without pauses.
///
/// | source | constructor | feature |
/// |---|---|---|
/// | a provider of Rusoto, also in a `Box` or an `Arc` | [`from_rusoto`](Self::from_rusoto) | |
/// | inside an `AutoRefreshingProvider` | [`from_auto_refreshing`](Self::from_auto_refreshing) | |
/// | a provider of the AWS SDK | [`from_sdk`](Self::from_sdk) | |
/// | that of an `SdkConfig` | `from_sdk_config` | `aws-config` |
/// | the default chain | `default_chain`, `default_chain_builder` | `chain`; `default-https-client` for STS and SSO |
/// | a provider of Rusoto 0.47 or 0.46 | `from_rusoto_0_47`, `from_rusoto_0_46` | `rusoto-0-47`, `rusoto-0-46` |
///
/// "no function or associated item named `default_chain` found" (E0599) means that its feature is off.
///
/// Nothing is loaded before the first request. Loads run on the Tokio runtime of the caller that starts them.
///
/// ```
/// use aws_credential_types::provider::ProvideCredentials;
/// use rusoto_compat::SharedCredentials;
/// use rusoto_credential::{ProvideAwsCredentials, StaticProvider};
///
/// # tokio::runtime::Builder::new_current_thread().enable_time().build()?.block_on(async {
/// let shared = SharedCredentials::from_rusoto(StaticProvider::new_minimal("AKID".into(), "secret".into()));
///
/// let for_rusoto = shared.credentials().await?;
/// let for_the_sdk = shared.provide_credentials().await?;
/// assert_eq!(for_rusoto.aws_access_key_id(), for_the_sdk.access_key_id());
/// assert_eq!(shared.status().loads, 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "default_chain",
    "default_chain_builder",
    "from_sdk_config",
    "from_rusoto_0_47",
    "from_rusoto_0_46"
))]
#[derive(Clone)]
pub struct SharedCredentials {
    shared: Arc<Shared>,
}

thread_local! {
    static SEEN: Seen<HeldCredentials, SdkOfThread> = const { Seen::nothing() };
}

struct Shared {
    name: Arc<str>,
    cache: RefreshCache<HeldCredentials>,
    counts: CredentialCounts,
    behind: Behind,
}

/// The caches that the source is or has in it.
pub(super) type Behind = Box<dyn Fn() -> Vec<SharedCredentials> + Send + Sync>;

impl SharedCredentials {
    pub(super) fn new(name: Arc<str>, cache: RefreshCache<HeldCredentials>, behind: Behind) -> Self {
        Self { shared: Arc::new(Shared { name, cache, counts: CredentialCounts::default(), behind }) }
    }

    pub(super) fn cache(&self) -> &RefreshCache<HeldCredentials> {
        &self.shared.cache
    }

    /// The warm path of both views.
    #[inline]
    pub(super) fn fresh(&self) -> Option<Fresh<HeldCredentials, SdkOfThread>> {
        self.shared.cache.fresh(&SEEN)
    }

    /// Whether a call would be answered without so much as a look at whether to load.
    #[cfg(feature = "legacy")]
    pub(crate) fn is_fresh(&self) -> bool {
        self.fresh().is_some()
    }

    #[cfg(feature = "legacy")]
    pub(crate) fn forget_failures(&self) {
        self.shared.cache.forget_failures();
    }

    pub(super) fn counts(&self) -> &CredentialCounts {
        &self.shared.counts
    }

    /// Settings first: policy, name, time source, sleep. Ends in the same `from_*` as here.
    pub fn builder() -> SharedCredentialsBuilder {
        SharedCredentialsBuilder::new()
    }

    /// From a provider of Rusoto.
    ///
    /// Pass the provider bare, not inside an `AutoRefreshingProvider` (for that there is
    /// [`from_auto_refreshing`](Self::from_auto_refreshing)): providers such as
    /// `StsAssumeRoleSessionCredentialsProvider` are asked once per session here, and need no cache. A
    /// `DefaultCredentialsProvider` is replaced by the `ChainProvider` it wraps. A `SharedCredentials` is
    /// returned as it is. A load of a chain may take five minutes, and of anything else 30 seconds, unless a
    /// [policy](SharedCredentialsBuilder::refresh_policy) says otherwise.
    ///
    /// ```
    /// use rusoto_compat::SharedCredentials;
    /// use rusoto_credential::{ChainProvider, EnvironmentProvider, ProvideAwsCredentials};
    ///
    /// let shared = SharedCredentials::from_rusoto(ChainProvider::new());
    ///
    /// // Chosen at run time: in a `Box` or an `Arc`.
    /// let provider: Box<dyn ProvideAwsCredentials + Send + Sync> = Box::new(EnvironmentProvider::default());
    /// let shared = SharedCredentials::from_rusoto(provider);
    /// ```
    pub fn from_rusoto<P, Form>(provider: P) -> Self
    where
        P: RusotoSource<48, Form>,
    {
        Self::builder().from_rusoto(provider)
    }

    /// From a provider of Rusoto chosen at run time. [`from_rusoto`](Self::from_rusoto) takes the same, and a
    /// `Box<dyn …>` as well; here an `Arc` of a type becomes an `Arc<dyn …>` by itself.
    ///
    /// Nothing is known of its inside: not even a `SharedCredentials` is recognised.
    ///
    /// ```
    /// use rusoto_compat::SharedCredentials;
    /// use rusoto_credential::{ChainProvider, EnvironmentProvider, ProvideAwsCredentials};
    /// use std::sync::Arc;
    ///
    /// let only_environment = true;
    /// let provider: Arc<dyn ProvideAwsCredentials + Send + Sync> = if only_environment {
    ///     Arc::new(EnvironmentProvider::default())
    /// } else {
    ///     Arc::new(ChainProvider::new())
    /// };
    /// let shared = SharedCredentials::from_rusoto_dyn(provider);
    /// ```
    pub fn from_rusoto_dyn(provider: Arc<dyn ProvideAwsCredentials + Send + Sync>) -> Self {
        Self::builder().from_rusoto_dyn(provider)
    }

    /// From the provider inside an `AutoRefreshingProvider`, whose own cache is taken out of the path: it
    /// keeps an error for ever (rusoto#1765) and asks without delay for what has under 20 seconds to live.
    ///
    /// ```
    /// use rusoto_compat::SharedCredentials;
    /// use rusoto_credential::{AutoRefreshingProvider, ChainProvider};
    ///
    /// let shared = SharedCredentials::from_auto_refreshing(AutoRefreshingProvider::new(ChainProvider::new())?);
    /// # Ok::<(), rusoto_credential::CredentialsError>(())
    /// ```
    pub fn from_auto_refreshing<P>(provider: AutoRefreshingProvider<P>) -> Self
    where
        P: ProvideAwsCredentials + Send + Sync + 'static,
    {
        Self::builder().from_auto_refreshing(provider)
    }

    /// From a provider of the AWS SDK. A `SharedCredentials` is returned as it is.
    ///
    /// ```
    /// use aws_credential_types::Credentials;
    /// use rusoto_compat::SharedCredentials;
    ///
    /// let shared = SharedCredentials::from_sdk(Credentials::new("AKID", "secret", None, None, "example"));
    /// ```
    pub fn from_sdk(provider: impl ProvideCredentials + 'static) -> Self {
        Self::builder().from_sdk(provider)
    }

    /// From the provider that an `SdkConfig` carries, for example the SDK's default chain.
    ///
    /// # Errors
    ///
    /// [`FromSdkConfigError`](super::FromSdkConfigError) when the config has no credentials provider.
    ///
    /// ```
    /// use rusoto_compat::SharedCredentials;
    ///
    /// let config = aws_config::SdkConfig::builder().build();
    /// let error = SharedCredentials::from_sdk_config(&config).unwrap_err();
    /// assert!(error.to_string().contains("no credentials provider"));
    /// ```
    #[cfg(feature = "aws-config")]
    #[cfg_attr(docsrs, doc(cfg(feature = "aws-config")))]
    pub fn from_sdk_config(config: &aws_types::SdkConfig) -> Result<Self, super::FromSdkConfigError> {
        Self::builder().from_sdk_config(config)
    }

    /// Drops the held credentials: the next caller loads, and everyone who asks after this gets credentials
    /// from a load that began after it.
    ///
    /// For operators and for "the key file has changed". After a refused request use
    /// [`reject`](Self::reject), which leaves credentials alone that have been replaced already.
    ///
    /// A `SharedCredentials` behind this one drops its own as well, as far as [`reject`](Self::reject) reaches.
    pub fn invalidate(&self) {
        for cache in (self.shared.behind)() {
            cache.invalidate();
        }
        self.shared.cache.invalidate();
    }

    /// Says that a service refused `access_key_id`. If that is the key still in use, the next caller loads, and
    /// gets the old credentials back only if that load fails, or if the last load is no longer ago than a pause, 250 ms
    /// at first. Returns whether it was the key in use.
    ///
    /// However many requests were refused with one key, one load follows; and where every new key is refused as
    /// well, the loads move apart like failed ones. Where the load brings the same key again, it stays marked as refused
    /// ([`CredentialStatus::rejected`](super::CredentialStatus)) and in use, the source is asked again after each pause,
    /// and a warning in the log says so, once.
    ///
    /// A `SharedCredentials` inside the provider of the SDK that is the source of this one hears of the refusal as well. It
    /// is found behind a `SharedCredentialsProvider`, such as that of an `SdkConfig`, behind an `Arc<dyn ProvideCredentials>`,
    /// and behind wrappers that hand on `fallback_on_interrupt`. A provider of Rusoto's trait that wraps one hides it.
    ///
    /// ```
    /// use rusoto_compat::SharedCredentials;
    /// use rusoto_credential::{ProvideAwsCredentials, StaticProvider};
    ///
    /// # tokio::runtime::Builder::new_current_thread().enable_time().build()?.block_on(async {
    /// let shared = SharedCredentials::from_rusoto(StaticProvider::new_minimal("AKID".into(), "secret".into()));
    /// shared.credentials().await?;
    /// assert!(!shared.reject("AKIDOLDER"), "replaced already: nothing to do");
    /// assert!(shared.reject("AKID"));
    /// # Ok::<(), rusoto_credential::CredentialsError>(())
    /// # })?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn reject(&self, access_key_id: &str) -> bool {
        let is_held = self.shared.cache.reject_if(|pair| pair.access_key_id() == access_key_id);
        if is_held {
            for cache in (self.shared.behind)() {
                cache.reject(access_key_id);
            }
        }
        is_held
    }

    /// Says that a service answered `AccessDenied` to the key of a session, which some do when it has ended: one load for
    /// each key.
    pub(crate) fn doubt(&self, access_key_id: &str) {
        let is_doubtful =
            |pair: &HeldCredentials| pair.is_of_session() && pair.access_key_id() == access_key_id;
        if self.shared.cache.doubt_if(is_doubtful) {
            for cache in (self.shared.behind)() {
                cache.doubt(access_key_id);
            }
        }
    }

    /// Loads now, or joins the running load, whatever is held and whatever pause is on.
    ///
    /// # Errors
    ///
    /// [`LoadError`] when the load failed. Valid credentials that are held stay in use.
    pub async fn refresh(&self) -> Result<(), LoadError> {
        for cache in (self.shared.behind)() {
            // If that fails, the load of this one says so.
            let _ = cache.shared.cache.refresh().await;
        }
        self.shared.cache.refresh().await.map(drop)
    }

    /// What is held and done at this moment. Holds no secret.
    pub fn status(&self) -> CredentialStatus {
        let (status, held) = self.shared.cache.status_and_held();
        let access_key_id = held.map(|held| held.value().access_key_id().to_owned());
        CredentialStatus::new(&self.shared.name, access_key_id, status)
    }

    /// How often each world has asked for credentials: what is left of Rusoto. An example stands at
    /// [`CredentialUsage`].
    ///
    /// Counting costs a few nanoseconds a call. Asking costs a few atomic loads.
    pub fn usage(&self) -> CredentialUsage {
        self.shared.counts.snapshot()
    }
}

impl fmt::Debug for SharedCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = self.status();
        f.debug_struct("SharedCredentials")
            .field("name", &status.name)
            .field("access_key_id", &status.access_key_id)
            .field("expires_at", &status.expires_at)
            .finish_non_exhaustive()
    }
}
