//! A client of STS for one call.

use crate::chain::asking::Asking;
use crate::chain::context::ProviderContext;
use aws_credential_types::Credentials;
use std::time::UNIX_EPOCH;

/// `keys` sign the request; one for a token is not signed.
pub(super) async fn client(
    context: &ProviderContext,
    asking: &Asking,
    keys: Option<Credentials>,
) -> aws_sdk_sts::Client {
    let config = asking.config(context, keys).await;
    let mut config = aws_sdk_sts::config::Builder::from(&config);
    config.set_endpoint_url(asking.endpoint_url.clone());
    aws_sdk_sts::Client::from_conf(config.build())
}

/// A session has to have a name. One that nobody gave is told from others by its time.
pub(super) fn session_name(context: &ProviderContext) -> String {
    let now = context.time_source().now().duration_since(UNIX_EPOCH).unwrap_or_default();
    format!("rusoto-compat-{}", now.as_millis())
}
