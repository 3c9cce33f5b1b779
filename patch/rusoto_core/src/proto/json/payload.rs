//! The answer of a service as a value.

use crate::error::RusotoError;
use crate::request::BufferedHttpResponse;
use bytes::Bytes;
use serde::de::DeserializeOwned;
use tracing::debug;

/// The body of an answer in JSON.
pub struct ResponsePayload {
    body: Bytes,
}

impl ResponsePayload {
    /// Takes the body of an answer. No body and `null` stand for an object without fields.
    pub fn new(res: &BufferedHttpResponse) -> Self {
        // Not the body itself, which may hold secrets.
        debug!(status = %res.status, bytes = res.body.len(), "response");
        let body = match &res.body[..] {
            b"" | b"null" => Bytes::from_static(b"{}"),
            _ => res.body.clone(),
        };
        Self { body }
    }

    /// Returns the body as a value.
    pub fn deserialize<T: DeserializeOwned, E>(&self) -> Result<T, RusotoError<E>> {
        Ok(serde_json::from_slice(&self.body)?)
    }
}
