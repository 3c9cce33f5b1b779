//! Converts between `BufferedHttpResponse` and `HttpResponse`, the responses behind an error.

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;
use http_0_2::{HeaderMap, HeaderName, StatusCode};
use rusoto_core::request::BufferedHttpResponse;

use crate::convert::{IntoSdk, TryIntoRusoto};

/// Marks a response that no server sent.
///
/// It is an extension of the raw response in an `SdkError` that was made from a Rusoto error without a response.
/// [`AwsErrorView::http_status`](super::AwsErrorView::http_status) is `None` for such a response.
///
/// ```
/// use aws_sdk_s3::operation::get_object::GetObjectError;
/// use rusoto_compat::http::{SyntheticResponse, rusoto_error_into_sdk, unhandled_service_error};
/// use rusoto_core::RusotoError;
///
/// let old = RusotoError::Service(rusoto_s3::GetObjectError::NoSuchKey("no such key".to_owned()));
/// let new = rusoto_error_into_sdk(old, unhandled_service_error::<_, GetObjectError>);
/// let raw = new.raw_response().expect("service errors have one");
/// assert!(raw.extension::<SyntheticResponse>().is_some());
/// ```
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct SyntheticResponse;

/// The code for which Rusoto's clients return `Validation`.
pub(super) const VALIDATION: &str = "ValidationException";

impl SyntheticResponse {
    pub(super) fn with_status(status: StatusCode) -> HttpResponse {
        let mut response = HttpResponse::new(status.into(), SdkBody::empty());
        response.add_extension(Self);
        response
    }

    /// Returns an answer in the form of both JSON protocols. Rusoto returns `Validation` only for such answers.
    pub(super) fn of_validation(text: &str) -> HttpResponse {
        let mut response = Self::with_status(StatusCode::BAD_REQUEST);
        let body = serde_json::json!({ "__type": VALIDATION, "code": VALIDATION, "message": text });
        *response.body_mut() = SdkBody::from(body.to_string());
        response
    }

    pub(super) fn marks(response: &HttpResponse) -> bool {
        response.extension::<Self>().is_some()
    }
}

/// The body of a response is not in memory: it is a stream, somebody took it out, or it broke off while the SDK read
/// it.
///
/// The body of an error is normally in memory, because the SDK loads it before it reads it. In the other cases, read
/// the body to its end (`body.collect().await`) and put it back, or go without the response.
///
/// ```
/// use aws_smithy_runtime_api::http::{Response, StatusCode};
/// use aws_smithy_types::body::SdkBody;
/// use rusoto_compat::convert::TryIntoRusoto;
///
/// let taken = Response::new(StatusCode::try_from(503)?, SdkBody::taken());
/// assert!((&taken).try_into_rusoto().is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
#[error("the body of the response is not in memory; read it to its end first")]
pub struct BodyNotInMemory;

/// Returns status, all headers in their order, and body. Bytes of header values that are not UTF-8 become U+FFFD,
/// because Rusoto's headers are `String`s. Extensions are lost.
impl TryIntoRusoto for &HttpResponse {
    type Rusoto = BufferedHttpResponse;
    type Error = BodyNotInMemory;

    fn try_into_rusoto(self) -> Result<BufferedHttpResponse, BodyNotInMemory> {
        let body = self.body().bytes().ok_or(BodyNotInMemory)?;
        Ok(buffered(self, Bytes::copy_from_slice(body)))
    }
}

/// Returns status, headers and body. Header values that an HTTP message cannot contain are left out. Rusoto's headers
/// are any `String`.
impl IntoSdk for BufferedHttpResponse {
    type Sdk = HttpResponse;

    fn into_sdk(self) -> HttpResponse {
        let mut response = HttpResponse::new(self.status.into(), SdkBody::from(self.body));
        for (name, value) in &self.headers {
            // An error means that this is no header value, and it is left out.
            let _ = response.headers_mut().try_append(name.as_str().to_owned(), value.clone());
        }
        response
    }
}

pub(super) fn buffered(response: &HttpResponse, body: Bytes) -> BufferedHttpResponse {
    let headers = response.headers().iter_bytes();
    let headers = headers.filter_map(|(name, value)| {
        let name = HeaderName::from_bytes(name.as_bytes()).ok()?;
        Some((name, String::from_utf8_lossy(value).into_owned()))
    });
    BufferedHttpResponse {
        status: response.status().into(),
        body,
        headers: headers.collect::<HeaderMap<String>>(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_smithy_runtime_api::http::Headers;
    use proptest::prelude::*;

    #[test]
    fn a_response_comes_back_as_it_was() {
        let mut headers = HeaderMap::<String>::default();
        headers.append("x-amz-request-id", "1".to_owned());
        headers.append("set-cookie", "a".to_owned());
        headers.append("set-cookie", "b; größe".to_owned());
        let old = || BufferedHttpResponse {
            status: StatusCode::from_u16(799).unwrap(),
            body: Bytes::from_static(b"\xff<Error>"),
            headers: headers.clone(),
        };
        let new = old().into_sdk();
        assert_eq!(new.headers().get_all("set-cookie").collect::<Vec<_>>(), ["a", "b; größe"]);
        assert_eq!((&new).try_into_rusoto().unwrap(), old());
    }

    #[test]
    fn header_values_that_are_not_text_are_replaced_or_left_out() {
        let mut raw = http_0_2::HeaderMap::new();
        let latin1 = http_0_2::HeaderValue::from_bytes(b"gr\xf6\xdfe").unwrap();
        raw.append("x-amz-meta-size", latin1);
        let mut new = HttpResponse::new(StatusCode::OK.into(), SdkBody::empty());
        *new.headers_mut() = Headers::try_from(raw).unwrap();
        let old = (&new).try_into_rusoto().unwrap();
        assert_eq!(old.headers["x-amz-meta-size"], "gr\u{fffd}\u{fffd}e");

        let mut headers = HeaderMap::<String>::default();
        headers.append("x-broken", "a\r\nb".to_owned());
        headers.append("x-whole", "ab".to_owned());
        let new = BufferedHttpResponse { headers, ..old }.into_sdk();
        assert!(!new.headers().contains_key("x-broken") && new.headers().contains_key("x-whole"));
    }

    proptest! {
        #[test]
        fn no_response_panics(
            status in 100_u16..1000,
            body in proptest::collection::vec(any::<u8>(), 0..64),
            values in proptest::collection::vec(".*", 0..8),
        ) {
            let mut headers = HeaderMap::<String>::default();
            for value in values {
                headers.append("x-any", value);
            }
            let status = StatusCode::from_u16(status).unwrap();
            let new = BufferedHttpResponse { status, body: body.clone().into(), headers }.into_sdk();
            let old = (&new).try_into_rusoto().unwrap();
            prop_assert_eq!((old.status, old.body.as_ref()), (status, body.as_slice()));
        }
    }
}
