//! Converts a request that Rusoto signed into a request of the SDK.

use super::stated_length::stated_length;
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_types::body::SdkBody;
use rusoto_compat_core::engine::{RequestError, RequestHead, content_length, stream_body};
use rusoto_core::signature::{SignedRequest, SignedRequestPayload};

/// Rusoto's own user agent plus this crate, so that a server's log still tells legacy requests apart. It is not signed.
const DEFAULT_USER_AGENT: &str = concat!("rusoto/0.48.0 rusoto-compat/", env!("CARGO_PKG_VERSION"));

/// Converts the request without a change to any signed part. The path is encoded once, as in the signature, and the
/// query is the canonical one. `host` is the host of the request, which takes Rusoto some time to find out.
pub(super) fn request_into_sdk(request: SignedRequest, host: &str) -> Result<HttpRequest, RequestError> {
    let head = RequestHead {
        headers: &request.headers,
        method: request.method(),
        region: request.region.name(),
        scheme: &request.scheme(),
        host,
        path: &request.canonical_path(),
        query: request.canonical_query_string(),
        user_agent: DEFAULT_USER_AGENT.into(),
    };
    let mut sdk = head.into_request()?;
    match request.payload {
        None => {}
        Some(SignedRequestPayload::Buffer(bytes)) => *sdk.body_mut() = SdkBody::from(bytes),
        Some(SignedRequestPayload::Stream(stream)) => {
            // The header goes first: a caller may state the length of a stream that has none.
            let length = content_length(&sdk).or_else(|| stated_length(&stream));
            *sdk.body_mut() = stream_body(stream, length);
        }
    }
    Ok(sdk)
}

#[cfg(test)]
mod tests;
