//! A client of STS for one call.

use crate::chain::asking::Asking;
use crate::chain::context::ProviderContext;
use crate::chain::in_memory::no_files;
use crate::behavior::behavior_version;
use aws_credential_types::Credentials;
use std::time::UNIX_EPOCH;

/// `keys` sign the request; one for a token is not signed.
pub(super) async fn client(
    context: &ProviderContext,
    asking: &Asking,
    keys: Option<Credentials>,
) -> aws_sdk_sts::Client {
    let loader = aws_config::defaults(behavior_version())
        .profile_files(no_files())
        .region(asking.region.clone())
        .use_fips(asking.use_fips)
        .use_dual_stack(asking.use_dual_stack)
        .http_client(context.service_http_client())
        .time_source(context.time_source())
        .sleep_impl(context.sleep_impl());
    let loader = match keys {
        Some(keys) => loader.credentials_provider(keys),
        None => loader.no_credentials(),
    };
    let config = loader.load().await;
    // Behind the loader: it looks at the environment once more, and may find there what is not to count.
    let mut config = aws_sdk_sts::config::Builder::from(&config);
    config.set_endpoint_url(asking.endpoint_url.clone());
    aws_sdk_sts::Client::from_conf(config.build())
}

/// A session has to have a name. One that nobody gave is told from others by its time.
pub(super) fn session_name(context: &ProviderContext) -> String {
    let now = context.time_source().now().duration_since(UNIX_EPOCH).unwrap_or_default();
    format!("rusoto-compat-{}", now.as_millis())
}
