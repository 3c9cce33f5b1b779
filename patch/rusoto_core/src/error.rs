//! The error of all calls.

use crate::client::SignAndDispatchError;
use crate::credential::CredentialsError;
use crate::proto::xml::util::XmlParseError;
use crate::request::{BufferedHttpResponse, HttpDispatchError};
use std::error::Error;
use std::fmt;
use std::io;

/// The error of a call of a service. `E` is the error type of the operation.
#[derive(Debug, PartialEq)]
pub enum RusotoError<E> {
    /// The service answered with an error that the operation declares.
    Service(E),
    /// The request was not sent, or no response came.
    HttpDispatch(HttpDispatchError),
    /// There were no credentials to sign with.
    Credentials(CredentialsError),
    /// The service found the input invalid. This is its message.
    Validation(String),
    /// The response could not be read.
    ParseError(String),
    /// The service answered with any other error. This is the whole response.
    Unknown(BufferedHttpResponse),
    /// A call could not be run as blocking. Rusoto 0.48 does not return it.
    Blocking,
}

/// The result of a call of a service.
pub type RusotoResult<T, E> = Result<T, RusotoError<E>>;

/// The response header with the id of the request.
const REQUEST_ID: &str = "x-amzn-requestid";

impl<E> From<XmlParseError> for RusotoError<E> {
    fn from(error: XmlParseError) -> Self {
        Self::ParseError(error.0)
    }
}

impl<E> From<serde_json::Error> for RusotoError<E> {
    fn from(error: serde_json::Error) -> Self {
        Self::ParseError(error.to_string())
    }
}

impl<E> From<CredentialsError> for RusotoError<E> {
    fn from(error: CredentialsError) -> Self {
        Self::Credentials(error)
    }
}

impl<E> From<HttpDispatchError> for RusotoError<E> {
    fn from(error: HttpDispatchError) -> Self {
        Self::HttpDispatch(error)
    }
}

impl<E> From<SignAndDispatchError> for RusotoError<E> {
    fn from(error: SignAndDispatchError) -> Self {
        match error {
            SignAndDispatchError::Credentials(error) => error.into(),
            SignAndDispatchError::Dispatch(error) => error.into(),
        }
    }
}

impl<E> From<io::Error> for RusotoError<E> {
    fn from(error: io::Error) -> Self {
        HttpDispatchError::from(error).into()
    }
}

impl<E: Error + 'static> fmt::Display for RusotoError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Service(error) => write!(f, "{error}"),
            Self::HttpDispatch(error) => write!(f, "{error}"),
            Self::Credentials(error) => write!(f, "{error}"),
            Self::Validation(message) | Self::ParseError(message) => f.write_str(message),
            Self::Unknown(response) => {
                let id = response.headers.get(REQUEST_ID);
                write!(f, "Request ID: {id:?} Body: {}", response.body_as_str())
            }
            Self::Blocking => f.write_str("Failed to run blocking future"),
        }
    }
}

impl<E: Error + 'static> Error for RusotoError<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Service(error) => Some(error),
            Self::HttpDispatch(error) => Some(error),
            Self::Credentials(error) => Some(error),
            Self::Validation(_) | Self::ParseError(_) | Self::Unknown(_) | Self::Blocking => None,
        }
    }
}
