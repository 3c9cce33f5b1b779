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
