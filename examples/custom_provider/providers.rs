//! A custom provider, written for each SDK. Neither caches, because `SharedCredentials` does.

use crate::vault::{Refusal, Vault};
use async_trait::async_trait;
use aws_credential_types::Credentials;
use aws_credential_types::provider::{ProvideCredentials, error, future};
use rusoto_core::credential::{AwsCredentials, CredentialsError, ProvideAwsCredentials};
use std::sync::Arc;

/// For Rusoto.
pub(crate) struct RusotoVaultProvider(pub(crate) Arc<Vault>);

#[async_trait]
impl ProvideAwsCredentials for RusotoVaultProvider {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        let lease = self.0.lease().await.map_err(CredentialsError::new)?;
        Ok(AwsCredentials::new(
            lease.access_key_id,
            lease.secret_access_key,
            Some(lease.session_token),
            // Without the expiry, no cache would know when to ask again.
            Some(lease.expires_at.into()),
        ))
    }
}

/// For the AWS SDK.
#[derive(Debug)]
pub(crate) struct SdkVaultProvider(pub(crate) Arc<Vault>);

impl ProvideCredentials for SdkVaultProvider {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(async {
            let lease = self.0.lease().await.map_err(|refusal| match refusal {
                // A chain continues after this error, and stops at any other one.
                Refusal::NoEntry => error::CredentialsError::not_loaded(refusal),
                Refusal::Sealed => error::CredentialsError::provider_error(refusal),
            })?;
            Ok(Credentials::new(
                lease.access_key_id,
                lease.secret_access_key,
                Some(lease.session_token),
                Some(lease.expires_at),
                "vault",
            ))
        })
    }
}
