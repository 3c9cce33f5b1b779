//! Rusoto's credentials and their error, of whichever version.
//!
//! Their text is the same in every version, their types are not: to the compiler, two versions of one crate are two
//! crates. What is decided about them is decided here and in the functions that are generic over these traits;
//! `crate::versions` says that each version has them.

use std::collections::BTreeMap;
use std::error::Error;

use chrono::{DateTime, Utc};

/// All that `AwsCredentials` hold, borrowed.
#[derive(Clone, Copy)]
pub(crate) struct Fields<'a> {
    pub(crate) access_key_id: &'a str,
    pub(crate) secret_access_key: &'a str,
    pub(crate) token: Option<&'a str>,
    pub(crate) expires_at: Option<DateTime<Utc>>,
    pub(crate) claims: &'a BTreeMap<String, String>,
}

impl Fields<'_> {
    /// What the claims of credentials are that had none.
    pub(crate) const NO_CLAIMS: &'static BTreeMap<String, String> = &BTreeMap::new();

    /// Rusoto's profile parser makes an empty token of `aws_session_token =`, and Rusoto then sends it as an empty
    /// header, which services refuse.
    pub(crate) fn without_empty_token(self) -> Self {
        Self { token: self.token.filter(|token| !token.is_empty()), ..self }
    }
}

/// `AwsCredentials` of some version of Rusoto.
pub(crate) trait RusotoCredentials: Send + Sized {
    fn fields(&self) -> Fields<'_>;

    /// Costs a copy of the strings; without claims that is an allocation for each of them.
    fn from_fields(fields: Fields<'_>) -> Self;
}

/// `CredentialsError` of some version of Rusoto: a message.
pub(crate) trait RusotoError: Error + Send + Sync + Sized + 'static {
    fn message(&self) -> &str;

    fn from_message(message: String) -> Self;
}

/// The message of an error that is Rusoto's, of any version that is compiled in.
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
