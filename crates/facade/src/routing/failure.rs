//! Which errors are failures of a side.

use rusoto_core::RusotoError;

/// Whether an error is a failure of the side that returned it, and not an answer about the object.
///
/// An error that Rusoto has a variant for is what the service says of the object or of the request: it is not there, it
/// is not allowed, it has changed. The other side would have been told the same. Statuses 304, 404, 412 and 416 are such
/// answers without a body, as a `HEAD` gets them, so Rusoto has no variant for them.
pub(crate) fn is_failure<E>(error: &RusotoError<E>) -> bool {
    match error {
        RusotoError::Service(_) => false,
        RusotoError::Unknown(response) => !matches!(response.status.as_u16(), 304 | 404 | 412 | 416),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use rusoto_core::credential::CredentialsError;
    use rusoto_core::request::{BufferedHttpResponse, HttpDispatchError};

    use super::*;

    fn unknown(status: u16) -> RusotoError<()> {
        RusotoError::Unknown(BufferedHttpResponse {
            status: status.try_into().expect("a status"),
            body: Default::default(),
            headers: Default::default(),
        })
    }

    #[test]
    fn an_answer_about_the_object_is_not_a_failure() {
        assert!(!is_failure(&RusotoError::Service(())));
        for status in [304, 404, 412, 416] {
            assert!(!is_failure(&unknown(status)), "{status}");
        }
    }

    #[test]
    fn all_else_is() {
        for status in [301, 400, 401, 403, 409, 429, 500, 503] {
            assert!(is_failure(&unknown(status)), "{status}");
        }
        for error in [
            RusotoError::HttpDispatch(HttpDispatchError::new("reset".to_owned())),
            RusotoError::Credentials(CredentialsError::new("none")),
            RusotoError::Validation("too large".to_owned()),
            RusotoError::ParseError("half".to_owned()),
            RusotoError::<()>::Blocking,
        ] {
            assert!(is_failure(&error), "{error:?}");
        }
    }
}
