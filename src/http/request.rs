//! Converts a request that Rusoto signed into a request of the SDK.

use super::body::stream_into_sdk;
use super::stated_length::stated_length;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::http::{Headers, HttpError};
use aws_smithy_types::body::SdkBody;
use http::header::{HeaderName, HeaderValue, InvalidHeaderName, InvalidHeaderValue};
use rusoto_core::signature::{SignedRequest, SignedRequestPayload};

/// More than any server accepts. A `HeaderMap` panics at twice as many.
pub(super) const MAX_HEADERS: usize = 16_384;

/// Rusoto's own user agent plus this crate, so that a server's log still tells legacy requests apart. It is not signed.
const DEFAULT_USER_AGENT: &str = concat!("rusoto/0.48.0 rusoto-compat/", env!("CARGO_PKG_VERSION"));
const USER_AGENT: &str = "user-agent";

/// Converts the request without a change to any signed part. The path is encoded once, as in the signature, and the
/// query is the canonical one.
pub(super) fn request_into_sdk(mut request: SignedRequest) -> Result<HttpRequest, RequestError> {
    check_verb(request.method())?;
    let uri = uri(&request)?;
    let mut sdk = HttpRequest::new(SdkBody::empty());
    sdk.set_method(request.method()).map_err(RequestError::Sdk)?;
    sdk.set_uri(uri).map_err(RequestError::Sdk)?;
    let raw = move_headers(&mut request, sdk.headers_mut())?;
    *sdk.body_mut() = match request.payload.take() {
        None => return with_raw(sdk, raw),
        Some(SignedRequestPayload::Buffer(bytes)) => SdkBody::from(bytes),
        Some(SignedRequestPayload::Stream(stream)) => {
            // The header goes first: a caller may state the length of a stream that has none.
            let in_header = sdk.headers().get("content-length").and_then(|length| length.parse().ok());
            let length = in_header.or_else(|| stated_length(&stream));
            stream_into_sdk(stream, length)
        }
    };
    with_raw(sdk, raw)
}

/// The verbs that Rusoto's own client lets through.
fn check_verb(verb: &str) -> Result<(), RequestError> {
    match verb {
        "POST" | "PUT" | "DELETE" | "GET" | "HEAD" | "PATCH" => Ok(()),
        _ => Err(RequestError::Verb(verb.to_owned())),
    }
}

fn uri(request: &SignedRequest) -> Result<String, RequestError> {
    let host = request.hostname();
    // `https:///path` would be an error that does not name the problem.
    if host.is_empty() || host.starts_with(':') {
        return Err(RequestError::NoHost { region: request.region.name().to_owned() });
    }
    let mut uri = format!("{}://{host}{}", request.scheme(), request.canonical_path());
    if !request.canonical_query_string().is_empty() {
        uri.push('?');
        uri.push_str(request.canonical_query_string());
    }
    Ok(uri)
}

/// Header values that are not UTF-8. The SDK's `Headers` accept them only by way of the `http` crate. A signer does not
/// make such values.
type RawHeaders = Vec<(HeaderName, HeaderValue)>;

/// Moves the headers into `sdk` without a copy, and returns the values that `sdk` cannot take.
fn move_headers(request: &mut SignedRequest, sdk: &mut Headers) -> Result<RawHeaders, RequestError> {
    let values: usize = request.headers.values().map(Vec::len).sum();
    if values > MAX_HEADERS {
        return Err(RequestError::TooManyHeaders(values));
    }
    let mut raw = RawHeaders::new();
    for (name, values) in std::mem::take(&mut request.headers) {
        for value in values {
            match String::from_utf8(value) {
                Ok(value) => {
                    if let Err(source) = sdk.try_append(name.clone(), value) {
                        return Err(bad_header(name, source));
                    }
                }
                Err(value) => raw.push(raw_header(&name, value.as_bytes())?),
            }
        }
    }
    if !sdk.contains_key(USER_AGENT) {
        sdk.insert(USER_AGENT, DEFAULT_USER_AGENT);
    }
    Ok(raw)
}

fn raw_header(name: &str, value: &[u8]) -> Result<(HeaderName, HeaderValue), RequestError> {
    let bad_name =
        |source: InvalidHeaderName| RequestError::HeaderName { name: name.to_owned(), source: source.into() };
    let bad_value = |source: InvalidHeaderValue| RequestError::HeaderValue {
        name: name.to_owned(),
        source: source.into(),
    };
    let value = HeaderValue::from_bytes(value).map_err(bad_value)?;
    Ok((HeaderName::from_bytes(name.as_bytes()).map_err(bad_name)?, value))
}

/// Finds out whether the name or the value is wrong: the SDK's error does not tell.
fn bad_header(name: String, source: HttpError) -> RequestError {
    match HeaderName::from_bytes(name.as_bytes()) {
        Err(source) => RequestError::HeaderName { name, source: source.into() },
        Ok(_) => RequestError::HeaderValue { name, source: source.into() },
    }
}

fn with_raw(sdk: HttpRequest, raw: RawHeaders) -> Result<HttpRequest, RequestError> {
    if raw.is_empty() {
        return Ok(sdk);
    }
    let mut request = sdk.try_into_http1x().map_err(RequestError::Sdk)?;
    request.headers_mut().extend(raw);
    request.try_into().map_err(RequestError::Sdk)
}

/// The reason why a request cannot be sent. The texts begin like the texts of Rusoto's own client. They hold no header
/// value.
#[derive(Debug, thiserror::Error)]
pub(super) enum RequestError {
    #[error("Unsupported HTTP verb {}", .0.escape_debug())]
    Verb(String),
    #[error("error building request: the endpoint of the region `{region}` has no host")]
    NoHost { region: String },
    #[error("error parsing header name: `{}`", .name.escape_debug())]
    HeaderName { name: String, source: BoxError },
    #[error("error parsing header value: of `{name}`")]
    HeaderValue { name: String, source: BoxError },
    #[error("error building request: {0} header values, more than {MAX_HEADERS}")]
    TooManyHeaders(usize),
    #[error("error building request")]
    Sdk(#[source] HttpError),
}

#[cfg(test)]
mod tests;
