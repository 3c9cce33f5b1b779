//! Sends a signed request once, over a hyper client of the user's own.

use super::{HttpDispatchError, HttpResponse};
use crate::ByteStream;
use crate::signature::SignedRequest;
use futures_util::TryStreamExt;
use http_0_2::header::{HeaderName, HeaderValue, USER_AGENT};
use http_0_2::{HeaderMap, Method};
use hyper_0_14::client::Client;
use hyper_0_14::client::connect::Connect;
use hyper_0_14::{Body, Request, Response};
use rusoto_compat_core::engine::{CHUNK, DISPATCH, TIMEOUT};
use std::io;
use std::time::Duration;

/// Sends the request. The texts of the errors are the original's.
pub(super) async fn send<C>(
    client: Client<C, Body>,
    request: SignedRequest,
    timeout: Option<Duration>,
    user_agent: HeaderValue,
) -> Result<HttpResponse, HttpDispatchError>
where
    C: Connect + Clone + Send + Sync + 'static,
{
    let request = request_into_hyper(request, user_agent)?;
    tracing::debug!(method = %request.method(), host = request.uri().host(), "dispatching a signed request");
    let response = client.request(request);
    let response = match timeout {
        None => response.await,
        Some(limit) => tokio::time::timeout(limit, response)
            .await
            .map_err(|_| HttpDispatchError::new(TIMEOUT.to_owned()))?,
    };
    match response {
        Ok(response) => Ok(response_from_hyper(response)),
        Err(error) => Err(HttpDispatchError::new(format!("{DISPATCH}{error}"))),
    }
}

fn request_into_hyper(
    request: SignedRequest,
    user_agent: HeaderValue,
) -> Result<Request<Body>, HttpDispatchError> {
    let method = method(request.method())?;
    let mut headers = headers(&request)?;
    headers.entry(USER_AGENT).or_insert(user_agent);
    let mut sent = Request::builder()
        .method(method)
        .uri(uri(&request))
        .body(request.payload.map_or_else(Body::empty, |payload| payload.into_body()))
        .map_err(|error| failed("error building request", error))?;
    *sent.headers_mut() = headers;
    Ok(sent)
}

fn method(verb: &str) -> Result<Method, HttpDispatchError> {
    match verb {
        "POST" => Ok(Method::POST),
        "PUT" => Ok(Method::PUT),
        "DELETE" => Ok(Method::DELETE),
        "GET" => Ok(Method::GET),
        "HEAD" => Ok(Method::HEAD),
        "PATCH" => Ok(Method::PATCH),
        _ => Err(HttpDispatchError::new(format!("Unsupported HTTP verb {verb}"))),
    }
}

fn headers(request: &SignedRequest) -> Result<HeaderMap, HttpDispatchError> {
    let mut headers = HeaderMap::new();
    for (name, values) in request.headers() {
        let name: HeaderName = name.parse().map_err(|error| failed("error parsing header name", error))?;
        for value in values {
            let value = HeaderValue::from_bytes(value)
                .map_err(|error| failed("error parsing header value", error))?;
            headers.try_append(&name, value).map_err(|error| failed("error building request", error))?;
        }
    }
    Ok(headers)
}

fn uri(request: &SignedRequest) -> String {
    let mut uri = format!("{}://{}{}", request.scheme(), request.hostname(), request.canonical_path());
    if !request.canonical_query_string().is_empty() {
        uri.push('?');
        uri.push_str(request.canonical_query_string());
    }
    uri
}

/// Returns the response. The original panics on a header value that is not visible ASCII. Here UTF-8 is kept, and other
/// bytes become U+FFFD.
fn response_from_hyper(response: Response<Body>) -> HttpResponse {
    let (head, body) = response.into_parts();
    let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let headers = head.headers.iter().map(|(name, value)| (name.clone(), text(value))).collect();
    let body = body.map_err(|error| io::Error::other(format!("{CHUNK}{error}")));
    HttpResponse { status: head.status, body: ByteStream::new(body), headers }
}

fn failed(what: &str, error: impl std::fmt::Display) -> HttpDispatchError {
    HttpDispatchError::new(format!("{what}: {error}"))
}
