//! What can be sent as an HTTP header.

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
