//! [`AutoRefreshingProvider`].

use crate::shared::{SharedCredentials, SharedCredentialsBuilder};
use aws_credential_types::Credentials;
use aws_credential_types::provider::{ProvideCredentials, future};
use rusoto_compat_core::chain::refresh_policy;
use rusoto_compat_core::lending::Lender;
use rusoto_credential::{AwsCredentials, CredentialsError, ProvideAwsCredentials};
use std::any::Any;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// Keeps the credentials of another provider, and renews them before they expire.
///
/// It is a [`SharedCredentials`] under Rusoto's name. It differs from Rusoto's type in these points:
///
/// | | Rusoto | here |
/// |---|---|---|
/// | a failed load | its error is returned for ever | loaded again after a pause: 250 ms at first, then longer |
/// | credentials that expire in under 20 s | loaded again in a loop without an end | used while valid, else an error |
/// | a renewal | 20 s before expiry, and all callers wait | earlier, in the background |
/// | a failed renewal | the old credentials are lost | the old credentials are used while they are valid |
/// | credentials without expiry | never loaded again | loaded again every ten minutes |
/// | a changed credentials or config file | never read again | read again, as described below |
/// | a provider that hangs | all requests hang | an error after five minutes |
///
/// When credentials are requested, the size and time of the files are checked, at most once a second. The files are
/// read again after two checks have seen the same change.
///
/// Clones share the cache, but each has its own provider. A load uses the provider of the clone that was called last.
/// It runs on a task of its own, so it needs a Tokio runtime. While credentials are fresh, a call costs the same as
/// with [`SharedCredentials`].
///
/// The expiry in Rusoto's view is at least 30 seconds away. Otherwise, a cache of Rusoto around this provider would
/// load in a loop.
/// ```
/// use rusoto_compat::legacy::{AutoRefreshingProvider, ChainProvider};
/// use std::time::Duration;
///
/// let mut provider = AutoRefreshingProvider::new(ChainProvider::new())?;
/// provider.get_mut().set_timeout(Duration::from_secs(5));
/// # Ok::<(), rusoto_compat::legacy::CredentialsError>(())
/// ```
pub struct AutoRefreshingProvider<P: ProvideAwsCredentials + 'static> {
    provider: Lender<P>,
    /// Whether the provider is lent as it is now: [`get_mut`](Self::get_mut) has not changed it since.
    is_lent: AtomicBool,
    cache: Arc<Cache>,
}

/// The cache is built at the first call: `new` cannot build it, because Rusoto's signature does not require `Send`.
struct Cache {
    settings: Mutex<Option<SharedCredentialsBuilder>>,
    built: OnceLock<SharedCredentials>,
}

impl<P: ProvideAwsCredentials + 'static> AutoRefreshingProvider<P> {
    /// Wraps a provider. Nothing is loaded yet.
    ///
    /// # Errors
    /// It never fails. The signature is Rusoto's.
    pub fn new(provider: P) -> Result<Self, CredentialsError> {
        Ok(Self::with_settings(provider, SharedCredentials::builder().refresh_policy(refresh_policy())))
    }

    /// Wraps a provider, with a policy, a name, a clock or a timer of your own.
    ///
    /// ```
    /// use rusoto_compat::legacy::{AutoRefreshingProvider, ChainProvider};
    /// use rusoto_compat::{RefreshPolicy, SharedCredentials};
    /// use std::time::Duration;
    ///
    /// let policy = RefreshPolicy::builder().load_timeout(Duration::from_secs(10)).build()?;
    /// let settings = SharedCredentials::builder().name("node role").refresh_policy(policy);
    /// let provider = AutoRefreshingProvider::with_settings(ChainProvider::new(), settings);
    /// assert_eq!(provider.shared().status().name, "node role");
    /// # Ok::<(), rusoto_compat::PolicyError>(())
    /// ```
    pub fn with_settings(provider: P, settings: SharedCredentialsBuilder) -> Self {
        let cache = Cache { settings: Mutex::new(Some(settings)), built: OnceLock::new() };
        Self { provider: Lender::new(provider), is_lent: AtomicBool::new(false), cache: Arc::new(cache) }
    }

    /// Returns the wrapped provider.
    pub fn get_ref(&self) -> &P {
        self.provider.get_ref()
    }

    /// Returns the wrapped provider, so that it can be changed.
    ///
    /// Credentials in the cache stay in use until a renewal is due. After a failed load, the next call loads at once.
    /// If a load is running, it starts again with the changed provider at the next call.
    ///
    /// Callers of [`shared`](Self::shared) also wait for that call, and get an error after five seconds. So call
    /// [`credentials`](ProvideAwsCredentials::credentials) once after the change, or drop this provider.
    pub fn get_mut(&mut self) -> &mut P {
        *self.is_lent.get_mut() = false;
        self.provider.get_mut()
    }

    /// Returns the cache, if it is built. If the provider is a cache itself, returns that: it needs no second cache
    /// around it.
    fn built(&self) -> Option<&SharedCredentials> {
        (self.get_ref() as &dyn Any).downcast_ref().or_else(|| self.cache.built.get())
    }
}

impl<P: ProvideAwsCredentials + Send + Sync + 'static> AutoRefreshingProvider<P> {
    /// Returns the cache, with its status and all other methods of [`SharedCredentials`]. The cache may outlive this
    /// provider.
    pub fn shared(&self) -> SharedCredentials {
        self.ready().clone()
    }

    /// Returns the cache, and lends it the provider for a load.
    fn ready(&self) -> &SharedCredentials {
        let shared = self.built().unwrap_or_else(|| self.build());
        // A lent provider stays lent until it is changed. With several clones, the provider of the last caller must be
        // used.
        if !self.is_lent.load(Ordering::Acquire) || !shared.is_fresh() {
            if self.provider.lend() {
                shared.forget_failures();
            }
            self.is_lent.store(true, Ordering::Release);
        }
        shared
    }

    fn build(&self) -> &SharedCredentials {
        self.cache.built.get_or_init(|| {
            let settings = self.cache.settings.lock().unwrap_or_else(PoisonError::into_inner).take();
            settings.unwrap_or_else(SharedCredentials::builder).build_from_lent(self.provider.borrower())
        })
    }
}

impl<P: ProvideAwsCredentials + Clone + 'static> Clone for AutoRefreshingProvider<P> {
    fn clone(&self) -> Self {
        Self {
            provider: self.provider.clone(),
            is_lent: AtomicBool::new(false),
            cache: Arc::clone(&self.cache),
        }
    }
}

impl<P: ProvideAwsCredentials + 'static> fmt::Debug for AutoRefreshingProvider<P> {
    /// Leaves out the wrapped provider: its `Debug` output is unknown and may show a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AutoRefreshingProvider").field("shared", &self.built()).finish_non_exhaustive()
    }
}

impl<P: ProvideAwsCredentials + Send + Sync + 'static> ProvideAwsCredentials for AutoRefreshingProvider<P> {
    fn credentials<'a, 'f>(
        &'a self,
    ) -> Pin<Box<dyn Future<Output = Result<AwsCredentials, CredentialsError>> + Send + 'f>>
    where
        'a: 'f,
        Self: 'f,
    {
        self.ready().credentials_for_legacy()
    }
}

impl<P: ProvideAwsCredentials + Send + Sync + 'static> ProvideCredentials for AutoRefreshingProvider<P> {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        self.ready().provide_credentials()
    }

    fn fallback_on_interrupt(&self) -> Option<Credentials> {
        self.ready().fallback_on_interrupt()
    }
}
