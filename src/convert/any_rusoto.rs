//! Traits for the credentials and the credentials error of all supported versions of Rusoto.
//!
//! The types have the same text in each version, but to the compiler two versions of one crate are two crates. The conversions
//! are generic over these traits. `crate::versions` implements them for each version.

use std::collections::BTreeMap;
use std::error::Error;

use chrono::{DateTime, Utc};

/// The contents of `AwsCredentials`, borrowed.
#[derive(Clone, Copy)]
pub(crate) struct Fields<'a> {
    pub(crate) access_key_id: &'a str,
    pub(crate) secret_access_key: &'a str,
    pub(crate) token: Option<&'a str>,
    pub(crate) expires_at: Option<DateTime<Utc>>,
    pub(crate) claims: &'a BTreeMap<String, String>,
}

impl Fields<'_> {
    /// The claims of credentials that have none.
    pub(crate) const NO_CLAIMS: &'static BTreeMap<String, String> = &BTreeMap::new();

    /// Drops an empty token.
    ///
    /// Rusoto's profile parser reads one from `aws_session_token =`. Rusoto then sends an empty header, which services
    /// refuse.
    pub(crate) fn without_empty_token(self) -> Self {
        Self { token: self.token.filter(|token| !token.is_empty()), ..self }
    }
}

/// The `AwsCredentials` of some version of Rusoto.
pub(crate) trait RusotoCredentials: Send + Sized {
    fn fields(&self) -> Fields<'_>;

    /// Copies the strings. Without claims this is one allocation for each of them.
    fn from_fields(fields: Fields<'_>) -> Self;
}

/// The `CredentialsError` of some version of Rusoto, which is a message.
pub(crate) trait RusotoError: Error + Send + Sync + Sized + 'static {
    fn message(&self) -> &str;

    fn from_message(message: String) -> Self;
}

/// Returns the message of an error, if it is the error of Rusoto, of any version that is compiled in.
pub(crate) fn rusoto_message<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a str> {
    fn of<'a, E: RusotoError>(error: &'a (dyn Error + 'static)) -> Option<&'a str> {
        error.downcast_ref::<E>().map(RusotoError::message)
    }
    let message = of::<rusoto_credential::CredentialsError>(error);
    #[cfg(feature = "rusoto-0-47")]
    let message = message.or_else(|| of::<rusoto_credential_0_47::CredentialsError>(error));
    #[cfg(feature = "rusoto-0-46")]
    let message = message.or_else(|| of::<rusoto_credential_0_46::CredentialsError>(error));
    message
}
