//! Checks of keys before they are used to sign: they are complete, and they can be sent as HTTP headers.

use std::time::{SystemTime, UNIX_EPOCH};

/// Returns whether `text` can be the value of an HTTP header. Access key ids and session tokens are sent in headers.
///
/// The AWS SDK's signer panics on a text that cannot, in the first request that it signs. So all code that reads keys
/// from a file, a variable or a server calls this first. Only control characters cannot be sent. A letter beyond ASCII
/// can, and the service refuses it.
///
/// ```
/// use rusoto_compat_core::sendable::is_sendable;
///
/// assert!(is_sendable("AKIDEXAMPLE"));
/// assert!(!is_sendable("AKID\nEXAMPLE"));
/// ```
pub fn is_sendable(text: &str) -> bool {
    text.bytes().all(|byte| byte == b'\t' || (byte >= b' ' && byte != 0x7f))
}

/// Returns whether the keys in an answer are complete.
///
/// If an answer breaks off, the SDK does not report an error. It returns empty texts for the missing parts, and the
/// beginning of 1970 for the expiration, which comes last. Incomplete keys must not be used to sign.
///
/// ```
/// use rusoto_compat_core::sendable::is_whole;
/// use std::time::UNIX_EPOCH;
///
/// assert!(is_whole("AKIDEXAMPLE", "secret", Some("token"), None));
/// assert!(!is_whole("AKIDEXAMPLE", "secret", Some("token"), Some(UNIX_EPOCH)));
/// ```
pub fn is_whole(
    access_key_id: &str,
    secret_access_key: &str,
    session_token: Option<&str>,
    expires_at: Option<SystemTime>,
) -> bool {
    let parts = [Some(access_key_id), Some(secret_access_key), session_token];
    parts.into_iter().flatten().all(|part| !part.is_empty()) && expires_at != Some(UNIX_EPOCH)
}
