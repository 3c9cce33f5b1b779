//! A request of Rusoto as a request of the engine.

use crate::request::{HttpDispatchError, UserAgent};
use crate::signature::{SignedRequest, SignedRequestPayload};
use aws_smithy_types::body::SdkBody;
use rusoto_compat_core::engine::{AwsRequest, Failure, RequestHead, content_length, stream_body};

/// Converts a request that has its canonical query, its host and its content length: one that was complemented or
/// signed. Path and query stay as they are.
pub(super) fn into_aws_request(
    mut request: SignedRequest,
    user_agent: &UserAgent,
) -> Result<AwsRequest, HttpDispatchError> {
    let host = request.hostname();
    let head = RequestHead {
        headers: std::mem::take(&mut request.headers),
        method: request.method(),
        region: request.region.name(),
        scheme: &request.scheme(),
        host: &host,
        path: &request.canonical_path(),
        query: request.canonical_query_string(),
        user_agent: user_agent.text(),
    };
    let mut http =
        head.into_request().map_err(|error| HttpDispatchError::new(Failure::Request(error).text(&host)))?;
    let region = request.region_for_service();
    let mut unsigned_payload = false;
    *http.body_mut() = match request.payload {
        None => SdkBody::empty(),
        Some(SignedRequestPayload::Buffer(bytes)) => SdkBody::from(bytes),
        Some(SignedRequestPayload::Stream(stream)) => {
            // As in Rusoto, also if the bytes are in memory.
            unsigned_payload = true;
            // Such a body can be sent again.
            match stream.in_memory() {
                Some(bytes) => SdkBody::from(bytes.clone()),
                None => stream_body(stream, content_length(&http)),
            }
        }
    };
    Ok(AwsRequest { http, service: request.service, region, unsigned_payload })
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

    fn converted(mut request: SignedRequest) -> Result<AwsRequest, HttpDispatchError> {
        request.complement();
        into_aws_request(request, &UserAgent::new())
    }

    #[test]
    fn a_request_keeps_its_parts() {
        let aws = converted(request("organizations", "PUT")).unwrap();
        assert_eq!(aws.http.uri(), "http://localhost:9/a%20b?x=1%202");
        assert_eq!(aws.http.method(), "PUT");
        assert_eq!(aws.http.headers().get("host"), Some("localhost:9"));
        assert_eq!(aws.http.headers().get("content-length"), Some("0"));
        assert_eq!(aws.http.headers().get("user-agent"), Some(env!("RUSOTO_USER_AGENT")));
        // Organizations are signed for one region, wherever they are asked.
        assert_eq!((aws.service.as_str(), aws.region.as_str()), ("organizations", "us-east-1"));
        assert!(!aws.unsigned_payload);
    }

    #[test]
    fn bytes_in_memory_can_be_sent_again_and_a_stream_cannot() {
        let mut memory = request("s3", "PUT");
        memory.set_payload_stream(b"some".to_vec().into());
        let aws = converted(memory).unwrap();
        assert_eq!(aws.http.body().bytes(), Some(b"some".as_slice()));
        assert!(aws.unsigned_payload && aws.http.body().try_clone().is_some());

        let mut streamed = request("s3", "PUT");
        streamed.set_payload_stream(ByteStream::new_with_size(stream::empty(), 4));
        let aws = converted(streamed).unwrap();
        assert_eq!(aws.http.body().content_length(), Some(4));
        assert!(aws.unsigned_payload && aws.http.body().try_clone().is_none());

        let mut buffer = request("s3", "PUT");
        buffer.set_payload(Some("some"));
        let aws = converted(buffer).unwrap();
        assert!(!aws.unsigned_payload && aws.http.body().try_clone().is_some());
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
