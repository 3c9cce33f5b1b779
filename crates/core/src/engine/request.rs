//! The head of a request in the SDK's types, checked for what cannot be sent.

use crate::endpoint::has_valid_port;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::http::{Headers, HttpError};
use aws_smithy_types::body::SdkBody;
use http::header::{HeaderName, HeaderValue};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

/// More than any server accepts. A `HeaderMap` panics at twice as many.
pub const MAX_HEADERS: usize = 16_384;

const USER_AGENT: &str = "user-agent";

/// The parts of a request's head, as Rusoto's `SignedRequest` has them.
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
    /// The headers.
    pub headers: &'a BTreeMap<String, Vec<Vec<u8>>>,
    /// The user agent of a request that has none.
    pub user_agent: Cow<'static, str>,
}

/// Without what may hold a secret: the host, the query and the headers.
impl fmt::Debug for RequestHead<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestHead")
            .field("method", &self.method)
            .field("region", &self.region)
            .finish_non_exhaustive()
    }
}

impl RequestHead<'_> {
    /// Returns the request with an empty body. Nothing is encoded anew, so a signature stays valid.
    pub fn into_request(self) -> Result<HttpRequest, RequestError> {
        check_verb(self.method)?;
        let uri = self.uri()?;
        let mut sdk = HttpRequest::new(SdkBody::empty());
        sdk.set_method(self.method).map_err(RequestError::Sdk)?;
        sdk.set_uri(uri).map_err(RequestError::Sdk)?;
        let raw = copy_headers(self.headers, self.user_agent, sdk.headers_mut())?;
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
        if !has_valid_port(host) {
            return Err(RequestError::Port { region: self.region.to_owned() });
        }
        let length = scheme.len() + host.len() + path.len() + query.len();
        let mut uri = String::with_capacity(length + "://?".len());
        for part in [scheme, "://", host, path] {
            uri.push_str(part);
        }
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

/// Copies the headers into `sdk`, and returns the values that `sdk` cannot take.
fn copy_headers(
    headers: &BTreeMap<String, Vec<Vec<u8>>>,
    user_agent: Cow<'static, str>,
    sdk: &mut Headers,
) -> Result<RawHeaders, RequestError> {
    let values: usize = headers.values().map(Vec::len).sum();
    if values > MAX_HEADERS {
        return Err(RequestError::TooManyHeaders(values));
    }
    let mut raw = RawHeaders::new();
    // `x-a` and `X-A` are two keys of the map and one header. Capitals are sorted first.
    let mut had_capitals = false;
    for (text, values) in headers {
        let name = match HeaderName::from_bytes(text.as_bytes()) {
            Ok(name) => name,
            Err(_) if values.is_empty() => continue,
            Err(source) => {
                return Err(RequestError::HeaderName { name: text.clone(), source: source.into() });
            }
        };
        had_capitals |= name.as_str() != *text;
        for (at, value) in values.iter().enumerate() {
            let added: Result<(), BoxError> = match std::str::from_utf8(value) {
                // `try_append` would take the name only as a text, and read it once more.
                Ok(value) if at == 0 && !had_capitals => {
                    sdk.try_insert(name.clone(), value.to_owned()).map(drop).map_err(Into::into)
                }
                Ok(value) => sdk.try_append(text.clone(), value.to_owned()).map(drop).map_err(Into::into),
                Err(_) => HeaderValue::from_bytes(value)
                    .map(|value| raw.push((name.clone(), value)))
                    .map_err(Into::into),
            };
            if let Err(source) = added {
                return Err(RequestError::HeaderValue { name: text.clone(), source });
            }
        }
    }
    if !sdk.contains_key(USER_AGENT) {
        sdk.insert(USER_AGENT, user_agent);
    }
    Ok(raw)
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
    /// The endpoint has a port that is none. The HTTP client would take the port of the scheme.
    #[error(
        "error building request: the port of the endpoint of the region `{region}` is not a number from 0 to 65535"
    )]
    Port {
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
        /// The cause.
        source: BoxError,
    },
    /// A header value is wrong.
    #[error("error parsing header value: of `{name}`")]
    HeaderValue {
        /// The name of the header.
        name: String,
        /// The cause.
        source: BoxError,
    },
    /// A `HeaderMap` would panic at twice as many.
    #[error("error building request: {0} header values, more than {MAX_HEADERS}")]
    TooManyHeaders(usize),
    /// The SDK refuses the request.
    #[error("error building request")]
    Sdk(#[source] HttpError),
}
