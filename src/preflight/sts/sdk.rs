//! Asks STS through the SDK's own client.

use super::Outcome;
use super::answer::Answer;
use crate::convert::error_chain;
use crate::preflight::credentials::Loaded;
use crate::preflight::http_client;
use crate::preflight::inputs::{Inputs, NO_CONFIG};
use aws_credential_types::Credentials;
use aws_smithy_async::time::SharedTimeSource;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::Intercept;
use aws_smithy_runtime_api::client::interceptors::context::AfterDeserializationInterceptorContextRef;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;
use aws_types::SdkConfig;
use rusoto_compat_core::behavior::behavior_version;
use rusoto_compat_core::refusal::LONGEST_ERROR_BODY;
use std::sync::{Arc, Mutex, PoisonError};

pub(super) async fn ask(inputs: &Inputs, loaded: &Loaded) -> Outcome {
    if !inputs.asks_sts {
        return Outcome::NotAsked("STS was not to be asked");
    }
    let Some(config) = &inputs.config else {
        return Outcome::NotAsked(NO_CONFIG);
    };
    let Ok(credentials) = &loaded.sdk else {
        return Outcome::NotAsked("there are no credentials");
    };
    if config.region().is_none_or(|region| region.as_ref().is_empty()) {
        return Outcome::NotAsked("the configuration has no region");
    }
    if !http_client::is_there(config) {
        return Outcome::NotAsked("there is no HTTP client");
    }
    let last = LastAnswer::new(credentials, inputs.time.clone());
    let why = match inputs.bounds.within(send(inputs, config, &last)).await {
        Ok(why) => why,
        Err(not_done) => Some(not_done.to_string()),
    };
    match (last.take(), why) {
        (Some(answer), _) => Outcome::Answered(answer),
        (None, Some(why)) => Outcome::NoAnswer(why),
        (None, None) => Outcome::NoAnswer("the SDK's client answered without sending".to_owned()),
    }
}

/// Sends the request. The response is in `last`, because only the raw response has the date.
async fn send(inputs: &Inputs, config: &SdkConfig, last: &LastAnswer) -> Option<String> {
    let mut sts = aws_sdk_sts::config::Builder::from(config).interceptor(last.clone());
    // Without one of these, building the client panics.
    if config.behavior_version().is_none() {
        sts = sts.behavior_version(behavior_version());
    }
    if config.sleep_impl().is_none() {
        sts = sts.sleep_impl(inputs.bounds.sleep.clone());
    }
    let client = aws_sdk_sts::Client::from_conf(sts.build());
    client.get_caller_identity().send().await.err().map(|error| error_chain(&error))
}

/// Keeps the answer to the last attempt.
#[derive(Clone)]
struct LastAnswer {
    answer: Arc<Mutex<Option<Answer>>>,
    secrets: Arc<[String; 2]>,
    time: SharedTimeSource,
}

impl LastAnswer {
    fn new(credentials: &Credentials, time: SharedTimeSource) -> Self {
        let token = credentials.session_token().unwrap_or_default();
        let secrets = [credentials.secret_access_key().to_owned(), token.to_owned()];
        Self { answer: Arc::default(), secrets: Arc::new(secrets), time }
    }

    fn take(&self) -> Option<Answer> {
        self.answer.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl std::fmt::Debug for LastAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LastAnswer")
    }
}

impl Intercept for LastAnswer {
    fn name(&self) -> &'static str {
        "Preflight"
    }

    fn read_after_deserialization(
        &self,
        context: &AfterDeserializationInterceptorContextRef<'_>,
        _components: &RuntimeComponents,
        _config: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let response = context.response();
        let body = response.body().bytes().unwrap_or_default();
        let answer = Answer::new(
            response.status().as_u16(),
            response.headers().get("date"),
            body.get(..LONGEST_ERROR_BODY).unwrap_or(body),
            self.time.now(),
            &self.secrets.each_ref().map(String::as_str),
        );
        *self.answer.lock().unwrap_or_else(PoisonError::into_inner) = Some(answer);
        Ok(())
    }
}
