//! Converts a response of the SDK into a response of Rusoto.

use super::body::body_into_rusoto;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse as SdkResponse;
use rusoto_compat_core::engine::{ChunkTimeout, ResponseError, response_head};
use rusoto_core::request::HttpResponse;

/// Converts the head of the response. The body is still arriving and is passed on as a stream.
pub(super) fn response_into_rusoto(
    mut response: SdkResponse,
    timeout: Option<ChunkTimeout>,
) -> Result<HttpResponse, ResponseError> {
    let (status, headers) = response_head(&response)?;
    let body = body_into_rusoto(response.take_body(), timeout);
    Ok(HttpResponse { status, body, headers })
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_smithy_types::body::SdkBody;
    use rusoto_compat_core::engine::MAX_HEADERS;

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
