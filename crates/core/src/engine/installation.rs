//! The settings that a program installs for the engines of all its Rusoto clients.

use super::endpoint_style::EndpointStyle;
use super::send::{Engine, EngineConfig};
use aws_smithy_async::rt::sleep::SharedAsyncSleep;
use aws_smithy_async::time::SharedTimeSource;
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use aws_smithy_types::retry::RetryConfig;
use aws_smithy_types::timeout::TimeoutConfig;

/// The settings that a program installs for the engines of all its Rusoto clients. They are those of an
/// [`EngineConfig`], but for the HTTP client.
#[derive(Clone, Debug)]
pub struct Installation {
    /// The HTTP client that all Rusoto clients share. Without one, each has the one that it has without an installation.
    pub http_client: Option<SharedHttpClient>,
    /// The time limits.
    pub timeouts: TimeoutConfig,
    /// The SDK's retries.
    pub retries: Option<RetryConfig>,
    /// The timer.
    pub sleep: Option<SharedAsyncSleep>,
    /// The clock.
    pub time: Option<SharedTimeSource>,
    /// The kind of endpoints. Where the bucket of S3 stands is the environment's choice.
    pub endpoints: EndpointStyle,
}

impl Installation {
    /// Returns the settings with this HTTP client.
    pub fn with(self, http_client: SharedHttpClient) -> EngineConfig {
        let Self { http_client: _, timeouts, retries, sleep, time, endpoints } = self;
        EngineConfig { http_client, timeouts, retries, sleep, time, endpoints }
    }
}

/// Where a client gets its engine from.
#[derive(Clone, Debug)]
pub enum InstalledEngine {
    /// All clients share the pool, so they share what is known of its connections and hosts.
    Shared(Engine),
    /// Each client adds an HTTP client to the settings.
    PerClient(Installation),
}

impl InstalledEngine {
    /// Makes the engine if there is an HTTP client.
    pub fn new(installation: Installation) -> Self {
        match installation.http_client.clone() {
            Some(http_client) => Self::Shared(Engine::new(installation.with(http_client))),
            None => Self::PerClient(installation),
        }
    }

    /// Returns the kind of endpoints.
    pub fn endpoints(&self) -> EndpointStyle {
        match self {
            Self::Shared(engine) => engine.endpoints(),
            Self::PerClient(installation) => installation.endpoints,
        }
    }
}
