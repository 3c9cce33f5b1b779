//! What error codes mean. Each list names where it is from.

use crate::shared::feedback::{DENIALS, REFUSALS};

/// `aws_runtime::retries::classifiers::THROTTLING_ERRORS` (aws-runtime 1.10.2,
/// `src/retries/classifiers.rs`); a test compares. It has S3's `SlowDown`.
pub(in crate::http) const THROTTLING: &[&str] = &[
    "Throttling",
    "ThrottlingException",
    "ThrottledException",
    "RequestThrottledException",
    "TooManyRequestsException",
    "ProvisionedThroughputExceededException",
    "TransactionInProgressException",
    "RequestLimitExceeded",
    "BandwidthLimitExceeded",
    "LimitExceededException",
    "RequestThrottled",
    "SlowDown",
    "PriorRequestNotComplete",
    "EC2ThrottledException",
];

/// `aws_runtime::retries::classifiers::TRANSIENT_ERRORS`, the same file.
pub(in crate::http) const TRANSIENT: &[&str] = &["RequestTimeout", "RequestTimeoutException"];

/// What stands for a status of 5xx. S3 sends it with status 200 as well, and for that the SDK's S3 client has the
/// first; Rusoto's typed errors have no status at all. From the services' API references, "Common Errors" and the
/// errors of single operations.
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

/// EC2's, beside the [`REFUSALS`] of all services. Together they are `credsExpiredCodes` of the AWS SDK for Go 1,
/// `aws/request/retryer.go`, and `InvalidToken`.
const EXPIRED_ON_EC2: &[&str] = &["RequestExpired"];

/// EC2's and SNS's, beside the [`DENIALS`] of the other services (the services' API references, "Common Errors").
/// A wrong signature or an unknown key is not among them: no policy has been asked yet.
const ACCESS_DENIED: &[&str] = &["UnauthorizedOperation", "AuthorizationError"];

/// SQS's, which follow neither pattern of [`Code::is_not_found`].
const NOT_FOUND: &[&str] =
    &["QueueDoesNotExist", "NonExistentQueue", "AWS.SimpleQueueService.NonExistentQueue"];

/// The credentials or the signature are not accepted: the same request is refused again. S3's, the query services'
/// and the JSON services' codes, EC2's `AuthFailure`, and those of a clock that is wrong.
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

/// S3's, for a bucket that is in another region than the request was sent to. botocore's `S3RegionRedirectorv2`
/// looks for the same.
const WRONG_REGION: &[&str] = &[
    "AuthorizationHeaderMalformed",
    PRESIGNED,
    "IllegalLocationConstraintException",
    "PermanentRedirect",
    "Redirect",
    "TemporaryRedirect",
];

/// S3's, for anything that is wrong with a presigned URL; of its region it speaks in the message.
const PRESIGNED: &str = "AuthorizationQueryParametersError";

/// An error code as far as it is known.
#[derive(Clone, Copy, Debug)]
pub(super) enum Code<'a> {
    /// As the server sent it.
    Exact(&'a str),
    /// The name of a variant of Rusoto's, which was made from the code by leaving `Exception` off.
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

    /// The same request is answered with the same code again, also where the status is a 5xx: Lambda states 502 for
    /// a key of KMS that it may not use (`KMSAccessDeniedException`) or that is switched off, and gateways state 5xx for anything.
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

/// The suffixes that Rusoto's generator, or the shape beside the code, drops.
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
        // A refusal with a status of success, or one of Rusoto's whose status is lost.
        None | Some(200..300) => code.is_some_and(|code| code.is_any(BROKEN)),
        Some(status) => TRANSIENT_STATUS.contains(&status),
    };
    is_broken || code.is_some_and(|code| code.is_any(TRANSIENT))
}

pub(super) fn is_expired_credentials(code: Option<Code<'_>>) -> bool {
    code.is_some_and(Code::is_expired)
}

/// Whether S3 says that the bucket is elsewhere, or may be.
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

/// A 400 without a code is the answer to a HEAD. It may be about the region, or about anything else.
pub(super) fn is_silent_bad_request(code: Option<Code<'_>>, status: Option<u16>) -> bool {
    code.is_none() && status == Some(400)
}

/// A 403 that names another reason, such as `ExpiredToken` or `SignatureDoesNotMatch`, is that.
pub(super) fn is_access_denied(code: Option<Code<'_>>, status: Option<u16>) -> bool {
    code.map_or(status == Some(403), Code::is_access_denied)
}

pub(super) fn is_not_found(code: Option<Code<'_>>, status: Option<u16>) -> bool {
    code.is_some_and(Code::is_not_found) || status == Some(404)
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_runtime::retries::classifiers::{THROTTLING_ERRORS, TRANSIENT_ERRORS};

    #[test]
    fn the_lists_are_the_sdks() {
        assert_eq!(THROTTLING, THROTTLING_ERRORS);
        assert_eq!(TRANSIENT, TRANSIENT_ERRORS);
    }

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
