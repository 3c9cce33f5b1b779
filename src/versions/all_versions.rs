//! The trait implementations that each supported version of Rusoto has, 0.48 included.
//!
//! This is a macro because two versions of a trait have nothing in common that code could be generic over. It holds no rule:
//! the rules are in the functions that it calls.

#![expect(private_interfaces, reason = "no other crate can name `Source`")]

use crate::convert::any_rusoto::{Fields, RusotoCredentials, RusotoError};
use crate::convert::credentials::{PROVIDER_NAME, credentials_into_sdk};
use crate::convert::errors::error_into_sdk;
use crate::convert::{ConvertCredentialsError, IntoSdk, TryIntoSdk};
use crate::shared::SharedCredentials;
use crate::shared::any_version::{CredentialsFuture, RusotoProvider, RusotoVersion, V0};
use crate::shared::known::Known;
use crate::shared::rusoto_source::{AutoRefreshingSource, RusotoSource, marker};
use crate::shared::source::Source;
use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError as SdkError;
use std::any::Any;
use std::sync::Arc;

/// Implements the private traits for the types of one version, its `ProvideAwsCredentials` for [`SharedCredentials`],
/// and the conversions of its types into those of the SDK.
macro_rules! rusoto_version {
    ($(#[$when:meta])* $minor:literal = $rusoto:ident) => {
        impl RusotoVersion for V0<$minor> {
            type Credentials = $rusoto::AwsCredentials;
            type Error = $rusoto::CredentialsError;
            type EnvironmentProvider = $rusoto::EnvironmentProvider;
            type ChainProvider = $rusoto::ChainProvider;
            type AutoRefreshingChain = $rusoto::AutoRefreshingProvider<$rusoto::ChainProvider>;
            type DefaultCredentialsProvider = $rusoto::DefaultCredentialsProvider;

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
        impl<P> RusotoSource<marker::Provider<$minor>> for P
        where
            P: $rusoto::ProvideAwsCredentials + Send + Sync + 'static,
        {
            fn into_source(self) -> Source {
                Source::rusoto::<V0<$minor>, _>(self)
            }
        }

        $(#[$when])*
        impl RusotoSource<marker::Pointer<$minor>> for Arc<dyn $rusoto::ProvideAwsCredentials + Send + Sync> {
            fn into_source(self) -> Source {
                Source::rusoto_dyn::<V0<$minor>, _>(self)
            }
        }

        $(#[$when])*
        impl<P> RusotoSource<marker::Pointer<$minor>> for Box<P>
        where
            P: $rusoto::ProvideAwsCredentials + Send + Sync + ?Sized + 'static,
        {
            fn into_source(self) -> Source {
                Source::rusoto_boxed::<V0<$minor>, P>(self)
            }
        }

        $(#[$when])*
        impl<P> AutoRefreshingSource for $rusoto::AutoRefreshingProvider<P>
        where
            P: $rusoto::ProvideAwsCredentials + Send + Sync + 'static,
        {
            fn into_source(self) -> Source {
                Source::rusoto_inside::<V0<$minor>, _, _>(self, Self::get_ref)
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
                // There are seldom any. Replacing none by none would cost as much as a string.
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

        /// A client of Rusoto asks for credentials for every request. While they are fresh, this costs three
        /// atomic operations, a clock read, a copy of the three strings and the boxed future that Rusoto's trait requires.
        ///
        /// The stated expiry is never closer than 30 seconds. With a closer one, Rusoto's `AutoRefreshingProvider` would
        /// ask in a loop without a pause.
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

        /// Keeps key, secret, token and expiry. Drops Rusoto's `claims`, for which the SDK has no place.
        ///
        /// - An empty session token becomes none. Rusoto reads one from `aws_session_token =`, and then sends an empty
        ///   header.
        /// - An expiry beyond the range of `SystemTime` is clamped.
        /// - Credentials are anonymous when both key and secret are empty, as Rusoto defines it. With one of them empty,
        ///   Rusoto and the SDK both sign, and the service refuses the request.
        ///
        /// This costs a copy of the three strings.
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

        /// Returns a `ProviderError` whose source is the Rusoto error.
        ///
        /// If the message begins with the words of this library for another class, it returns an error of that class, and
        /// the source has the rest of the message. Messages that were made from an SDK error begin so. A timeout keeps its
        /// length.
        ///
        /// "Couldn't find AWS credentials in environment, credentials file, or IAM role." of Rusoto becomes a
        /// `ProviderError`: Rusoto's chain also returns it when a provider failed.
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

rusoto_version! { 48 = rusoto_credential }

#[cfg(feature = "rusoto-0-47")]
rusoto_version! {
    #[cfg_attr(docsrs, doc(cfg(feature = "rusoto-0-47")))]
    47 = rusoto_credential_0_47
}

#[cfg(feature = "rusoto-0-46")]
rusoto_version! {
    #[cfg_attr(docsrs, doc(cfg(feature = "rusoto-0-46")))]
    46 = rusoto_credential_0_46
}
