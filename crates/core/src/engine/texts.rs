//! The words that Rusoto's errors begin with. Programs match on them, because an `HttpDispatchError` is one string.

use crate::error_chain::error_chain;
use std::error::Error;

// rusoto_core 0.48, src/request.rs.
/// There is no response.
pub const DISPATCH: &str = "Error during dispatch: ";
/// The caller's time limit has passed.
pub const TIMEOUT: &str = "Timeout while dispatching request";
/// A body that was read into memory broke off.
pub const BODY: &str = "Error obtaining body: ";
/// A body that was read as a stream broke off.
pub const CHUNK: &str = "Error obtaining chunk: ";

/// Returns the causes of an error in one line, or the error itself if it has no cause.
pub fn cause_chain(error: &(dyn Error + 'static)) -> String {
    error_chain(error.source().unwrap_or(error))
}

/// Replaces the words of hyper 1's client by those of hyper 0.14, which Rusoto's callers know.
pub fn in_rusotos_words(chain: &str) -> String {
    chain
        .replace("client error (Connect)", "error trying to connect")
        .replace("client error (SendRequest): ", "")
}
