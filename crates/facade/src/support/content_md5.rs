//! The checksum that Rusoto sends.

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::context::BeforeTransmitInterceptorContextMut;
use aws_smithy_runtime_api::client::interceptors::{Intercept, dyn_dispatch_hint};
use aws_smithy_runtime_api::client::orchestrator::Metadata;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::base64;
use aws_smithy_types::checksum_config::RequestChecksumCalculation;
use aws_smithy_types::config_bag::ConfigBag;
use md5::{Digest, Md5};

/// Operations of S3 with a `Content-MD5` in Rusoto, where the SDK has another checksum: `rusoto_s3` 0.48 has a call of
/// `maybe_set_content_md5_header` in these. In order.
const OPERATIONS: [&str; 19] = [
    "DeleteObjects",
    "PutBucketAcl",
    "PutBucketCors",
    "PutBucketEncryption",
    "PutBucketLifecycleConfiguration",
    "PutBucketLogging",
    "PutBucketOwnershipControls",
    "PutBucketPolicy",
    "PutBucketReplication",
    "PutBucketRequestPayment",
    "PutBucketTagging",
    "PutBucketVersioning",
    "PutBucketWebsite",
    "PutObjectAcl",
    "PutObjectLegalHold",
    "PutObjectLockConfiguration",
    "PutObjectRetention",
    "PutObjectTagging",
    "PutPublicAccessBlock",
];

/// The SDK computes no checksum for a request that has a header with this beginning: its caller has computed one.
const CHECKSUM: &str = "x-amz-checksum-";
const ALGORITHM: &str = "x-amz-sdk-checksum-algorithm";
/// Stands for the checksum while the SDK looks for one. It is not sent.
const COMPUTED: &str = "x-amz-checksum-is-content-md5";

/// Sends `Content-MD5` in place of the CRC32 that the SDK computes for operations that require a checksum.
///
/// Rusoto sends this header, and S3-compatible servers may know no other. A client that computes checksums wherever they
/// are supported was asked for them, so it keeps them. So does a call that names its checksum or an algorithm.
#[derive(Clone, Copy, Debug)]
pub struct ContentMd5;

#[dyn_dispatch_hint]
impl Intercept for ContentMd5 {
    fn name(&self) -> &'static str {
        "ContentMd5"
    }

    /// The interceptors of a client run before those of an operation, so the SDK finds that there is a checksum.
    fn modify_before_retry_loop(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        config: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let name = config.load::<Metadata>().map_or("", Metadata::name);
        let calculation = config.load::<RequestChecksumCalculation>();
        if OPERATIONS.binary_search(&name).is_err()
            || calculation != Some(&RequestChecksumCalculation::WhenRequired)
        {
            return Ok(());
        }
        let request = context.request_mut();
        let is_chosen = |(name, _): (&str, &str)| name.starts_with(CHECKSUM) || name == ALGORITHM;
        if request.headers().iter().any(is_chosen) {
            return Ok(());
        }
        let Some(body) = request.body().bytes() else { return Ok(()) };
        let digest = base64::encode(Md5::digest(body));
        if !request.headers().contains_key("content-md5") {
            request.headers_mut().try_insert("content-md5", digest)?;
        }
        request.headers_mut().try_insert(COMPUTED, "")?;
        Ok(())
    }

    fn modify_before_signing(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        context.request_mut().headers_mut().remove(COMPUTED);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_operations_are_in_order() {
        assert!(OPERATIONS.is_sorted());
    }
}
