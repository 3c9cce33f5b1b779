//! Reads the stage of a failed call from its `SdkError`. The conversion and the view share this code, so they cannot
//! disagree.

use std::error::Error;

use aws_credential_types::provider::error::CredentialsError as SdkCredentialsError;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use rusoto_compat_core::error_chain::causes;
use rusoto_core::request::HttpDispatchError;
use rusoto_credential::CredentialsError as RusotoCredentialsError;

use super::response::SyntheticResponse;
use super::texts::is_hopeless;
use crate::convert::{IntoRusoto, error_chain};
use crate::shared::load_error_into_rusoto;

pub(super) enum Class<'a> {
    /// The service answered with an error.
    Refused(&'a HttpResponse),
    /// An answer came, but it could not be read.
    Unreadable(&'a HttpResponse),
    /// An answer began, but it broke off before the SDK had read all of it.
    BrokenOff(&'a HttpResponse),
    TimedOut,
    /// No answer came. `is_retryable` tells whether the request may be sent again.
    NotDispatched {
        is_retryable: bool,
    },
    Credentials(RusotoCredentialsError),
    NotBuilt,
}

impl<'a> Class<'a> {
    pub(super) fn of<E>(error: &'a SdkError<E, HttpResponse>) -> Self
    where
        E: Error + ProvideErrorMetadata + 'static,
    {
        match error {
            // The SDK also reports an unreadable answer with a success status as a service error. S3 can refuse with
            // status 200; then there is a code.
            SdkError::ServiceError(context)
                if context.raw().status().is_success() && context.err().code().is_none() =>
            {
                Self::Unreadable(context.raw())
            }
            SdkError::ServiceError(context) => Self::Refused(context.raw()),
            SdkError::ResponseError(context) if context.raw().body().bytes().is_none() => {
                Self::BrokenOff(context.raw())
            }
            SdkError::ResponseError(context) if context.raw().status().is_success() => {
                Self::Unreadable(context.raw())
            }
            SdkError::ResponseError(context) => Self::Refused(context.raw()),
            other => match credentials_failure(other) {
                Some(failure) => Self::Credentials(failure),
                None => Self::of_unanswered(other),
            },
        }
    }

    fn of_unanswered<E>(error: &SdkError<E, HttpResponse>) -> Self {
        match error {
            SdkError::TimeoutError(_) => Self::TimedOut,
            SdkError::DispatchFailure(context) if context.is_timeout() => Self::TimedOut,
            SdkError::DispatchFailure(context) => {
                let is_passing = context.is_io() || context.as_other().is_some();
                let is_hopeless =
                    || context.as_connector_error().is_some_and(|it| is_hopeless(&error_chain(it)));
                Self::NotDispatched { is_retryable: is_passing && !is_hopeless() }
            }
            SdkError::ConstructionFailure(_) => Self::NotBuilt,
            // `SdkError` is non-exhaustive. No answer is known of a variant that is newer than this crate.
            _ => Self::NotDispatched { is_retryable: false },
        }
    }
}

/// Returns the HTTP status, or `None` if no server sent it.
pub(super) fn status_of(response: &HttpResponse) -> Option<u16> {
    (!SyntheticResponse::marks(response)).then(|| response.status().as_u16())
}

/// Returns the Rusoto error that went through `rusoto_error_into_sdk`, with its text unchanged.
pub(super) fn original_dispatch_error<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a HttpDispatchError> {
    causes(error).find_map(|cause| cause.downcast_ref())
}

/// Returns the credentials error among the causes. The SDK has no class for it: it is a dispatch failure.
fn credentials_failure(error: &(dyn Error + 'static)) -> Option<RusotoCredentialsError> {
    causes(error).find_map(|cause| {
        // This goes first, because the SDK's error around it says the same in words that Rusoto's clients do not get.
        let load = cause.source().unwrap_or(cause).downcast_ref().or_else(|| cause.downcast_ref());
        if let Some(error) = load.cloned() {
            return Some(load_error_into_rusoto(error));
        }
        if let Some(error) = cause.downcast_ref::<SdkCredentialsError>() {
            return Some(error.into_rusoto());
        }
        if let Some(error) = cause.downcast_ref::<RusotoCredentialsError>() {
            return Some(error.clone());
        }
        if is_identity_timeout(cause) {
            return Some(RusotoCredentialsError::new(error_chain(cause)));
        }
        None
    })
}

/// Returns whether the SDK's identity cache gave up waiting for a provider. The type is private, so only its text can
/// be recognised (aws-smithy-runtime 1.16.2, `src/client/identity/cache/lazy.rs`). A test with a real client pins the
/// text.
fn is_identity_timeout(cause: &(dyn Error + 'static)) -> bool {
    cause.source().is_none() && cause.to_string().starts_with("identity resolver timed out after ")
}
