//! What has to be written for each version of Rusoto, written once.
//!
//! A macro, because two versions of a trait have nothing in common that code could be generic over. It holds no rule:
//! the rules stand in the functions that it calls.

use crate::convert::any_rusoto::{Fields, RusotoCredentials, RusotoError};
use crate::convert::credentials::{PROVIDER_NAME, credentials_into_sdk};
use crate::convert::errors::error_into_sdk;
use crate::convert::{ConvertCredentialsError, IntoSdk, TryIntoSdk};
use crate::shared::any_version::{
    AutoRefreshing, CredentialsFuture, RusotoProvider, RusotoSource, RusotoVersion, V0, form,
};
use crate::shared::known::Known;
use crate::shared::{SharedCredentials, SharedCredentialsBuilder};
use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError as SdkError;
use std::any::Any;
use std::sync::Arc;

/// What every version has: the private traits of its types, its `ProvideAwsCredentials` for [`SharedCredentials`],
/// and the conversions of its types into those of the SDK.
macro_rules! rusoto_version {
    ($(#[$when:meta])* $minor:literal = $rusoto:ident, $from_auto_refreshing:ident) => {
        impl RusotoVersion for V0<$minor> {
            type Credentials = $rusoto::AwsCredentials;
            type Error = $rusoto::CredentialsError;
            type EnvironmentProvider = $rusoto::EnvironmentProvider;
            type ChainProvider = $rusoto::ChainProvider;
            type AutoRefreshingChain = $rusoto::AutoRefreshingProvider<$rusoto::ChainProvider>;
            type DefaultCredentialsProvider = $rusoto::DefaultCredentialsProvider;

            const FROM_AUTO_REFRESHING: &'static str = stringify!($from_auto_refreshing);

            fn chain_provider() -> Self::ChainProvider {
                $rusoto::ChainProvider::new()
            }

            fn known(provider: &dyn Any) -> Option<Known> {
                let known = Known::shared(provider);
                #[cfg(feature = "legacy")]
                let known = known.or_else(|| crate::legacy::known(provider));
                known
            }
        }

        impl<P> RusotoProvider<V0<$minor>> for P
        where
            P: $rusoto::ProvideAwsCredentials + Send + Sync + ?Sized,
        {
            fn ask(&self) -> CredentialsFuture<'_, $rusoto::AwsCredentials, $rusoto::CredentialsError> {
                self.credentials()
            }
        }

        $(#[$when])*
        impl<P> RusotoSource<$minor, form::Bare> for P
        where
            P: $rusoto::ProvideAwsCredentials + Send + Sync + 'static,
        {
            fn into_shared(self, builder: SharedCredentialsBuilder) -> SharedCredentials {
                builder.from_provider::<V0<$minor>, _>(self)
            }
        }

        $(#[$when])*
        impl RusotoSource<$minor, form::Dyn> for Arc<dyn $rusoto::ProvideAwsCredentials + Send + Sync> {
            fn into_shared(self, builder: SharedCredentialsBuilder) -> SharedCredentials {
                builder.from_dyn_provider::<V0<$minor>, _>(self)
            }
        }

        $(#[$when])*
        impl<P> RusotoSource<$minor, form::Dyn> for Box<P>
        where
            P: $rusoto::ProvideAwsCredentials + Send + Sync + ?Sized + 'static,
        {
            fn into_shared(self, builder: SharedCredentialsBuilder) -> SharedCredentials {
                builder.from_dyn_provider::<V0<$minor>, P>(Arc::from(self))
            }
        }

        impl<P> AutoRefreshing for $rusoto::AutoRefreshingProvider<P>
        where
            P: $rusoto::ProvideAwsCredentials + Send + Sync + 'static,
        {
            type Inner = P;

            fn inner(&self) -> &P {
                self.get_ref()
            }
        }

        impl RusotoCredentials for $rusoto::AwsCredentials {
            fn fields(&self) -> Fields<'_> {
                Fields {
                    access_key_id: self.aws_access_key_id(),
                    secret_access_key: self.aws_secret_access_key(),
                    token: self.token().as_deref(),
                    expires_at: *self.expires_at(),
                    claims: self.claims(),
                }
            }

            #[inline]
            fn from_fields(fields: Fields<'_>) -> Self {
                let token = fields.token.map(str::to_owned);
                let mut credentials =
                    Self::new(fields.access_key_id, fields.secret_access_key, token, fields.expires_at);
                // Seldom any; to replace nothing by nothing costs as much as a string.
                if !fields.claims.is_empty() {
                    credentials.claims_mut().clone_from(fields.claims);
                }
                credentials
            }
        }

        impl RusotoError for $rusoto::CredentialsError {
            fn message(&self) -> &str {
                &self.message
            }

            fn from_message(message: String) -> Self {
                Self { message }
            }
        }

        /// A client of Rusoto asks for every request; while the credentials are fresh that costs an atomic load, a
        /// clock read, a copy of the three strings and the boxed future that Rusoto's trait asks for.
        ///
        /// The stated expiry is never closer than 30 seconds: Rusoto's `AutoRefreshingProvider` would otherwise ask
        /// in a loop without delay.
        $(#[$when])*
        impl $rusoto::ProvideAwsCredentials for SharedCredentials {
            fn credentials<'a, 'f>(
                &'a self,
            ) -> CredentialsFuture<'f, $rusoto::AwsCredentials, $rusoto::CredentialsError>
            where
                'a: 'f,
                Self: 'f,
            {
                self.credentials_for_rusoto()
            }
        }

        /// Key, secret, token and expiry are kept; Rusoto's `claims` are dropped, as the SDK has no place for them.
        ///
        /// An empty session token becomes none: Rusoto reads one from `aws_session_token =` and then sends an empty
        /// header. An expiry beyond the range of `SystemTime` is clamped.
        ///
        /// Only when key *and* secret are empty are credentials anonymous, by Rusoto's own definition. With one of
        /// them empty Rusoto signs, and so does the SDK: that is a mistake for the service to refuse in its own
        /// words, not one to be taken for "unsigned".
        ///
        /// Costs a copy of the three strings.
        $(#[$when])*
        impl TryIntoSdk for &$rusoto::AwsCredentials {
            type Sdk = Credentials;
            type Error = ConvertCredentialsError;

            fn try_into_sdk(self) -> Result<Credentials, ConvertCredentialsError> {
                credentials_into_sdk(self, PROVIDER_NAME)
            }
        }

        $(#[$when])*
        impl TryIntoSdk for $rusoto::AwsCredentials {
            type Sdk = Credentials;
            type Error = ConvertCredentialsError;

            fn try_into_sdk(self) -> Result<Credentials, ConvertCredentialsError> {
                (&self).try_into_sdk()
            }
        }

        /// A `ProviderError` with the Rusoto error as its source, unless the message begins with the words of this library
        /// for another class, as messages that came from an SDK error do: then that class, with the rest as its source.
        ///
        /// Rusoto's own "Couldn't find AWS credentials in environment, credentials file, or IAM role." stays a
        /// `ProviderError`: its chain says so also when a provider failed.
        ///
        /// A timeout comes back with its length.
        $(#[$when])*
        impl IntoSdk for $rusoto::CredentialsError {
            type Sdk = SdkError;

            fn into_sdk(self) -> SdkError {
                error_into_sdk(self)
            }
        }

        $(#[$when])*
        impl IntoSdk for &$rusoto::CredentialsError {
            type Sdk = SdkError;

            fn into_sdk(self) -> SdkError {
                self.clone().into_sdk()
            }
        }
    };
}

rusoto_version! { 48 = rusoto_credential, from_auto_refreshing }

#[cfg(feature = "rusoto-0-47")]
rusoto_version! {
    #[cfg_attr(docsrs, doc(cfg(feature = "rusoto-0-47")))]
    47 = rusoto_credential_0_47, from_auto_refreshing_0_47
}

#[cfg(feature = "rusoto-0-46")]
rusoto_version! {
    #[cfg_attr(docsrs, doc(cfg(feature = "rusoto-0-46")))]
    46 = rusoto_credential_0_46, from_auto_refreshing_0_46
}
