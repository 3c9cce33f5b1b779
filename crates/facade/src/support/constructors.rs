//! The configurations behind Rusoto's constructors.

use aws_smithy_async::rt::sleep::TokioSleep;
use aws_smithy_runtime_api::client::behavior_version::BehaviorVersion;
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use aws_types::SdkConfig;
use rusoto_compat::SharedCredentials;
use rusoto_compat::config::RusotoConfigExt;
use rusoto_compat::http::sdk_client_over_rusoto;
use rusoto_core::credential::ProvideAwsCredentials;
use rusoto_core::request::{DispatchSignedRequestFuture, HttpDispatchError};
use rusoto_core::signature::SignedRequest;
use rusoto_core::{DispatchSignedRequest, Region};
use std::fmt::Display;
use std::time::Duration;

/// Returns the configuration of a client that Rusoto's `new_with` made of the same.
pub fn config_of_rusoto<P, D>(request_dispatcher: D, credentials_provider: P, region: &Region) -> SdkConfig
where
    P: ProvideAwsCredentials + Send + Sync + 'static,
    D: DispatchSignedRequest + Send + Sync + 'static,
{
    let credentials = SharedCredentials::from_rusoto(credentials_provider);
    config(sdk_client_over_rusoto(request_dispatcher), &credentials, region)
}

/// Returns the configuration of a client that Rusoto's `new` made: with the default chain and the connections that all of
/// them share.
#[cfg(feature = "default-client")]
pub fn config_of_process(region: &Region) -> SdkConfig {
    use rusoto_compat::http::SharedHttpDispatcher;
    use rusoto_compat_core::engine::http_client_of_environment;
    use std::sync::LazyLock;

    static CREDENTIALS: LazyLock<SharedCredentials> = LazyLock::new(SharedCredentials::default_chain);
    // Its client is right for programs with several runtimes.
    static DISPATCHER: LazyLock<Result<SharedHttpDispatcher, String>> = LazyLock::new(|| {
        let client = http_client_of_environment()?;
        SharedHttpDispatcher::from_http_client(client).map_err(|error| error.to_string())
    });

    let client = match &*DISPATCHER {
        Ok(dispatcher) => dispatcher.http_client(),
        Err(error) => refuses(error),
    };
    config(client, &CREDENTIALS, region)
}

/// Returns a configuration. If the SDK has no counterpart for the region, each request is refused with the reason.
fn config(client: SharedHttpClient, credentials: &SharedCredentials, region: &Region) -> SdkConfig {
    let builder = match SdkConfig::builder().rusoto_region(region) {
        Ok(builder) => builder.http_client(client),
        Err(error) => {
            // The SDK asks for a region before it sends.
            let none = aws_types::region::Region::from_static("us-east-1");
            SdkConfig::builder().region(none).http_client(refuses(&error))
        }
    };
    builder
        .behavior_version(BehaviorVersion::v2026_01_12())
        .sleep_impl(TokioSleep::new())
        .shared_credentials(credentials)
        .build()
}

/// Returns a client that refuses each request. Rusoto's constructors leave no room for an error.
fn refuses(error: &dyn Display) -> SharedHttpClient {
    sdk_client_over_rusoto(Refusal(HttpDispatchError::new(format!("error building request: {error}"))))
}

struct Refusal(HttpDispatchError);

impl DispatchSignedRequest for Refusal {
    fn dispatch(&self, _: SignedRequest, _: Option<Duration>) -> DispatchSignedRequestFuture {
        Box::pin(std::future::ready(Err(self.0.clone())))
    }
}

#[cfg(all(test, feature = "default-client"))]
mod tests {
    use super::*;

    #[test]
    fn a_client_of_the_process_has_all_that_it_needs() {
        let endpoint = "http://localhost:9000".to_owned();
        let config = config_of_process(&Region::Custom { name: "here".to_owned(), endpoint });
        assert!(config.http_client().is_some() && config.credentials_provider().is_some());
        assert_eq!(config.region().map(AsRef::as_ref), Some("here"));
        assert_eq!(config.endpoint_url(), Some("http://localhost:9000"));
        let refused = config_of_process(&Region::Custom { name: String::new(), endpoint: String::new() });
        assert!(refused.http_client().is_some() && refused.region().is_some());
    }
}
