//! Converts `SdkError<E>` into `RusotoError<E2>`.

use std::error::Error;

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use bytes::Bytes;
use rusoto_core::RusotoError;
use rusoto_core::request::{BufferedHttpResponse, HttpDispatchError};

use super::class::{Class, original_dispatch_error};
use super::response::{SyntheticResponse, buffered};
use super::texts::{self, cause_chain, in_rusotos_words};
use crate::convert::TryIntoRusoto;

/// Returns the error that Rusoto's client would have returned for the same answer.
///
/// `from_response` is Rusoto's own reader of the operation's errors, such as
/// `rusoto_s3::GetObjectError::from_response`. It gets the server's answer unchanged, so it returns the same variants
/// with the same texts. An answer that it does not know becomes `Unknown` with status, headers and body. For example, a
/// HEAD of a missing object becomes `Unknown` with status 404.
///
/// | `SdkError` | `RusotoError` |
/// |---|---|
/// | an answer of the service (`ServiceError`, `ResponseError`) | the result of `from_response` |
/// | an answer with a success status that cannot be read | `ParseError`, with the SDK's reason |
/// | an answer that broke off | `HttpDispatch`: "Error obtaining body: …" |
/// | no answer, and a credentials error among the causes | `Credentials`, which begins with the words for the class |
/// | `TimeoutError`, a connection that was not made in time | `HttpDispatch`: "Timeout while dispatching request: …" |
/// | `DispatchFailure` | `HttpDispatch`: "Error during dispatch: …" |
/// | `ConstructionFailure` | `Validation`: "failed to construct request: …" |
///
/// # Losses
/// - The metadata of the SDK's error, the extensions of the response, and the causes below an error are dropped. The
///   texts of the causes are kept.
/// - Bytes of header values that are not UTF-8 are replaced.
/// - If somebody took the body out of the response, the body is empty.
/// - A `ServiceError` that [`rusoto_error_into_sdk`](super::rusoto_error_into_sdk) made from a typed Rusoto error has
///   no answer. It becomes `Unknown` with status 400 and no body. One that was made from a `Validation` becomes a
///   `Validation` again if `from_response` reads JSON, else `Unknown` with the text in the body.
/// - Some services have changed their protocol since Rusoto, such as SQS from XML to JSON. Rusoto's reader does not
///   know the new form and returns `Unknown` with the body. For these, there is
///   [`sdk_error_into_rusoto_by_code`]. [`AwsErrorView`](super::AwsErrorView) reads both forms.
///
/// [`SdkResultExt::or_rusoto`](super::SdkResultExt::or_rusoto) is the same for the result of a call.
///
/// # Example
/// ```no_run
/// use rusoto_compat::http::sdk_error_into_rusoto;
/// use rusoto_core::RusotoError;
/// use rusoto_s3::GetObjectError;
///
/// /// Callers still match on `RusotoError`. The client below is the SDK's.
/// async fn size(client: &aws_sdk_s3::Client, key: &str) -> Result<i64, RusotoError<GetObjectError>> {
///     let object = client.get_object().bucket("photos").key(key).send().await;
///     let object = object.map_err(|error| sdk_error_into_rusoto(error, GetObjectError::from_response))?;
///     Ok(object.content_length().unwrap_or_default())
/// }
/// ```
pub fn sdk_error_into_rusoto<E, E2>(
    error: SdkError<E, HttpResponse>,
    from_response: impl FnOnce(BufferedHttpResponse) -> RusotoError<E2>,
) -> RusotoError<E2>
where
    E: Error + ProvideErrorMetadata + 'static,
{
    let dispatch_error = |prefix: &str| {
        let original = original_dispatch_error(&error).cloned();
        RusotoError::HttpDispatch(original.unwrap_or_else(|| {
            HttpDispatchError::new(format!("{prefix}{}", in_rusotos_words(&cause_chain(&error))))
        }))
    };
    match Class::of(&error) {
        Class::Refused(response) => {
            from_response(response.try_into_rusoto().unwrap_or_else(|_| buffered(response, Bytes::new())))
        }
        // The text of the original Rusoto error, unchanged.
        Class::Unreadable(response) if SyntheticResponse::marks(response) => {
            RusotoError::ParseError(error.source().unwrap_or(&error).to_string())
        }
        Class::Unreadable(_) => RusotoError::ParseError(cause_chain(&error)),
        Class::BrokenOff(_) => dispatch_error(texts::BODY),
        Class::TimedOut => dispatch_error(&format!("{}: ", texts::TIMEOUT)),
        Class::NotDispatched { .. } => dispatch_error(texts::DISPATCH),
        Class::Credentials(failure) => RusotoError::Credentials(failure),
        Class::NotBuilt => match cause_chain(&error) {
            text if text == texts::BLOCKING => RusotoError::Blocking,
            text => RusotoError::Validation(format!("{}{text}", texts::CONSTRUCTION)),
        },
    }
}

/// Returns the error that Rusoto's client would have returned, for a service whose answers have another form since Rusoto.
///
/// SQS answered Rusoto in XML, and answers the SDK in JSON, so Rusoto's reader of errors knows nothing of it. `variant`
/// returns Rusoto's variant for the code and the message of the error. The codes are those on the wire, as in
/// `AWS.SimpleQueueService.NonExistentQueue`. An answer with another code becomes `Unknown` with status, headers and body.
/// All else is as in [`sdk_error_into_rusoto`].
///
/// [`SdkResultExt::or_rusoto_by_code`](super::SdkResultExt::or_rusoto_by_code) is the same for the result of a call, with
/// an example.
pub fn sdk_error_into_rusoto_by_code<E, E2>(
    error: SdkError<E, HttpResponse>,
    variant: impl FnOnce(&str, String) -> Option<E2>,
) -> RusotoError<E2>
where
    E: Error + ProvideErrorMetadata + 'static,
{
    let message = error.message().unwrap_or_default().to_owned();
    let service = error.code().and_then(|code| variant(code, message));
    sdk_error_into_rusoto(error, |response| match service {
        Some(service) => RusotoError::Service(service),
        None => RusotoError::Unknown(response),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_credential_types::provider::error::CredentialsError as SdkCredentialsError;
    use aws_sdk_s3::operation::get_object::GetObjectError as SdkGetObjectError;
    use aws_smithy_runtime_api::client::result::ConnectorError;
    use aws_smithy_types::body::SdkBody;
    use aws_smithy_types::error::metadata::{Builder as MetadataBuilder, ErrorMetadata};
    use http_0_2::StatusCode;
    use rusoto_s3::GetObjectError;

    type SdkGetError = SdkError<SdkGetObjectError, HttpResponse>;

    fn into_rusoto(error: SdkGetError) -> RusotoError<GetObjectError> {
        sdk_error_into_rusoto(error, GetObjectError::from_response)
    }

    fn raw(status: u16, body: SdkBody) -> HttpResponse {
        let status = StatusCode::from_u16(status).unwrap();
        HttpResponse::new(status.into(), body)
    }

    fn generic(code: Option<&str>) -> SdkGetObjectError {
        let meta = ErrorMetadata::builder();
        SdkGetObjectError::generic(code.into_iter().fold(meta, MetadataBuilder::code).build())
    }

    fn dispatch_text(error: SdkGetError) -> String {
        match into_rusoto(error) {
            RusotoError::HttpDispatch(error) => error.to_string(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn rusotos_own_reader_sees_the_answer() {
        let body = "<Error><Code>NoSuchKey</Code><Message>gone</Message></Error>";
        let error = SdkError::service_error(generic(Some("NoSuchKey")), raw(404, SdkBody::from(body)));
        let expected = RusotoError::Service(GetObjectError::NoSuchKey("gone".to_owned()));
        assert_eq!(into_rusoto(error), expected);

        let error = SdkError::response_error("unreadable", raw(503, SdkBody::from("busy")));
        let RusotoError::Unknown(response) = into_rusoto(error) else { panic!() };
        assert_eq!((response.status.as_u16(), response.body_as_str()), (503, "busy"));
    }

    #[test]
    fn a_body_that_was_taken_out_comes_empty() {
        let error = SdkError::service_error(generic(Some("NoSuchKey")), raw(404, SdkBody::taken()));
        let RusotoError::Unknown(response) = into_rusoto(error) else { panic!() };
        assert_eq!((response.status.as_u16(), response.body.len()), (404, 0));
    }

    #[test]
    fn an_unreadable_success_is_a_parse_error_unless_it_is_a_refusal() {
        let unread = SdkGetObjectError::unhandled("not XML");
        let error = SdkError::service_error(unread, raw(200, SdkBody::from("{}")));
        assert_eq!(into_rusoto(error), RusotoError::ParseError("unhandled error: not XML".to_owned()));
        let error = SdkError::response_error("wrong checksum", raw(200, SdkBody::from("{}")));
        assert_eq!(into_rusoto(error), RusotoError::ParseError("wrong checksum".to_owned()));
        let error = SdkError::service_error(generic(Some("SlowDown")), raw(200, SdkBody::from("<Error/>")));
        assert!(matches!(into_rusoto(error), RusotoError::Unknown(_)));
    }

    #[test]
    fn what_was_not_answered_has_rusotos_words() {
        let closed = std::io::Error::other("client error (Connect): Connection refused");
        let error = SdkError::dispatch_failure(ConnectorError::io(closed.into()));
        let expected = "Error during dispatch: io error: error trying to connect: Connection refused";
        assert_eq!(dispatch_text(error), expected);

        let expected = "Timeout while dispatching request: operation attempt timeout";
        assert_eq!(dispatch_text(SdkError::timeout_error("operation attempt timeout")), expected);
        let slow = ConnectorError::timeout("HTTP connect timeout occurred after 3.1s".into());
        let expected = "Timeout while dispatching request: timeout: HTTP connect timeout occurred after 3.1s";
        assert_eq!(dispatch_text(SdkError::dispatch_failure(slow)), expected);

        let error = SdkError::response_error("connection reset", raw(200, SdkBody::taken()));
        assert_eq!(dispatch_text(error), "Error obtaining body: connection reset");

        let error = SdkError::construction_failure("`bucket` was missing");
        let expected = "failed to construct request: `bucket` was missing";
        assert_eq!(into_rusoto(error), RusotoError::Validation(expected.to_owned()));
    }

    #[test]
    fn credentials_are_found_wherever_they_failed() {
        let not_loaded = || SdkCredentialsError::not_loaded("no AWS_ACCESS_KEY_ID");
        let connector = ConnectorError::other(Box::new(std::io::Error::other("other")), None);
        assert!(matches!(into_rusoto(SdkError::dispatch_failure(connector)), RusotoError::HttpDispatch(_)));
        let errors: [SdkGetError; 3] = [
            SdkError::dispatch_failure(ConnectorError::other(Box::new(not_loaded()), None)),
            SdkError::construction_failure(not_loaded()),
            SdkError::timeout_error(ConnectorError::timeout(Box::new(not_loaded()))),
        ];
        for error in errors {
            let RusotoError::Credentials(error) = into_rusoto(error) else { panic!() };
            let expected = "the credential provider was not enabled: no AWS_ACCESS_KEY_ID";
            assert_eq!(error.message, expected);
        }
        let answered = SdkError::response_error(not_loaded(), raw(503, SdkBody::empty()));
        assert!(matches!(into_rusoto(answered), RusotoError::Unknown(_)), "there was an answer");
    }
}
