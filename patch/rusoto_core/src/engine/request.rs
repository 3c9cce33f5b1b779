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
