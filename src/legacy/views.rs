//! Both traits on a provider of the chain.

use crate::convert::IntoRusoto;
use aws_credential_types::provider::ProvideCredentials;
use rusoto_credential::{AwsCredentials, CredentialsError};

/// What a provider of the SDK answers, in Rusoto's types. The message of an error is the whole chain of causes.
pub(super) async fn ask(provider: &dyn ProvideCredentials) -> Result<AwsCredentials, CredentialsError> {
    match provider.provide_credentials().await {
        Ok(credentials) => Ok(credentials.into_rusoto()),
        Err(error) => Err(error.into_rusoto()),
    }
}

/// Both traits on `$name`, whose field `inner` is the provider of the same name in [`chain`](crate::chain).
macro_rules! both_views {
    ($name:ident) => {
        impl $name {
            fn of(inner: crate::chain::$name) -> Self {
                use crate::shared::recognition::{Recognised, enter};
                enter(|this: &Self| Some(Recognised::Sdk(std::sync::Arc::new(this.inner.clone()))));
                Self { inner }
            }

            /// Another HTTP client, clock, timer or region than the defaults.
            pub fn with_context(mut self, context: crate::chain::ProviderContext) -> Self {
                self.inner = self.inner.with_context(context);
                self
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
