//! The credentials of a request: where they come from, and how a failure keeps its own error.

use super::call_state::CallState;
use crate::sendable::is_sendable;
use aws_credential_types::Credentials;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::identity::{Identity, IdentityFuture, ResolveIdentity};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;

/// Asks the source that is in the state of the call.
#[derive(Debug)]
pub(super) struct AskSource;

/// The identity of a request that is not signed.
#[derive(Debug)]
pub(super) struct Unsigned;

impl ResolveIdentity for AskSource {
    fn resolve_identity<'a>(&'a self, _: &'a RuntimeComponents, cfg: &'a ConfigBag) -> IdentityFuture<'a> {
        let Some(source) = cfg.load::<CallState>().and_then(CallState::source) else {
            return IdentityFuture::ready(Ok(Identity::new(Unsigned, None)));
        };
        IdentityFuture::new(async move {
            let Some(credentials) = source.credentials().await.map_err(SourceFailed)? else {
                return Ok(Identity::new(Unsigned, None));
            };
            let expiry = credentials.expiry();
            Ok(Identity::new(credentials, expiry))
        })
    }
}

/// The text begins as Rusoto's, which found such a key when it built the request.
#[derive(Debug, thiserror::Error)]
#[error("error parsing header value: the {0} has a control character, so it cannot be sent")]
pub(super) struct Unsendable(&'static str);

impl Unsendable {
    /// Says which part of this header of a signature is wrong.
    pub(super) fn new(header: &str, credentials: &Credentials) -> Self {
        Self(match header {
            "x-amz-security-token" => "session token",
            _ if !is_sendable(credentials.access_key_id()) => "access key id",
            _ => "name of the region or of the service",
        })
    }
}

/// The error of a source, on its way through the SDK's own errors.
#[derive(Debug, thiserror::Error)]
#[error("the source of the credentials failed")]
pub(super) struct SourceFailed(#[source] pub(super) BoxError);
