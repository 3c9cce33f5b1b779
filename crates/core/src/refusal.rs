//! The error responses that refuse the credentials of a request, and the key that a request was signed with.

/// Codes for a session that has ended, or a token that the service does not know. The list is the one that the
/// SDK's coming credential cache reacts to (smithy-rs#4766).
pub const REFUSALS: [&str; 3] = ["ExpiredToken", "ExpiredTokenException", "InvalidToken"];

/// Codes for a request that is not allowed. Some servers, such as Ceph's gateway, also answer them when a session has ended.
pub const DENIALS: [&str; 2] = ["AccessDenied", "AccessDeniedException"];

/// The number of bytes of an error body that are read. Those of AWS have less than a kilobyte.
pub const LONGEST_ERROR_BODY: usize = 64 * 1024;

/// Returns whether a code refuses the credentials.
///
/// ```
/// use rusoto_compat_core::refusal::is_refusal;
///
/// assert!(is_refusal("ExpiredToken"));
/// assert!(!is_refusal("AccessDenied"));
/// ```
pub fn is_refusal(code: &str) -> bool {
    REFUSALS.contains(&code)
}

/// Returns whether an error response denies access. `code` is the code of the response. The response to a HEAD request has no
/// body, and so no code.
///
/// ```
/// use rusoto_compat_core::refusal::is_denial;
///
/// assert!(is_denial(403, Some("AccessDenied"), true));
/// assert!(is_denial(403, None, false));
/// assert!(!is_denial(403, Some("SignatureDoesNotMatch"), true));
/// ```
pub fn is_denial(status: u16, code: Option<&str>, has_body: bool) -> bool {
    status == 403 && code.map_or(!has_body, |code| DENIALS.contains(&code))
}

/// Returns the code without its namespace and without the text behind it: `FooError` of
/// `aws.protocoltests#FooError:http://…`.
///
/// ```
/// use rusoto_compat_core::refusal::bare_code;
///
/// assert_eq!(bare_code("aws.protocoltests#FooError:http://internal"), "FooError");
/// ```
pub fn bare_code(code: &str) -> &str {
    let code = code.split([':', ',']).next().unwrap_or(code);
    code.rsplit('#').next().unwrap_or(code).trim()
}

/// Returns the access key id of an `Authorization` header of AWS's signature version 4 or 4a.
///
/// ```
/// use rusoto_compat_core::refusal::signing_key;
///
/// let header = "AWS4-HMAC-SHA256 Credential=ASIAEXAMPLE/20261120/eu-west-1/s3/aws4_request, SignedHeaders=host";
/// assert_eq!(signing_key(header), Some("ASIAEXAMPLE"));
/// ```
pub fn signing_key(authorization: &str) -> Option<&str> {
    let (_, scope) = authorization.split_once("Credential=")?;
    let (key, _) = scope.split_once('/')?;
    (!key.is_empty()).then_some(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_signing_key_is_read_from_the_header() {
        let header =
            "AWS4-HMAC-SHA256 Credential=ASIAEXAMPLE/20261120/eu-west-1/s3/aws4_request, SignedHeaders=host";
        assert_eq!(signing_key(header), Some("ASIAEXAMPLE"));
        for other in ["", "Bearer abc", "AWS4-HMAC-SHA256 Credential=", "AWS4-HMAC-SHA256 Credential=/x"] {
            assert_eq!(signing_key(other), None, "{other:?}");
        }
    }
}
