//! The head of a request in the SDK's types, checked for what cannot be sent.

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::http::{Headers, HttpError};
use aws_smithy_types::body::SdkBody;
use http::header::{HeaderName, HeaderValue, InvalidHeaderName, InvalidHeaderValue};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// More than any server accepts. A `HeaderMap` panics at twice as many.
pub const MAX_HEADERS: usize = 16_384;

const USER_AGENT: &str = "user-agent";

/// The parts of a request's head, as Rusoto's `SignedRequest` has them.
#[derive(Debug)]
pub struct RequestHead<'a> {
    /// The verb.
    pub method: &'a str,
    /// The name of the region, for the error of an endpoint without a host.
    pub region: &'a str,
    /// `http` or `https`.
    pub scheme: &'a str,
    /// Host and port.
    pub host: &'a str,
    /// The path, encoded.
    pub path: &'a str,
    /// The query, encoded and without `?`.
    pub query: &'a str,
    /// The headers. They are moved, and not copied.
    pub headers: BTreeMap<String, Vec<Vec<u8>>>,
    /// The user agent of a request that has none.
    pub user_agent: Cow<'static, str>,
}

impl RequestHead<'_> {
    /// Returns the request with an empty body. Nothing is encoded anew, so a signature stays valid.
    pub fn into_request(self) -> Result<HttpRequest, RequestError> {
        check_verb(self.method)?;
        let uri = self.uri()?;
        let mut sdk = HttpRequest::new(SdkBody::empty());
        sdk.set_method(self.method).map_err(RequestError::Sdk)?;
        sdk.set_uri(uri).map_err(RequestError::Sdk)?;
        let raw = move_headers(self.headers, self.user_agent, sdk.headers_mut())?;
        with_raw(sdk, raw)
    }

    fn uri(&self) -> Result<String, RequestError> {
        let Self { scheme, host, path, query, .. } = self;
        // The HTTP client would send to any other scheme in the clear.
        if !["http", "https"].contains(scheme) {
            return Err(RequestError::Scheme((*scheme).to_owned()));
        }
        // `https:///path` would be an error that does not name the problem.
        if host.is_empty() || host.starts_with(':') {
            return Err(RequestError::NoHost { region: self.region.to_owned() });
        }
        let mut uri = format!("{scheme}://{host}{path}");
        if !query.is_empty() {
            uri.push('?');
            uri.push_str(query);
        }
        Ok(uri)
    }
}

/// Returns the length of the body that the headers state.
pub fn content_length(request: &HttpRequest) -> Option<u64> {
    request.headers().get("content-length").and_then(|length| length.parse().ok())
}

/// The verbs that Rusoto's own client lets through.
fn check_verb(verb: &str) -> Result<(), RequestError> {
    match verb {
        "POST" | "PUT" | "DELETE" | "GET" | "HEAD" | "PATCH" => Ok(()),
        _ => Err(RequestError::Verb(verb.to_owned())),
    }
}

/// Header values that are not UTF-8. The SDK's `Headers` accept them only by way of the `http` crate. A signer does not
/// make such values.
type RawHeaders = Vec<(HeaderName, HeaderValue)>;

/// Moves the headers into `sdk` without a copy, and returns the values that `sdk` cannot take.
fn move_headers(
    headers: BTreeMap<String, Vec<Vec<u8>>>,
    user_agent: Cow<'static, str>,
    sdk: &mut Headers,
) -> Result<RawHeaders, RequestError> {
    let values: usize = headers.values().map(Vec::len).sum();
    if values > MAX_HEADERS {
        return Err(RequestError::TooManyHeaders(values));
    }
    let mut raw = RawHeaders::new();
    for (name, values) in headers {
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
        sdk.insert(USER_AGENT, user_agent);
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
pub enum RequestError {
    /// Rusoto sends six verbs.
    #[error("Unsupported HTTP verb {}", .0.escape_debug())]
    Verb(String),
    /// The endpoint has no host.
    #[error("error building request: the endpoint of the region `{region}` has no host")]
    NoHost {
        /// The name of the region.
        region: String,
    },
    /// The endpoint has another scheme.
    #[error("error building request: the scheme `{}` of the endpoint is neither http nor https", .0.escape_debug())]
    Scheme(String),
    /// A header name is wrong.
    #[error("error parsing header name: `{}`", .name.escape_debug())]
    HeaderName {
        /// The name.
        name: String,
        /// What is wrong with it.
        source: BoxError,
    },
    /// A header value is wrong.
    #[error("error parsing header value: of `{name}`")]
    HeaderValue {
        /// The name of the header.
        name: String,
        /// What is wrong with its value.
        source: BoxError,
    },
    /// A `HeaderMap` would panic at twice as many.
    #[error("error building request: {0} header values, more than {MAX_HEADERS}")]
    TooManyHeaders(usize),
    /// The SDK refuses the request.
    #[error("error building request")]
    Sdk(#[source] HttpError),
}
