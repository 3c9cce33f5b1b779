//! A client of STS for one call.

use crate::chain::asking::{Asking, Service, client_config};
use crate::chain::context::ProviderContext;
use crate::chain::profile;
use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_credential_types::provider::error::CredentialsError;
use std::time::UNIX_EPOCH;

/// A client for the token of a role, which asks where variables and the default profile say. For the crates of this
/// project.
///
/// # Errors
///
/// `InvalidConfiguration`, where a variable or a setting holds what the SDK could not take.
#[doc(hidden)]
pub async fn sts_client_for_token(
    context: &ProviderContext,
    role_arn: &str,
) -> Result<aws_sdk_sts::Client, CredentialsError> {
    // A profile that cannot be read says nothing; it is the profile provider that complains of it.
    let profile = profile::settings_of_default_profile(context.env()).await;
    let asking = Asking::resolve(context, Service::Sts, &profile, Some(role_arn))?;
    client(context, &asking, None)
}

/// `keys` sign the request; one for a token is not signed.
pub(super) fn client(
    context: &ProviderContext,
    asking: &Asking,
    keys: Option<Credentials>,
) -> Result<aws_sdk_sts::Client, CredentialsError> {
    let mut config = client_config(context, asking)?;
    config.set_credentials_provider(keys.map(SharedCredentialsProvider::new));
    Ok(aws_sdk_sts::Client::new(&config.build()))
}

/// A session has to have a name. One that nobody gave is told from others by its time.
pub(super) fn session_name(context: &ProviderContext) -> String {
    let now = context.time_source().now().duration_since(UNIX_EPOCH).unwrap_or_default();
    format!("rusoto-compat-{}", now.as_millis())
}
