//! [`DefaultCredentialsProvider`].

use super::chain_provider::ChainProvider;
use crate::chain::{ChainReport, refresh_policy};
use crate::shared::SharedCredentials;
use aws_credential_types::Credentials;
use aws_credential_types::provider::{ProvideCredentials, future};
use rusoto_credential::{AwsCredentials, CredentialsError, ProvideAwsCredentials};
use std::future::Future;
use std::pin::Pin;

/// The chain with the shared cache around it.
///
/// Clones share the cache. While credentials are fresh, a call costs the same as with [`SharedCredentials`]. A failed
/// load is tried again. Rusoto returns its error for ever.
///
/// ```
/// use rusoto_compat::legacy::DefaultCredentialsProvider;
///
/// let provider = DefaultCredentialsProvider::new()?;
/// assert_eq!(provider.shared().status().name, "DefaultCredentialsProvider");
/// # Ok::<(), rusoto_compat::legacy::CredentialsError>(())
/// ```
#[derive(Debug, Clone)]
pub struct DefaultCredentialsProvider {
    chain: ChainProvider,
    shared: SharedCredentials,
}

impl DefaultCredentialsProvider {
    /// Wraps [`ChainProvider::new`]. Nothing is loaded yet.
    ///
    /// # Errors
    /// It never fails. The signature is Rusoto's.
    pub fn new() -> Result<Self, CredentialsError> {
        Ok(Self::with_chain(ChainProvider::new()))
    }

    /// Wraps a chain with your own settings.
    pub fn with_chain(chain: ChainProvider) -> Self {
        let shared = SharedCredentials::builder()
            .name("DefaultCredentialsProvider")
            .refresh_policy(refresh_policy())
            .from_sdk(chain.inner().clone());
        Self { chain, shared }
    }

    /// Returns the cache, with its status and all other methods of [`SharedCredentials`].
    pub fn shared(&self) -> &SharedCredentials {
        &self.shared
    }

    /// Returns the report on the last load: which member answered, and why the members before it did not. It is `None`
    /// before the first load.
    pub fn report(&self) -> Option<ChainReport> {
        self.chain.report()
    }
}

impl ProvideAwsCredentials for DefaultCredentialsProvider {
    fn credentials<'a, 'f>(
        &'a self,
    ) -> Pin<Box<dyn Future<Output = Result<AwsCredentials, CredentialsError>> + Send + 'f>>
    where
        'a: 'f,
        Self: 'f,
    {
        self.shared.credentials_for_legacy()
    }
}

impl ProvideCredentials for DefaultCredentialsProvider {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        self.shared.provide_credentials()
    }

    fn fallback_on_interrupt(&self) -> Option<Credentials> {
        self.shared.fallback_on_interrupt()
    }
}
