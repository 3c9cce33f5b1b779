//! The behaviour version of the SDK that this library is built and tested with.

use aws_smithy_runtime_api::client::behavior_version::BehaviorVersion;

/// Returns the version for SDK clients that this library builds, and for a configuration without one.
///
/// It is not `BehaviorVersion::latest()`. With that, `cargo update` could change timeouts, retries and the HTTP client of
/// requests for credentials, without a change in this library or in the program. A newer version is set here, with a line
/// in the changelog. `clippy.toml` refuses `latest()` everywhere.
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
