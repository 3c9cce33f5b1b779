//! What an older version has beyond what every version has: names of its own for what 0.48 has by the plain ones, and
//! the way from and to 0.48.

use crate::convert::IntoRusoto;
use crate::convert::any_rusoto::{RusotoCredentials, RusotoError};
use crate::convert::credentials::credentials_into_rusoto;
use crate::convert::errors::error_into_rusoto;
use crate::shared::any_version::{RusotoSource, V0};
use crate::shared::{SharedCredentials, SharedCredentialsBuilder};
use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError as SdkError;
use std::sync::Arc;

macro_rules! older_rusoto_version {
    (
        $minor:literal = $rusoto:ident, $number:literal, $feature:literal,
        $IntoRusoto:ident::$into_rusoto:ident, $from_rusoto:ident, $from_rusoto_dyn:ident, $from_auto_refreshing:ident
    ) => {
        #[doc = concat!("A value that has a counterpart in Rusoto ", $number, ": one of the AWS SDK, or of Rusoto 0.48.")]
        ///
        /// # Example
        /// ```
        /// use rusoto_credential::AwsCredentials;
        #[doc = concat!("use rusoto_compat::versions::", stringify!($IntoRusoto), ";")]
        ///
        /// let credentials = AwsCredentials::new("AKIDEXAMPLE", "a secret", None, None);
        #[doc = concat!("let older: ", stringify!($rusoto), "::AwsCredentials = credentials.", stringify!($into_rusoto), "();")]
        /// assert_eq!(older.aws_access_key_id(), "AKIDEXAMPLE");
        /// ```
        pub trait $IntoRusoto {
            #[doc = concat!("The counterpart in Rusoto ", $number, ".")]
            type Rusoto;

            /// Converts the value; what is lost on the way is said at the implementation.
            fn $into_rusoto(self) -> Self::Rusoto;
        }

        /// As into 0.48, by [`IntoRusoto`].
        impl $IntoRusoto for &Credentials {
            type Rusoto = $rusoto::AwsCredentials;

            fn $into_rusoto(self) -> Self::Rusoto {
                credentials_into_rusoto(self)
            }
        }

        impl $IntoRusoto for Credentials {
            type Rusoto = $rusoto::AwsCredentials;

            fn $into_rusoto(self) -> Self::Rusoto {
                credentials_into_rusoto(&self)
            }
        }

        /// As into 0.48, by [`IntoRusoto`].
        impl $IntoRusoto for &SdkError {
            type Rusoto = $rusoto::CredentialsError;

            fn $into_rusoto(self) -> Self::Rusoto {
                error_into_rusoto(self)
            }
        }

        impl $IntoRusoto for SdkError {
            type Rusoto = $rusoto::CredentialsError;

            fn $into_rusoto(self) -> Self::Rusoto {
                error_into_rusoto(&self)
            }
        }

        /// Everything is kept, the claims as well.
        impl $IntoRusoto for &rusoto_credential::AwsCredentials {
            type Rusoto = $rusoto::AwsCredentials;

            fn $into_rusoto(self) -> Self::Rusoto {
                Self::Rusoto::from_fields(self.fields())
            }
        }

        impl $IntoRusoto for rusoto_credential::AwsCredentials {
            type Rusoto = $rusoto::AwsCredentials;

            fn $into_rusoto(self) -> Self::Rusoto {
                (&self).$into_rusoto()
            }
        }

        /// The message is kept.
        impl $IntoRusoto for rusoto_credential::CredentialsError {
            type Rusoto = $rusoto::CredentialsError;

            fn $into_rusoto(self) -> Self::Rusoto {
                Self::Rusoto::from_message(self.message)
            }
        }

        /// Into 0.48; everything is kept, the claims as well.
        #[cfg_attr(docsrs, doc(cfg(feature = $feature)))]
        impl IntoRusoto for &$rusoto::AwsCredentials {
            type Rusoto = rusoto_credential::AwsCredentials;

            fn into_rusoto(self) -> Self::Rusoto {
                Self::Rusoto::from_fields(self.fields())
            }
        }

        #[cfg_attr(docsrs, doc(cfg(feature = $feature)))]
        impl IntoRusoto for $rusoto::AwsCredentials {
            type Rusoto = rusoto_credential::AwsCredentials;

            fn into_rusoto(self) -> Self::Rusoto {
                (&self).into_rusoto()
            }
        }

        /// Into 0.48; the message is kept.
        #[cfg_attr(docsrs, doc(cfg(feature = $feature)))]
        impl IntoRusoto for $rusoto::CredentialsError {
            type Rusoto = rusoto_credential::CredentialsError;

            fn into_rusoto(self) -> Self::Rusoto {
                Self::Rusoto::from_message(self.message)
            }
        }

        #[doc = concat!("Sources of Rusoto ", $number, ".")]
        #[cfg_attr(docsrs, doc(cfg(feature = $feature)))]
        impl SharedCredentials {
            #[doc = concat!("From a provider of Rusoto ", $number, ". As [`from_rusoto`](Self::from_rusoto) is for 0.48.")]
            ///
            /// ```
            /// use rusoto_compat::SharedCredentials;
            #[doc = concat!("use ", stringify!($rusoto), "::ChainProvider;")]
            ///
            #[doc = concat!("let shared = SharedCredentials::", stringify!($from_rusoto), "(ChainProvider::new());")]
            /// ```
            pub fn $from_rusoto<P, Form>(provider: P) -> Self
            where
                P: RusotoSource<$minor, Form>,
            {
                Self::builder().$from_rusoto(provider)
            }

            #[doc = concat!("From a provider of Rusoto ", $number, " chosen at run time. As")]
            /// [`from_rusoto_dyn`](Self::from_rusoto_dyn) is for 0.48.
            ///
            /// ```
            /// use rusoto_compat::SharedCredentials;
            #[doc = concat!("use ", stringify!($rusoto), "::{EnvironmentProvider, ProvideAwsCredentials};")]
            /// use std::sync::Arc;
            ///
            /// let provider: Arc<dyn ProvideAwsCredentials + Send + Sync> = Arc::new(EnvironmentProvider::default());
            #[doc = concat!("let shared = SharedCredentials::", stringify!($from_rusoto_dyn), "(provider);")]
            /// ```
            pub fn $from_rusoto_dyn(provider: Arc<dyn $rusoto::ProvideAwsCredentials + Send + Sync>) -> Self {
                Self::builder().$from_rusoto_dyn(provider)
            }

            #[doc = concat!("From the provider inside an `AutoRefreshingProvider` of Rusoto ", $number, ". As")]
            /// [`from_auto_refreshing`](Self::from_auto_refreshing) is for 0.48.
            ///
            /// ```
            /// use rusoto_compat::SharedCredentials;
            #[doc = concat!("use ", stringify!($rusoto), "::{AutoRefreshingProvider, ChainProvider};")]
            ///
            /// let provider = AutoRefreshingProvider::new(ChainProvider::new())?;
            #[doc = concat!("let shared = SharedCredentials::", stringify!($from_auto_refreshing), "(provider);")]
            #[doc = concat!("# Ok::<(), ", stringify!($rusoto), "::CredentialsError>(())")]
            /// ```
            pub fn $from_auto_refreshing<P>(provider: $rusoto::AutoRefreshingProvider<P>) -> Self
            where
                P: $rusoto::ProvideAwsCredentials + Send + Sync + 'static,
            {
                Self::builder().$from_auto_refreshing(provider)
            }
        }

        #[doc = concat!("Sources of Rusoto ", $number, ".")]
        #[cfg_attr(docsrs, doc(cfg(feature = $feature)))]
        impl SharedCredentialsBuilder {
            #[doc = concat!("Ends with a provider of Rusoto ", $number, ". See")]
            #[doc = concat!("[`SharedCredentials::", stringify!($from_rusoto), "`].")]
            pub fn $from_rusoto<P, Form>(self, provider: P) -> SharedCredentials
            where
                P: RusotoSource<$minor, Form>,
            {
                provider.into_shared(self)
            }

            #[doc = concat!("Ends with a shared provider of Rusoto ", $number, ". See")]
            #[doc = concat!("[`SharedCredentials::", stringify!($from_rusoto_dyn), "`].")]
            pub fn $from_rusoto_dyn(
                self,
                provider: Arc<dyn $rusoto::ProvideAwsCredentials + Send + Sync>,
            ) -> SharedCredentials {
                self.from_dyn_provider::<V0<$minor>, _>(provider)
            }

            #[doc = concat!("Ends with the provider inside an `AutoRefreshingProvider` of Rusoto ", $number, ". See")]
            #[doc = concat!("[`SharedCredentials::", stringify!($from_auto_refreshing), "`].")]
            pub fn $from_auto_refreshing<P>(self, provider: $rusoto::AutoRefreshingProvider<P>) -> SharedCredentials
            where
                P: $rusoto::ProvideAwsCredentials + Send + Sync + 'static,
            {
                self.from_inside::<V0<$minor>, _>(provider)
            }
        }
    };
}

#[cfg(feature = "rusoto-0-47")]
older_rusoto_version! {
    47 = rusoto_credential_0_47, "0.47", "rusoto-0-47",
    IntoRusoto0_47::into_rusoto_0_47, from_rusoto_0_47, from_rusoto_dyn_0_47, from_auto_refreshing_0_47
}

#[cfg(feature = "rusoto-0-46")]
older_rusoto_version! {
    46 = rusoto_credential_0_46, "0.46", "rusoto-0-46",
    IntoRusoto0_46::into_rusoto_0_46, from_rusoto_0_46, from_rusoto_dyn_0_46, from_auto_refreshing_0_46
}
