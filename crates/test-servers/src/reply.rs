//! Answers to HTTP requests.

use crate::Connection;

/// The answer of an [`HttpServer`](crate::HttpServer) to a request.
#[derive(Clone, Debug)]
pub struct Reply {
    bytes: Vec<u8>,
    then_stall: bool,
}

impl Reply {
    /// Answers 200 with this body.
    pub fn ok(body: impl AsRef<[u8]>) -> Self {
        Self::status(200, body)
    }

    /// Answers with a status and a body.
    pub fn status(status: u16, body: impl AsRef<[u8]>) -> Self {
        Self::with_headers(status, "", body)
    }

    /// Answers with a status, headers and a body. Each header ends with `\r\n`.
    pub fn with_headers(status: u16, headers: &str, body: impl AsRef<[u8]>) -> Self {
        let body = body.as_ref();
        let length = body.len();
        let head =
            format!("HTTP/1.1 {status} X\r\n{headers}content-length: {length}\r\nconnection: close\r\n\r\n");
        Self::raw([head.as_bytes(), body].concat())
    }

    /// Sends only these bytes, and closes the connection.
    pub fn raw(bytes: impl Into<Vec<u8>>) -> Self {
        Self { bytes: bytes.into(), then_stall: false }
    }

    /// Sends these bytes, and then waits until the client closes the connection.
    pub fn stall(bytes: impl Into<Vec<u8>>) -> Self {
        Self { bytes: bytes.into(), then_stall: true }
    }

    pub(crate) fn send(&self, connection: &mut Connection) {
        if connection.send(&self.bytes) && self.then_stall {
            connection.hang();
        }
    }
}

/// Answers 200 with this body.
impl From<String> for Reply {
    fn from(body: String) -> Self {
        Self::ok(body)
    }
}
