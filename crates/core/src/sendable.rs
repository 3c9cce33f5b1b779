//! What has to be true of keys before anybody signs with them: they are whole, and can be sent as HTTP headers.

use std::time::{SystemTime, UNIX_EPOCH};

/// Whether `text` can be the value of an HTTP header, as an access key id and a session token have to be.
///
/// The AWS SDK's signer panics on one that cannot, in whichever request is the first to be signed. So who takes keys from
/// a file, a variable or a server asks this before the SDK gets them. Only control characters cannot be sent: a letter
/// beyond ASCII can, and it is the service that refuses it.
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

/// Whether keys in an answer are all that was answered.
///
/// The SDK reads an answer that stops in the middle as one that is whole. The parts that did not arrive are empty, and the
/// expiration, which comes last, is the beginning of 1970. Keys that are cut must not be signed with.
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
