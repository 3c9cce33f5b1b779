//! A request as one of the `http` crate.

use super::payload::SignedRequestPayload;
use super::request::SignedRequest;
use http_0_2::header::{HeaderName, HeaderValue};
use http_0_2::{HeaderMap, Method, Request};
use hyper_0_14::Body;

impl TryInto<Request<Body>> for SignedRequest {
    type Error = http_0_2::Error;

    /// Returns the request with the headers and the parameters of its last signature.
    ///
    /// # Errors
    ///
    /// An error when the method, a header or the URI cannot be sent.
    fn try_into(self) -> Result<Request<Body>, Self::Error> {
        let method = Method::from_bytes(self.method.as_bytes())?;
        let mut headers = HeaderMap::new();
        for (name, values) in &self.headers {
            let name = HeaderName::from_bytes(name.as_bytes())?;
            for value in values {
                headers.try_append(&name, HeaderValue::from_bytes(value)?)?;
            }
        }
        let mut uri = format!("{}://{}{}", self.scheme(), self.hostname(), self.canonical_path());
        if !self.canonical_query_string.is_empty() {
            uri.push('?');
            uri.push_str(&self.canonical_query_string);
        }
        let body = self.payload.map_or_else(Body::empty, SignedRequestPayload::into_body);
        let mut request = Request::builder().method(method).uri(uri).body(body)?;
        *request.headers_mut() = headers;
        Ok(request)
    }
}
