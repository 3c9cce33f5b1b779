//! The faults that a retry mends, and those that it does not, compared with the SDK's classifiers.

use super::*;
use crate::http::AwsErrorExt;
use aws_runtime::retries::classifiers::{AwsErrorCodeClassifier, TRANSIENT_ERRORS};
use aws_sdk_s3::operation::get_object::GetObjectError as SdkGetObjectError;
use aws_smithy_runtime::client::retries::classifiers::{HttpStatusCodeClassifier, TransientErrorClassifier};
use aws_smithy_runtime_api::client::interceptors::context::{Error as AnyError, Input, InterceptorContext};
use aws_smithy_runtime_api::client::orchestrator::{HttpResponse, OrchestratorError};
use aws_smithy_runtime_api::client::result::{ConnectorError, SdkError};
use aws_smithy_runtime_api::client::retries::classifiers::ClassifyRetry;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::error::ErrorMetadata;
use http_0_2::StatusCode;
use rusoto_core::RusotoError;
use rusoto_core::request::{BufferedHttpResponse, HttpDispatchError};
use rusoto_s3::GetObjectError;

const PRESIGNED: &str = "AuthorizationQueryParametersError";

type Old = RusotoError<GetObjectError>;
type New = SdkError<SdkGetObjectError, HttpResponse>;

fn body_of(code: &str) -> String {
    if code.is_empty() { String::new() } else { format!("<Error><Code>{code}</Code></Error>") }
}

fn status(status: u16) -> StatusCode {
    StatusCode::from_u16(status).unwrap()
}

fn old(code: &str, number: u16, region: Option<&str>) -> Old {
    let mut headers = http_0_2::HeaderMap::<String>::default();
    headers.extend(
        region.map(|region| (http_0_2::HeaderName::from_static("x-amz-bucket-region"), region.to_owned())),
    );
    RusotoError::Unknown(BufferedHttpResponse { status: status(number), body: body_of(code).into(), headers })
}

fn raw(code: &str, number: u16, region: Option<&str>) -> HttpResponse {
    let mut raw = HttpResponse::new(status(number).into(), SdkBody::from(body_of(code)));
    if let Some(region) = region {
        raw.headers_mut().insert("x-amz-bucket-region", region.to_owned());
    }
    raw
}

fn modern(code: &str) -> SdkGetObjectError {
    let meta = ErrorMetadata::builder();
    SdkGetObjectError::generic(if code.is_empty() { meta } else { meta.code(code) }.build())
}

fn new(code: &str, number: u16, region: Option<&str>) -> New {
    SdkError::service_error(modern(code), raw(code, number, region))
}

/// Returns the decision of the three classifiers of an aws-sdk-s3 operation.
fn the_sdk_retries(error: OrchestratorError<AnyError>, response: Option<HttpResponse>) -> bool {
    let mut context = InterceptorContext::new(Input::erase(()));
    if let Some(response) = response {
        context.set_response(response);
    }
    context.set_output_or_error(Err(error));
    let codes = AwsErrorCodeClassifier::<SdkGetObjectError>::builder()
        .transient_errors([TRANSIENT_ERRORS, &["InternalError"]].concat())
        .build();
    let unanswered = TransientErrorClassifier::<SdkGetObjectError>::new();
    let by_status = HttpStatusCodeClassifier::default();
    let classifiers: [&dyn ClassifyRetry; 3] = [&codes, &unanswered, &by_status];
    classifiers.iter().any(|classifier| classifier.classify_retry(&context).should_retry())
}

const MENDED: bool = true;
const NOT_MENDED: bool = false;

#[test]
fn a_retry_mends_what_passes_and_nothing_else() {
    let cases: &[(bool, &[u16], &[&str])] = &[
        (MENDED, &[500, 502, 503, 504], &["", "InternalError", "ServiceUnavailable", "SomethingNew"]),
        (MENDED, &[200], &["SlowDown", "InternalError"]),
        (MENDED, &[400, 503], &["SlowDown", "Throttling", "RequestLimitExceeded", "RequestTimeout"]),
        // Redirects and wrong regions.
        (NOT_MENDED, &[301, 302, 307, 308, 400], &["", "PermanentRedirect", "TemporaryRedirect"]),
        (NOT_MENDED, &[400], &["AuthorizationHeaderMalformed", "IllegalLocationConstraintException"]),
        // Credentials, signatures, clocks.
        (
            NOT_MENDED,
            &[400, 403],
            &["ExpiredToken", "ExpiredTokenException", "RequestExpired", "InvalidToken"],
        ),
        (
            NOT_MENDED,
            &[401, 403],
            &["", "InvalidAccessKeyId", "SignatureDoesNotMatch", "RequestTimeTooSkewed"],
        ),
        // Targets that are missing or denied.
        (NOT_MENDED, &[404], &["", "NoSuchKey", "NoSuchBucket", "ResourceNotFoundException"]),
        (NOT_MENDED, &[403], &["AccessDenied", "AccessDeniedException", "UnauthorizedOperation"]),
        (
            NOT_MENDED,
            &[400, 405, 409, 411, 412, 416],
            &["", "MalformedXML", "ValidationException", "SomethingNew"],
        ),
        (NOT_MENDED, &[501, 505], &["", "NotImplemented"]),
    ];
    for &(mended, statuses, codes) in cases {
        for &number in statuses {
            for &code in codes {
                let (old, new) = (old(code, number, None), new(code, number, None));
                let views = [old.aws_error().is_retryable(), new.aws_error().is_retryable()];
                assert_eq!(views, [mended; 2], "{number} {code:?}");
                let error = OrchestratorError::operation(AnyError::erase(modern(code)));
                let by_the_sdk = the_sdk_retries(error, Some(raw(code, number, None)));
                assert_eq!(by_the_sdk, mended, "the SDK: {number} {code:?}");
            }
        }
    }
}

/// The SDK looks at the status only, and sends such a request three more times in vain.
#[test]
fn a_refusal_is_not_mended_by_a_status_of_5xx() {
    let refusals = [
        "PermanentRedirect",
        "AuthorizationHeaderMalformed",
        "ExpiredToken",
        "InvalidToken",
        "InvalidClientTokenId",
        "SignatureDoesNotMatch",
        "InvalidSignatureException",
        "RequestTimeTooSkewed",
        "RequestInTheFuture",
        "MalformedXML",
        "MissingParameter",
        "ValidationException",
        "ValidationError",
        "NoSuchKey",
        "ResourceNotFoundException",
        "AccessDenied",
        "KMSAccessDeniedException",
        "KMSDisabledException",
        "KMSInvalidStateException",
        "AuthorizationQueryParametersError",
        "NotImplemented",
    ];
    for code in refusals {
        for number in [500, 502, 503] {
            let (old, new) = (old(code, number, None), new(code, number, None));
            let views = [old.aws_error().is_retryable(), new.aws_error().is_retryable()];
            assert_eq!(views, [false; 2], "{number} {code}");
        }
    }
}

/// Rusoto does not keep the status of these errors.
#[test]
fn a_typed_error_of_rusoto_that_stands_for_5xx_is_retryable() {
    use rusoto_sts::AssumeRoleError;
    #[derive(Debug)]
    enum GetItemError {
        InternalServerError(#[allow(dead_code, reason = "for its Debug")] String),
    }
    impl fmt::Display for GetItemError {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("broken")
        }
    }
    impl Error for GetItemError {}
    let error = RusotoError::Service(GetItemError::InternalServerError(String::new()));
    assert!(error.aws_error().is_retryable());
    let error = RusotoError::Service(AssumeRoleError::ExpiredToken(String::new()));
    assert!(!error.aws_error().is_retryable());
    let error = Old::Validation("1 validation error".to_owned());
    assert!(!error.aws_error().is_retryable());
}

/// The SDK treats every failed connection as transient.
#[test]
fn a_retry_does_not_mend_a_certificate_or_an_endpoint() {
    let hopeless = [
        "client error (Connect): TLS handshake failed: invalid peer certificate: UnknownIssuer",
        "client error (Connect): TLS handshake failed: received corrupt message of type InvalidContentType",
        "client error (Connect): invalid URL, scheme is not http",
        "client error (Connect): tunnel error: proxy authorization required",
        "error trying to connect: Unsupported scheme http",
        "error trying to connect: invalid certificate: UnknownIssuer",
        "error trying to connect: error:1416F086:SSL routines: certificate verify failed",
    ];
    let passing = [
        "client error (Connect): tcp connect error: Connection refused (os error 111)",
        "client error (Connect): dns error: failed to lookup address information: Try again",
        "connection closed before message completed",
        "connection error: Connection reset by peer (os error 104)",
    ];
    for (texts, mended) in [(&hopeless[..], false), (&passing[..], true)] {
        for &text in texts {
            let old = Old::HttpDispatch(HttpDispatchError::new(format!("Error during dispatch: {text}")));
            let connector = || ConnectorError::io(text.into());
            let new = New::dispatch_failure(connector());
            assert_eq!(
                [old.aws_error().is_retryable(), new.aws_error().is_retryable()],
                [mended; 2],
                "{text}"
            );
            assert!(the_sdk_retries(OrchestratorError::connector(connector()), None));
        }
    }
}

#[test]
fn the_bucket_s_region_is_told_where_the_request_went_to_another() {
    let region = Some("eu-west-1");
    for (code, number) in [
        ("PermanentRedirect", 301),
        ("TemporaryRedirect", 307),
        ("AuthorizationHeaderMalformed", 400),
        // The answer to a HEAD.
        ("", 301),
    ] {
        let (old, new) = (old(code, number, region), new(code, number, region));
        for view in [old.aws_error(), new.aws_error()] {
            assert_eq!(view.bucket_region(), region, "{number} {code:?}");
            let said = view.to_string();
            let remedy = format!("(HTTP {number}); the bucket is in eu-west-1: give its client that region");
            assert!(said.ends_with(&remedy), "{said}");
        }
    }
    // S3 states the region in nearly every answer.
    for (code, number) in [
        (PRESIGNED, 400),
        ("AccessDenied", 403),
        ("", 403),
        ("NoSuchKey", 404),
        ("ExpiredToken", 400),
        ("", 503),
    ] {
        let (old, new) = (old(code, number, region), new(code, number, region));
        for view in [old.aws_error(), new.aws_error()] {
            assert_eq!(view.bucket_region(), None, "{number} {code:?}");
            assert!(!view.to_string().contains("eu-west-1"), "{view}");
        }
    }
    for number in [301, 400] {
        let (old, new) = (old("", number, Some("eu west\u{1b}[31m")), new("", number, None));
        assert_eq!([old.aws_error().bucket_region(), new.aws_error().bucket_region()], [None; 2]);
    }
}

/// The answer to a HEAD does not say whether the object or the bucket is missing. The page of a proxy does not either.
#[test]
fn a_missing_object_and_a_missing_bucket_are_told_apart() {
    let cases = [("NoSuchKey", 404, [true, true, false]), ("NoSuchBucket", 404, [true, false, true])];
    let neither = [("", 404), ("NoSuchVersion", 404), ("NoSuchUpload", 404), ("NotFound", 404)];
    let neither = neither.map(|(code, number)| (code, number, [true, false, false]));
    for (code, number, expected) in cases.into_iter().chain(neither) {
        let (old, new) = (old(code, number, None), new(code, number, None));
        for view in [old.aws_error(), new.aws_error()] {
            let said = [view.is_not_found(), view.is_no_such_key(), view.is_no_such_bucket()];
            assert_eq!(said, expected, "{code:?}");
        }
    }
}

/// The server chooses both texts.
#[test]
fn the_code_and_the_request_id_were_shown_to_debug_as_they_came() {
    let body = format!(
        "<Error><Code>SessionToken=IQoJ</Code><RequestId>x-amz-security-token:IQoJ{}</RequestId></Error>",
        "x".repeat(10_000)
    );
    let status = http_0_2::StatusCode::BAD_REQUEST;
    let response = BufferedHttpResponse { status, body: body.into(), headers: Default::default() };
    let error = RusotoError::<rusoto_s3::GetObjectError>::Unknown(response);
    let shown = format!("{:?}", error.aws_error());
    assert!(!shown.contains("IQoJ") && shown.len() < 1000, "{shown}");
}

#[test]
fn a_400_to_a_head_was_said_to_be_about_the_region_whatever_it_was_about() {
    let (old, new) = (old("", 400, Some("eu-west-1")), new("", 400, Some("eu-west-1")));
    for view in [old.aws_error(), new.aws_error()] {
        assert_eq!(view.bucket_region(), Some("eu-west-1"));
        let said = view.to_string();
        assert!(said.ends_with("(HTTP 400); the bucket is in eu-west-1"), "{said}");
    }
}

#[test]
fn a_presigned_url_for_another_region_did_not_name_it() {
    let body = "<Error><Code>AuthorizationQueryParametersError</Code><Message>Error parsing the X-Amz-Credential \
                parameter; the region 'us-east-1' is wrong; expecting 'eu-west-1'</Message><Region>eu-west-1</Region>\
                </Error>";
    let response =
        BufferedHttpResponse { status: status(400), body: body.into(), headers: Default::default() };
    let error: Old = RusotoError::Unknown(response);
    assert_eq!(error.aws_error().bucket_region(), Some("eu-west-1"));
    assert!(
        error.aws_error().to_string().ends_with("; the bucket is in eu-west-1: give its client that region")
    );
}

#[test]
fn tls_that_cannot_agree_was_taken_for_retryable() {
    for cause in [
        "received fatal alert: HandshakeFailure",
        "received fatal alert: ProtocolVersion",
        "peer is incompatible: x",
    ] {
        let old: Old =
            RusotoError::HttpDispatch(HttpDispatchError::new(format!("Error during dispatch: {cause}")));
        let new: New = SdkError::dispatch_failure(ConnectorError::io(cause.into()));
        assert_eq!([old.aws_error().is_retryable(), new.aws_error().is_retryable()], [false; 2], "{cause}");
    }
}
