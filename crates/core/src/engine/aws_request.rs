//! One request to an AWS service, before it is signed.

use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use std::fmt;

/// One request to an AWS service, before it is signed.
///
/// The URL is absolute. Its path and query are encoded as they are sent. Headers of an earlier signature are removed.
pub struct AwsRequest {
    /// The request as it is sent, without the headers of the signature.
    pub http: HttpRequest,
    /// The service in the scope of the signature, such as `s3`.
    pub service: String,
    /// The region in the scope of the signature.
    pub region: String,
    /// Whether the signature leaves the body out. Rusoto does so for streams, because their hash is not known.
    pub unsigned_payload: bool,
}

/// Without the request, whose URL and body may hold a secret.
impl fmt::Debug for AwsRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { service, region, .. } = self;
        f.debug_struct("AwsRequest").field("service", service).field("region", region).finish_non_exhaustive()
    }
}
