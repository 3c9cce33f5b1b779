//! Decides about another attempt.

use super::call_state::{CallState, Once};
use super::clock_skew::HostClocks;
use super::host_retries::HostRetries;
use super::operation::endpoint_in;
use super::pool::ClosedConnection;
use super::response_code::ErrorCode;
use crate::usage::Counters;
use aws_smithy_runtime::client::retries::classifiers::run_classifiers_on_ctx;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::context::InterceptorContext;
use aws_smithy_runtime_api::client::retries::{RetryStrategy, ShouldAttempt};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;
use std::sync::Arc;

/// One attempt, as in Rusoto, and one more for each reason that no caller could have dealt with. With retries on, the
/// SDK's standard retries come on top.
#[derive(Debug)]
pub(super) struct Attempts {
    pub(super) clocks: Arc<HostClocks>,
    pub(super) counters: &'static Counters,
}

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
        let reason = if context.is_failed() { self.first_reason(context, components, cfg) } else { None };
        let next = match (reason, cfg.load::<HostRetries>()) {
            (Some(_), _) => ShouldAttempt::Yes,
            (None, Some(retries)) => retries.strategy.should_attempt_retry(context, components, cfg)?,
            (None, None) => ShouldAttempt::No,
        };
        if matches!(next, ShouldAttempt::No) {
            if context.is_failed()
                && run_classifiers_on_ctx(components.retry_classifiers(), context).should_retry()
            {
                self.counters.given_up.count();
            }
            return Ok(next);
        }
        if !cfg.load::<CallState>().is_some_and(CallState::is_replayable) {
            self.counters.not_replayable.count();
            return Ok(ShouldAttempt::No);
        }
        if let Some(reason) = reason {
            tracing::debug!(?reason, "one more attempt");
        }
        self.counters.retries.count();
        Ok(next)
    }
}

impl Attempts {
    /// Returns the reason for one more attempt, unless the request has had this reason before.
    fn first_reason(
        &self,
        context: &InterceptorContext,
        components: &RuntimeComponents,
        cfg: &ConfigBag,
    ) -> Option<Once> {
        let call = cfg.load::<CallState>()?;
        self.reason(context, call, components, cfg).filter(|reason| call.is_first(*reason))
    }

    fn reason(
        &self,
        context: &InterceptorContext,
        call: &CallState,
        components: &RuntimeComponents,
        cfg: &ConfigBag,
    ) -> Option<Once> {
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
        if !code.may_be_a_skewed_clock() {
            return None;
        }
        let now = components.time_source().unwrap_or_default().now();
        let (endpoint, response) = (endpoint_in(cfg)?, context.response()?);
        self.clocks.correct(endpoint, response, now, call.offset()?).then_some(Once::SkewedClock)
    }
}
