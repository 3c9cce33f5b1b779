//! Credentials that are kept, and renewed before they expire.

use crate::{AwsCredentials, CredentialsError, ProvideAwsCredentials};
use rusoto_compat_core::chain::refresh_policy;
use rusoto_compat_core::expiry;
use rusoto_compat_core::lending::{Borrower, Lender};
use rusoto_compat_core::refresh::{LoadErrorKind, Loaded, RefreshCache, RefreshCacheBuilder};
use std::fmt;
use std::future::{Future, ready};
use std::pin::Pin;
use std::sync::{Arc, OnceLock};

/// Keeps the credentials of another provider, and renews them in the background before they expire. Clones share them.
///
/// - While they are valid nobody waits, and asking costs an atomic load, a clock read and a copy of the strings.
/// - At most one load runs at a time; those who wait for it share its answer.
/// - A load that fails is an error for those who waited, and for nobody after the next load. The original kept it for
///   ever.
/// - A provider is never asked in a loop without pauses. The original did that with what had under 20 seconds to live.
/// - What never expires is read again every ten minutes, and the shared files when their size or time is another, at which
///   this looks when it is asked, once a second at most: a rotated file is noticed. The original never read it again.
///
/// Loads run on the Tokio runtime of the caller. Outside of one, or in one without a timer, the provider is asked
/// directly each time.
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
    /// Made at the first call, because the cache wants a provider that is `Send` and `Sync`, and `new` does not.
    cache: Arc<OnceLock<RefreshCache<AwsCredentials>>>,
}

impl<P: ProvideAwsCredentials + 'static> AutoRefreshingProvider<P> {
    /// Asks nothing yet.
    ///
    /// # Errors
    ///
    /// Never. Rusoto's signature is kept.
    pub fn new(provider: P) -> Result<AutoRefreshingProvider<P>, CredentialsError> {
        Ok(Self { lender: Lender::new(provider), cache: Arc::default() })
    }

    /// The provider.
    pub fn get_ref(&self) -> &P {
        self.lender.get_ref()
    }

    /// The provider, to be changed. Credentials that are held stay in use, and after a failure the next call loads at
    /// once. A load that is running on this provider starts again when credentials are next asked for.
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
        let cache = self.cache.get_or_init(|| cache_of(RefreshCache::builder(), self.lender.borrower()));
        match cache.fresh(|snapshot, _| snapshot.value().clone()) {
            Some(credentials) => Box::pin(ready(Ok(credentials))),
            None => Box::pin(async move {
                if self.lender.lend() {
                    // That a load failed before a change says nothing about the call after it.
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

/// The last segment of a type's path: `ChainProvider`.
fn short_name_of<P>() -> &'static str {
    let path = std::any::type_name::<P>();
    let path = path.split('<').next().unwrap_or(path);
    path.rsplit("::").next().unwrap_or(path)
}

impl<P: ProvideAwsCredentials + fmt::Debug + 'static> fmt::Debug for AutoRefreshingProvider<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AutoRefreshingProvider")
            .field("credentials_provider", self.get_ref())
            .field("current_credentials", &self.cache.get().and_then(RefreshCache::held))
            .finish()
    }
}

#[cfg(test)]
mod tests;
