//! What the engine knows of its hosts' clocks.

use super::codes::SKEWED_CLOCK;
use super::operation::endpoint_in;
use super::response_code::code_of;
use aws_runtime::service_clock_skew::ServiceClockSkewInterceptor;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::Intercept;
use aws_smithy_runtime_api::client::interceptors::context::{
    BeforeDeserializationInterceptorContextMut, BeforeTransmitInterceptorContextMut,
    BeforeTransmitInterceptorContextRef,
};
use aws_smithy_runtime_api::client::interceptors::dyn_dispatch_hint;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::DateTime;
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::date_time::Format;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// 2200-01-01. The SDK's signer panics on a moment after the year 9999.
const LATEST: i64 = 7_258_118_400;

/// Corrects the time of signatures for hosts that have refused one.
///
/// The SDK's own interceptor takes over the `Date` of each response, for all hosts of a client. An engine has the hosts
/// of all services, and a `Date` that is wrong must not spoil what was signed well. So here a host has to refuse the
/// time of a signature before its `Date` counts, and then it counts for this host only.
#[derive(Debug, Default)]
pub(super) struct SkewByHost {
    /// Notes when an attempt was sent. It knows no skew.
    timer: ServiceClockSkewInterceptor,
    hosts: Mutex<HashMap<String, Arc<ServiceClockSkewInterceptor>>>,
}

impl SkewByHost {
    fn known(&self, endpoint: &str) -> Option<Arc<ServiceClockSkewInterceptor>> {
        self.hosts.lock().unwrap_or_else(PoisonError::into_inner).get(endpoint).cloned()
    }

    fn add(&self, endpoint: &str) -> Arc<ServiceClockSkewInterceptor> {
        let mut hosts = self.hosts.lock().unwrap_or_else(PoisonError::into_inner);
        hosts.entry(endpoint.to_owned()).or_default().clone()
    }
}

#[dyn_dispatch_hint]
impl Intercept for SkewByHost {
    fn name(&self) -> &'static str {
        "SkewByHost"
    }

    fn modify_before_retry_loop(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        components: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        match endpoint_in(cfg).and_then(|endpoint| self.known(endpoint)) {
            Some(skew) => skew.modify_before_retry_loop(context, components, cfg),
            None => Ok(()),
        }
    }

    fn read_before_transmit(
        &self,
        context: &BeforeTransmitInterceptorContextRef<'_>,
        components: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        self.timer.read_before_transmit(context, components, cfg)
    }

    fn modify_before_deserialization(
        &self,
        context: &mut BeforeDeserializationInterceptorContextMut<'_>,
        components: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        if !has_usable_date(context.response()) {
            return Ok(());
        }
        let Some(endpoint) = endpoint_in(cfg) else { return Ok(()) };
        match self.known(endpoint) {
            Some(skew) => skew.modify_before_deserialization(context, components, cfg),
            None if refuses_the_time(context.response()) => {
                self.add(endpoint).modify_before_deserialization(context, components, cfg)
            }
            None => Ok(()),
        }
    }
}

fn refuses_the_time(response: &HttpResponse) -> bool {
    code_of(response).is_some_and(|error| error.code().is_some_and(|code| SKEWED_CLOCK.contains(&code)))
}

fn has_usable_date(response: &HttpResponse) -> bool {
    let date = response.headers().get("date");
    let date = date.and_then(|date| DateTime::from_str(date, Format::HttpDate).ok());
    date.is_some_and(|date| (0..LATEST).contains(&date.secs()))
}
