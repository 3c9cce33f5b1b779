//! The defaults of the SDK that this library is made and tested with.

use aws_smithy_runtime_api::client::behavior_version::BehaviorVersion;

/// For every client of the SDK that this library builds itself, and for a configuration that states none.
///
/// Not `BehaviorVersion::latest()`: with that, `cargo update` could change timeouts, retries and the HTTP client of requests
/// for credentials, though no line of this library or of the program has changed. A newer one is taken here, with a line in
/// the changelog. `clippy.toml` refuses `latest()` everywhere.
///
/// # Example
/// ```
/// use aws_smithy_runtime_api::client::behavior_version::BehaviorVersion;
///
/// let version = rusoto_compat_core::behavior::behavior_version();
/// assert!(version.is_at_least(BehaviorVersion::v2026_01_12()));
/// ```
pub fn behavior_version() -> BehaviorVersion {
    BehaviorVersion::v2026_01_12()
}
