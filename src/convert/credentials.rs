//! Conversions between `AwsCredentials` of Rusoto and `Credentials` of the SDK.
//!
//! The implementations for the types of each version of Rusoto are in `crate::versions`.

use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError as SdkCredentialsError;
use rusoto_compat_core::sendable::is_sendable;
use rusoto_credential::AwsCredentials;

use super::IntoRusoto;
use super::any_rusoto::{Fields, RusotoCredentials};
use super::time::{expiry_into_rusoto, expiry_into_sdk};

/// The name that the SDK shows as the origin of converted credentials.
pub(crate) const PROVIDER_NAME: &str = "rusoto-compat";

/// The reason why Rusoto credentials have no counterpart in the AWS SDK.
///
/// It converts into an error of the SDK, so that a provider can return it with `?`: [`Anonymous`](Self::Anonymous) into
/// `CredentialsNotLoaded`, and [`Unsendable`](Self::Unsendable) into `InvalidConfiguration`.
///
/// # Example
/// ```
/// use rusoto_compat::convert::TryIntoSdk;
/// use rusoto_credential::AwsCredentials;
///
/// let error = AwsCredentials::default().try_into_sdk().unwrap_err();
/// assert!(error.to_string().contains("no_credentials()"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ConvertCredentialsError {
    /// Access key id and secret are both empty.
    ///
    /// Rusoto sends such requests unsigned. The SDK would sign with an empty key, which each service refuses. It sends
    /// unsigned requests only when its configuration says so.
    #[error(
        "the Rusoto credentials are anonymous (access key id and secret are empty), and the AWS SDK has no such \
         credentials: for unsigned requests call `no_credentials()` on the `ConfigLoader`, or `allow_no_auth()` on the \
         service's config builder; otherwise look at where the empty key comes from"
    )]
    Anonymous,
    /// The access key id or the session token has a line break or another character that no HTTP header can have.
    ///
    /// With Rusoto, a request that is signed with it fails when it is sent. The signer of the SDK panics.
    #[error(
        "the {field} of the Rusoto credentials has a line break or another character that no HTTP header can have, so no \
         request can be signed with it: look at where it comes from"
    )]
    #[non_exhaustive]
    Unsendable {
        /// The name of the field: `access key id` or `session token`.
        field: &'static str,
    },
}

impl From<ConvertCredentialsError> for SdkCredentialsError {
    fn from(error: ConvertCredentialsError) -> Self {
        match error {
            // A chain goes on to its next provider after this class.
            ConvertCredentialsError::Anonymous => Self::not_loaded(error),
            ConvertCredentialsError::Unsendable { .. } => Self::invalid_configuration(error),
        }
    }
}

/// Converts Rusoto credentials into those of the SDK, with a name for their origin.
///
/// The SDK shows `provider_name` only in the `Debug` output of its credentials. [`TryIntoSdk`](super::TryIntoSdk) does the
/// same with the name `"rusoto-compat"`.
///
/// # Errors
/// [`ConvertCredentialsError::Anonymous`] when access key id and secret are both empty, and
/// [`ConvertCredentialsError::Unsendable`] when the access key id or the token cannot be sent.
///
/// # Example
/// ```
/// use rusoto_compat::convert::try_credentials_into_sdk;
/// use rusoto_credential::AwsCredentials;
///
/// let old = AwsCredentials::new("AKIDEXAMPLE", "a secret", None, None);
/// let new = try_credentials_into_sdk(&old, "vault")?;
/// assert!(format!("{new:?}").contains("vault"));
/// # Ok::<(), rusoto_compat::convert::ConvertCredentialsError>(())
/// ```
pub fn try_credentials_into_sdk(
    credentials: &AwsCredentials,
    provider_name: &'static str,
) -> Result<Credentials, ConvertCredentialsError> {
    credentials_into_sdk(credentials, provider_name)
}

pub(crate) fn credentials_into_sdk<C: RusotoCredentials>(
    credentials: &C,
    provider_name: &'static str,
) -> Result<Credentials, ConvertCredentialsError> {
    fields_into_sdk(credentials.fields().without_empty_token(), provider_name)
}

pub(crate) fn fields_into_sdk(
    fields: Fields<'_>,
    provider_name: &'static str,
) -> Result<Credentials, ConvertCredentialsError> {
    if fields.access_key_id.is_empty() && fields.secret_access_key.is_empty() {
        return Err(ConvertCredentialsError::Anonymous);
    }
    if !is_sendable(fields.access_key_id) {
        return Err(ConvertCredentialsError::Unsendable { field: "access key id" });
    }
    if !fields.token.is_none_or(is_sendable) {
        return Err(ConvertCredentialsError::Unsendable { field: "session token" });
    }
    Ok(Credentials::new(
        fields.access_key_id,
        fields.secret_access_key,
        fields.token.map(str::to_owned),
        fields.expires_at.map(expiry_into_sdk),
        provider_name,
    ))
}

pub(crate) fn credentials_into_rusoto<C: RusotoCredentials>(credentials: &Credentials) -> C {
    C::from_fields(fields_of_sdk(credentials))
}

/// Returns the fields of Rusoto's type.
pub(crate) fn fields_of_sdk(credentials: &Credentials) -> Fields<'_> {
    let fields = Fields {
        access_key_id: credentials.access_key_id(),
        secret_access_key: credentials.secret_access_key(),
        token: credentials.session_token(),
        expires_at: credentials.expiry().map(expiry_into_rusoto),
        claims: Fields::NO_CLAIMS,
    };
    fields.without_empty_token()
}

/// Keeps key, secret, token and expiry. Drops the account id, the name of the provider and the properties of SDK crates, for
/// which Rusoto has no place. There are no claims.
///
/// An empty session token becomes none, and an expiry beyond the range of chrono is clamped. Credentials whose key and secret
/// are both empty become Rusoto's anonymous credentials. The SDK would sign with them.
///
/// This costs a copy of the three strings. The SDK overwrites its copy in memory when it is dropped. Rusoto does not.
impl IntoRusoto for &Credentials {
    type Rusoto = AwsCredentials;

    fn into_rusoto(self) -> AwsCredentials {
        credentials_into_rusoto(self)
    }
}

impl IntoRusoto for Credentials {
    type Rusoto = AwsCredentials;

    fn into_rusoto(self) -> AwsCredentials {
        (&self).into_rusoto()
    }
}

#[cfg(test)]
mod tests {
    use std::error::Error;
    use std::time::{Duration, UNIX_EPOCH};

    use aws_credential_types::attributes::AccountId;
    use proptest::prelude::*;

    use super::*;
    use crate::convert::TryIntoSdk;

    #[test]
    fn anonymous_is_not_loaded_for_the_sdk_and_names_the_remedy() {
        let Err(error) = AwsCredentials::default().try_into_sdk() else {
            panic!("anonymous credentials were converted");
        };
        assert!(error.to_string().contains("`no_credentials()`"));
        let sdk = SdkCredentialsError::from(error);
        assert!(matches!(sdk, SdkCredentialsError::CredentialsNotLoaded(_)));
        assert!(sdk.source().is_some_and(|source| source.to_string().contains("`no_credentials()`")));
    }

    #[test]
    fn a_token_alone_is_still_anonymous() {
        let credentials = AwsCredentials::new("", "", Some("token".to_owned()), None);
        assert_eq!(credentials.try_into_sdk(), Err(ConvertCredentialsError::Anonymous));
    }

    /// Fuzzing found the panic, in the chain first.
    #[test]
    fn what_no_header_can_have_made_the_signer_of_the_sdk_panic() {
        let cases = [
            ("AKID\n", None, "access key id"),
            ("AK\u{7f}ID", Some("token"), "access key id"),
            ("AKID", Some("to\rken"), "session token"),
            ("AKID", Some("to\0ken"), "session token"),
        ];
        for (key, token, field) in cases {
            let old = AwsCredentials::new(key, "secret", token.map(str::to_owned), None);
            let error = old.try_into_sdk().unwrap_err();
            assert_eq!(error, ConvertCredentialsError::Unsendable { field });
            let text = error.to_string();
            assert!(text.contains(field) && !text.contains(token.unwrap_or(key)), "{text}");
            assert!(matches!(SdkCredentialsError::from(error), SdkCredentialsError::InvalidConfiguration(_)));
        }
        // The secret is never sent, so no header limits it. A service refuses a letter that no key has.
        assert!(AwsCredentials::new("AK\u{e9}ID", "secret", None, None).try_into_sdk().is_ok());
        assert!(AwsCredentials::new("AKID", "sec\nret", None, None).try_into_sdk().is_ok());
    }

    #[test]
    fn half_empty_credentials_pass_through() -> Result<(), ConvertCredentialsError> {
        let no_secret = AwsCredentials::new("AKID", "", None, None).try_into_sdk()?;
        assert_eq!((no_secret.access_key_id(), no_secret.secret_access_key()), ("AKID", ""));
        let no_key = AwsCredentials::new("", "secret", None, None).try_into_sdk()?;
        assert_eq!((no_key.access_key_id(), no_key.secret_access_key()), ("", "secret"));
        Ok(())
    }

    #[test]
    fn an_empty_token_is_none_in_both_directions() -> Result<(), ConvertCredentialsError> {
        let old = AwsCredentials::new("AKID", "secret", Some(String::new()), None);
        assert_eq!(old.try_into_sdk()?.session_token(), None);
        let new = Credentials::new("AKID", "secret", Some(String::new()), None, "test");
        assert_eq!(new.into_rusoto().token(), &None);
        Ok(())
    }

    #[test]
    fn claims_and_account_id_have_no_counterpart() -> Result<(), ConvertCredentialsError> {
        let mut old = AwsCredentials::new("AKID", "secret", None, None);
        old.claims_mut().insert("sub".to_owned(), "somebody".to_owned());
        let back = old.try_into_sdk()?.into_rusoto();
        assert!(back.claims().is_empty());

        let new = Credentials::builder()
            .access_key_id("AKID")
            .secret_access_key("secret")
            .account_id(AccountId::from("123456789012"))
            .provider_name("test")
            .build();
        assert_eq!(new.into_rusoto().try_into_sdk()?.account_id(), None);
        Ok(())
    }

    #[test]
    fn the_origin_is_named_and_the_secret_is_not() -> Result<(), ConvertCredentialsError> {
        let shown = format!("{:?}", AwsCredentials::new("AKID", "hush", None, None).try_into_sdk()?);
        assert!(shown.contains("rusoto-compat"));
        assert!(!shown.contains("hush"));
        Ok(())
    }

    fn text() -> impl Strategy<Value = String> {
        "[ -~]{1,40}"
    }

    proptest! {
        #[test]
        fn rusoto_to_sdk_and_back(
            key in text(),
            secret in text(),
            token in proptest::option::of(text()),
            expiry in proptest::option::of((-8_000_000_000i64..8_000_000_000_000, 0u32..10_000_000)),
        ) {
            let expires_at =
                expiry.and_then(|(seconds, ticks)| chrono::DateTime::from_timestamp(seconds, ticks * 100));
            let there = AwsCredentials::new(key, secret, token, expires_at);
            let back = (&there).try_into_sdk()?.into_rusoto();
            prop_assert_eq!(back.aws_access_key_id(), there.aws_access_key_id());
            prop_assert_eq!(back.aws_secret_access_key(), there.aws_secret_access_key());
            prop_assert_eq!(back.token(), there.token());
            prop_assert_eq!(back.expires_at(), there.expires_at());
        }

        #[test]
        fn sdk_to_rusoto_and_back(
            key in text(),
            secret in text(),
            token in proptest::option::of(text()),
            expiry in proptest::option::of((0u64..8_000_000_000_000, 0u32..10_000_000)),
        ) {
            let expiry = expiry.map(|(seconds, ticks)| UNIX_EPOCH + Duration::new(seconds, ticks * 100));
            let there = Credentials::new(key, secret, token, expiry, PROVIDER_NAME);
            let back = (&there).into_rusoto().try_into_sdk()?;
            prop_assert_eq!(back, there);
        }

        #[test]
        fn no_expiry_panics(seconds: u64, nanos in 0u32..1_000_000_000) {
            let distance = Duration::new(seconds, nanos);
            for expiry in [UNIX_EPOCH.checked_add(distance), UNIX_EPOCH.checked_sub(distance)] {
                let _ = Credentials::new("AKID", "secret", None, expiry, "test").into_rusoto().try_into_sdk();
            }
        }
    }
}
