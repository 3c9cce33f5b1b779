//! The modern side: an interceptor for SDK clients.

use super::refusal::{names_denied_access, names_refused_credentials, signing_key};
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
/// Ceph's gateway and other servers answer `AccessDenied` to a session that has ended:
/// [`with_access_denied_as_refusal`](Self::with_access_denied_as_refusal).
///
/// Costs a copy of the access key id per attempt; bodies are looked at only in errors, up to 64 KiB.
///
/// ```
/// use rusoto_compat::shared::{RefusalInterceptor, SharedCredentials};
///
/// # #[cfg(feature = "sdk")]
/// fn s3_config(sdk_config: &aws_config::SdkConfig, shared: &SharedCredentials) -> aws_sdk_s3::Config {
///     aws_sdk_s3::config::Builder::from(sdk_config)
///         .interceptor(RefusalInterceptor::new(shared))
///         .build()
/// }
/// ```
#[derive(Debug, Clone)]
pub struct RefusalInterceptor {
    shared: SharedCredentials,
    counts_denials: bool,
}

impl RefusalInterceptor {
    /// Reports to `shared`, which the client has to sign with.
    pub fn new(shared: &SharedCredentials) -> Self {
        Self { shared: shared.clone(), counts_denials: false }
    }

    /// Counts `AccessDenied` (403) as well, of requests that were signed with the key of a *session*.
    ///
    /// Ceph's gateway and others answer so when a session has ended, where AWS says `ExpiredToken`; without this a session
    /// that ends early is signed with until its stated end. But it is also, and on AWS only, the answer where something is
    /// not allowed: so it leads to one load for each key, and none where that brought the same key again. Where every load
    /// makes a new session, as `AssumeRole` does, what is not allowed costs a load for each of them, at most every five
    /// seconds: do not switch it on for AWS.
    ///
    /// ```
    /// use rusoto_compat::shared::{RefusalInterceptor, SharedCredentials};
    ///
    /// fn for_ceph(shared: &SharedCredentials) -> RefusalInterceptor {
    ///     RefusalInterceptor::new(shared).with_access_denied_as_refusal()
    /// }
    /// ```
    #[must_use = "the interceptor that counts them is the one that is returned"]
    pub fn with_access_denied_as_refusal(mut self) -> Self {
        self.counts_denials = true;
        self
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
        let Some(SignedWith(key)) = cfg.load::<SignedWith>() else { return Ok(()) };
        let status = response.status().as_u16();
        if names_refused_credentials(status, error_type, body) {
            self.shared.reject(key);
        } else if self.counts_denials && names_denied_access(status, error_type, body) {
            self.shared.doubt(key);
        }
        Ok(())
    }
}
