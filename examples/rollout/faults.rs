//! Faults of the new side.

use aws_sdk_s3::config::http::HttpResponse;
use aws_sdk_s3::config::interceptors::BeforeDeserializationInterceptorContextMut;
use aws_sdk_s3::config::{ConfigBag, Intercept, RuntimeComponents};
use aws_sdk_s3::error::BoxError;
use aws_sdk_s3::primitives::SdkBody;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

/// What is wrong with the answers that the new side reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    None,
    WrongETag,
    Unavailable,
}

/// The fault that is planted now. A clone plants the same.
#[derive(Debug, Clone, Default)]
pub(crate) struct Faults(Arc<AtomicU8>);

impl Faults {
    pub(crate) fn plant(&self, fault: Fault) {
        self.0.store(fault as u8, Ordering::Relaxed);
    }
}

impl Intercept for Faults {
    fn name(&self) -> &'static str {
        "Faults"
    }

    fn modify_before_deserialization(
        &self,
        context: &mut BeforeDeserializationInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let planted = self.0.load(Ordering::Relaxed);
        if planted == Fault::WrongETag as u8 {
            context.response_mut().headers_mut().insert("etag", "\"planted\"");
        } else if planted == Fault::Unavailable as u8 {
            *context.response_mut() = HttpResponse::new(503.try_into()?, SdkBody::empty());
        }
        Ok(())
    }
}
