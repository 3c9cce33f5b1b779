//! One request to an AWS service, before it is signed.

use aws_smithy_runtime_api::client::orchestrator::HttpRequest;

/// One request to an AWS service, before it is signed.
///
/// The URL is absolute. Its path and query are encoded as they are sent. Headers of an earlier signature are removed.
#[derive(Debug)]
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
