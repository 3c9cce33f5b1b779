//! The result of an SDK call with the error of Rusoto.

use std::error::Error;

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use rusoto_core::RusotoError;
use rusoto_core::request::BufferedHttpResponse;

use super::sdk_into_rusoto::{sdk_error_into_rusoto, sdk_error_into_rusoto_by_code};

/// Adds [`or_rusoto`](Self::or_rusoto) to the result of an SDK call, for code whose callers still match on `RusotoError`.
///
/// Only results of the SDK implement it.
pub trait SdkResultExt<T>: sealed::Sealed + Sized {
    /// Returns the output, or the error that Rusoto's client would have returned for the same answer.
    ///
    /// `from_response` is Rusoto's own reader of the operation's errors. [`sdk_error_into_rusoto`] converts the error, and
    /// lists what becomes what. A success costs nothing.
    ///
    /// # Errors
    ///
    /// The error of the call, as one of Rusoto.
    ///
    /// # Example
    /// ```
    /// use rusoto_compat::http::SdkResultExt;
    /// use rusoto_core::RusotoError;
    /// use rusoto_s3::HeadObjectError;
    ///
    /// async fn size(s3: &aws_sdk_s3::Client, key: &str) -> Result<Option<i64>, RusotoError<HeadObjectError>> {
    ///     let head = s3.head_object().bucket("photos").key(key);
    ///     let head = head.send().await.or_rusoto(HeadObjectError::from_response)?;
    ///     Ok(head.content_length())
    /// }
    /// ```
    #[expect(clippy::result_large_err, reason = "it is Rusoto's error")]
    fn or_rusoto<E2>(
        self,
        from_response: impl FnOnce(BufferedHttpResponse) -> RusotoError<E2>,
    ) -> Result<T, RusotoError<E2>>;

    /// Likewise for a service whose answers have another form since Rusoto, such as SQS: `variant` returns Rusoto's
    /// variant for the code on the wire and the message.
    ///
    /// [`sdk_error_into_rusoto_by_code`] converts the error.
    ///
    /// # Errors
    ///
    /// The error of the call, as one of Rusoto.
    ///
    /// # Example
    /// ```
    /// use aws_sdk_s3::error::{ProvideErrorMetadata, SdkError};
    /// use rusoto_compat::http::SdkResultExt;
    /// use rusoto_core::RusotoError;
    ///
    /// # enum DeleteMessageError { InvalidIdFormat(String), ReceiptHandleIsInvalid(String) }
    /// /// With the result of `aws_sdk_sqs::Client::delete_message` and the error of `rusoto_sqs`.
    /// fn deleted<T, E>(result: Result<T, SdkError<E>>) -> Result<T, RusotoError<DeleteMessageError>>
    /// where
    ///     E: std::error::Error + ProvideErrorMetadata + 'static,
    /// {
    ///     result.or_rusoto_by_code(|code, message| match code {
    ///         "InvalidIdFormat" => Some(DeleteMessageError::InvalidIdFormat(message)),
    ///         "ReceiptHandleIsInvalid" => Some(DeleteMessageError::ReceiptHandleIsInvalid(message)),
    ///         _ => None,
    ///     })
    /// }
    /// ```
    #[expect(clippy::result_large_err, reason = "it is Rusoto's error")]
    fn or_rusoto_by_code<E2>(
        self,
        variant: impl FnOnce(&str, String) -> Option<E2>,
    ) -> Result<T, RusotoError<E2>>;
}

/// The trait can get new methods without a breaking change.
mod sealed {
    pub trait Sealed {}
    impl<T, E> Sealed for Result<T, super::SdkError<E, super::HttpResponse>> {}
}

impl<T, E> SdkResultExt<T> for Result<T, SdkError<E, HttpResponse>>
where
    E: Error + ProvideErrorMetadata + 'static,
{
    fn or_rusoto<E2>(
        self,
        from_response: impl FnOnce(BufferedHttpResponse) -> RusotoError<E2>,
    ) -> Result<T, RusotoError<E2>> {
        self.map_err(|error| sdk_error_into_rusoto(error, from_response))
    }

    fn or_rusoto_by_code<E2>(
        self,
        variant: impl FnOnce(&str, String) -> Option<E2>,
    ) -> Result<T, RusotoError<E2>> {
        self.map_err(|error| sdk_error_into_rusoto_by_code(error, variant))
    }
}

#[cfg(test)]
mod tests {
    use aws_smithy_types::error::ErrorMetadata;
    use rusoto_s3::GetObjectError;

    use super::*;

    fn refused(code: &str, body: &str) -> SdkError<ErrorMetadata, HttpResponse> {
        let meta = ErrorMetadata::builder().code(code).message("why").build();
        let response = HttpResponse::new(400.try_into().unwrap(), body.to_owned().into());
        SdkError::service_error(meta, response)
    }

    #[test]
    fn a_success_stays_one_and_an_error_is_rusotos() {
        let error = refused("NoSuchKey", "<Error><Code>NoSuchKey</Code><Message>why</Message></Error>");
        let error = Err::<(), _>(error).or_rusoto(GetObjectError::from_response).unwrap_err();
        assert_eq!(error, RusotoError::Service(GetObjectError::NoSuchKey("why".to_owned())));
        let result: Result<_, SdkError<ErrorMetadata, HttpResponse>> = Ok(1);
        assert_eq!(result.or_rusoto(GetObjectError::from_response).unwrap(), 1);
    }

    #[test]
    fn an_error_of_another_form_goes_by_its_code() {
        let refused = |code: &str| {
            let variant = |code: &str, message| (code == "Gone").then(|| format!("Gone: {message}"));
            Err::<(), _>(refused(code, "{}")).or_rusoto_by_code(variant).unwrap_err()
        };
        assert_eq!(refused("Gone"), RusotoError::Service("Gone: why".to_owned()));
        let RusotoError::Unknown(response) = refused("Other") else { panic!() };
        assert_eq!((response.status.as_u16(), response.body_as_str()), (400, "{}"));
        let timeout: Result<(), _> = Err(SdkError::<ErrorMetadata, HttpResponse>::timeout_error("slow"));
        let error = timeout.or_rusoto_by_code(|_, _| Some(())).unwrap_err();
        assert!(matches!(error, RusotoError::HttpDispatch(_)), "{error:?}");
    }
}
