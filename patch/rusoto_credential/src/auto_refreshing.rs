//! A cache that renews credentials before they expire.

use crate::{AwsCredentials, CredentialsError, ProvideAwsCredentials};
use rusoto_compat_core::chain::refresh_policy;
use rusoto_compat_core::expiry;
use rusoto_compat_core::key_holders::{KeyHolder, Rejection, add_key_holder};
use rusoto_compat_core::lending::{Borrower, Lender};
use rusoto_compat_core::refresh::{LoadErrorKind, Loaded, RefreshCache, RefreshCacheBuilder};
use std::fmt;
use std::future::{Future, ready};
use std::pin::Pin;
use std::sync::{Arc, OnceLock, Weak};

/// Keeps the credentials of another provider, and renews them in the background before they expire. Clones share them.
///
/// - While they are valid, no caller waits. A call costs two atomic operations, a clock read and a copy of the strings.
/// - At most one load runs at a time. All callers that wait for it share its result.
/// - A failed load is an error for the callers that waited for it. The next load replaces the error. The original kept
///   the error for ever.
/// - There is a pause between loads. The original loaded in a loop if the credentials expired in under 20 seconds.
/// - Credentials without expiry are loaded again every ten minutes. The shared files are read again when their size or
///   time has changed. This is checked when credentials are requested, at most once a second. The original never loaded
///   them again.
///
/// Loads run on the Tokio runtime of the caller. Without a runtime, or with one without a timer, each call asks the
/// provider directly.
///
/// ```
/// use rusoto_credential::{AutoRefreshingProvider, ContainerProvider};
/// use std::time::Duration;
///
/// let mut provider = AutoRefreshingProvider::new(ContainerProvider::new())?;
/// provider.get_mut().set_timeout(Duration::from_secs(5));
/// # Ok::<(), rusoto_credential::CredentialsError>(())
/// ```
#[derive(Clone)]
pub struct AutoRefreshingProvider<P: ProvideAwsCredentials + 'static> {
    lender: Lender<P>,
    /// The cache is made at the first call, because it needs a provider that is `Send` and `Sync`, and `new` does not
    /// require that.
    cache: Arc<Cache>,
}

#[derive(Default)]
struct Cache(OnceLock<RefreshCache<AwsCredentials>>);

/// Refusals of a service come by this way, because a provider of Rusoto's trait cannot be told of them.
impl KeyHolder for Cache {
    fn reject(&self, access_key_id: &str) -> Rejection {
        let is_it = |held: &AwsCredentials| held.aws_access_key_id() == access_key_id;
        self.0.get().map_or(Rejection::NotHeld, |cache| Rejection::of(cache, is_it))
    }
}

impl<P: ProvideAwsCredentials + 'static> AutoRefreshingProvider<P> {
    /// Wraps a provider. Nothing is loaded yet.
    ///
    /// # Errors
    ///
    /// It never fails. The signature is Rusoto's.
    pub fn new(provider: P) -> Result<AutoRefreshingProvider<P>, CredentialsError> {
        let cache = Arc::new(Cache::default());
        let holder: Weak<Cache> = Arc::downgrade(&cache);
        add_key_holder(holder);
        Ok(Self { lender: Lender::new(provider), cache })
    }

    /// Returns the provider.
    pub fn get_ref(&self) -> &P {
        self.lender.get_ref()
    }

    /// Returns the provider, so that it can be changed. Credentials in the cache stay in use. After a failed load, the
    /// next call loads at once. If a load is running, it starts again at the next call.
    pub fn get_mut(&mut self) -> &mut P {
        self.lender.get_mut()
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
        let cache = self.cache.0.get_or_init(|| cache_of(RefreshCache::builder(), self.lender.borrower()));
        match cache.fresh(|snapshot, _| snapshot.value().clone()) {
            Some(credentials) => Box::pin(ready(Ok(credentials))),
            None => Box::pin(async move {
                if self.lender.lend() {
                    // A failure before the change says nothing about the next call.
                    cache.forget_failures();
                }
                match cache.get().await {
                    Ok(snapshot) => Ok(snapshot.value().clone()),
                    Err(error) if matches!(error.kind(), LoadErrorKind::NoRuntime) => {
                        self.get_ref().credentials().await
                    }
                    Err(error) => Err(CredentialsError::from_load(&error)),
                }
            }),
        }
    }
}

fn cache_of<P>(builder: RefreshCacheBuilder, provider: Borrower<P>) -> RefreshCache<AwsCredentials>
where
    P: ProvideAwsCredentials + Send + Sync + 'static,
{
    let provider = provider.with_sleep(builder.sleep());
    builder.name(short_name_of::<P>()).policy(refresh_policy()).build(move || {
        let provider = provider.clone();
        async move {
            let credentials = provider.run(|provider| provider.credentials()).await??;
            let expires_at = credentials.expires_at().map(expiry::from_chrono);
            Ok(Loaded { value: credentials, expires_at })
        }
    })
}

/// Returns the last segment of a type's path, such as `ChainProvider`.
fn short_name_of<P>() -> &'static str {
    let path = std::any::type_name::<P>();
    let path = path.split('<').next().unwrap_or(path);
    path.rsplit("::").next().unwrap_or(path)
}

impl<P: ProvideAwsCredentials + fmt::Debug + 'static> fmt::Debug for AutoRefreshingProvider<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AutoRefreshingProvider")
            .field("credentials_provider", self.get_ref())
            .field("current_credentials", &self.cache.0.get().and_then(RefreshCache::held))
            .finish()
    }
}

#[cfg(test)]
mod tests;
