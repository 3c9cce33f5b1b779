//! [`AwsErrorExt`], which makes the view of an error of either SDK.

use std::borrow::Cow;
use std::error::Error;

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use aws_types::request_id::RequestId;
use rusoto_compat_core::engine::ErrorDetails;
use rusoto_core::RusotoError;

use super::class::{Class, status_of};
use super::texts;
use super::variant::variant_name;
use super::view::{AwsErrorKind, AwsErrorView, Facts};

/// Adds `aws_error()` to `RusotoError` and `SdkError`, so a call site works before and after its client is moved.
///
/// # Example
/// ```
/// use rusoto_compat::http::AwsErrorExt;
/// use rusoto_s3::{HeadObjectRequest, S3};
/// use std::error::Error;
///
/// // The answer to a HEAD does not say whether the object or the bucket is missing.
/// async fn exists(client: &rusoto_s3::S3Client) -> Result<bool, Box<dyn Error>> {
///     let head = HeadObjectRequest { bucket: "photos".into(), key: "cat".into(), ..Default::default() };
///     match client.head_object(head).await {
///         Ok(_) => Ok(true),
///         Err(error) if error.aws_error().is_not_found() => Ok(false),
///         Err(error) => Err(error.aws_error().to_string().into()),
///     }
/// }
///
/// // Only the request has changed.
/// async fn exists_after(client: &aws_sdk_s3::Client) -> Result<bool, Box<dyn Error>> {
///     match client.head_object().bucket("photos").key("cat").send().await {
///         Ok(_) => Ok(true),
///         Err(error) if error.aws_error().is_not_found() => Ok(false),
///         Err(error) => Err(error.aws_error().to_string().into()),
///     }
/// }
/// ```
///
/// The view borrows the error. To keep one of its answers, keep the view in a variable: `let error =
/// error.aws_error();`.
pub trait AwsErrorExt {
    /// Returns the view. It reads the body of an unmodelled error, which is in memory, and does no I/O.
    fn aws_error(&self) -> AwsErrorView<'_>;
}

impl<E: Error + 'static> AwsErrorExt for RusotoError<E> {
    fn aws_error(&self) -> AwsErrorView<'_> {
        let mut facts = Facts::default();
        let mut is_retryable_unanswered = true;
        let kind = match self {
            RusotoError::Service(error) => {
                facts.code = variant_name(error).map(Cow::Owned);
                facts.code_is_variant = true;
                facts.message = Some(error.to_string()).filter(|text| !text.is_empty()).map(Cow::Owned);
                AwsErrorKind::Service
            }
            RusotoError::Unknown(response) => {
                let status = response.status.as_u16();
                let header = |name: &str| response.headers.get(name).map(String::as_str);
                facts = Facts::from(ErrorDetails::read(status, header, &response.body));
                facts.status = Some(status);
                AwsErrorKind::Service
            }
            RusotoError::Validation(text) if text.starts_with(texts::CONSTRUCTION) => AwsErrorKind::Request,
            // Rusoto's clients use this variant for this code only, and only for services that speak JSON.
            RusotoError::Validation(text) => {
                facts.code = Some("ValidationException".into());
                facts.message =
                    Some(text.as_str().into()).filter(|message: &Cow<'_, str>| !message.is_empty());
                AwsErrorKind::Service
            }
            RusotoError::HttpDispatch(error) => {
                let text = error.to_string();
                is_retryable_unanswered = !texts::is_callers(&text) && !texts::is_hopeless(&text);
                if text.starts_with(texts::TIMEOUT) { AwsErrorKind::Timeout } else { AwsErrorKind::Dispatch }
            }
            RusotoError::Credentials(_) => AwsErrorKind::Credentials,
            RusotoError::ParseError(_) => AwsErrorKind::Response,
            RusotoError::Blocking => AwsErrorKind::Request,
        };
        AwsErrorView { kind, facts, is_retryable_unanswered, error: self }
    }
}

impl<E> AwsErrorExt for SdkError<E, HttpResponse>
where
    E: Error + ProvideErrorMetadata + 'static,
{
    fn aws_error(&self) -> AwsErrorView<'_> {
        let mut facts = Facts::default();
        let mut is_retryable_unanswered = true;
        let kind = match Class::of(self) {
            Class::Refused(response) => {
                facts = facts_of(response, self);
                AwsErrorKind::Service
            }
            // The status is left out: it says nothing about an answer that was not read, and Rusoto does not keep it.
            Class::Unreadable(response) => {
                facts.request_id = response.request_id().map(Cow::Borrowed);
                AwsErrorKind::Response
            }
            Class::BrokenOff(response) => {
                facts.request_id = response.request_id().map(Cow::Borrowed);
                AwsErrorKind::Dispatch
            }
            Class::TimedOut => AwsErrorKind::Timeout,
            Class::NotDispatched { is_retryable } => {
                is_retryable_unanswered = is_retryable;
                AwsErrorKind::Dispatch
            }
            Class::Credentials(_) => AwsErrorKind::Credentials,
            Class::NotBuilt => AwsErrorKind::Request,
        };
        AwsErrorView { kind, facts, is_retryable_unanswered, error: self }
    }
}

/// Returns the facts that the SDK has read, and takes missing facts from the response. The SDK does not read the
/// request id in the body. If it could not read the body at all, everything comes from the response.
fn facts_of<'a>(response: &'a HttpResponse, meta: &'a impl ProvideErrorMetadata) -> Facts<'a> {
    let header = |name: &str| response.headers().get(name);
    let body = response.body().bytes().unwrap_or_default();
    let mut facts = match status_of(response) {
        Some(status) => {
            let read = ErrorDetails::read(status, header, body);
            Facts { status: Some(status), ..Facts::from(read) }
        }
        None => Facts { code_is_variant: true, ..Facts::default() },
    };
    let said = |text: &'a str| Some(Cow::Borrowed(text)).filter(|text| !text.is_empty());
    facts.code = meta.code().and_then(said).or(facts.code);
    facts.message = meta.message().and_then(said).or(facts.message);
    facts
}

impl From<ErrorDetails> for Facts<'_> {
    fn from(details: ErrorDetails) -> Self {
        Self {
            code: details.code.map(Cow::Owned),
            message: details.message.map(Cow::Owned),
            request_id: details.request_id.map(Cow::Owned),
            bucket_region: details.bucket_region.map(Cow::Owned),
            ..Self::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_sdk_s3::operation::get_object::GetObjectError as SdkGetObjectError;
    use aws_sdk_s3::types::error::NoSuchKey;
    use aws_smithy_runtime_api::client::result::ConnectorError;
    use aws_smithy_types::body::SdkBody;
    use aws_smithy_types::retry::ErrorKind;
    use http_0_2::{HeaderMap, StatusCode};
    use rusoto_compat_core::engine::ENDED_RUNTIME;
    use rusoto_core::request::{BufferedHttpResponse, HttpDispatchError};
    use rusoto_s3::GetObjectError;

    type Old = RusotoError<GetObjectError>;

    fn unknown(status: StatusCode, headers: &[(&'static str, &str)], body: &'static str) -> Old {
        let headers: HeaderMap<String> = headers
            .iter()
            .map(|(name, value)| (http_0_2::HeaderName::from_static(name), (*value).to_owned()))
            .collect();
        RusotoError::Unknown(BufferedHttpResponse { status, body: body.into(), headers })
    }

    #[test]
    fn one_line_without_headers_and_bodies() {
        let authorization = [("x-amz-request-id", "R\u{7f}1"), ("authorization", "hunter2")];
        let body =
            "<Error><Code>AccessDenied</Code><Message>Access\nDenied</Message><Token>hunter2</Token></Error>";
        let error = unknown(StatusCode::FORBIDDEN, &authorization, body);
        let view = error.aws_error();
        assert_eq!(view.to_string(), "AccessDenied: Access … (HTTP 403, request id R 1)");
        assert!(!format!("{view:?}").contains("hunter2"));

        let error = unknown(StatusCode::BAD_GATEWAY, &[], "<html>hunter2</html>");
        assert_eq!(error.aws_error().to_string(), "the service refused without an error code (HTTP 502)");
        let error = unknown(StatusCode::BAD_REQUEST, &[], "{\"message\":\"no code\"}");
        assert_eq!(error.aws_error().to_string(), "no code (HTTP 400)");
        let error = Old::HttpDispatch(HttpDispatchError::new("Error during\tdispatch".to_owned()));
        assert_eq!(error.aws_error().to_string(), "Error during dispatch");
    }

    #[test]
    fn what_the_sdk_left_out_is_read_from_the_answer() {
        let body = "<Error><Code>NoSuchKey</Code><Message>gone</Message><RequestId>R</RequestId></Error>";
        let raw = || HttpResponse::new(StatusCode::NOT_FOUND.into(), SdkBody::from(body));
        let by_hand = SdkGetObjectError::NoSuchKey(NoSuchKey::builder().build());
        let errors = [SdkError::service_error(by_hand, raw()), SdkError::response_error("unreadable", raw())];
        for error in errors {
            assert_eq!(error.aws_error().to_string(), "NoSuchKey: gone (HTTP 404, request id R)");
        }
    }

    #[test]
    fn a_validation_is_the_services_unless_it_came_from_a_construction_failure() {
        let error = Old::Validation("1 validation error".to_owned());
        let view = error.aws_error();
        assert_eq!((view.kind(), view.code()), (AwsErrorKind::Service, Some("ValidationException")));
        assert_eq!(view.to_string(), "ValidationException: 1 validation error");
        let error = Old::Validation("failed to construct request: no bucket".to_owned());
        let view = error.aws_error();
        assert_eq!((view.kind(), view.code()), (AwsErrorKind::Request, None));
        assert_eq!(view.to_string(), "failed to construct request: no bucket");
    }

    #[test]
    fn unanswered_requests_are_sent_again_as_the_sdk_does() {
        let boxed = || Box::new(std::fmt::Error);
        let cases = [
            (ConnectorError::io(boxed()), true),
            (ConnectorError::timeout(boxed()), true),
            (ConnectorError::other(boxed(), Some(ErrorKind::TransientError)), true),
            (ConnectorError::other(boxed(), None), false),
            (ConnectorError::user(boxed()), false),
        ];
        for (connector, is_retryable) in cases {
            let error = SdkError::<SdkGetObjectError, _>::dispatch_failure(connector);
            assert_eq!(error.aws_error().is_retryable(), is_retryable, "{error:?}");
        }
        let unsent = Old::HttpDispatch(HttpDispatchError::new("Unsupported HTTP verb BREW".to_owned()));
        assert!(!unsent.aws_error().is_retryable());
        let ended = HttpDispatchError::new(format!("Error during dispatch: {ENDED_RUNTIME}, so"));
        assert!(!Old::HttpDispatch(ended).aws_error().is_retryable(), "the service may have done it");
        let closed = HttpDispatchError::new(
            "Error during dispatch: connection closed before message completed".to_owned(),
        );
        assert!(Old::HttpDispatch(closed).aws_error().is_retryable());
    }
}
