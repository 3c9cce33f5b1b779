//! The interceptor for SDK clients.

use super::refusal::{names_denied_access, names_refused_credentials};
use crate::shared::SharedCredentials;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::Intercept;
use aws_smithy_runtime_api::client::interceptors::context::{
    AfterDeserializationInterceptorContextRef, BeforeTransmitInterceptorContextRef,
};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::{ConfigBag, Storable, StoreReplace};
use rusoto_compat_core::refusal::signing_key;

/// An interceptor for SDK clients. It reports to [`SharedCredentials`] when a service refuses the session of a request
/// (`ExpiredToken`, `ExpiredTokenException`, `InvalidToken`). The next caller of either SDK then loads.
///
/// Add it to the config of each service. An `SdkConfig` has no interceptors, so `.shared_credentials(&s)` cannot add it. One
/// load follows, however many requests are refused with one session. The refused request is not sent again.
///
/// Ceph's gateway and other servers answer `AccessDenied` to a session that has ended. For these, use
/// [`with_access_denied_as_refusal`](Self::with_access_denied_as_refusal).
///
/// It copies the access key id once per attempt. It reads only the bodies of errors, up to 64 KiB of each.
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
    /// Returns an interceptor that reports to `shared`. The client must sign with it.
    pub fn new(shared: &SharedCredentials) -> Self {
        Self { shared: shared.clone(), counts_denials: false }
    }

    /// Counts `AccessDenied` (403) as a refusal too, for requests that were signed with the key of a *session*.
    ///
    /// Ceph's gateway and others give this answer when a session has ended. AWS answers `ExpiredToken`. Without this setting,
    /// a session that ends early stays in use until its stated end.
    ///
    /// Do not use it with AWS, where `AccessDenied` only means that something is not allowed. Each key leads to one load. If a
    /// load returns the same key again, the key leads to no other load. A source that makes a new session at each load, as
    /// `AssumeRole` does, would be asked again and again, at most every five seconds.
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

/// The access key id of the request. It is noted before the connection consumes the request.
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
