//! Builds an STS client for one call.

use crate::chain::context::ProviderContext;
use crate::chain::service_config::{ServiceConfig, client_config};
use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_credential_types::provider::error::CredentialsError;
use std::time::UNIX_EPOCH;

/// Returns a client that signs with `keys`. A request with a token needs none.
pub(in crate::chain) fn client(
    context: &ProviderContext,
    service_config: &ServiceConfig,
    keys: Option<Credentials>,
) -> Result<aws_sdk_sts::Client, CredentialsError> {
    let mut config = client_config(context, service_config)?;
    config.set_credentials_provider(keys.map(SharedCredentialsProvider::new));
    Ok(aws_sdk_sts::Client::new(&config.build()))
}

/// Returns a session name, which STS requires. It contains the time, so that it differs from other names.
pub(super) fn session_name(context: &ProviderContext) -> String {
    let now = context.time_source().now().duration_since(UNIX_EPOCH).unwrap_or_default();
    format!("rusoto-compat-{}", now.as_millis())
}
