//! An error of the AWS SDK in neutral words.

use std::error::Error;
use std::fmt;

use aws_credential_types::provider::error::CredentialsError;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;

use crate::clients::rusoto::errors::variant_name;
use crate::outcome::Outcome;

/// Tells an error of an operation.
pub(super) fn tell<E>(operation: &'static str, error: &SdkError<E, HttpResponse>) -> Outcome
where
    E: Error + ProvideErrorMetadata + fmt::Debug + 'static,
{
    let outcome = Outcome::of(operation);
    let kind = match error {
        SdkError::ServiceError(answer) => {
            let variant = match variant_name(answer.err()) {
                unhandled if unhandled == "Unhandled" => "unmodelled".to_owned(),
                modelled => modelled,
            };
            let status = answer.raw().status().as_u16();
            let code = error.code().map_or_else(|| status.to_string(), str::to_owned);
            let names_code = crate::clients::names_code(&error.to_string(), &code);
            return outcome
                .with("error.kind", "service")
                .with("error.variant", variant)
                .with("error.status", status)
                .with_opt("error.code", error.code())
                .with_opt("error.message", error.message())
                .with("error.display", if names_code { "names the code" } else { "hides the code" });
        }
        SdkError::ConstructionFailure(_) => "not sent",
        SdkError::DispatchFailure(_) if is_about_credentials(error) => "credentials",
        SdkError::DispatchFailure(_) | SdkError::TimeoutError(_) => "network",
        SdkError::ResponseError(_) => "unreadable answer",
        _ => "of a kind that these tests do not know",
    };
    outcome.with("error.kind", kind)
}

/// A failed credential load comes as a dispatch failure; only the cause chain tells.
fn is_about_credentials(error: &(dyn Error + 'static)) -> bool {
    let mut cause = Some(error);
    while let Some(error) = cause {
        if error.is::<CredentialsError>() {
            return true;
        }
        cause = error.source();
    }
    false
}
