//! Asks a provider of the AWS SDK and returns Rusoto's types.

use crate::{AwsCredentials, CredentialsError};
use aws_credential_types::Credentials;
use aws_credential_types::provider::ProvideCredentials;
use aws_credential_types::provider::error::CredentialsError as SdkError;
use rusoto_compat_core::expiry;

pub(crate) async fn ask(provider: &impl ProvideCredentials) -> Result<AwsCredentials, CredentialsError> {
    ask_or(provider, CredentialsError::from_sdk).await
}

/// Does the same, with errors that the caller makes.
pub(crate) async fn ask_or(
    provider: &impl ProvideCredentials,
    failed: impl FnOnce(&SdkError) -> CredentialsError,
) -> Result<AwsCredentials, CredentialsError> {
    match provider.provide_credentials().await {
        Ok(credentials) => Ok(from_sdk(&credentials)),
        Err(error) => Err(failed(&error)),
    }
}

fn from_sdk(credentials: &Credentials) -> AwsCredentials {
    AwsCredentials::new(
        credentials.access_key_id(),
        credentials.secret_access_key(),
        credentials.session_token().map(str::to_owned),
        credentials.expiry().map(expiry::into_chrono),
    )
}
