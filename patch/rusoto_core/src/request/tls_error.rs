//! The error of making an HTTP client.

use std::error::Error;
use std::fmt;

/// The reason why there is no HTTP client. It does not occur: a setting of TLS that is wrong is the error of each request.
#[derive(Clone, Debug, PartialEq)]
pub struct TlsError {
    message: String,
}

impl Error for TlsError {}

impl fmt::Display for TlsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}
