//! The default provider of every Rusoto client.

use crate::ask::from_source;
use crate::{AutoRefreshingProvider, AwsCredentials, ChainProvider, CredentialsError, ProvideAwsCredentials};
use rusoto_compat_core::installed::CredentialSource;
use rusoto_compat_core::process::installed_credentials;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

/// The [`ChainProvider`] in an [`AutoRefreshingProvider`]. `S3Client::new(region)` uses it.
///
/// If the program has installed an engine with credentials (`rusoto_compat::engine::install`), it asks those.
///
/// ```
/// use rusoto_credential::{DefaultCredentialsProvider, ProvideAwsCredentials};
///
/// # async fn example() -> Result<(), rusoto_credential::CredentialsError> {
/// let credentials = DefaultCredentialsProvider::new()?.credentials().await?;
/// println!("{}", credentials.aws_access_key_id());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct DefaultCredentialsProvider(Source);

#[derive(Clone)]
enum Source {
    Chain(AutoRefreshingProvider<ChainProvider>),
    /// It is a cache itself.
    Installed(Arc<dyn CredentialSource>),
}

impl DefaultCredentialsProvider {
    /// Returns the provider. The first call of [`credentials`](ProvideAwsCredentials::credentials) loads the
    /// credentials.
    ///
    /// # Errors
    ///
    /// It never fails. The signature is Rusoto's.
    pub fn new() -> Result<DefaultCredentialsProvider, CredentialsError> {
        Ok(Self(match installed_credentials() {
            Some(installed) => Source::Installed(installed),
            None => Source::Chain(AutoRefreshingProvider::new(ChainProvider::new())?),
        }))
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
        match &self.0 {
            Source::Chain(chain) => chain.credentials(),
            Source::Installed(source) => Box::pin(async { from_source(source.credentials().await) }),
        }
    }
}

impl fmt::Debug for DefaultCredentialsProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let source: &dyn fmt::Debug = match &self.0 {
            Source::Chain(chain) => chain,
            Source::Installed(source) => source,
        };
        f.debug_tuple("DefaultCredentialsProvider").field(source).finish()
    }
}
