//! The head of a response in the types of `http` 0.2, in which Rusoto hands it out.

use super::request::MAX_HEADERS;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::http::Headers;
use http_0_2::header::{HeaderMap, HeaderName, InvalidHeaderName};
use http_0_2::status::{InvalidStatusCode, StatusCode};

/// Returns the status and the headers of a response.
pub fn response_head(response: &HttpResponse) -> Result<(StatusCode, HeaderMap<String>), ResponseError> {
    let status = StatusCode::from_u16(response.status().as_u16()).map_err(ResponseError::Status)?;
    Ok((status, headers(response.headers())?))
}

/// Converts the headers, which are `String`s in Rusoto.
///
/// UTF-8 is kept, and any other byte becomes U+FFFD. Rusoto's own client panics on a value that is not visible ASCII.
/// One stray byte must not cost the whole response.
fn headers(sdk: &Headers) -> Result<HeaderMap<String>, ResponseError> {
    if sdk.len() > MAX_HEADERS {
        return Err(ResponseError::TooManyHeaders(sdk.len()));
    }
    let mut headers = HeaderMap::with_capacity(sdk.len());
    for (name, value) in sdk.iter_bytes() {
        let name = HeaderName::from_bytes(name.as_bytes()).map_err(ResponseError::HeaderName)?;
        // Most values are UTF-8, and the check for it is faster than the lossy conversion.
        let value = match std::str::from_utf8(value) {
            Ok(value) => value.to_owned(),
            Err(_) => String::from_utf8_lossy(value).into_owned(),
        };
        headers.append(name, value);
    }
    Ok(headers)
}

/// The reason why a response cannot be returned. A response that hyper read from a connection never gets here. A
/// response from an HTTP client of the user's own can.
#[derive(Debug, thiserror::Error)]
pub enum ResponseError {
    /// The status is not one that `http` 0.2 knows.
    #[error("the status of the response")]
    Status(#[source] InvalidStatusCode),
    /// A name is not one that `http` 0.2 accepts.
    #[error("a header name of the response")]
    HeaderName(#[source] InvalidHeaderName),
    /// A `HeaderMap` would panic at twice as many.
    #[error("the response has {0} header values, more than {MAX_HEADERS}")]
    TooManyHeaders(usize),
}
