//! Providers that misbehave in one way each.

use async_trait::async_trait;
use rusoto_compat::{SharedCredentials, SharedCredentialsBuilder};
use rusoto_credential::{AwsCredentials, CredentialsError, ProvideAwsCredentials};

/// Answers with whatever the function does.
pub(crate) struct Source<F>(pub(crate) F);

#[async_trait]
impl<F> ProvideAwsCredentials for Source<F>
where
    F: Fn() -> Result<AwsCredentials, CredentialsError> + Send + Sync,
{
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        (self.0)()
    }
}

/// Never answers.
pub(crate) struct Hangs;

#[async_trait]
impl ProvideAwsCredentials for Hangs {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        std::future::pending().await
    }
}

/// The name that the quoted texts have.
pub(crate) fn named() -> SharedCredentialsBuilder {
    SharedCredentials::builder().name("node role")
}

pub(crate) fn failing(message: &'static str) -> SharedCredentials {
    named().from_rusoto(Source(move || Err(CredentialsError::new(message))))
}
