//! The loop of attempts, decisions and pauses.

use super::signature_age::Signed;
use super::verdict::{self, Verdict};
use crate::convert::error_chain;
use crate::http::call::Call;
use crate::http::stack::Stack;
use aws_smithy_async::rt::sleep::AsyncSleep;
use aws_smithy_runtime::client::retries::strategy::StandardRetryStrategy;
use aws_smithy_runtime::client::retries::{RetryPartition, TokenBucket};
use aws_smithy_runtime_api::client::connection::CaptureSmithyConnection;
use aws_smithy_runtime_api::client::interceptors::context::{Input, InterceptorContext, Output};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse, OrchestratorError};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::retries::classifiers::RetryAction;
use aws_smithy_runtime_api::client::retries::{RequestAttempts, RetryStrategy, ShouldAttempt};
use aws_smithy_types::config_bag::{ConfigBag, FrozenLayer, Layer};
use aws_smithy_types::retry::{ReconnectMode, RetryConfig, RetryMode};
use rusoto_compat_core::engine::may_fail_with_success;
use std::time::Duration;

/// The SDK's standard retry strategy with the state that an SDK client keeps for it.
#[derive(Debug)]
pub(in crate::http) struct Retries {
    config: RetryConfig,
    /// One for all requests, as in an SDK client: between attempts it holds the permits taken from the bucket.
    strategy: StandardRetryStrategy,
    /// A bucket of its own: during an outage, old clients must not use up the retries of new ones.
    bucket: TokenBucket,
    layer: FrozenLayer,
}

impl Retries {
    /// Returns `None` if the config allows only one attempt.
    pub(in crate::http) fn new(config: RetryConfig) -> Option<Self> {
        // The adaptive mode would also delay first attempts, and is experimental in the SDK itself.
        let config = config.with_retry_mode(RetryMode::Standard);
        if !config.has_retry() {
            return None;
        }
        let bucket = TokenBucket::default();
        let mut layer = Layer::new("rusoto-compat");
        layer.store_put(config.clone());
        layer.store_put(bucket.clone());
        layer.store_put(RetryPartition::custom("rusoto-compat").token_bucket(bucket.clone()).build());
        Some(Self { config, strategy: StandardRetryStrategy::new(), bucket, layer: layer.freeze() })
    }

    pub(in crate::http) fn max_attempts(&self) -> u32 {
        self.config.max_attempts()
    }

    pub(in crate::http) async fn send(
        &self,
        stack: &Stack,
        call: &Call,
        mut request: HttpRequest,
    ) -> Result<HttpResponse, ConnectorError> {
        let signed = Signed::of(request.headers());
        let may_fail_with_success = may_fail_with_success(&request);
        let mut attempt = 1;
        loop {
            // `try_clone` returns `None` for a stream. The bytes of a buffered body are shared, not copied.
            let again = request.try_clone();
            let (outcome, verdict) = self.attempt(stack, call, request, may_fail_with_success).await;
            let state = State { attempt, signed, replayable: again.is_some() };
            let because = because(&outcome, &verdict);
            let next = match (self.decide(stack, state, &verdict), again) {
                (Ok(pause), Some(again)) => {
                    tracing::info!(host = call.host(), attempt, ?pause, because, "retry");
                    stack.client.sleep.sleep(pause).await;
                    // A machine that was suspended wakes up late, so the age is checked again after the pause.
                    if signed.is_good_at(stack.time.now()) { Ok(again) } else { Err(NoRetry::TooOld) }
                }
                (Ok(_), None) => Err(NoRetry::Streamed),
                (Err(no_retry), _) => Err(no_retry),
            };
            match next {
                Ok(again) => request = again,
                Err(no_retry) => {
                    no_retry.report(stack, call, attempt, because);
                    return outcome;
                }
            }
            stack.counters.retries.count();
            attempt += 1;
        }
    }

    /// Sends one attempt, and decides on a retry. Of an error response it reads up to 64 KiB to find the code.
    async fn attempt(
        &self,
        stack: &Stack,
        call: &Call,
        mut request: HttpRequest,
        may_fail_with_success: bool,
    ) -> (Result<HttpResponse, ConnectorError>, RetryAction) {
        stack.counters.attempts.count();
        let connection = CaptureSmithyConnection::new();
        request.add_extension(connection.clone());
        let looked_at = stack
            .client
            .attempt(request, |response| async {
                let (response, code) = call.read_code(stack, response, may_fail_with_success).await;
                let verdict = verdict::of_response(&response, code.as_deref());
                (response, verdict)
            })
            .await;
        let (outcome, verdict) = match looked_at {
            Ok((response, verdict)) => (Ok(response), verdict),
            Err(error) => {
                let verdict = verdict::of_error(&error);
                (Err(error), verdict)
            }
        };
        // As in the SDK's clients: the server behind this connection is in trouble, and the next attempt may reach
        // another one.
        if verdict == RetryAction::transient_error()
            && self.config.reconnect_mode() == ReconnectMode::ReconnectOnTransientError
            && let Some(connection) = connection.get()
        {
            connection.poison();
        }
        (outcome, verdict)
    }

    /// Returns the pause before the next attempt. Tokens are taken last, after all other checks.
    fn decide(&self, stack: &Stack, state: State, verdict: &RetryAction) -> Result<Duration, NoRetry> {
        if !verdict.should_retry() {
            self.ask(stack, state, verdict);
            return Err(NoRetry::NotWorthIt);
        }
        if state.attempt >= self.max_attempts() {
            return Err(NoRetry::GivenUp);
        }
        if !state.replayable {
            return Err(NoRetry::Streamed);
        }
        if !state.signed.is_good_at(stack.time.now()) {
            return Err(NoRetry::TooOld);
        }
        let pause = self.ask(stack, state, verdict).ok_or(NoRetry::GivenUp)?;
        match stack.time.now().checked_add(pause) {
            Some(then) if state.signed.is_good_at(then) => Ok(pause),
            _ => Err(NoRetry::TooOld),
        }
    }

    /// Asks the SDK's strategy for a pause. After a success the strategy returns tokens to the bucket.
    fn ask(&self, stack: &Stack, state: State, verdict: &RetryAction) -> Option<Duration> {
        let failed = verdict.should_retry();
        if !failed && state.attempt == 1 && self.bucket.is_full() {
            return None;
        }
        let mut context = InterceptorContext::new(Input::erase(Verdict(verdict.clone())));
        context.set_output_or_error(if failed {
            Err(OrchestratorError::other("see the verdict"))
        } else {
            Ok(Output::erase(()))
        });
        let mut config = ConfigBag::base();
        config.push_shared_layer(self.layer.clone());
        config.interceptor_state().store_put(RequestAttempts::new(state.attempt));
        match self.strategy.should_attempt_retry(&context, &stack.client.components, &config) {
            Ok(ShouldAttempt::Yes) => Some(Duration::ZERO),
            Ok(ShouldAttempt::YesAfterDelay(pause)) => Some(pause),
            Ok(ShouldAttempt::No) | Err(_) => None,
        }
    }
}

#[derive(Clone, Copy)]
struct State {
    attempt: u32,
    signed: Signed,
    replayable: bool,
}

/// The reason why there is no further attempt.
#[derive(Clone, Copy)]
enum NoRetry {
    NotWorthIt,
    GivenUp,
    Streamed,
    TooOld,
}

impl NoRetry {
    fn report(self, stack: &Stack, call: &Call, attempt: u32, because: Option<String>) {
        let counters = &stack.counters;
        let (counter, why) = match self {
            Self::NotWorthIt => return,
            Self::GivenUp => (&counters.given_up, "no attempt or no token is left"),
            Self::Streamed => (&counters.not_replayable, "the body was a stream and is gone"),
            Self::TooOld => (&counters.signature_too_old, "the signature is too old"),
        };
        counter.count();
        tracing::info!(host = call.host(), attempt, because, "no retry: {why}");
    }
}

/// Returns the reason of a retry for the log.
fn because(outcome: &Result<HttpResponse, ConnectorError>, verdict: &RetryAction) -> Option<String> {
    verdict.should_retry().then(|| match outcome {
        Ok(response) => format!("status {}, {verdict}", response.status()),
        Err(error) => error_chain(error),
    })
}
