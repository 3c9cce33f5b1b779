//! The checksum that Rusoto sends.

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::context::BeforeTransmitInterceptorContextMut;
use aws_smithy_runtime_api::client::interceptors::{Intercept, dyn_dispatch_hint};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::base64;
use aws_smithy_types::checksum_config::RequestChecksumCalculation;
use aws_smithy_types::config_bag::ConfigBag;
use md5::{Digest, Md5};

/// Sends `Content-MD5` in place of the CRC32 that the SDK computes for operations that require a checksum.
///
/// Rusoto sends this header, and S3-compatible servers may know no other. A client that computes checksums wherever they
/// are supported was asked for them, so it keeps them.
#[derive(Clone, Copy, Debug)]
pub struct ContentMd5;

#[dyn_dispatch_hint]
impl Intercept for ContentMd5 {
    fn name(&self) -> &'static str {
        "ContentMd5"
    }

    fn modify_before_signing(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        config: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        if config.load::<RequestChecksumCalculation>() != Some(&RequestChecksumCalculation::WhenRequired) {
            return Ok(());
        }
        let request = context.request_mut();
        if request.headers_mut().remove("x-amz-checksum-crc32").is_none() {
            return Ok(());
        }
        request.headers_mut().remove("x-amz-sdk-checksum-algorithm");
        if request.headers().get("content-md5").is_none()
            && let Some(body) = request.body().bytes()
        {
            let digest = base64::encode(Md5::digest(body));
            request.headers_mut().try_insert("content-md5", digest)?;
        }
        Ok(())
    }
}
