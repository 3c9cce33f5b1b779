//! Puts the signature of an attempt into its headers.

use super::call_state::CallState;
use super::clock_skew::{HostClocks, Offset};
use super::identity::Unsendable;
use super::operation::endpoint_in;
use aws_credential_types::Credentials;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::auth::{AuthScheme, AuthSchemeEndpointConfig, AuthSchemeId, Sign};
use aws_smithy_runtime_api::client::identity::{Identity, SharedIdentityResolver};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::runtime_components::{GetIdentityResolver, RuntimeComponents};
use aws_smithy_types::config_bag::ConfigBag;
use std::sync::Arc;

pub(super) const SCHEME: AuthSchemeId = AuthSchemeId::new("rusoto");

/// The only authentication scheme of the engine: a signature for credentials, and nothing for requests without.
#[derive(Debug)]
pub(super) struct SignedOrNot {
    pub(super) identities: SharedIdentityResolver,
    pub(super) clocks: Arc<HostClocks>,
}

impl AuthScheme for SignedOrNot {
    fn scheme_id(&self) -> AuthSchemeId {
        SCHEME
    }

    fn identity_resolver(&self, _: &dyn GetIdentityResolver) -> Option<SharedIdentityResolver> {
        Some(self.identities.clone())
    }

    fn signer(&self) -> &dyn Sign {
        self
    }
}

impl Sign for SignedOrNot {
    fn sign_http_request(
        &self,
        request: &mut HttpRequest,
        identity: &Identity,
        _: AuthSchemeEndpointConfig<'_>,
        components: &RuntimeComponents,
        cfg: &ConfigBag,
    ) -> Result<(), BoxError> {
        let Some(credentials) = identity.data::<Credentials>() else { return Ok(()) };
        let call = cfg.load::<CallState>().ok_or("the request has no state")?;
        let Some(signer) = call.signer() else { return Ok(()) };
        let offset = endpoint_in(cfg).map_or_else(Offset::default, |endpoint| self.clocks.offset(endpoint));
        call.signs_with(credentials.access_key_id(), offset);
        let now = components.time_source().unwrap_or_default().now();
        for (name, value) in signer.headers(credentials, offset.host_time(now)) {
            request.headers_mut().try_insert(name, value).map_err(|_| Unsendable::new(name, credentials))?;
        }
        Ok(())
    }
}
