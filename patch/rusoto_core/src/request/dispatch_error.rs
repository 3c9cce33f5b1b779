//! The error of a dispatcher, which is one message.

use std::error::Error;
use std::fmt;
use std::io;

/// The reason why a request was not sent, or why no response came.
///
/// Programs match on the beginning of its text: `Error during dispatch: `, `Timeout while dispatching request`,
/// `Error obtaining body: `.
#[derive(Clone, Debug, PartialEq)]
pub struct HttpDispatchError {
    message: String,
}

impl HttpDispatchError {
    /// Returns an error with this message, for dispatchers and mocks.
    pub fn new(message: String) -> HttpDispatchError {
        Self { message }
    }
}

impl Error for HttpDispatchError {}

impl fmt::Display for HttpDispatchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl From<hyper_0_14::Error> for HttpDispatchError {
    fn from(error: hyper_0_14::Error) -> HttpDispatchError {
        Self::new(error.to_string())
    }
}

impl From<io::Error> for HttpDispatchError {
    fn from(error: io::Error) -> HttpDispatchError {
        Self::new(error.to_string())
    }
}
