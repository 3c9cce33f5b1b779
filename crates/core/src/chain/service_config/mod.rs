//! Region and endpoint of a service, from all places that may set them.

mod client_config;
mod endpoint;
mod region;
mod settings;

pub(super) use client_config::client_config;
#[cfg(all(feature = "engine", feature = "default-https-client"))]
pub(crate) use settings::{DUAL_STACK, FIPS, Switch, on_or_off};
pub(super) use settings::{ENDPOINT_VARIABLE, ProfileSettings, Service};

use super::context::ProviderContext;
use crate::text::fit_to_show;
use aws_credential_types::provider::error::CredentialsError;
use aws_types::region::Region;

/// Region and endpoint of a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ServiceConfig {
    pub(super) region: Region,
    /// It replaces AWS's endpoint.
    pub(super) endpoint_url: Option<String>,
    pub(super) use_fips: bool,
    pub(super) use_dual_stack: bool,
}

impl ServiceConfig {
    /// Resolves region and endpoint. `role_arn` is the role to assume, which decides on the partition.
    ///
    /// # Errors
    ///
    /// `InvalidConfiguration`, which names the variable or setting and the values that it may have.
    pub(super) fn resolve(
        context: &ProviderContext,
        service: Service,
        profile: &ProfileSettings,
        role_arn: Option<&str>,
    ) -> Result<Self, CredentialsError> {
        Self::with_region(context, service, profile, |endpoint| {
            // A configured endpoint is used for any partition.
            let role_arn = role_arn.filter(|_| endpoint.url.is_none());
            region::resolve(context, profile, role_arn, endpoint.url.is_some())
        })
    }

    /// Like [`resolve`](Self::resolve), for a service in a fixed region.
    pub(super) fn in_region(
        context: &ProviderContext,
        service: Service,
        profile: &ProfileSettings,
        region: &str,
    ) -> Result<Self, CredentialsError> {
        Self::with_region(context, service, profile, |_| Ok(region.to_owned()))
    }

    fn with_region(
        context: &ProviderContext,
        service: Service,
        profile: &ProfileSettings,
        region: impl FnOnce(&endpoint::Endpoint) -> Result<String, String>,
    ) -> Result<Self, CredentialsError> {
        let endpoint = endpoint::resolve(context, service, profile);
        let resolved = endpoint.and_then(|endpoint| {
            Ok(Self {
                region: Region::new(region(&endpoint)?),
                endpoint_url: endpoint.url,
                use_fips: endpoint.use_fips,
                use_dual_stack: endpoint.use_dual_stack,
            })
        });
        // Some texts contain a configured value, which may be anything.
        resolved.map_err(|problem| CredentialsError::invalid_configuration(fit_to_show(&problem)))
    }
}
