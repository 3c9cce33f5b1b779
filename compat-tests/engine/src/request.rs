//! A request that either side can send.

use bytes::Bytes;

/// A request as a service client would hand it over, in the words of neither side.
#[derive(Clone, Debug)]
pub struct Request {
    /// The method.
    pub method: String,
    /// The endpoint of the region.
    pub endpoint: String,
    /// The path.
    pub path: String,
    /// Headers by name. Values are bytes.
    pub headers: Vec<(String, Vec<u8>)>,
    /// The body.
    pub payload: Payload,
}

/// The body of a request.
#[derive(Clone, Debug)]
pub enum Payload {
    /// No body.
    None,
    /// Bytes, which can be sent again.
    Bytes(Bytes),
    /// A stream, which can be sent once.
    Stream {
        /// The chunks. An error ends the stream.
        chunks: Vec<Result<Bytes, &'static str>>,
        /// The length that the stream states.
        length: Option<usize>,
    },
}

impl Request {
    /// Returns a GET of `/bucket/key`.
    pub fn get(endpoint: impl Into<String>) -> Self {
        Self::new("GET", endpoint, Payload::None)
    }

    /// Returns a PUT of `hello`, which can be sent again.
    pub fn put(endpoint: impl Into<String>) -> Self {
        Self::new("PUT", endpoint, Payload::Bytes(Bytes::from_static(b"hello")))
    }

    /// Returns a PUT of a stream of two chunks, `hello` and ` world`, which states this length.
    pub fn put_stream(endpoint: impl Into<String>, length: Option<usize>) -> Self {
        let chunks = vec![Ok(Bytes::from_static(b"hello")), Ok(Bytes::from_static(b" world"))];
        Self::new("PUT", endpoint, Payload::Stream { chunks, length })
    }

    /// Returns a request to `/bucket/key`.
    pub fn new(method: &str, endpoint: impl Into<String>, payload: Payload) -> Self {
        Self {
            method: method.to_owned(),
            endpoint: endpoint.into(),
            path: "/bucket/key".to_owned(),
            headers: Vec::new(),
            payload,
        }
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: &str, value: impl AsRef<[u8]>) -> Self {
        self.headers.push((name.to_owned(), value.as_ref().to_vec()));
        self
    }

    /// Replaces the path.
    #[must_use]
    pub fn path(mut self, path: &str) -> Self {
        path.clone_into(&mut self.path);
        self
    }
}
