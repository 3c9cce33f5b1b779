//! The code of an error response, which decides about another attempt.

use super::body_start::{Patience, read_start};
use super::codes::SKEWED_CLOCK;
use super::error_details::ErrorDetails;
use super::error_in_success::read_error_in_success;
use crate::refusal::is_refusal;
use aws_smithy_async::rt::sleep::SharedAsyncSleep;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_types::error::metadata::{ErrorMetadata, ProvideErrorMetadata};

/// The code of an error response. It is the error of the operation, as far as the SDK is concerned.
#[derive(Clone, Debug, Default, thiserror::Error)]
#[error("the service answered with an error")]
pub(super) struct ErrorCode(ErrorMetadata);

impl ErrorCode {
    pub(super) fn is_refused_session(&self) -> bool {
        self.0.code().is_some_and(is_refusal)
    }

    pub(super) fn may_be_a_skewed_clock(&self) -> bool {
        self.0.code().is_some_and(|code| SKEWED_CLOCK.contains(&code))
    }
}

impl ProvideErrorMetadata for ErrorCode {
    fn meta(&self) -> &ErrorMetadata {
        &self.0
    }
}

/// How an engine looks at the responses of one request.
#[derive(Clone, Debug)]
pub(super) struct Look {
    /// Whether the codes matter that the SDK retries. Those of a refused session and of a wrong clock always do.
    pub(super) with_retries: bool,
    /// Whether S3 may send an error with status 200.
    pub(super) may_fail_with_success: bool,
    pub(super) sleep: SharedAsyncSleep,
}

impl Look {
    /// Reads the start of an error's body, and keeps the code with the response. The body stays as it was.
    pub(super) async fn at(self, mut response: HttpResponse) -> HttpResponse {
        let patience = Patience { chunk: None, sleep: self.sleep };
        let status = response.status().as_u16();
        let start = match status {
            200 if self.with_retries && self.may_fail_with_success => {
                let (start, body) = read_error_in_success(response.take_body(), &patience).await;
                *response.body_mut() = body;
                start
            }
            400.. if self.with_retries || status <= 403 => {
                let (start, body) = read_start(response.take_body(), &patience).await;
                *response.body_mut() = body;
                Some(start)
            }
            _ => None,
        };
        if let Some(start) = start {
            let code = ErrorDetails::read(status, |name| response.headers().get(name), &start).code;
            let metadata =
                code.map_or_else(ErrorMetadata::builder, |code| ErrorMetadata::builder().code(code));
            response.add_extension(ErrorCode(metadata.build()));
        }
        response
    }
}

/// Returns the code of an error response, and `None` for any other response.
pub(super) fn code_of(response: &HttpResponse) -> Option<ErrorCode> {
    response.extension::<ErrorCode>().cloned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_smithy_async::rt::sleep::TokioSleep;
    use aws_smithy_types::body::SdkBody;
    use bytes::Bytes;
    use futures_util::stream;
    use http_body::Frame;
    use http_body_util::StreamBody;
    use std::time::Duration;
    use tokio::time::Instant;

    /// A response whose body has one more byte every four seconds.
    fn dripping(status: u16) -> HttpResponse {
        let byte = || async {
            tokio::time::sleep(Duration::from_secs(4)).await;
            Some((Ok::<_, std::io::Error>(Frame::data(Bytes::from_static(b" "))), ()))
        };
        let body = StreamBody::new(stream::unfold((), move |()| byte()));
        HttpResponse::new(status.try_into().unwrap(), SdkBody::from_body_1_x(body))
    }

    #[tokio::test(start_paused = true)]
    async fn a_server_that_sends_byte_by_byte_made_the_look_at_an_error_endless() {
        for (status, limit) in [(403, 5), (503, 5), (200, 600)] {
            let sleep = SharedAsyncSleep::new(TokioSleep::new());
            let look = Look { with_retries: true, may_fail_with_success: true, sleep };
            let start = Instant::now();
            look.at(dripping(status)).await;
            assert_eq!(start.elapsed().as_secs(), limit, "status {status}");
        }
    }
}
