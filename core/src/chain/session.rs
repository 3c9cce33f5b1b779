//! Sessions that STS and SSO hand out.

use aws_credential_types::Credentials;
use std::time::SystemTime;

/// The SDK reads an answer that stops in the middle as one that is whole: what it did not get to is empty, and the
/// expiration, which comes last, is the beginning of 1970. Keys that are cut must not be signed with.
pub(super) fn whole(credentials: Credentials) -> Result<Credentials, &'static str> {
    let empty = credentials.access_key_id().is_empty()
        || credentials.secret_access_key().is_empty()
        || credentials.session_token().is_some_and(str::is_empty);
    if empty || credentials.expiry() == Some(SystemTime::UNIX_EPOCH) {
        return Err("the credentials in the answer are not whole");
    }
    Ok(credentials)
}
