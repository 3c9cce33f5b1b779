//! Where a service is asked: its region and its endpoint, from every place that may say so.

mod client_config;
mod endpoint;
mod region;
mod settings;

pub(super) use client_config::client_config;
pub(super) use settings::{ENDPOINT_VARIABLE, ProfileSettings, Service};

use super::context::ProviderContext;
use crate::text::fit_to_show;
use aws_credential_types::provider::error::CredentialsError;
use aws_types::region::Region;

/// Where one service is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ServiceConfig {
    pub(super) region: Region,
    /// In the place of AWS's own.
    pub(super) endpoint_url: Option<String>,
    pub(super) use_fips: bool,
    pub(super) use_dual_stack: bool,
}

impl ServiceConfig {
    /// `role_arn` is the role that the service is asked for, which decides on the partition.
    ///
    /// # Errors
    ///
    /// `InvalidConfiguration`, which names the variable or the setting and says what to write instead.
    pub(super) fn resolve(
        context: &ProviderContext,
        service: Service,
        profile: &ProfileSettings,
        role_arn: Option<&str>,
    ) -> Result<Self, CredentialsError> {
        Self::with_region(context, service, profile, |endpoint| {
            // A named endpoint says where to ask, whatever the partition is.
            let role_arn = role_arn.filter(|_| endpoint.url.is_none());
            region::resolve(context, profile, role_arn, endpoint.url.is_some())
        })
    }

    /// As [`resolve`](Self::resolve), for a service that is asked in this region, whatever region is set.
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
        // Some have a value in them, which may be anything.
        resolved.map_err(|problem| CredentialsError::invalid_configuration(fit_to_show(&problem)))
    }
}
