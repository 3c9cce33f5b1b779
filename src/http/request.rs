//! A request as Rusoto signed it, as a request of the SDK.

use super::body::stream_into_sdk;
use super::stated_length::stated_length;
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::http::HttpError;
use aws_smithy_types::body::SdkBody;
use http::header::{CONTENT_LENGTH, HeaderMap, HeaderName, HeaderValue, USER_AGENT};
use http::{Method, Uri};
use rusoto_core::signature::{SignedRequest, SignedRequestPayload};
use std::error::Error;
use std::fmt;

/// Far beyond what any server takes. A `HeaderMap` panics at twice as many.
pub(super) const MAX_HEADERS: usize = 16_384;

/// Rusoto's own, with this crate in it, so that a server's log still tells legacy requests. Not signed.
const DEFAULT_USER_AGENT: HeaderValue =
    HeaderValue::from_static(concat!("rusoto/0.48.0 rusoto-compat/", env!("CARGO_PKG_VERSION")));

/// Nothing that was signed is changed: the path is encoded once, as in the signature, and the query is the
/// canonical one.
pub(super) fn request_into_sdk(mut request: SignedRequest) -> Result<HttpRequest, RequestError> {
    let method = method(request.method())?;
    let uri = uri(&request)?;
    let headers = headers(&request)?;
    let body = match request.payload.take() {
        None => SdkBody::empty(),
        Some(SignedRequestPayload::Buffer(bytes)) => SdkBody::from(bytes),
        Some(SignedRequestPayload::Stream(stream)) => {
            // The header that was sent counts: a caller may state the length of a stream that has none.
            let in_header = headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
            let length = in_header.or_else(|| stated_length(&stream));
            stream_into_sdk(stream, length)
        }
    };
    let mut sdk = http::Request::new(body);
    *sdk.method_mut() = method;
    *sdk.uri_mut() = uri;
    *sdk.headers_mut() = headers;
    sdk.try_into().map_err(RequestError::Sdk)
}

/// The verbs that Rusoto's own client lets through.
fn method(verb: &str) -> Result<Method, RequestError> {
    Ok(match verb {
        "POST" => Method::POST,
        "PUT" => Method::PUT,
        "DELETE" => Method::DELETE,
        "GET" => Method::GET,
        "HEAD" => Method::HEAD,
        "PATCH" => Method::PATCH,
        _ => return Err(RequestError::Verb(verb.to_owned())),
    })
}

fn uri(request: &SignedRequest) -> Result<Uri, RequestError> {
    let host = request.hostname();
    // `https:///path` would be an error that does not say what is wrong.
    if host.is_empty() || host.starts_with(':') {
        return Err(RequestError::NoHost { region: request.region.name().to_owned() });
    }
    let mut uri = format!("{}://{host}{}", request.scheme(), request.canonical_path());
    if !request.canonical_query_string().is_empty() {
        uri.push('?');
        uri.push_str(request.canonical_query_string());
    }
    Uri::try_from(uri).map_err(RequestError::Uri)
}

fn headers(request: &SignedRequest) -> Result<HeaderMap, RequestError> {
    let values: usize = request.headers().values().map(Vec::len).sum();
    if values > MAX_HEADERS {
        return Err(RequestError::TooManyHeaders(values));
    }
    let mut headers = HeaderMap::with_capacity(request.headers().len() + 1);
    for (name, values) in request.headers() {
        let header = HeaderName::from_bytes(name.as_bytes())
            .map_err(|source| RequestError::HeaderName { name: name.clone(), source: source.into() })?;
        for value in values {
            let value = HeaderValue::from_bytes(value)
                .map_err(|source| RequestError::HeaderValue { name: name.clone(), source: source.into() })?;
            headers.append(header.clone(), value);
        }
    }
    headers.entry(USER_AGENT).or_insert(DEFAULT_USER_AGENT);
    Ok(headers)
}

/// Why a request cannot be sent. The texts begin as those of Rusoto's own client do; no header value is in them.
#[derive(Debug)]
pub(super) enum RequestError {
    Verb(String),
    NoHost { region: String },
    Uri(http::uri::InvalidUri),
    HeaderName { name: String, source: http::Error },
    HeaderValue { name: String, source: http::Error },
    TooManyHeaders(usize),
    Sdk(HttpError),
}

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Verb(verb) => write!(f, "Unsupported HTTP verb {}", verb.escape_debug()),
            Self::NoHost { region } => {
                write!(f, "error building request: the endpoint of the region `{region}` has no host")
            }
            Self::Uri(_) => f.write_str("error building request: the endpoint or path makes no URI"),
            Self::HeaderName { name, .. } => {
                write!(f, "error parsing header name: `{}`", name.escape_debug())
            }
            Self::HeaderValue { name, .. } => {
                write!(f, "error parsing header value: of `{name}`")
            }
            Self::TooManyHeaders(values) => {
                write!(f, "error building request: {values} header values, more than {MAX_HEADERS}")
            }
            Self::Sdk(_) => f.write_str("error building request"),
        }
    }
}

impl Error for RequestError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Verb(_) | Self::NoHost { .. } | Self::TooManyHeaders(_) => None,
            Self::Uri(source) => Some(source),
            Self::HeaderName { source, .. } | Self::HeaderValue { source, .. } => Some(source),
            Self::Sdk(source) => Some(source),
        }
    }
}

#[cfg(test)]
mod tests;
