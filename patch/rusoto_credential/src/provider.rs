//! The trait of all providers.

use crate::{AwsCredentials, CredentialsError};
use async_trait::async_trait;
use std::sync::Arc;

/// Provides credentials. A Rusoto client calls it for every request, so wrap a slow provider in an
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
// For a program that names rusoto_credential, and patches only rusoto_core.
#[diagnostic::on_unimplemented(
    note = "if it implements `ProvideAwsCredentials` of crates.io, add `rusoto_credential` under `[patch.crates-io]`"
)]
#[async_trait]
pub trait ProvideAwsCredentials {
    /// Returns the current credentials.
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
