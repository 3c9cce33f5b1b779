//! Decides about another attempt.

use super::call_state::{CallState, Once};
use super::host_retries::HostRetries;
use super::pool::ClosedConnection;
use super::response_code::ErrorCode;
use aws_runtime::service_clock_skew::ServiceClockSkewClassifier;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::context::InterceptorContext;
use aws_smithy_runtime_api::client::retries::classifiers::ClassifyRetry;
use aws_smithy_runtime_api::client::retries::{RetryStrategy, ShouldAttempt};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;

/// One attempt, as in Rusoto, and one more for each reason that no caller could have dealt with. With retries on, the
/// SDK's standard retries come on top.
#[derive(Debug)]
pub(super) struct Attempts;

impl RetryStrategy for Attempts {
    fn should_attempt_initial_request(
        &self,
        _: &RuntimeComponents,
        _: &ConfigBag,
    ) -> Result<ShouldAttempt, BoxError> {
        Ok(ShouldAttempt::Yes)
    }

    fn should_attempt_retry(
        &self,
        context: &InterceptorContext,
        components: &RuntimeComponents,
        cfg: &ConfigBag,
    ) -> Result<ShouldAttempt, BoxError> {
        if context.is_failed()
            && let Some(call) = cfg.load::<CallState>()
            && let Some(reason) = reason(context, call)
            && call.is_first(reason)
        {
            tracing::debug!(?reason, "one more attempt");
            return Ok(ShouldAttempt::Yes);
        }
        match cfg.load::<HostRetries>() {
            Some(retries) => retries.strategy.should_attempt_retry(context, components, cfg),
            None => Ok(ShouldAttempt::No),
        }
    }
}

fn reason(context: &InterceptorContext, call: &CallState) -> Option<Once> {
    let Some(Err(error)) = context.output_or_error() else { return None };
    if let Some(error) = error.as_connector_error() {
        let is_closed =
            std::error::Error::source(error).is_some_and(|source| source.is::<ClosedConnection>());
        return is_closed.then_some(Once::ClosedConnection);
    }
    let code = error.as_operation_error()?.downcast_ref::<ErrorCode>()?;
    if code.is_refused_session() {
        return call.report_refusal().then_some(Once::RefusedSession);
    }
    if !call.is_signed() {
        return None;
    }
    let skewed = ServiceClockSkewClassifier::<ErrorCode>::new().classify_retry(context);
    skewed.should_retry().then_some(Once::SkewedClock)
}
