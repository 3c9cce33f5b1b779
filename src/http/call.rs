//! One request, from the moment a client hands it over until its response is handed out.
//!
//! Everything that watches requests belongs here: [`Call::begin`] sees each one before it is sent, [`Call::refused`]
//! each error response that was looked at, and [`Call::end`] what the client gets.

use super::body::ChunkTimeout;
use super::counts::Counters;
use super::request::RequestError;
use super::response::{ResponseError, response_into_rusoto};
use crate::convert::error_chain;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse as SdkResponse;
use aws_smithy_runtime_api::client::result::ConnectorError;
use rusoto_core::request::{HttpDispatchError, HttpResponse};
use rusoto_core::signature::SignedRequest;
use std::error::Error;
use std::time::Duration;

pub(super) struct Call {
    /// As it stands in the endpoint.
    authority: String,
}

impl Call {
    /// Before anything is sent, as Rusoto signed it.
    pub(super) fn begin(counters: &Counters, request: &SignedRequest) -> Self {
        counters.requests.count();
        Self { authority: request.hostname() }
    }

    /// With the port, and without what may stand before it: a password does not belong into errors.
    pub(super) fn host(&self) -> &str {
        self.authority.rsplit_once('@').map_or(&self.authority, |(_, host)| host)
    }

    /// An error response whose code was looked at; called once per attempt, before any retry.
    pub(super) fn refused(&self, response: &SdkResponse, code: Option<&str>) {
        tracing::debug!(host = self.host(), status = response.status().as_u16(), code, "refused");
    }

    /// The head of the response, or what came instead of it. The body goes on arriving when this has returned.
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

/// Why there is no response.
#[derive(Debug)]
pub(super) enum Failure {
    /// Rusoto's own `timeout` argument.
    TimedOut,
    /// The operation timeout of the SDK's configuration.
    OperationTimedOut(Option<Duration>),
    Request(RequestError),
    Connector(ConnectorError),
    Response(ResponseError),
}

impl Failure {
    /// `HttpDispatchError` is a text and nothing else, so the whole chain has to be in it. Callers match on how it
    /// begins.
    fn text(&self, host: &str) -> String {
        let (prefix, error): (&str, &(dyn Error + 'static)) = match self {
            Self::TimedOut => return "Timeout while dispatching request".to_owned(),
            Self::OperationTimedOut(limit) => {
                let limit = limit.unwrap_or_default();
                return format!(
                    "Timeout while dispatching request: no response within the operation timeout of {limit:?} \
                     (host {host})"
                );
            }
            Self::Request(error) => ("", error),
            Self::Connector(error) => ("Error during dispatch: ", error),
            Self::Response(error) => ("Error during dispatch: ", error),
        };
        format!("{prefix}{} (host {})", error_chain(error), if host.is_empty() { "missing" } else { host })
    }
}
