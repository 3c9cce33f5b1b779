//! The trait that everything here is about.

use crate::{AwsCredentials, CredentialsError};
use async_trait::async_trait;
use std::sync::Arc;

/// Provides credentials. A client of Rusoto asks for every request, so wrap what takes time in an
/// [`AutoRefreshingProvider`](crate::AutoRefreshingProvider).
///
/// ```
/// use async_trait::async_trait;
/// use rusoto_credential::{AwsCredentials, CredentialsError, ProvideAwsCredentials};
///
/// struct Vault;
///
/// #[async_trait]
/// impl ProvideAwsCredentials for Vault {
///     async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
///         Ok(AwsCredentials::new("AKID", "secret", None, None))
///     }
/// }
/// ```
#[async_trait]
pub trait ProvideAwsCredentials {
    /// The credentials to be used now.
    ///
    /// # Errors
    ///
    /// [`CredentialsError`] when there are none.
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError>;
}

#[async_trait]
impl<P: ProvideAwsCredentials + Send + Sync> ProvideAwsCredentials for Arc<P> {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        P::credentials(self).await
    }
}
