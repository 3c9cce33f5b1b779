//! `SharedCredentials`: its contents, its control and its status.

use super::held::HeldCredentials;
use super::status::CredentialStatus;
use crate::usage::{CredentialCounts, CredentialUsage};
use rusoto_compat_core::key_holders::{KeyHolder, Rejection, add_key_holder};
use rusoto_compat_core::refresh::{LoadError, RefreshCache};
use std::fmt;
use std::sync::{Arc, Weak};
use std::time::SystemTime;

/// One credential source for the clients of both SDKs.
///
/// It implements Rusoto's `ProvideAwsCredentials` and the AWS SDK's `ProvideCredentials` over one cache. All clients sign
/// with the same credentials. The source is asked once per rotation, however many clients and tasks there are. A clone is
/// cheap, and shares everything with the original.
///
/// It keeps these promises:
///
/// - Credentials are renewed in the background before they expire. No caller waits for this while they are valid.
/// - At most one load runs at a time. All callers that wait get its result, also an error.
/// - When a load fails, valid credentials stay in use. Expired credentials are served only if
///   [`serve_expired_for`](crate::RefreshPolicyBuilder::serve_expired_for) is set.
/// - An error is dropped at the next attempt. Between attempts there is a pause.
///
/// | source | constructor | feature |
/// |---|---|---|
/// | a provider of Rusoto, also in a `Box` or an `Arc` | [`from_rusoto`](Self::from_rusoto) | for 0.47 `rusoto-0-47`, for 0.46 `rusoto-0-46` |
/// | the provider inside an `AutoRefreshingProvider` | [`from_auto_refreshing`](Self::from_auto_refreshing) | the same |
/// | a provider of the AWS SDK | [`from_sdk`](Self::from_sdk) | |
/// | the provider of an `SdkConfig` | `from_sdk_config` | `sdk` |
/// | the default chain | `default_chain`, `default_chain_builder` | `chain`; `default-https-client` for STS and SSO |
///
/// The compiler error "no function or associated item named `default_chain` found" (E0599) means that its feature is off.
///
/// The first request starts the first load. A load runs on the Tokio runtime of the caller that starts it.
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
#[doc(alias("default_chain", "default_chain_builder", "from_sdk_config"))]
#[derive(Clone)]
pub struct SharedCredentials {
    shared: Arc<Shared>,
}

struct Shared {
    name: Arc<str>,
    cache: RefreshCache<HeldCredentials>,
    counts: CredentialCounts,
    behind: Behind,
}

/// The engine of the drop-in `rusoto_core` has no other way to this cache than the key that was refused.
impl KeyHolder for Shared {
    fn reject(&self, access_key_id: &str) -> Rejection {
        let rejection = Rejection::of(&self.cache, |held| held.access_key_id() == access_key_id);
        if rejection != Rejection::NotHeld {
            for cache in (self.behind)() {
                cache.reject(access_key_id);
            }
        }
        rejection
    }
}

/// Returns the caches that the source is, or contains.
pub(super) type Behind = Box<dyn Fn() -> Vec<SharedCredentials> + Send + Sync>;

impl SharedCredentials {
    pub(super) fn new(name: Arc<str>, cache: RefreshCache<HeldCredentials>, behind: Behind) -> Self {
        let shared = Arc::new(Shared { name, cache, counts: CredentialCounts::default(), behind });
        let holder: Weak<Shared> = Arc::downgrade(&shared);
        add_key_holder(holder);
        Self { shared }
    }

    pub(super) fn cache(&self) -> &RefreshCache<HeldCredentials> {
        &self.shared.cache
    }

    /// Returns the held credentials while they are fresh. Both views call this first.
    #[inline]
    pub(super) fn fresh<R>(&self, read: impl FnOnce(&HeldCredentials, SystemTime) -> R) -> Option<R> {
        self.shared.cache.fresh(|snapshot, now| read(snapshot.value(), now))
    }

    /// Returns whether the next call is answered from the held credentials at once.
    #[cfg(feature = "legacy")]
    pub(crate) fn is_fresh(&self) -> bool {
        self.fresh(|_, _| ()).is_some()
    }

    #[cfg(feature = "legacy")]
    pub(crate) fn forget_failures(&self) {
        self.shared.cache.forget_failures();
    }

    pub(super) fn counts(&self) -> &CredentialCounts {
        &self.shared.counts
    }

    /// Drops the held credentials, so that the next caller loads.
    ///
    /// All callers that ask after this get credentials from a load that began after it.
    ///
    /// Use it when you know that the credentials have changed, for example in a file. After a refused request, use
    /// [`reject`](Self::reject), which does nothing when the credentials have been replaced already.
    ///
    /// A `SharedCredentials` behind this one drops its credentials too. [`reject`](Self::reject) says which are found.
    pub fn invalidate(&self) {
        for cache in (self.shared.behind)() {
            cache.invalidate();
        }
        self.shared.cache.invalidate();
    }

    /// Reports that a service refused `access_key_id`. Returns whether this key is in use.
    ///
    /// If it is, the next caller loads. That caller gets the old credentials back if the load fails, or if the last load
    /// is no longer ago than a pause, which is 250 ms at first.
    ///
    /// Many refusals of one key lead to one load. If each new key is refused too, the pauses between loads grow, as they
    /// do after failed loads. If a load returns the same key, the key stays in use and marked as refused
    /// ([`CredentialStatus::rejected`](super::CredentialStatus)), the source is asked again after each pause, and one
    /// warning is logged.
    ///
    /// A `SharedCredentials` inside the source gets the report too, if the source is a provider of the SDK. It is found
    /// behind a `SharedCredentialsProvider`, such as the one of an `SdkConfig`, behind an `Arc<dyn ProvideCredentials>`, and
    /// behind wrappers that pass on `fallback_on_interrupt`. It is not found behind a provider of Rusoto's trait.
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
        self.rejected(access_key_id) != Rejection::NotHeld
    }

    /// Like [`reject`](Self::reject). Says what the next caller gets.
    pub(crate) fn rejected(&self, access_key_id: &str) -> Rejection {
        self.shared.reject(access_key_id)
    }

    /// Reports that a service answered `AccessDenied` to the key of a session, as some services do when it has ended. Each
    /// key leads to one load.
    pub(crate) fn doubt(&self, access_key_id: &str) {
        let is_doubtful =
            |held: &HeldCredentials| held.is_of_session() && held.access_key_id() == access_key_id;
        if self.shared.cache.doubt_if(is_doubtful) {
            for cache in (self.shared.behind)() {
                cache.doubt(access_key_id);
            }
        }
    }

    /// Loads now, or joins the load that runs, also while valid credentials are held and during a pause.
    ///
    /// # Errors
    ///
    /// [`LoadError`] when the load failed. Valid credentials that are held stay in use.
    pub async fn refresh(&self) -> Result<(), LoadError> {
        for cache in (self.shared.behind)() {
            // If it fails, the load below fails too, and reports why.
            let _ = cache.shared.cache.refresh().await;
        }
        self.shared.cache.refresh().await.map(drop)
    }

    /// Returns the credentials in use, their expiry, and the state of loads at this moment. It holds no secret.
    pub fn status(&self) -> CredentialStatus {
        let (status, held) = self.shared.cache.status_and_held();
        let access_key_id = held.map(|held| held.value().access_key_id().to_owned());
        CredentialStatus::new(&self.shared.name, access_key_id, status)
    }

    /// Returns how often the clients of each SDK have asked for credentials. This shows how much of Rusoto is left.
    ///
    /// See [`CredentialUsage`] for an example. Counting costs a few nanoseconds a call. Asking costs a few atomic loads.
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
