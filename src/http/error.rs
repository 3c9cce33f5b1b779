//! What goes wrong while a dispatcher is built.

/// Why there is no dispatcher.
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
    /// The `SdkConfig` holds no HTTP client, because none was given to it. Each client that is made of that config
    /// makes the SDK's default one for itself, which cannot be shared; or it fails at its first request with "No
    /// HTTP client was available", where no default is compiled in.
    #[error(
        "the SdkConfig has no HTTP client, and the one that each SDK client makes for itself cannot be shared: give the \
         config one with `.http_client(..)`"
    )]
    NoHttpClient,
    /// The SDK's default HTTPS client is not there.
    #[error("the SDK has no default HTTPS client: use `from_http_client` or `from_sdk_config` instead")]
    NoDefaultClient,
    /// The SDK refused the parts that its HTTP client is called with.
    #[error("the SDK refused the parts that its HTTP client is called with")]
    Components {
        /// What the SDK said.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
}
