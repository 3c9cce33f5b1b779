//! Converts `RusotoError<E>` into `SdkError<E2>`.

use std::error::Error;

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::{ConnectorError, CreateUnhandledError, SdkError};
use aws_smithy_types::error::ErrorMetadata;
use http_0_2::StatusCode;
use rusoto_compat_core::engine::ErrorDetails;
use rusoto_core::RusotoError;
use rusoto_core::request::{BufferedHttpResponse, HttpDispatchError};

use super::response::{SyntheticResponse, VALIDATION};
use super::texts;
use super::variant::variant_name;
use crate::convert::IntoSdk;

/// Returns the error that the SDK's client would have returned, with the facts that Rusoto's error still has.
///
/// `service` converts Rusoto's operation error into the SDK's. [`unhandled_service_error`] is enough for callers that
/// only read `code()` and `message()`.
///
/// | `RusotoError` | `SdkError` |
/// |---|---|
/// | `Unknown` | `ServiceError`: an unhandled error with code, message and request id, and the raw response |
/// | `Service` | `ServiceError` with the result of `service` |
/// | `Validation` | `ServiceError` with the code `ValidationException`, the only code for which Rusoto's clients use it |
/// | `Credentials` | `DispatchFailure`, caused by a credentials error of the same class |
/// | `HttpDispatch` | `TimeoutError`, or `DispatchFailure` (`is_io`; `is_user` if Rusoto could not write the request, or the runtime of its connection ended) |
/// | `ParseError` | `ResponseError` |
/// | `Blocking` | `ConstructionFailure` |
///
/// # Losses
/// - For `Service`, `Validation` and `ParseError`, Rusoto does not keep the response. Status, headers, body and request
///   id are lost. The raw response is a substitute with status 400 (`ParseError`: 200), marked with
///   [`SyntheticResponse`]. For a `Validation`, its body holds the text in the form of the JSON services, so the text
///   is kept on the way back. For the other two, it is empty.
/// - An unmodelled error stays unhandled, although the SDK's client may have a variant for it. Match on the code.
/// - Header values that an HTTP message cannot contain are left out. The SDK's own clients never see such values.
/// - Rusoto's connection failure is one text. The kind of `ConnectorError` is read from this text.
/// - If a `Credentials` error begins with "an error occurred while loading credentials", these words become the class
///   of the SDK's error. They are not restored on the way back.
///
/// # Example
/// ```
/// use aws_sdk_s3::error::ProvideErrorMetadata;
/// use aws_sdk_s3::operation::list_buckets::ListBucketsError;
/// use rusoto_compat::http::{rusoto_error_into_sdk, unhandled_service_error};
/// use rusoto_core::{RusotoError, request::BufferedHttpResponse};
///
/// let slow_down = BufferedHttpResponse {
///     status: http_0_2::StatusCode::SERVICE_UNAVAILABLE,
///     body: "<Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message></Error>".into(),
///     headers: Default::default(),
/// };
/// let old = RusotoError::<rusoto_s3::ListBucketsError>::Unknown(slow_down);
/// let new = rusoto_error_into_sdk(old, unhandled_service_error::<_, ListBucketsError>);
/// assert_eq!(new.code(), Some("SlowDown"));
/// assert_eq!(new.raw_response().map(|raw| raw.status().as_u16()), Some(503));
/// ```
pub fn rusoto_error_into_sdk<E, E2>(
    error: RusotoError<E>,
    service: impl FnOnce(E) -> E2,
) -> SdkError<E2, HttpResponse>
where
    E2: CreateUnhandledError,
{
    match error {
        RusotoError::Service(error) => {
            SdkError::service_error(service(error), SyntheticResponse::with_status(StatusCode::BAD_REQUEST))
        }
        RusotoError::Unknown(response) => {
            let error = unhandled(metadata_of(&response));
            SdkError::service_error(error, response.into_sdk())
        }
        RusotoError::Validation(text) => match text.strip_prefix(texts::CONSTRUCTION) {
            Some(text) => SdkError::construction_failure(text),
            None => {
                let raw = SyntheticResponse::of_validation(&text);
                let meta = ErrorMetadata::builder().code(VALIDATION).message(text).build();
                SdkError::service_error(unhandled(meta), raw)
            }
        },
        RusotoError::Credentials(error) => {
            SdkError::dispatch_failure(ConnectorError::other(Box::new(error.into_sdk()), None))
        }
        RusotoError::HttpDispatch(error) => undispatched(error),
        RusotoError::ParseError(text) => {
            SdkError::response_error(text, SyntheticResponse::with_status(StatusCode::OK))
        }
        RusotoError::Blocking => SdkError::construction_failure(texts::BLOCKING),
    }
}

/// Returns an unhandled operation error of the SDK for a typed error of Rusoto. Pass it to [`rusoto_error_into_sdk`].
///
/// The code is the name of Rusoto's variant. The message is the message of the variant.
///
/// # Losses
/// Rusoto's names leave `Exception` off: `AssumeRoleError::ExpiredToken` stands for the code `ExpiredTokenException`,
/// and becomes `ExpiredToken`. If that matters, pass a function of your own.
///
/// # Example
/// ```
/// use aws_sdk_s3::error::ProvideErrorMetadata;
/// use aws_sdk_s3::operation::get_object::GetObjectError;
/// use rusoto_compat::http::unhandled_service_error;
///
/// let old = rusoto_s3::GetObjectError::NoSuchKey("The specified key does not exist.".to_owned());
/// let new: GetObjectError = unhandled_service_error(old);
/// assert_eq!(new.code(), Some("NoSuchKey"));
/// assert_eq!(new.message(), Some("The specified key does not exist."));
/// ```
pub fn unhandled_service_error<E, E2>(error: E) -> E2
where
    E: Error + Send + Sync + 'static,
    E2: CreateUnhandledError,
{
    let mut meta = ErrorMetadata::builder();
    let message = error.to_string();
    if !message.is_empty() {
        meta = meta.message(message);
    }
    if let Some(code) = variant_name(&error) {
        meta = meta.code(code);
    }
    E2::create_unhandled_error(Box::new(error), Some(meta.build()))
}

/// Returns an unhandled error with the metadata as its cause, as the SDK's clients do for unknown codes.
fn unhandled<E2: CreateUnhandledError>(meta: ErrorMetadata) -> E2 {
    E2::create_unhandled_error(Box::new(meta.clone()), Some(meta))
}

fn metadata_of(response: &BufferedHttpResponse) -> ErrorMetadata {
    let header = |name: &str| response.headers.get(name).map(String::as_str);
    let details = ErrorDetails::read(response.status.as_u16(), header, &response.body);
    let mut meta = ErrorMetadata::builder();
    if let Some(code) = details.code {
        meta = meta.code(code);
    }
    if let Some(message) = details.message {
        meta = meta.message(message);
    }
    // The keys that `RequestId` and S3's `RequestIdExt` read.
    if let Some(id) = details.request_id {
        meta = meta.custom("aws_request_id", id);
    }
    if let Some(id) = header("x-amz-id-2") {
        meta = meta.custom("s3_extended_request_id", id);
    }
    meta.build()
}

fn undispatched<E2>(error: HttpDispatchError) -> SdkError<E2, HttpResponse> {
    match connector_error(error.clone()) {
        timeout if timeout.is_timeout() => SdkError::timeout_error(error),
        failure => SdkError::dispatch_failure(failure),
    }
}

/// Returns the error of an HTTP client of the SDK, with a dispatcher's error as its cause. The kind is read from the text.
pub(crate) fn connector_error(error: HttpDispatchError) -> ConnectorError {
    let text = error.to_string();
    if text.starts_with(texts::TIMEOUT) {
        ConnectorError::timeout(Box::new(error))
    } else if texts::is_callers(&text) {
        ConnectorError::user(Box::new(error))
    } else {
        ConnectorError::io(Box::new(error))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::{AwsErrorExt, AwsErrorKind, sdk_error_into_rusoto};
    use aws_sdk_s3::error::ProvideErrorMetadata;
    use aws_sdk_s3::operation::get_object::GetObjectError as SdkGetObjectError;
    use aws_types::request_id::RequestId;
    use proptest::prelude::*;
    use rusoto_credential::CredentialsError;
    use rusoto_s3::GetObjectError;

    type Old = RusotoError<GetObjectError>;

    fn into_sdk(error: Old) -> SdkError<SdkGetObjectError, HttpResponse> {
        rusoto_error_into_sdk(error, unhandled_service_error)
    }

    fn dispatch(text: &str) -> Old {
        RusotoError::HttpDispatch(HttpDispatchError::new(text.to_owned()))
    }

    #[test]
    fn an_unknown_answer_keeps_everything() {
        let mut headers = http_0_2::HeaderMap::<String>::default();
        headers.insert("x-amz-request-id", "R".to_owned());
        headers.insert("x-amz-id-2", "H".to_owned());
        let body = "<Error><Code>InvalidObjectState</Code><Message>archived</Message></Error>";
        let status = StatusCode::FORBIDDEN;
        let error =
            into_sdk(RusotoError::Unknown(BufferedHttpResponse { status, body: body.into(), headers }));
        assert_eq!((error.code(), error.message()), (Some("InvalidObjectState"), Some("archived")));
        assert_eq!(error.request_id(), Some("R"));
        let raw = error.raw_response().unwrap();
        assert_eq!((raw.status().as_u16(), raw.body().bytes()), (403, Some(body.as_bytes())));
        let meta = error.as_service_error().unwrap().meta();
        assert_eq!(meta.request_id(), Some("R"));
        assert_eq!(aws_sdk_s3::operation::RequestIdExt::extended_request_id(meta), Some("H"));
    }

    #[test]
    fn a_typed_error_is_the_callers_to_translate() {
        let gone = || RusotoError::Service(GetObjectError::NoSuchKey("gone".to_owned()));
        let error = rusoto_error_into_sdk(gone(), |error| match error {
            GetObjectError::NoSuchKey(message) => SdkGetObjectError::NoSuchKey(
                aws_sdk_s3::types::error::NoSuchKey::builder().message(message).build(),
            ),
            other => unhandled_service_error(other),
        });
        assert!(error.as_service_error().unwrap().is_no_such_key());
        let error = into_sdk(gone());
        assert_eq!((error.code(), error.message()), (Some("NoSuchKey"), Some("gone")));
        let view = error.aws_error();
        assert_eq!((view.http_status(), view.is_not_found()), (None, true), "no server sent a status");
    }

    #[test]
    fn each_class_is_found_again() {
        let SdkError::TimeoutError(_) = into_sdk(dispatch("Timeout while dispatching request")) else {
            panic!()
        };
        let SdkError::DispatchFailure(io) = into_sdk(dispatch("Error during dispatch: refused")) else {
            panic!()
        };
        assert!(io.is_io());
        let SdkError::DispatchFailure(user) = into_sdk(dispatch("Unsupported HTTP verb BREW")) else {
            panic!()
        };
        assert!(user.is_user());
        let SdkError::ResponseError(_) = into_sdk(RusotoError::ParseError("EOF".to_owned())) else {
            panic!()
        };
        let SdkError::ConstructionFailure(_) = into_sdk(RusotoError::Blocking) else { panic!() };

        let error = into_sdk(RusotoError::Validation("1 validation error detected".to_owned()));
        assert_eq!(error.code(), Some("ValidationException"));
        let error = RusotoError::Validation("failed to construct request: `bucket` was missing".to_owned());
        let SdkError::ConstructionFailure(_) = into_sdk(error) else { panic!() };

        let error = into_sdk(RusotoError::Credentials(CredentialsError::new(
            "the credential provider was not enabled: no profile",
        )));
        assert_eq!(error.aws_error().kind(), AwsErrorKind::Credentials);
        let cause = error.source().and_then(Error::source).unwrap();
        let class = cause.downcast_ref::<aws_credential_types::provider::error::CredentialsError>();
        assert!(
            matches!(class, Some(e) if matches!(e, aws_credential_types::provider::error::CredentialsError::CredentialsNotLoaded(_)))
        );
    }

    #[test]
    fn what_is_not_an_answer_comes_back_to_the_letter() {
        let errors: [fn() -> Old; 8] = [
            || dispatch("Timeout while dispatching request"),
            || dispatch("Error during dispatch: refused"),
            || dispatch("Error obtaining body: Error obtaining chunk: reset"),
            || dispatch("Unsupported HTTP verb BREW"),
            || dispatch(""),
            || RusotoError::ParseError("Expected START, got EOF".to_owned()),
            || RusotoError::Validation("failed to construct request: no region".to_owned()),
            || RusotoError::Blocking,
        ];
        for error in errors {
            let back = sdk_error_into_rusoto(into_sdk(error()), GetObjectError::from_response);
            assert_eq!(back, error());
        }
    }

    #[test]
    fn the_text_of_a_validation_was_lost_on_the_way_back() {
        let text = "1 validation error detected: \"a\\b\"\nis null";
        let back = sdk_error_into_rusoto(into_sdk(RusotoError::Validation(text.to_owned())), |response| {
            let read = rusoto_core::proto::json::Error::parse(&response);
            let read = read.filter(|error| error.typ == "ValidationException");
            read.map_or(RusotoError::Unknown(response), |error| RusotoError::Validation(error.msg))
        });
        assert_eq!(back, Old::Validation(text.to_owned()));
        let back = sdk_error_into_rusoto(into_sdk(back), GetObjectError::from_response);
        assert_eq!(back.aws_error().message(), Some(text), "a service of another form");
    }

    proptest! {
        #[test]
        fn no_answer_panics_and_every_one_comes_back(
            status in 300_u16..1000,
            body in prop_oneof![
                proptest::collection::vec(any::<u8>(), 0..256),
                ".*".prop_map(String::into_bytes),
                "<Error><Code>[a-zA-Z&;<>/]{0,9}</Code>.*".prop_map(String::into_bytes),
                "\\{\"(__type|code|message)\":.*".prop_map(String::into_bytes),
            ],
            id in "[ -~]{0,20}",
        ) {
            let status = StatusCode::from_u16(status).unwrap();
            let mut headers = http_0_2::HeaderMap::<String>::default();
            headers.insert("x-amzn-requestid", id);
            let old = || BufferedHttpResponse { status, body: body.clone().into(), headers: headers.clone() };
            let error: RusotoError<GetObjectError> = RusotoError::Unknown(old());
            let view = error.aws_error();
            prop_assert!(!view.to_string().contains(char::is_control));
            let said = (view.code().map(str::to_owned), view.message().map(str::to_owned), view.is_retryable());
            let error = into_sdk(RusotoError::Unknown(old()));
            let view = error.aws_error();
            prop_assert_eq!((view.code().map(str::to_owned), view.message().map(str::to_owned), view.is_retryable()), said);
            let back = sdk_error_into_rusoto(error, GetObjectError::from_response);
            prop_assert_eq!(back, GetObjectError::from_response(old()));
        }
    }
}
