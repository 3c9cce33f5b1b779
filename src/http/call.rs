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

    /// With the port, and without what may be a password.
    pub(super) fn host(&self) -> &str {
        without_password(&self.authority)
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

/// What is in front of an `@`; and what stands where the port should be, but is no number: of an endpoint whose
/// password has a slash in it, Rusoto takes `user:pass` for the host.
fn without_password(authority: &str) -> &str {
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    match host.split_once(':') {
        Some((_, port)) if host.starts_with('[') || port.bytes().all(|digit| digit.is_ascii_digit()) => host,
        Some((name, _)) => name,
        None => host,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_shown_with_its_port_and_without_a_password() {
        let cases = [
            ("s3.test", "s3.test"),
            ("s3.test:9000", "s3.test:9000"),
            ("127.0.0.1:", "127.0.0.1:"),
            ("[::1]:9000", "[::1]:9000"),
            ("user:pass@s3.test:9000", "s3.test:9000"),
            ("user:p@ss@s3.test", "s3.test"),
            ("user:pass", "user"),
            ("user:12:pass", "user"),
            ("", ""),
        ];
        for (authority, shown) in cases {
            assert_eq!(without_password(authority), shown);
        }
    }
}
