//! The reason why there is no response, and its text.

use super::endpoint_host::NoEndpoint;
use super::request::RequestError;
use super::response::ResponseError;
use super::texts::{DISPATCH, TIMEOUT};
use crate::error_chain::error_chain;
use crate::shown_url::host_and_port;
use aws_smithy_runtime_api::client::result::ConnectorError;
use std::error::Error;
use std::time::Duration;

/// The reason why there is no response.
#[derive(Debug)]
pub enum Failure {
    /// Rusoto's `timeout` argument has passed.
    TimedOut,
    /// The operation timeout of the SDK's configuration has passed.
    OperationTimedOut(Option<Duration>),
    /// AWS has no endpoint of the kind that is asked for.
    Endpoint(NoEndpoint),
    /// The request cannot be sent.
    Request(RequestError),
    /// The HTTP client did not get a response.
    Connector(ConnectorError),
    /// The response cannot be handed on.
    Response(ResponseError),
}

impl Failure {
    /// Returns the text of the error. It holds the whole chain of causes, because `HttpDispatchError` is only a text.
    /// Callers match on its beginning.
    ///
    /// `host` may have a password in front. It is not shown.
    pub fn text(&self, host: &str) -> String {
        let host = host_and_port(host);
        let (prefix, error): (&str, &(dyn Error + 'static)) = match self {
            Self::TimedOut => return TIMEOUT.to_owned(),
            Self::OperationTimedOut(limit) => {
                let limit = limit.unwrap_or_default();
                return format!(
                    "{TIMEOUT}: no response within the operation timeout of {limit:?} (host {host})"
                );
            }
            Self::Endpoint(error) => (DISPATCH, error),
            Self::Request(error) => ("", error),
            Self::Connector(error) => (DISPATCH, error),
            Self::Response(error) => (DISPATCH, error),
        };
        format!("{prefix}{} (host {})", error_chain(error), if host.is_empty() { "missing" } else { host })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_before_the_host_is_not_shown() {
        let failure = Failure::Request(RequestError::Verb("BREW".to_owned()));
        assert_eq!(failure.text("user:p@ss@host:9000"), "Unsupported HTTP verb BREW (host host:9000)");
        assert_eq!(failure.text(""), "Unsupported HTTP verb BREW (host missing)");
    }
}
