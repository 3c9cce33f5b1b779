//! What a client of a service is built from.

use super::Asking;
use crate::behavior::behavior_version;
use crate::chain::context::ProviderContext;
use crate::chain::in_memory::no_files;
use aws_config::SdkConfig;
use aws_credential_types::Credentials;

impl Asking {
    /// The config of a client for one call, without the endpoint: aws-config looks at the environment once more, and may
    /// find one there that is not to count. So each client sets [`endpoint_url`](Self::endpoint_url) itself, also where
    /// it is `None`. `keys` sign the requests. Without them nothing is signed.
    pub(in crate::chain) async fn config(
        &self,
        context: &ProviderContext,
        keys: Option<Credentials>,
    ) -> SdkConfig {
        let loader = aws_config::defaults(behavior_version())
            .profile_files(no_files())
            .region(self.region.clone())
            .use_fips(self.use_fips)
            .use_dual_stack(self.use_dual_stack)
            .http_client(context.service_http_client())
            .time_source(context.time_source())
            .sleep_impl(context.sleep_impl());
        let loader = match keys {
            Some(keys) => loader.credentials_provider(keys),
            None => loader.no_credentials(),
        };
        loader.load().await
    }
}
