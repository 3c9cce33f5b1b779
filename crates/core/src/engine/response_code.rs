//! The code of an error response, which decides about another attempt.

use super::body_start::read_start;
use super::error_details::ErrorDetails;
use super::response_body::ChunkTimeout;
use crate::refusal::is_refusal;
use aws_smithy_async::rt::sleep::SharedAsyncSleep;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_types::error::metadata::{ErrorMetadata, ProvideErrorMetadata};
use std::time::Duration;

/// The code of an error response. It is the error of the operation, as far as the SDK is concerned.
#[derive(Clone, Debug, Default, thiserror::Error)]
#[error("the service answered with an error")]
pub(super) struct ErrorCode(ErrorMetadata);

impl ErrorCode {
    pub(super) fn is_refused_session(&self) -> bool {
        self.0.code().is_some_and(is_refusal)
    }
}

impl ProvideErrorMetadata for ErrorCode {
    fn meta(&self) -> &ErrorMetadata {
        &self.0
    }
}

/// How long the engine waits for more of an error's body. The body itself has no limit.
const PATIENCE: Duration = Duration::from_secs(5);

/// Reads the start of an error's body, and keeps the code with the response. The body stays as it was.
///
/// `with_retries` says whether the codes matter that the SDK retries. The codes of a refused session and of a wrong
/// clock always do.
pub(super) async fn read_code(
    mut response: HttpResponse,
    with_retries: bool,
    sleep: &SharedAsyncSleep,
) -> HttpResponse {
    let status = response.status().as_u16();
    let can_matter = match status {
        400..=403 => true,
        404.. => with_retries,
        _ => false,
    };
    if !can_matter {
        return response;
    }
    let limit = ChunkTimeout { limit: PATIENCE, sleep: sleep.clone() };
    let (start, body) = read_start(response.take_body(), Some(&limit)).await;
    *response.body_mut() = body;
    let code = ErrorDetails::read(status, |name| response.headers().get(name), &start).code;
    let metadata = code.map_or_else(ErrorMetadata::builder, |code| ErrorMetadata::builder().code(code));
    response.add_extension(ErrorCode(metadata.build()));
    response
}

/// Returns the code of an error response, and `None` for any other response.
pub(super) fn code_of(response: &HttpResponse) -> Option<ErrorCode> {
    response.extension::<ErrorCode>().cloned()
}
