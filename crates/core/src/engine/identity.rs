//! The credentials of a request: where they come from, and how a failure keeps its own error.

use super::call_state::CallState;
use crate::sendable::is_sendable;
use aws_credential_types::Credentials;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::identity::{Identity, IdentityFuture, ResolveIdentity};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;
use std::fmt::Debug;
use std::pin::Pin;

/// The future of [`CredentialSource::credentials`].
pub type CredentialsFuture<'a> =
    Pin<Box<dyn Future<Output = Result<Option<Credentials>, BoxError>> + Send + 'a>>;

/// Provides the credentials for each attempt of a request.
pub trait CredentialSource: Debug + Send + Sync {
    /// Returns the current credentials, or `None` for a request that is sent without a signature.
    ///
    /// It is asked before every attempt, so it keeps what is expensive to load.
    ///
    /// # Errors
    /// The caller of the engine gets the error of this method as it is.
    fn credentials(&self) -> CredentialsFuture<'_>;

    /// Tells the source that a service refused the session of this key. Returns whether the source may have other
    /// credentials now, so that another attempt makes sense.
    fn refused(&self, access_key_id: &str) -> bool;
}

/// Asks the source that is in the state of the call.
#[derive(Debug)]
pub(super) struct AskSource;

/// The identity of a request that is not signed.
#[derive(Debug)]
pub(super) struct Unsigned;

impl ResolveIdentity for AskSource {
    fn resolve_identity<'a>(&'a self, _: &'a RuntimeComponents, cfg: &'a ConfigBag) -> IdentityFuture<'a> {
        let Some((call, source)) = cfg.load::<CallState>().and_then(|call| Some((call, call.source()?)))
        else {
            return IdentityFuture::ready(Ok(Identity::new(Unsigned, None)));
        };
        IdentityFuture::new(async move {
            let Some(credentials) = source.credentials().await.map_err(SourceFailed)? else {
                return Ok(Identity::new(Unsigned, None));
            };
            check(&credentials).map_err(|error| SourceFailed(error.into()))?;
            call.signs_with(credentials.access_key_id());
            let expiry = credentials.expiry();
            Ok(Identity::new(credentials, expiry))
        })
    }
}

/// Refuses credentials that the SDK's signer would panic on.
fn check(credentials: &Credentials) -> Result<(), &'static str> {
    let token = credentials.session_token().unwrap_or_default();
    for (text, error) in [
        (credentials.access_key_id(), "the access key id has a control character, so it cannot be sent"),
        (token, "the session token has a control character, so it cannot be sent"),
    ] {
        if !is_sendable(text) {
            return Err(error);
        }
    }
    Ok(())
}

/// The error of a source, on its way through the SDK's own errors.
#[derive(Debug, thiserror::Error)]
#[error("the source of the credentials failed")]
pub(super) struct SourceFailed(#[source] pub(super) BoxError);
