//! The error of a failed call of STS, in the types of both SDKs.

use crate::convert::error_chain;
use crate::http::{AwsErrorExt, AwsErrorKind, sdk_error_into_rusoto};
use aws_credential_types::provider::error::CredentialsError as SdkCredentialsError;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use rusoto_core::RusotoError;
use rusoto_core::request::BufferedHttpResponse;
use rusoto_credential::CredentialsError;
use std::error::Error;
use std::fmt;

pub(super) type BoxError = Box<dyn Error + Send + Sync>;

/// The reason why there is no session. `R` and `S` are the errors of the operation in Rusoto and in the SDK.
pub(super) enum Failure<R, S> {
    Rusoto(RusotoError<R>),
    Sdk(SdkError<S, HttpResponse>),
    /// STS answered, but its answer is not a session.
    Answer(AnswerError),
    /// The MFA code could not be obtained.
    Mfa(BoxError),
}

impl<R, S> Failure<R, S>
where
    R: Error + Send + Sync + 'static,
    S: Error + ProvideErrorMetadata + Send + Sync + 'static,
{
    /// Returns the error that Rusoto's client would have returned.
    pub(super) fn into_rusoto(
        self,
        from_response: impl FnOnce(BufferedHttpResponse) -> RusotoError<R>,
    ) -> RusotoError<R> {
        match self {
            Self::Rusoto(error) => error,
            Self::Sdk(error) => sdk_error_into_rusoto(error, from_response),
            Self::Answer(error) => RusotoError::Credentials(CredentialsError::new(error)),
            Self::Mfa(error) => RusotoError::Credentials(CredentialsError::new(format!(
                "{NO_CODE}: {}",
                error_chain(&*error)
            ))),
        }
    }

    /// Returns the error of a failed source. It is never "not configured", because the user did configure it. A chain
    /// would otherwise continue and work under another identity.
    pub(super) fn into_credentials_error(
        self,
        operation: &'static str,
        subject: Option<&str>,
    ) -> SdkCredentialsError {
        let cause: BoxError = match self {
            Self::Rusoto(error) => Said::of(&error).map_or_else(|| error.into(), Into::into),
            // The answer is left out: the answer of an unreadable session holds secrets.
            Self::Sdk(error) => match Said::of(&error) {
                Some(said) => said.into(),
                None => error.into_source().unwrap_or_else(Into::into),
            },
            Self::Answer(error) => error.into(),
            Self::Mfa(error) => Box::new(NoCode(error)),
        };
        let subject = subject.map(str::to_owned);
        SdkCredentialsError::provider_error(StsFailed { operation, subject, cause })
    }
}

/// An answer of STS in words that are fit to show: code, message, status and request id. The errors of both clients
/// hold the whole answer and show it to `{:?}`. Rusoto's error also shows its XML to `{}`.
struct Said(String);

impl Said {
    /// Returns `None` if there was no answer.
    fn of(error: &impl AwsErrorExt) -> Option<Self> {
        let view = error.aws_error();
        matches!(view.kind(), AwsErrorKind::Service | AwsErrorKind::Response).then(|| Self(view.to_string()))
    }
}

impl fmt::Debug for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Said({:?})", self.0)
    }
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for Said {}

const NO_CODE: &str = "the program gave no MFA code";

#[derive(Debug, thiserror::Error)]
#[error("{NO_CODE}")]
struct NoCode(#[source] BoxError);

/// STS answered, but its answer is not a session. Apart from an unreadable expiration, the answer is never shown.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum AnswerError {
    #[error("no credentials in response")]
    NoCredentials,
    #[error("the credentials in the response are not whole")]
    Incomplete,
    #[error("the credentials in the response have characters that no HTTP header can have")]
    Unsendable,
    /// The text that was found in place of the expiration.
    #[error("the expiration in the response is {0}")]
    Expiration(String),
}

struct StsFailed {
    operation: &'static str,
    subject: Option<String>,
    cause: BoxError,
}

impl fmt::Debug for StsFailed {
    // Leaves out the cause: its `Debug` output is unknown and may show a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "StsFailed({:?})", self.to_string())
    }
}

impl fmt::Display for StsFailed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.subject {
            Some(subject) => write!(f, "{} for {subject} failed", self.operation),
            None => write!(f, "{} failed", self.operation),
        }
    }
}

impl Error for StsFailed {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.cause)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chain::error_message;
    use aws_sdk_sts::operation::assume_role::AssumeRoleError as SdkAssumeRoleError;
    use aws_smithy_types::body::SdkBody;
    use http_0_2::StatusCode;
    use rusoto_sts::AssumeRoleError;

    type AssumeRoleFailure = Failure<AssumeRoleError, SdkAssumeRoleError>;

    /// Returns every error of the chain, each shown in full.
    fn all_of(error: &dyn Error) -> String {
        let below = error.source().map(all_of).unwrap_or_default();
        format!("{error} {error:?} {below}")
    }

    #[test]
    fn an_answer_that_cannot_be_read_is_not_shown() {
        let unreadable = || {
            let body = SdkBody::from("<SecretAccessKey>hush</SecretAccessKey><oops>");
            let answer = HttpResponse::new(StatusCode::OK.into(), body);
            AssumeRoleFailure::Sdk(SdkError::response_error("no XML", answer))
        };
        let for_sdk = unreadable().into_credentials_error("AssumeRole", Some("a role"));
        assert_eq!(error_message(&for_sdk), "AssumeRole for a role failed: response error: no XML");
        assert!(!all_of(&for_sdk).contains("hush"), "{}", all_of(&for_sdk));
        let for_rusoto = unreadable().into_rusoto(AssumeRoleError::from_response);
        assert!(!all_of(&for_rusoto).contains("hush"), "{}", all_of(&for_rusoto));
    }

    #[test]
    fn an_error_of_rusoto_says_its_name() {
        let error = AssumeRoleError::MalformedPolicyDocument("no JSON".to_owned());
        let error = AssumeRoleFailure::Rusoto(RusotoError::Service(error));
        let error = error.into_credentials_error("AssumeRole", None);
        assert_eq!(error_message(&error), "AssumeRole failed: MalformedPolicyDocument: no JSON");
    }

    #[test]
    fn a_refusal_through_rusotos_client_is_no_raw_xml() {
        let body = "<ErrorResponse><Error><Type>Receiver</Type><Code>ServiceUnavailable</Code><Message>busy\n\
                    x-amz-security-token:hush</Message></Error><RequestId>4442</RequestId></ErrorResponse>";
        let answer = BufferedHttpResponse {
            status: StatusCode::SERVICE_UNAVAILABLE,
            headers: Default::default(),
            body: body.into(),
        };
        let error = AssumeRoleFailure::Rusoto(RusotoError::Unknown(answer))
            .into_credentials_error("AssumeRole", None);
        let expected = "AssumeRole failed: ServiceUnavailable: busy … (HTTP 503, request id 4442)";
        assert_eq!(error_message(&error), expected);
        assert!(!all_of(&error).contains("hush"), "{}", all_of(&error));
    }

    #[test]
    fn both_clients_say_the_same_of_one_answer() {
        let body = "<ErrorResponse><Error><Code>Throttling</Code><Message>slow down</Message></Error></ErrorResponse>";
        let by_sdk = HttpResponse::new(StatusCode::BAD_REQUEST.into(), SdkBody::from(body));
        let by_sdk = AssumeRoleFailure::Sdk(SdkError::response_error("not read", by_sdk));
        let by_rusoto = BufferedHttpResponse {
            status: StatusCode::BAD_REQUEST,
            headers: Default::default(),
            body: body.into(),
        };
        let by_rusoto = AssumeRoleFailure::Rusoto(RusotoError::Unknown(by_rusoto));
        for failure in [by_sdk, by_rusoto] {
            let error = failure.into_credentials_error("AssumeRole", None);
            assert_eq!(error_message(&error), "AssumeRole failed: Throttling: slow down (HTTP 400)");
        }
    }
}
