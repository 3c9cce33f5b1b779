use rusoto_core::RusotoError;
use rusoto_s3 as s3;

/// The codes of SFTP.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    NoSuchFile = 2,
    PermissionDenied = 3,
    Failure = 4,
    ConnectionLost = 7,
}

#[derive(Debug)]
pub struct Error {
    pub status: Status,
    pub message: String,
}

impl Error {
    pub(crate) fn new(status: Status, message: impl Into<String>) -> Self {
        Self { status, message: message.into() }
    }
}

impl From<RusotoError<s3::GetObjectError>> for Error {
    fn from(err: RusotoError<s3::GetObjectError>) -> Self {
        match err {
            RusotoError::Service(s3::GetObjectError::NoSuchKey(message)) => {
                Error::new(Status::NoSuchFile, message)
            }
            RusotoError::Service(s3::GetObjectError::InvalidObjectState(_)) => {
                Error::new(Status::Failure, "the file is in an archive")
            }
            other => general(other),
        }
    }
}

/// For operations without errors of their own.
pub(crate) fn general<E: std::error::Error + 'static>(err: RusotoError<E>) -> Error {
    let message = err.to_string();
    let status = match err {
        RusotoError::Unknown(response) => match response.status.as_u16() {
            404 => Status::NoSuchFile,
            401 | 403 => Status::PermissionDenied,
            _ => Status::Failure,
        },
        RusotoError::Credentials(_) => Status::PermissionDenied,
        RusotoError::HttpDispatch(_) => Status::ConnectionLost,
        _ => Status::Failure,
    };
    Error::new(status, message)
}
