//! The error of building a dispatcher.

/// The reason why a dispatcher could not be built.
///
/// # Example
/// ```
/// use aws_types::SdkConfig;
/// use rusoto_compat::http::{BuildError, SharedHttpDispatcher};
///
/// let config = SdkConfig::builder().build();
/// let error = SharedHttpDispatcher::from_sdk_config(&config).unwrap_err();
/// assert!(matches!(error, BuildError::NoHttpClient));
/// assert!(error.to_string().contains("`.http_client(..)`"));
/// ```
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BuildError {
    /// The `SdkConfig` has no HTTP client.
    ///
    /// Each SDK client of such a config makes a default HTTP client for itself, which cannot be shared. If no default
    /// is compiled in, the first request of the client fails with "No HTTP client was available".
    #[error(
        "the SdkConfig has no HTTP client, and the one that each SDK client makes for itself cannot be shared: give the \
         config one with `.http_client(..)`"
    )]
    NoHttpClient,
    /// The SDK has no default HTTPS client.
    #[error("the SDK has no default HTTPS client: use `from_http_client` or `from_sdk_config` instead")]
    NoDefaultClient,
    /// The SDK refused the components that its HTTP client needs.
    #[error("the SDK refused the parts that its HTTP client is called with")]
    Components {
        /// The error of the SDK.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
}
