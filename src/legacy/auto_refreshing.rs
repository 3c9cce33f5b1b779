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
/// It is a [`SharedCredentials`] under Rusoto's name. It differs from Rusoto's:
///
/// | | Rusoto's | this one |
/// |---|---|---|
/// | a load that failed | its error is answered for ever | is tried again after a pause of 250 ms, then longer ones |
/// | credentials that live under 20 s, or have expired | asks again in a loop, without an end | served while they are valid, else an error |
/// | a renewal | when there are 20 s left, and everybody waits | earlier and in the background |
/// | a renewal that fails | the old credentials are gone | they are served as long as they are valid |
/// | credentials without expiry | never asked for again | asked for again every ten minutes |
/// | a credentials or config file that is changed | never read again | read again, when two looks at its size and time have seen the same change; there is one a second at most, when credentials are asked for |
/// | a provider that hangs | so does every request | an error after five minutes |
///
/// Clones share the cache, but each has its own provider. A load asks the provider of the clone that was asked last. It runs
/// on its own task, and so needs a Tokio runtime. While credentials are fresh, a call costs the same as with
/// [`SharedCredentials`].
///
/// The expiry in Rusoto's view is never closer than 30 seconds. Rusoto's own cache around this one would otherwise ask in a
/// loop.
///
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
    /// Not since the last change by [`get_mut`](Self::get_mut).
    is_lent: AtomicBool,
    cache: Arc<Cache>,
}

/// Built at the first call, because `new` is not told that the provider may go to another thread.
struct Cache {
    settings: Mutex<Option<SharedCredentialsBuilder>>,
    built: OnceLock<SharedCredentials>,
}

impl<P: ProvideAwsCredentials + 'static> AutoRefreshingProvider<P> {
    /// Wraps a provider. Loads nothing yet.
    ///
    /// # Errors
    /// Never; the signature is Rusoto's.
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

    /// Returns the provider inside.
    pub fn get_ref(&self) -> &P {
        self.provider.get_ref()
    }

    /// Returns the provider inside, to be changed.
    ///
    /// Held credentials stay in use until they are due. After a failure the next call loads at once. A running load starts
    /// again with the changed provider at the next call.
    ///
    /// Callers of [`shared`](Self::shared) wait for that call too, and get an error after five seconds. So call
    /// [`credentials`](ProvideAwsCredentials::credentials) once after the change, or drop this provider.
    pub fn get_mut(&mut self) -> &mut P {
        *self.is_lent.get_mut() = false;
        self.provider.get_mut()
    }

    /// The cache, once it is there. A provider that is one itself needs no other around it.
    fn built(&self) -> Option<&SharedCredentials> {
        (self.get_ref() as &dyn Any).downcast_ref().or_else(|| self.cache.built.get())
    }
}

impl<P: ProvideAwsCredentials + Send + Sync + 'static> AutoRefreshingProvider<P> {
    /// Returns the cache, for its status and everything else of [`SharedCredentials`]. It may outlive this provider.
    pub fn shared(&self) -> SharedCredentials {
        self.ready().clone()
    }

    /// The cache, with the provider lent to it for a load that may follow.
    fn ready(&self) -> &SharedCredentials {
        let shared = self.built().unwrap_or_else(|| self.build());
        // Once lent it stays so until it is changed. With clones about, that of the last caller has to be the one.
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
    /// Not the provider inside, of which it is not known what it shows.
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
