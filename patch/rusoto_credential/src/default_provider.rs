//! What every Rusoto client uses that is not told otherwise.

use crate::{AutoRefreshingProvider, AwsCredentials, ChainProvider, CredentialsError, ProvideAwsCredentials};
use std::future::Future;
use std::pin::Pin;

/// The [`ChainProvider`] in an [`AutoRefreshingProvider`]: what `S3Client::new(region)` uses.
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
    /// Looks nowhere yet: the first call of [`credentials`](ProvideAwsCredentials::credentials) does.
    ///
    /// # Errors
    ///
    /// Never. Rusoto's signature is kept.
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
