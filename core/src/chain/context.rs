//! What the providers reach the outside through.

use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep, TokioSleep};
use aws_smithy_async::time::{SharedTimeSource, SystemTimeSource, TimeSource};
use aws_smithy_runtime_api::client::http::{HttpClient, SharedHttpClient};
use aws_types::region::Region;

/// HTTP client, clock, timer and region of the providers of this module.
#[derive(Debug, Clone)]
pub struct ProviderContext {
    http_client: Option<SharedHttpClient>,
    time_source: SharedTimeSource,
    sleep_impl: SharedAsyncSleep,
    region: Option<Region>,
}

impl Default for ProviderContext {
    fn default() -> Self {
        Self {
            http_client: None,
            time_source: SharedTimeSource::new(SystemTimeSource::new()),
            sleep_impl: SharedAsyncSleep::new(TokioSleep::new()),
            region: None,
        }
    }
}

impl ProviderContext {
    /// What sends the requests. Default: one client per process, HTTPS with feature `default-https-client`, else
    /// plain HTTP only.
    pub fn with_http_client(mut self, client: impl HttpClient + 'static) -> Self {
        self.http_client = Some(SharedHttpClient::new(client));
        self
    }

    /// Where the time comes from. Default: the system's clock.
    pub fn with_time_source(mut self, time: impl TimeSource + 'static) -> Self {
        self.time_source = SharedTimeSource::new(time);
        self
    }

    /// What waits for timeouts. Default: Tokio's timer.
    pub fn with_sleep_impl(mut self, sleep: impl AsyncSleep + 'static) -> Self {
        self.sleep_impl = SharedAsyncSleep::new(sleep);
        self
    }

    /// The region whose STS and SSO are asked. Default: `AWS_DEFAULT_REGION`, `AWS_REGION`, the profile's, us-east-1:
    /// Rusoto's order.
    pub fn with_region(mut self, region: Region) -> Self {
        self.region = Some(region);
        self
    }

    /// What sends the requests.
    pub fn http_client(&self) -> SharedHttpClient {
        self.http_client.clone().unwrap_or_else(|| aws_smithy_http_client::Builder::new().build_http())
    }
}
