//! A request of Rusoto as a request of the engine.

use crate::request::{HttpDispatchError, UserAgent};
use crate::signature::{SignedRequest, SignedRequestPayload};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_types::body::SdkBody;
use rusoto_compat_core::engine::{Failure, RequestHead, content_length, stream_body};
use rusoto_compat_core::usage::RequestView;

/// Returns the parts of a request that tell which operation it calls.
pub(super) fn view(request: &SignedRequest) -> RequestView<'_> {
    RequestView {
        service: &request.service,
        method: &request.method,
        path: &request.path,
        params: &request.params,
        headers: &request.headers,
        body: match &request.payload {
            Some(SignedRequestPayload::Buffer(bytes)) => Some(bytes),
            _ => None,
        },
    }
}

/// Converts a request that has its canonical query, its host and its content length: one that was complemented or
/// signed. Path and query stay as they are. Of the request, only the body is taken.
pub(super) fn into_sdk(
    request: &mut SignedRequest,
    host: &str,
    user_agent: &UserAgent,
) -> Result<HttpRequest, HttpDispatchError> {
    let head = RequestHead {
        headers: &request.headers,
        method: request.method(),
        region: request.region.name(),
        scheme: &request.scheme(),
        host,
        path: &request.canonical_path(),
        query: request.canonical_query_string(),
        user_agent: user_agent.text(),
    };
    let mut sdk =
        head.into_request().map_err(|error| HttpDispatchError::new(Failure::Request(error).text(host)))?;
    *sdk.body_mut() = match request.payload.take() {
        None => SdkBody::empty(),
        Some(SignedRequestPayload::Buffer(bytes)) => SdkBody::from(bytes),
        // Bytes in memory can be sent again.
        Some(SignedRequestPayload::Stream(stream)) => match stream.in_memory() {
            Some(bytes) => SdkBody::from(bytes.clone()),
            None => stream_body(stream, content_length(&sdk)),
        },
    };
    Ok(sdk)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ByteStream, Region};
    use futures_util::stream;

    fn request(service: &str, verb: &str) -> SignedRequest {
        let region =
            Region::Custom { name: "eu-west-1".to_owned(), endpoint: "http://localhost:9".to_owned() };
        let mut request = SignedRequest::new(verb, service, &region, "/a b");
        request.add_param("x", "1 2");
        request
    }

    fn converted(mut request: SignedRequest) -> Result<HttpRequest, HttpDispatchError> {
        request.complement();
        let host = request.hostname();
        into_sdk(&mut request, &host, &UserAgent::new())
    }

    #[test]
    fn a_request_keeps_its_parts() {
        let sdk = converted(request("organizations", "PUT")).unwrap();
        assert_eq!(sdk.uri(), "http://localhost:9/a%20b?x=1%202");
        assert_eq!(sdk.method(), "PUT");
        assert_eq!(sdk.headers().get("host"), Some("localhost:9"));
        assert_eq!(sdk.headers().get("content-length"), Some("0"));
        assert_eq!(sdk.headers().get("user-agent"), Some(env!("RUSOTO_USER_AGENT")));
    }

    #[test]
    fn bytes_in_memory_can_be_sent_again_and_a_stream_cannot() {
        let mut memory = request("s3", "PUT");
        memory.set_payload_stream(b"some".to_vec().into());
        let sdk = converted(memory).unwrap();
        assert_eq!(sdk.body().bytes(), Some(b"some".as_slice()));
        assert!(sdk.body().try_clone().is_some());

        let mut streamed = request("s3", "PUT");
        streamed.set_payload_stream(ByteStream::new_with_size(stream::empty(), 4));
        let sdk = converted(streamed).unwrap();
        assert_eq!(sdk.body().content_length(), Some(4));
        assert!(sdk.body().try_clone().is_none());

        let mut buffer = request("s3", "PUT");
        buffer.set_payload(Some("some"));
        let sdk = converted(buffer).unwrap();
        assert!(sdk.body().try_clone().is_some());
    }

    #[test]
    fn a_request_that_cannot_be_sent_says_why_and_names_the_host() {
        let error = converted(request("s3", "OPTIONS")).unwrap_err();
        assert_eq!(error.to_string(), "Unsupported HTTP verb OPTIONS (host localhost:9)");

        let endpoint = "http://me:password@localhost:9".to_owned();
        let region = Region::Custom { name: "eu-west-1".to_owned(), endpoint };
        let error = converted(SignedRequest::new("OPTIONS", "s3", &region, "/")).unwrap_err();
        assert_eq!(error.to_string(), "Unsupported HTTP verb OPTIONS (host localhost:9)");
    }
}
