//! The four conversion traits.
//!
//! The counterpart is an associated type, not a type parameter. Each type has exactly one counterpart, so `x.into_sdk()` never
//! needs an annotation.

/// Converts a Rusoto value that always has a counterpart in the AWS SDK.
///
/// # Example
/// ```
/// use aws_credential_types::provider::error::CredentialsError as SdkError;
/// use rusoto_compat::convert::IntoSdk;
/// use rusoto_credential::CredentialsError;
///
/// let error = CredentialsError::new("the STS endpoint is down").into_sdk();
/// assert!(matches!(error, SdkError::ProviderError(_)));
/// ```
pub trait IntoSdk {
    /// The counterpart in the AWS SDK.
    type Sdk;

    /// Returns the counterpart. Each implementation lists its losses.
    fn into_sdk(self) -> Self::Sdk;
}

/// Converts an AWS SDK value that always has a counterpart in Rusoto.
///
/// # Example
/// ```
/// use aws_credential_types::Credentials;
/// use rusoto_compat::convert::IntoRusoto;
///
/// let new = Credentials::new("AKIDEXAMPLE", "a secret", None, None, "example");
/// assert_eq!(new.into_rusoto().aws_access_key_id(), "AKIDEXAMPLE");
/// ```
pub trait IntoRusoto {
    /// The counterpart in Rusoto.
    type Rusoto;

    /// Returns the counterpart. Each implementation lists its losses.
    fn into_rusoto(self) -> Self::Rusoto;
}

/// Converts a Rusoto value that may have no counterpart in the AWS SDK.
///
/// # Example
/// ```
/// use rusoto_compat::convert::{ConvertCredentialsError, TryIntoSdk};
/// use rusoto_credential::AwsCredentials;
///
/// // Empty key and secret: Rusoto sends such requests unsigned.
/// let anonymous = AwsCredentials::default();
/// assert_eq!(anonymous.try_into_sdk(), Err(ConvertCredentialsError::Anonymous));
/// ```
pub trait TryIntoSdk {
    /// The counterpart in the AWS SDK.
    type Sdk;
    /// The error, which says why there is no counterpart and what to do instead.
    type Error;

    /// Returns the counterpart.
    ///
    /// # Errors
    /// An error when the value has no counterpart. Each implementation says when.
    fn try_into_sdk(self) -> Result<Self::Sdk, Self::Error>;
}

/// Converts an AWS SDK value that may have no counterpart in Rusoto.
///
/// # Example
/// ```
/// # #[cfg(feature = "sdk")] {
/// use aws_types::region::Region;
/// use rusoto_compat::convert::TryIntoRusoto;
///
/// let known = Region::from_static("eu-west-1").try_into_rusoto();
/// assert_eq!(known, Ok(rusoto_signature::Region::EuWest1));
///
/// // Newer than Rusoto: never turned into some other region.
/// assert!(Region::from_static("ap-southeast-5").try_into_rusoto().is_err());
/// # }
/// ```
pub trait TryIntoRusoto {
    /// The counterpart in Rusoto.
    type Rusoto;
    /// The error, which says why there is no counterpart and what to do instead.
    type Error;

    /// Returns the counterpart.
    ///
    /// # Errors
    /// An error when the value has no counterpart. Each implementation says when.
    fn try_into_rusoto(self) -> Result<Self::Rusoto, Self::Error>;
}
