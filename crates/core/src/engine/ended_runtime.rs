//! Requests whose connection ended with the runtime that drove it.
//!
//! Clients share connections over all runtimes of a process, and in tests each `#[tokio::test]` has one. hyper hands back a
//! request that such a connection had not taken, and its pool sends it anew. One that it had taken may have been done.

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::retry::ErrorKind;
use std::error::Error;
use std::iter::successors;

/// The text of hyper's error for it, which has no method.
const DISPATCH_GONE: &str = "dispatch task is gone";

/// How the text of this error begins.
pub const ENDED_RUNTIME: &str = "the Tokio runtime that drove the connection ended before the answer came";

/// The runtime of the connection ended while a request was on its way.
#[derive(Debug, thiserror::Error)]
#[error(
    "{}, so the service may have done the request: keep one runtime for all clients that share connections, or run such tests \
     one at a time",
    ENDED_RUNTIME
)]
struct EndedRuntime(#[source] BoxError);

/// Returns whether the request may be sent again although the service may have done it: whether its method is safe by RFC 9110,
/// section 9.2.1.
pub fn has_safe_method(request: &HttpRequest) -> bool {
    matches!(request.method(), "GET" | "HEAD" | "OPTIONS" | "TRACE")
}

/// Says so if the runtime of the request's connection ended. The error is transient then for a request with a safe method, and stays
/// a fault of the caller for all others, which nobody retries.
pub fn explain_ended_runtime(error: ConnectorError, has_safe_method: bool) -> ConnectorError {
    let is_gone = |one: &(dyn Error + 'static)| one.to_string() == DISPATCH_GONE;
    let has_ended = error.is_user() && successors(error.source(), |&error| error.source()).any(is_gone);
    // An HTTP client around another one finds it said already.
    if !has_ended || error.source().is_some_and(|source| source.is::<EndedRuntime>()) {
        return error;
    }
    let error = EndedRuntime(error.into_source()).into();
    if has_safe_method {
        ConnectorError::other(error, Some(ErrorKind::TransientError))
    } else {
        ConnectorError::user(error)
    }
}

/// Returns whether [`explain_ended_runtime`] found that the runtime ended, and that the request may be sent again.
pub fn may_go_on_another_runtime(error: &ConnectorError) -> bool {
    error.as_other() == Some(ErrorKind::TransientError)
        && error.source().is_some_and(|source| source.is::<EndedRuntime>())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// hyper's error, which nobody else can make.
    #[derive(Debug, thiserror::Error)]
    #[error("dispatch task is gone")]
    struct Gone;

    #[derive(Debug, thiserror::Error)]
    #[error("client error (SendRequest)")]
    struct SendRequest(#[source] Gone);

    fn gone() -> ConnectorError {
        ConnectorError::user(SendRequest(Gone).into())
    }

    #[test]
    fn methods_that_only_read_are_safe() {
        for (method, is_safe) in [
            ("GET", true),
            ("HEAD", true),
            ("OPTIONS", true),
            ("TRACE", true),
            ("PUT", false),
            ("POST", false),
            ("DELETE", false),
            ("PATCH", false),
            ("CONNECT", false),
            ("get", false),
        ] {
            let mut request = HttpRequest::empty();
            request.set_method(method).unwrap();
            assert_eq!(has_safe_method(&request), is_safe, "{method}");
        }
    }

    #[test]
    fn an_ended_runtime_is_transient_for_safe_methods_only() {
        let safe = explain_ended_runtime(gone(), true);
        assert!(may_go_on_another_runtime(&safe));
        let other = explain_ended_runtime(gone(), false);
        assert!(other.is_user() && !may_go_on_another_runtime(&other));
        for error in [safe, other] {
            let source = error.source().unwrap();
            assert!(source.to_string().starts_with(ENDED_RUNTIME));
            assert!(source.source().is_some_and(|cause| cause.is::<SendRequest>()), "the cause stays");
        }
    }

    #[test]
    fn it_is_said_once() {
        let twice = explain_ended_runtime(explain_ended_runtime(gone(), false), false);
        assert!(twice.source().and_then(Error::source).is_some_and(|cause| cause.is::<SendRequest>()));
    }

    #[test]
    fn other_errors_stay_as_they_are() {
        let body = explain_ended_runtime(ConnectorError::user("the body broke".into()), true);
        assert!(body.is_user() && !may_go_on_another_runtime(&body));
        let io = explain_ended_runtime(ConnectorError::io(SendRequest(Gone).into()), true);
        assert!(io.is_io() && !may_go_on_another_runtime(&io));
        let reset = explain_ended_runtime(
            ConnectorError::other("reset".into(), Some(ErrorKind::TransientError)),
            true,
        );
        assert!(!may_go_on_another_runtime(&reset));
    }
}
