//! Implements both traits for a provider of the chain.

use crate::chain::error_message;
use crate::convert::IntoRusoto;
use aws_credential_types::provider::ProvideCredentials;
use aws_credential_types::provider::error::CredentialsError as SdkError;
use rusoto_credential::{AwsCredentials, CredentialsError};

/// Asks a provider of the SDK, and returns its answer in Rusoto's types.
pub(super) async fn ask(provider: &dyn ProvideCredentials) -> Result<AwsCredentials, CredentialsError> {
    match provider.provide_credentials().await {
        Ok(credentials) => Ok(credentials.into_rusoto()),
        Err(error) => Err(into_rusoto(error)),
    }
}

/// Returns an error whose message is the whole chain of causes. It begins with Rusoto's own words if there are any,
/// because programs match on them. [`IntoRusoto`] would put the SDK's words for the class first, so they are left out
/// here. Code that needs the class recognises the provider, or asks it as a provider of the SDK.
pub(super) fn into_rusoto(error: SdkError) -> CredentialsError {
    CredentialsError::new(error_message(&error))
}

/// Implements both traits for `$name`, which wraps the provider of the same name in [`chain`](crate::chain) as `inner`.
macro_rules! both_views {
    ($name:ident) => {
        impl $name {
            fn of(inner: crate::chain::$name) -> Self {
                Self { inner }
            }

            /// Sets another HTTP client, clock, timer or region.
            pub fn with_context(mut self, context: crate::chain::ProviderContext) -> Self {
                self.inner = self.inner.with_context(context);
                self
            }
        }

        impl crate::legacy::into_shared::SdkInside for $name {
            fn known(&self) -> crate::shared::known::Known {
                crate::shared::known::Known::Chain(std::sync::Arc::new(self.inner.clone()))
            }
        }

        #[async_trait::async_trait]
        impl rusoto_credential::ProvideAwsCredentials for $name {
            async fn credentials(
                &self,
            ) -> Result<rusoto_credential::AwsCredentials, rusoto_credential::CredentialsError> {
                $crate::legacy::views::ask(&self.inner).await
            }
        }

        impl aws_credential_types::provider::ProvideCredentials for $name {
            fn provide_credentials<'a>(
                &'a self,
            ) -> aws_credential_types::provider::future::ProvideCredentials<'a>
            where
                Self: 'a,
            {
                self.inner.provide_credentials()
            }
        }
    };
}
pub(super) use both_views;
