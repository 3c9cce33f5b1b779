//! The default provider of every Rusoto client.

use crate::{AutoRefreshingProvider, AwsCredentials, ChainProvider, CredentialsError, ProvideAwsCredentials};
use std::future::Future;
use std::pin::Pin;

/// The [`ChainProvider`] in an [`AutoRefreshingProvider`]. `S3Client::new(region)` uses it.
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
#[derive(Clone, Debug)]
pub struct DefaultCredentialsProvider(AutoRefreshingProvider<ChainProvider>);

impl DefaultCredentialsProvider {
    /// Returns the provider. The first call of [`credentials`](ProvideAwsCredentials::credentials) loads the
    /// credentials.
    ///
    /// # Errors
    ///
    /// It never fails. The signature is Rusoto's.
    pub fn new() -> Result<DefaultCredentialsProvider, CredentialsError> {
        AutoRefreshingProvider::new(ChainProvider::new()).map(Self)
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
        self.0.credentials()
    }
}
