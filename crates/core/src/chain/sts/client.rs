//! A client of STS for one call.

use crate::chain::context::ProviderContext;
use crate::chain::service_config::{ServiceConfig, client_config};
use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_credential_types::provider::error::CredentialsError;
use std::time::UNIX_EPOCH;

/// `keys` sign the request; one for a token is not signed.
pub(in crate::chain) fn client(
    context: &ProviderContext,
    service_config: &ServiceConfig,
    keys: Option<Credentials>,
) -> Result<aws_sdk_sts::Client, CredentialsError> {
    let mut config = client_config(context, service_config)?;
    config.set_credentials_provider(keys.map(SharedCredentialsProvider::new));
    Ok(aws_sdk_sts::Client::new(&config.build()))
}

/// A session has to have a name. One that nobody gave is told from others by its time.
pub(super) fn session_name(context: &ProviderContext) -> String {
    let now = context.time_source().now().duration_since(UNIX_EPOCH).unwrap_or_default();
    format!("rusoto-compat-{}", now.as_millis())
}
