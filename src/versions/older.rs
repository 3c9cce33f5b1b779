//! Conversions into the types of Rusoto 0.47 and 0.46, and between these and the types of 0.48.

use crate::convert::IntoRusoto;
use crate::convert::any_rusoto::{RusotoCredentials, RusotoError};
use crate::convert::credentials::credentials_into_rusoto;
use crate::convert::errors::error_into_rusoto;
use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError as SdkError;

macro_rules! older_rusoto_version {
    (
        $minor:literal = $rusoto:ident, $number:literal, $feature:literal,
        $IntoRusoto:ident::$into_rusoto:ident
    ) => {
        #[doc = concat!("Converts a value of the AWS SDK, or of Rusoto 0.48, into its counterpart in Rusoto ", $number, ".")]
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

            /// Returns the counterpart. Each implementation says what is lost.
            fn $into_rusoto(self) -> Self::Rusoto;
        }

        /// Keeps and drops the same as [`IntoRusoto`] for 0.48.
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

        /// Keeps and drops the same as [`IntoRusoto`] for 0.48.
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

        /// Keeps everything, claims included.
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

        /// Keeps the message.
        impl $IntoRusoto for rusoto_credential::CredentialsError {
            type Rusoto = $rusoto::CredentialsError;

            fn $into_rusoto(self) -> Self::Rusoto {
                Self::Rusoto::from_message(self.message)
            }
        }

        /// Converts into 0.48. Keeps everything, claims included.
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

        /// Converts into 0.48. Keeps the message.
        #[cfg_attr(docsrs, doc(cfg(feature = $feature)))]
        impl IntoRusoto for $rusoto::CredentialsError {
            type Rusoto = rusoto_credential::CredentialsError;

            fn into_rusoto(self) -> Self::Rusoto {
                Self::Rusoto::from_message(self.message)
            }
        }
    };
}

#[cfg(feature = "rusoto-0-47")]
older_rusoto_version! {
    47 = rusoto_credential_0_47, "0.47", "rusoto-0-47",
    IntoRusoto0_47::into_rusoto_0_47
}

#[cfg(feature = "rusoto-0-46")]
older_rusoto_version! {
    46 = rusoto_credential_0_46, "0.46", "rusoto-0-46",
    IntoRusoto0_46::into_rusoto_0_46
}
