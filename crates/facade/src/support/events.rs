//! Streams of events, read by Rusoto's own reader.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::context::BeforeDeserializationInterceptorContextMut;
use aws_smithy_runtime_api::client::interceptors::{Intercept, dyn_dispatch_hint};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::ConfigBag;
use rusoto_compat::convert::IntoRusoto;
use rusoto_core::event_stream::{DeserializeEvent, EventStream};
use rusoto_core::request::HttpResponse;

/// The body of one response with events, taken before the SDK reads it.
///
/// Rusoto's `EventStream` can only be made from a response. So it gets the bytes that the server sent, as they arrive,
/// and returns the events, errors and texts that it always has.
#[derive(Clone, Default)]
pub struct Events {
    body: Arc<Mutex<Option<SdkBody>>>,
}

impl Events {
    /// Returns the stream, once the call has returned.
    pub fn into_stream<T: DeserializeEvent + Unpin>(self) -> EventStream<T> {
        let body = self.body.lock().unwrap_or_else(PoisonError::into_inner).take();
        EventStream::new(HttpResponse {
            status: Default::default(),
            headers: Default::default(),
            body: body.unwrap_or_else(SdkBody::empty).into_rusoto(),
        })
    }
}

impl fmt::Debug for Events {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Events").finish_non_exhaustive()
    }
}

#[dyn_dispatch_hint]
impl Intercept for Events {
    fn name(&self) -> &'static str {
        "Events"
    }

    fn modify_before_deserialization(
        &self,
        context: &mut BeforeDeserializationInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let response = context.response_mut();
        // The SDK reads the body of an error.
        if response.status().is_success() {
            let body = std::mem::replace(response.body_mut(), SdkBody::empty());
            *self.body.lock().unwrap_or_else(PoisonError::into_inner) = Some(body);
        }
        Ok(())
    }
}
