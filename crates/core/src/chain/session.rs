//! Checks credentials before they are used to sign.

use crate::sendable::{is_sendable, is_whole};
use aws_credential_types::Credentials;

/// Returns the credentials, or the reason why they cannot be used.
pub(super) fn whole(credentials: Credentials) -> Result<Credentials, &'static str> {
    if !is_whole(
        credentials.access_key_id(),
        credentials.secret_access_key(),
        credentials.session_token(),
        credentials.expiry(),
    ) {
        return Err("the credentials in the answer are not whole");
    }
    if unsendable(&credentials).is_some() {
        return Err("the credentials in the answer have characters that no HTTP header can have");
    }
    Ok(credentials)
}

/// Returns the reason why credentials cannot be sent, as the end of a sentence.
pub(super) fn unsendable(credentials: &Credentials) -> Option<&'static str> {
    if !is_sendable(credentials.access_key_id()) {
        return Some(
            "has an access key id with a line break or another character that no HTTP header can have",
        );
    }
    // The secret is not sent. But a line break in it means that the key is not the right one.
    if !is_sendable(credentials.secret_access_key()) {
        return Some("has a secret access key with a line break or another character that no key has");
    }
    let is_good = credentials.session_token().is_none_or(is_sendable);
    (!is_good)
        .then_some("has a session token with a line break or another character that no HTTP header can have")
}
