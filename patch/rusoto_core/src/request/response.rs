//! Responses, as they arrive and whole.

use super::HttpDispatchError;
use crate::ByteStream;
use bytes::{Bytes, BytesMut};
use futures_util::StreamExt;
use http_0_2::{HeaderMap, StatusCode};
use rusoto_compat_core::engine::BODY;
use std::fmt;

/// A response, whose body is still arriving.
pub struct HttpResponse {
    /// The status.
    pub status: StatusCode,
    /// The body.
    pub body: ByteStream,
    /// The headers. Bytes that are not UTF-8 are U+FFFD.
    pub headers: HeaderMap<String>,
}

impl HttpResponse {
    /// Reads the rest of the body, and returns the whole response.
    ///
    /// # Errors
    ///
    /// An [`HttpDispatchError`] that begins with `Error obtaining body: `, when the body breaks off.
    pub async fn buffer(&mut self) -> Result<BufferedHttpResponse, HttpDispatchError> {
        let mut body = BytesMut::new();
        while let Some(chunk) = self.body.next().await {
            let chunk = chunk.map_err(|error| HttpDispatchError::new(format!("{BODY}{error}")))?;
            body.extend_from_slice(&chunk);
        }
        Ok(BufferedHttpResponse { status: self.status, body: body.freeze(), headers: self.headers.clone() })
    }
}

/// A whole response.
#[derive(PartialEq)]
pub struct BufferedHttpResponse {
    /// The status.
    pub status: StatusCode,
    /// The body.
    pub body: Bytes,
    /// The headers. Bytes that are not UTF-8 are U+FFFD.
    pub headers: HeaderMap<String>,
}

impl BufferedHttpResponse {
    /// Returns the body, or `unknown error` if it is not UTF-8.
    pub fn body_as_str(&self) -> &str {
        self.text().unwrap_or("unknown error")
    }

    fn text(&self) -> Option<&str> {
        std::str::from_utf8(&self.body).ok()
    }
}

/// Shows the body as text if it is UTF-8. Programs match on this text, so it is the original's to the letter: only the
/// second form has a space at its beginning.
impl fmt::Debug for BufferedHttpResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { status, body, headers } = self;
        match self.text() {
            Some(text) => {
                write!(
                    f,
                    "BufferedHttpResponse {{status: {status:?}, body: {text:?}, headers: {headers:?} }}"
                )
            }
            None => {
                write!(
                    f,
                    "BufferedHttpResponse {{ status: {status:?}, body: {body:?}, headers: {headers:?} }}"
                )
            }
        }
    }
}
