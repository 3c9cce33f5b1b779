//! The meaning of error codes. Each list names its source.

use rusoto_compat_core::engine::{THROTTLING, TRANSIENT};
use rusoto_compat_core::refusal::{DENIALS, REFUSALS};

/// Codes that stand for a 5xx status. They matter where the status is missing: S3 sends such codes also with status
/// 200, and Rusoto's typed errors have no status. The SDK's S3 client has the first of them. They are from the
/// services' API references, "Common Errors" and the errors of single operations.
const BROKEN: &[&str] = &[
    "InternalError",
    "InternalFailure",
    "InternalServerError",
    "InternalServerException",
    "InternalServiceError",
    "InternalServiceException",
    "ServiceUnavailable",
    "ServiceUnavailableException",
];

/// `TRANSIENT_ERROR_STATUS_CODES` of aws-smithy-runtime 1.16.2, `src/client/retries/classifiers.rs`.
const TRANSIENT_STATUS: &[u16] = &[500, 502, 503, 504];

/// EC2's code, in addition to the [`REFUSALS`] of all services. Together they are `credsExpiredCodes` of the AWS SDK
/// for Go 1 (`aws/request/retryer.go`) plus `InvalidToken`.
const EXPIRED_ON_EC2: &[&str] = &["RequestExpired"];

/// Codes of EC2 and SNS, in addition to the [`DENIALS`] of the other services (the services' API references, "Common
/// Errors"). A wrong signature or an unknown key is not among them, because the service has not looked at a policy yet.
const ACCESS_DENIED: &[&str] = &["UnauthorizedOperation", "AuthorizationError"];

/// Codes of SQS that do not match the patterns in [`Code::is_not_found`].
const NOT_FOUND: &[&str] =
    &["QueueDoesNotExist", "NonExistentQueue", "AWS.SimpleQueueService.NonExistentQueue"];

/// Codes for credentials or a signature that the service does not accept. The same request is refused again. They are
/// from S3, the query services, the JSON services and EC2 (`AuthFailure`), and include the codes for a wrong clock.
const NOT_AUTHENTIC: &[&str] = &[
    "AuthFailure",
    "IncompleteSignature",
    "InvalidAccessKeyId",
    "InvalidClientTokenId",
    "InvalidSignatureException",
    "MissingAuthenticationToken",
    "MissingAuthenticationTokenException",
    "NotSignedUp",
    "OptInRequired",
    "RequestInTheFuture",
    "RequestTimeTooSkewed",
    "SignatureDoesNotMatch",
    "UnrecognizedClientException",
];

/// S3's codes for a bucket in another region than the request. botocore's `S3RegionRedirectorv2` checks for the same.
const WRONG_REGION: &[&str] = &[
    "AuthorizationHeaderMalformed",
    PRESIGNED,
    "IllegalLocationConstraintException",
    "PermanentRedirect",
    "Redirect",
    "TemporaryRedirect",
];

/// S3's code for any fault of a presigned URL. If the region is wrong, the message names the right one.
const PRESIGNED: &str = "AuthorizationQueryParametersError";

/// An error code.
#[derive(Clone, Copy, Debug)]
pub(super) enum Code<'a> {
    /// The code as the server sent it.
    Exact(&'a str),
    /// The name of a Rusoto variant, which is the code without `Exception`.
    Variant(&'a str),
}

impl Code<'_> {
    pub(super) fn is(self, code: &str) -> bool {
        match self {
            Self::Exact(own) => own == code,
            Self::Variant(own) => own == code || own == without_suffix(code),
        }
    }

    fn is_any(self, codes: &[&str]) -> bool {
        codes.iter().any(|code| self.is(code))
    }

    fn is_throttling(self) -> bool {
        self.is_any(THROTTLING)
    }

    fn text(&self) -> &str {
        let (Self::Exact(own) | Self::Variant(own)) = self;
        own
    }

    fn is_expired(self) -> bool {
        self.is_any(&REFUSALS) || self.is_any(EXPIRED_ON_EC2)
    }

    fn is_access_denied(self) -> bool {
        self.is_any(&DENIALS) || self.is_any(ACCESS_DENIED)
    }

    fn is_not_found(self) -> bool {
        let own = self.text();
        own.starts_with("NoSuch") || without_suffix(own).ends_with("NotFound") || self.is_any(NOT_FOUND)
    }

    /// Returns whether the same request gets the same code again, even with a 5xx status. Lambda uses status 502 for a
    /// KMS key that it may not use (`KMSAccessDeniedException`) or that is disabled, and gateways use 5xx for anything.
    fn is_final(self) -> bool {
        let bare = without_suffix(self.text());
        self.is_not_found()
            || self.is_expired()
            || self.is_access_denied()
            || self.is_any(NOT_AUTHENTIC)
            || self.is_any(WRONG_REGION)
            || ["Malformed", "Invalid", "Missing"].iter().any(|start| bare.starts_with(start))
            || ["AccessDenied", "Validation"].iter().any(|end| bare.ends_with(end))
            || ["NotImplemented", "MethodNotAllowed", "KMSDisabled", "KMSInvalidState"].contains(&bare)
    }
}

/// Removes the suffixes that Rusoto's generator or a service's error shape leaves off.
fn without_suffix(code: &str) -> &str {
    let suffixes = ["Exception", "Fault", "Error"];
    let bare = suffixes.iter().find_map(|suffix| code.strip_suffix(suffix));
    bare.filter(|bare| !bare.is_empty()).unwrap_or(code)
}

pub(super) fn is_throttling(code: Option<Code<'_>>, status: Option<u16>) -> bool {
    code.is_some_and(Code::is_throttling) || status == Some(429)
}

pub(super) fn is_retryable(code: Option<Code<'_>>, status: Option<u16>) -> bool {
    is_throttling(code, status) || (is_transient(code, status) && !code.is_some_and(Code::is_final))
}

fn is_transient(code: Option<Code<'_>>, status: Option<u16>) -> bool {
    let is_broken = match status {
        // A refusal with a success status, or a typed Rusoto error, which has lost its status.
        None | Some(200..300) => code.is_some_and(|code| code.is_any(BROKEN)),
        Some(status) => TRANSIENT_STATUS.contains(&status),
    };
    is_broken || code.is_some_and(|code| code.is_any(TRANSIENT))
}

pub(super) fn is_expired_credentials(code: Option<Code<'_>>) -> bool {
    code.is_some_and(Code::is_expired)
}

/// Returns whether S3 says that the bucket is in another region, or may be.
pub(super) fn is_wrong_region(
    code: Option<Code<'_>>,
    status: Option<u16>,
    message: Option<&str>,
    region: &str,
) -> bool {
    match (code, status) {
        (_, Some(301 | 302 | 307 | 308)) => true,
        (Some(code), _) if code.is(PRESIGNED) => message.is_some_and(|message| message.contains(region)),
        (code, status) => {
            is_silent_bad_request(code, status) || code.is_some_and(|code| code.is_any(WRONG_REGION))
        }
    }
}

/// Returns whether this is a 400 without a code, which is the answer to a HEAD. The fault may be the region or anything
/// else.
pub(super) fn is_silent_bad_request(code: Option<Code<'_>>, status: Option<u16>) -> bool {
    code.is_none() && status == Some(400)
}

/// Returns whether a policy denied the request. A 403 with another code, such as `ExpiredToken`, has another reason.
pub(super) fn is_access_denied(code: Option<Code<'_>>, status: Option<u16>) -> bool {
    code.map_or(status == Some(403), Code::is_access_denied)
}

pub(super) fn is_not_found(code: Option<Code<'_>>, status: Option<u16>) -> bool {
    code.is_some_and(Code::is_not_found) || status == Some(404)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_mean_what_they_say() {
        let exact = |code| Some(Code::Exact(code));
        for code in
            ["NoSuchKey", "NoSuchBucket", "NotFound", "ResourceNotFoundException", "InvalidGroup.NotFound"]
        {
            assert!(is_not_found(exact(code), Some(400)), "{code}");
        }
        assert!(is_not_found(exact("AWS.SimpleQueueService.NonExistentQueue"), Some(400)));
        assert!(is_not_found(None, Some(404)));
        assert!(!is_not_found(exact("AccessDenied"), Some(403)));

        assert!(is_access_denied(exact("AccessDenied"), None));
        assert!(is_access_denied(None, Some(403)), "the answer to a HEAD");
        assert!(!is_access_denied(exact("ExpiredToken"), Some(403)));
        assert!(!is_access_denied(exact("SignatureDoesNotMatch"), Some(403)));
        assert!(!is_access_denied(None, None));

        assert!(is_expired_credentials(exact("ExpiredTokenException")));
        assert!(!is_expired_credentials(exact("InvalidClientTokenId")));
        assert!(!is_expired_credentials(None));

        assert!(is_throttling(exact("SlowDown"), Some(503)));
        assert!(is_throttling(None, Some(429)));
        assert!(!is_throttling(exact("LimitExceeded"), Some(409)), "IAM's code for a quota");
        assert!(is_retryable(None, Some(503)));
        assert!(is_retryable(exact("RequestTimeout"), Some(400)));
        assert!(!is_retryable(None, Some(501)));
        assert!(is_retryable(Some(Code::Variant("InternalServer")), None), "DynamoDB's, typed by Rusoto");
    }

    #[test]
    fn a_variant_is_the_code_without_its_suffix() {
        let variant = Code::Variant("ExpiredToken");
        assert!(variant.is("ExpiredToken") && variant.is("ExpiredTokenException"));
        assert!(!Code::Exact("ExpiredToken").is("ExpiredTokenException"));
        assert!(is_throttling(Some(Code::Variant("ProvisionedThroughputExceeded")), None));
        assert!(is_not_found(Some(Code::Variant("ResourceNotFound")), None));
        assert!(is_access_denied(Some(Code::Variant("AccessDenied")), None));
        assert!(!Code::Variant("").is("Exception"));
    }
}
