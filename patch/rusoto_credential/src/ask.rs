//! Asks a provider of the AWS SDK and returns Rusoto's types.

use crate::{AwsCredentials, CredentialsError};
use aws_credential_types::Credentials;
use aws_credential_types::provider::ProvideCredentials;
use aws_credential_types::provider::error::CredentialsError as SdkError;
use rusoto_compat_core::error_chain::error_chain;
use rusoto_compat_core::expiry;
use std::error::Error;

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

/// Returns the answer of an installed source. No credentials are Rusoto's anonymous ones.
pub(crate) fn from_source(
    answer: Result<Option<Credentials>, Box<dyn Error + Send + Sync>>,
) -> Result<AwsCredentials, CredentialsError> {
    match answer {
        Ok(Some(credentials)) => Ok(from_sdk(&credentials)),
        Ok(None) => Ok(AwsCredentials::default()),
        Err(error) => Err(CredentialsError::new(error_chain(error.as_ref()))),
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
