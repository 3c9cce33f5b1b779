//! One request, from the client's call until its response is returned.
//!
//! All code that observes requests belongs here. [`Call::begin`] sees each request before it is sent,
//! [`Call::read_code`] sees the response of each attempt, and [`Call::end`] sees the result that the client gets.

use super::response::response_into_rusoto;
use super::stack::Stack;
use crate::convert::fit_to_show;
use crate::shared::SharedCredentials;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse as SdkResponse;
use rusoto_compat_core::engine::{ChunkTimeout, ErrorDetails, Failure, read_error_in_success, read_start};
use rusoto_compat_core::refusal::{is_denial, is_refusal, signing_key};
use rusoto_compat_core::shown_url::host_and_port;
use rusoto_core::request::{HttpDispatchError, HttpResponse};
use rusoto_core::signature::SignedRequest;

pub(super) struct Call {
    /// Host and port of the endpoint. They may contain a user name and password.
    authority: String,
    /// The credentials to tell of a refusal, and the key id that the request was signed with.
    signed: Option<(SharedCredentials, String)>,
}

impl Call {
    /// Begins a call with the request as Rusoto signed it, before it is sent.
    pub(super) fn begin(stack: &Stack, request: &SignedRequest) -> Self {
        stack.counters.requests.count();
        let signed = stack.refusals.clone().and_then(|shared| Some((shared, key_of(request)?)));
        Self { authority: request.hostname(), signed }
    }

    /// Returns host and port as the request has them.
    pub(super) fn authority(&self) -> &str {
        &self.authority
    }

    /// Returns host and port for logs and errors, without a user name or password.
    pub(super) fn host(&self) -> &str {
        host_and_port(&self.authority)
    }

    /// Returns whether the call has to report a refused session.
    pub(super) fn reports_refusals(&self) -> bool {
        self.signed.is_some()
    }

    /// Reads up to 64 KiB of an error response and returns its error code. It is called once per attempt, before any
    /// retry. With `may_fail_with_success`, an error inside a response with status 200 is found too.
    pub(super) async fn read_code(
        &self,
        stack: &Stack,
        mut response: SdkResponse,
        may_fail_with_success: bool,
    ) -> (SdkResponse, Option<String>) {
        let status = response.status().as_u16();
        let (start, body) = match status {
            400.. => {
                let (start, body) = read_start(response.take_body(), &stack.patience()).await;
                (Some(start), body)
            }
            200 if may_fail_with_success => {
                read_error_in_success(response.take_body(), &stack.patience()).await
            }
            _ => return (response, None),
        };
        *response.body_mut() = body;
        let Some(start) = start else { return (response, None) };
        let code = ErrorDetails::read(status, |name| response.headers().get(name), &start).code;
        tracing::debug!(host = self.host(), status, code = code.as_deref().map(fit_to_show), "refused");
        if let Some((shared, key)) = &self.signed {
            if code.as_deref().is_some_and(is_refusal) {
                shared.reject(key);
            } else if stack.counts_denials && is_denial(status, code.as_deref(), !start.is_empty()) {
                shared.doubt(key);
            }
        }
        (response, code)
    }

    /// Returns the head of the response, or the error. The body may still be arriving when this returns.
    pub(super) fn end(
        self,
        outcome: Result<SdkResponse, Failure>,
        timeout: Option<ChunkTimeout>,
    ) -> Result<HttpResponse, HttpDispatchError> {
        outcome
            .and_then(|response| response_into_rusoto(response, timeout).map_err(Failure::Response))
            .map_err(|failure| HttpDispatchError::new(failure.text(self.host())))
    }
}

fn key_of(request: &SignedRequest) -> Option<String> {
    let authorization = request.headers().get("authorization")?.first()?;
    signing_key(std::str::from_utf8(authorization).ok()?).map(str::to_owned)
}
