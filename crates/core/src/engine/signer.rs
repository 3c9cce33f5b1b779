//! The signature of an attempt, by the SDK's signer.

use super::identity::{Unsendable, Unsigned};
use crate::sendable::is_sendable;
use aws_runtime::auth::SigV4OperationSigningConfig;
use aws_runtime::auth::sigv4::{SCHEME_ID, SigV4Signer};
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::auth::{AuthScheme, AuthSchemeEndpointConfig, AuthSchemeId, Sign};
use aws_smithy_runtime_api::client::identity::{Identity, SharedIdentityResolver};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::runtime_components::{GetIdentityResolver, RuntimeComponents};
use aws_smithy_types::config_bag::ConfigBag;

/// The headers that a signature adds. A request that was signed before must not have them twice.
const OF_SIGNATURE: [&str; 4] =
    ["authorization", "x-amz-date", "x-amz-security-token", "x-amz-content-sha256"];

/// The only authentication scheme of the engine: SigV4 for credentials, and nothing for requests without.
#[derive(Debug)]
pub(super) struct SignedOrNot(pub(super) SharedIdentityResolver);

impl AuthScheme for SignedOrNot {
    fn scheme_id(&self) -> AuthSchemeId {
        SCHEME_ID
    }

    fn identity_resolver(&self, _: &dyn GetIdentityResolver) -> Option<SharedIdentityResolver> {
        Some(self.0.clone())
    }

    fn signer(&self) -> &dyn Sign {
        &Signer
    }
}

#[derive(Debug)]
struct Signer;

impl Sign for Signer {
    fn sign_http_request(
        &self,
        request: &mut HttpRequest,
        identity: &Identity,
        endpoint: AuthSchemeEndpointConfig<'_>,
        components: &RuntimeComponents,
        cfg: &ConfigBag,
    ) -> Result<(), BoxError> {
        if identity.data::<Unsigned>().is_some() {
            return Ok(());
        }
        check_scope(cfg)?;
        for header in OF_SIGNATURE {
            request.headers_mut().remove(header);
        }
        SigV4Signer::new().sign_http_request(request, identity, endpoint, components, cfg)
    }
}

/// Refuses a region and a service that the SDK's signer would panic on. A region that was read from a file may end in a
/// newline.
fn check_scope(cfg: &ConfigBag) -> Result<(), Unsendable> {
    let Some(scope) = cfg.load::<SigV4OperationSigningConfig>() else { return Ok(()) };
    let region = scope.region.as_ref().map_or("", |region| region.as_ref());
    let service = scope.name.as_ref().map_or("", |service| service.as_ref());
    for (text, name) in [(region, "name of the region"), (service, "name of the service")] {
        if !is_sendable(text) {
            return Err(Unsendable(name));
        }
    }
    Ok(())
}
