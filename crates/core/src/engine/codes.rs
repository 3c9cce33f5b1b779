//! The error codes that the SDK's clients retry after.

/// `aws_runtime::retries::classifiers::THROTTLING_ERRORS` (aws-runtime 1.10.2, `src/retries/classifiers.rs`). A test
/// compares the two. S3's `SlowDown` is in it.
pub const THROTTLING: &[&str] = &[
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
pub const TRANSIENT: &[&str] = &["RequestTimeout", "RequestTimeoutException"];

/// The codes of a request whose time may be off: those of `aws_runtime`'s `ServiceClockSkewClassifier`, where they are
/// private.
pub(super) const SKEWED_CLOCK: &[&str] = &[
    "InvalidSignatureException",
    "SignatureDoesNotMatch",
    "AuthFailure",
    "RequestTimeTooSkewed",
    "AccessDeniedException",
];

#[cfg(test)]
mod tests {
    use super::*;
    use aws_runtime::retries::classifiers::{THROTTLING_ERRORS, TRANSIENT_ERRORS};

    #[test]
    fn the_lists_are_the_sdks() {
        assert_eq!(THROTTLING, THROTTLING_ERRORS);
        assert_eq!(TRANSIENT, TRANSIENT_ERRORS);
    }
}
