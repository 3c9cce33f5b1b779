//! The modern side: an interceptor for SDK clients.

use super::refusal::{names_refused_credentials, signing_key};
use crate::shared::SharedCredentials;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::Intercept;
use aws_smithy_runtime_api::client::interceptors::context::{
    AfterDeserializationInterceptorContextRef, BeforeTransmitInterceptorContextRef,
};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::{ConfigBag, Storable, StoreReplace};

/// Tells [`SharedCredentials`] when a service refuses the session that an SDK client signed with
/// (`ExpiredToken`, `ExpiredTokenException`, `InvalidToken`), so that the next caller in either world loads anew.
///
/// An `SdkConfig` cannot carry interceptors, so `.shared_credentials(&s)` cannot install this by itself: add it
/// to the config of each service. However many requests are refused with one session, one load follows. The
/// refused request itself is not sent again.
///
/// Costs a copy of the access key id per attempt; bodies are looked at only in errors, up to 64 KiB.
///
/// ```
/// use rusoto_compat::shared::{RefusalInterceptor, SharedCredentials};
///
/// # #[cfg(feature = "s3")]
/// fn s3_config(sdk_config: &aws_config::SdkConfig, shared: &SharedCredentials) -> aws_sdk_s3::Config {
///     aws_sdk_s3::config::Builder::from(sdk_config)
///         .interceptor(RefusalInterceptor::new(shared))
///         .build()
/// }
/// ```
#[derive(Debug, Clone)]
pub struct RefusalInterceptor {
    shared: SharedCredentials,
}

impl RefusalInterceptor {
    /// Reports to `shared`, which the client has to sign with.
    pub fn new(shared: &SharedCredentials) -> Self {
        Self { shared: shared.clone() }
    }
}

/// The connection consumes the request, so the key is noted before that.
#[derive(Debug)]
struct SignedWith(String);

impl Storable for SignedWith {
    type Storer = StoreReplace<Self>;
}

impl Intercept for RefusalInterceptor {
    fn name(&self) -> &'static str {
        "RefusalInterceptor"
    }

    fn read_before_transmit(
        &self,
        context: &BeforeTransmitInterceptorContextRef<'_>,
        _components: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        if let Some(key) = context.request().headers().get("authorization").and_then(signing_key) {
            cfg.interceptor_state().store_put(SignedWith(key.to_owned()));
        }
        Ok(())
    }

    fn read_after_deserialization(
        &self,
        context: &AfterDeserializationInterceptorContextRef<'_>,
        _components: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let response = context.response();
        let error_type = response.headers().get("x-amzn-errortype");
        let body = response.body().bytes().unwrap_or_default();
        if names_refused_credentials(response.status().as_u16(), error_type, body)
            && let Some(SignedWith(key)) = cfg.load::<SignedWith>()
        {
            self.shared.reject(key);
        }
        Ok(())
    }
}
