//! Converts a response of the SDK into a response of Rusoto.

use super::body::{ChunkTimeout, body_into_rusoto};
use super::request::MAX_HEADERS;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse as SdkResponse;
use aws_smithy_runtime_api::http::Headers;
use http_0_2::header::{HeaderMap, HeaderName, InvalidHeaderName};
use http_0_2::status::{InvalidStatusCode, StatusCode};
use rusoto_core::request::HttpResponse;

/// Converts the head of the response. The body is still arriving and is passed on as a stream.
pub(super) fn response_into_rusoto(
    mut response: SdkResponse,
    timeout: Option<ChunkTimeout>,
) -> Result<HttpResponse, ResponseError> {
    let status = StatusCode::from_u16(response.status().as_u16()).map_err(ResponseError::Status)?;
    let headers = headers(response.headers())?;
    let body = body_into_rusoto(response.take_body(), timeout);
    Ok(HttpResponse { status, body, headers })
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
pub(super) enum ResponseError {
    #[error("the status of the response")]
    Status(#[source] InvalidStatusCode),
    #[error("a header name of the response")]
    HeaderName(#[source] InvalidHeaderName),
    #[error("the response has {0} header values, more than {MAX_HEADERS}")]
    TooManyHeaders(usize),
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_smithy_types::body::SdkBody;

    fn response(headers: impl IntoIterator<Item = (&'static str, &'static [u8])>) -> SdkResponse {
        let mut response = http::Response::new(SdkBody::from("body"));
        for (name, value) in headers {
            let value = http::HeaderValue::from_bytes(value).unwrap();
            response.headers_mut().append(http::HeaderName::from_static(name), value);
        }
        response.try_into().unwrap()
    }

    #[test]
    fn header_values_of_any_bytes_are_handed_out() {
        let sdk = response([
            ("x-amz-meta-name", "größe".as_bytes()),
            ("x-amz-meta-raw", b"gr\xf6\xdfe"),
            ("x-many", b"1"),
            ("x-many", b"2"),
        ]);
        let rusoto = response_into_rusoto(sdk, None).ok().unwrap();
        assert_eq!(rusoto.headers["x-amz-meta-name"], "größe");
        assert_eq!(rusoto.headers["x-amz-meta-raw"], "gr\u{fffd}\u{fffd}e");
        assert_eq!(rusoto.headers.get_all("x-many").iter().collect::<Vec<_>>(), ["1", "2"]);
        assert_eq!(rusoto.status, 200);
        assert_eq!(format!("{:?}", rusoto.body), "<ByteStream size_hint=Some(4)>");
    }

    #[test]
    fn too_many_headers_are_an_error_and_not_a_panic() {
        let sdk = response(std::iter::repeat_n(("x-many", b"1".as_slice()), MAX_HEADERS + 1));
        let error = response_into_rusoto(sdk, None).err().unwrap();
        assert_eq!(error.to_string(), "the response has 16385 header values, more than 16384");
    }
}
