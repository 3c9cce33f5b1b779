//! Decides whether a retry may help, and passes the decision to the SDK's strategy.

use aws_smithy_runtime_api::client::interceptors::context::InterceptorContext;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::retries::classifiers::{ClassifyRetry, RetryAction, RetryReason};
use aws_smithy_types::retry::ErrorKind;
use rusoto_compat_core::engine::{THROTTLING, TRANSIENT};
use std::time::Duration;

/// Decides for an attempt without a response, by the class of the SDK's error.
pub(super) fn of_error(error: &ConnectorError) -> RetryAction {
    if error.is_timeout() || error.is_io() {
        return RetryAction::transient_error();
    }
    error.as_other().map_or(RetryAction::NoActionIndicated, RetryAction::retryable_error)
}

/// Decides for a response and its error code. The code goes first: S3's `SlowDown` is a 503, or even a 200.
pub(super) fn of_response(response: &HttpResponse, code: Option<&str>) -> RetryAction {
    let kind = match (code, response.status().as_u16()) {
        (Some(code), _) if THROTTLING.contains(&code) => ErrorKind::ThrottlingError,
        (Some(code), _) if TRANSIENT.contains(&code) => ErrorKind::TransientError,
        // aws-sdk-s3 adds this code to the list, for its errors inside a 200.
        (Some("InternalError"), ..400) => ErrorKind::TransientError,
        (_, ..400) => return RetryAction::NoActionIndicated,
        (_, 429) => ErrorKind::ThrottlingError,
        // "not implemented" and "HTTP version not supported" do not change with another attempt.
        (_, 501 | 505) => return RetryAction::NoActionIndicated,
        (_, 500..600) => ErrorKind::TransientError,
        _ => return RetryAction::NoActionIndicated,
    };
    let retry_after = response.headers().get("x-amz-retry-after");
    let retry_after = retry_after.and_then(|millis| millis.parse().ok()).map(Duration::from_millis);
    RetryAction::RetryIndicated(RetryReason::RetryableError { kind, retry_after })
}

/// Carries a decision through the SDK's `InterceptorContext` to its strategy, which asks classifiers.
#[derive(Debug)]
pub(super) struct Verdict(pub(super) RetryAction);

/// The classifier that returns a [`Verdict`].
#[derive(Debug)]
pub(in crate::http) struct PassVerdictOn;

impl ClassifyRetry for PassVerdictOn {
    fn classify_retry(&self, context: &InterceptorContext) -> RetryAction {
        let verdict = context.input().and_then(|input| input.downcast_ref::<Verdict>());
        verdict.map_or(RetryAction::NoActionIndicated, |verdict| verdict.0.clone())
    }

    fn name(&self) -> &'static str {
        "SharedHttpDispatcher"
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_smithy_runtime_api::http::StatusCode;
    use aws_smithy_types::body::SdkBody;

    fn response(status: u16) -> HttpResponse {
        HttpResponse::new(StatusCode::try_from(status).unwrap(), SdkBody::empty())
    }

    #[test]
    fn responses() {
        let cases: &[(u16, Option<&str>, Option<ErrorKind>)] = &[
            (200, None, None),
            (200, Some("SlowDown"), Some(ErrorKind::ThrottlingError)),
            (200, Some("InternalError"), Some(ErrorKind::TransientError)),
            (200, Some("AccessDenied"), None),
            (304, None, None),
            (400, None, None),
            (400, Some("Throttling"), Some(ErrorKind::ThrottlingError)),
            (400, Some("RequestTimeout"), Some(ErrorKind::TransientError)),
            (400, Some("ExpiredToken"), None),
            (403, Some("AccessDenied"), None),
            (404, Some("NoSuchKey"), None),
            (429, None, Some(ErrorKind::ThrottlingError)),
            (500, Some("InternalError"), Some(ErrorKind::TransientError)),
            (501, Some("NotImplemented"), None),
            (502, None, Some(ErrorKind::TransientError)),
            (503, Some("SlowDown"), Some(ErrorKind::ThrottlingError)),
            (503, None, Some(ErrorKind::TransientError)),
            (505, None, None),
            (529, None, Some(ErrorKind::TransientError)),
            (600, None, None),
        ];
        for (status, code, kind) in cases {
            let expected = kind.map_or(RetryAction::NoActionIndicated, RetryAction::retryable_error);
            assert_eq!(of_response(&response(*status), *code), expected, "{status} {code:?}");
        }
    }

    #[test]
    fn a_server_can_ask_for_a_pause() {
        let mut throttled = response(429);
        throttled.headers_mut().insert("x-amz-retry-after", "1500");
        let expected = RetryAction::retryable_error_with_explicit_delay(
            ErrorKind::ThrottlingError,
            Duration::from_millis(1500),
        );
        assert_eq!(of_response(&throttled, None), expected);
        throttled.headers_mut().insert("x-amz-retry-after", "soon");
        assert_eq!(of_response(&throttled, None), RetryAction::throttling_error());
    }

    #[test]
    fn errors_before_a_response() {
        let error = || "x".into();
        assert!(of_error(&ConnectorError::io(error())).should_retry());
        assert!(of_error(&ConnectorError::timeout(error())).should_retry());
        assert!(of_error(&ConnectorError::other(error(), Some(ErrorKind::TransientError))).should_retry());
        assert!(!of_error(&ConnectorError::other(error(), None)).should_retry());
        assert!(!of_error(&ConnectorError::user(error())).should_retry());
    }
}
