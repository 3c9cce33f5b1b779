//! The error of a request without a response.

use super::identity::{SourceFailed, Unsendable};
use super::texts::{DISPATCH, TIMEOUT, in_rusotos_words};
use crate::error_chain::error_chain;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::context::Error as OperationError;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::{ConnectorError, SdkError};
use std::error::Error;

/// The error of a request without a response.
#[derive(Debug, thiserror::Error)]
pub enum EngineError {
    /// The source of the credentials failed. This is its error.
    #[error(transparent)]
    Credentials(BoxError),
    /// There is no response. The text begins with Rusoto's words and names the host, because Rusoto's error is only a
    /// text.
    #[error("{0}")]
    Dispatch(String),
}

impl EngineError {
    pub(super) fn new(error: SdkError<OperationError, HttpResponse>, host: &str) -> Self {
        match error {
            SdkError::TimeoutError(_) => {
                Self::text(&format!("{TIMEOUT}: "), error.source().unwrap_or(&error), host)
            }
            // The SDK's own layers say "dispatch failure" and "io error", "timeout" or "other".
            SdkError::DispatchFailure(_) => {
                let source = error.into_source().map_err(BoxError::from).unwrap_or_else(|error| error);
                let source = match source.downcast::<ConnectorError>() {
                    Ok(connector) => connector.into_source(),
                    Err(source) => source,
                };
                match source.downcast::<SourceFailed>() {
                    Ok(failed) => Self::Credentials(failed.0),
                    Err(source) if source.is::<Unsendable>() => Self::text("", source.as_ref(), host),
                    Err(source) => Self::text(DISPATCH, source.as_ref(), host),
                }
            }
            error => Self::text(DISPATCH, error.source().unwrap_or(&error), host),
        }
    }

    pub(super) fn internal(host: &str) -> Self {
        Self::Dispatch(format!("{DISPATCH}the SDK returned another type than it was given (host {host})"))
    }

    pub(super) fn setting(error: &str, host: &str) -> Self {
        Self::Dispatch(format!("{DISPATCH}{error} (host {host})"))
    }

    fn text(prefix: &str, error: &(dyn Error + 'static), host: &str) -> Self {
        let chain = in_rusotos_words(&error_chain(error));
        Self::Dispatch(format!("{prefix}{chain} (host {host})"))
    }
}
