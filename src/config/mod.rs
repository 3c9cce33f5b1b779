//! Rusoto's credentials, region and defaults for the configuration of AWS SDK clients.
//!
//! | Rusoto | AWS SDK | on |
//! |---|---|---|
//! | the provider given to each client | `.shared_credentials(&s)` of [`RusotoConfigExt`] | `ConfigLoader`, `SdkConfig`'s builder |
//! | the `Region` given to each client | `.rusoto_region(&r)?` of [`RusotoConfigExt`] | `ConfigLoader`, `SdkConfig`'s builder |
//! | no retries, checksums or stalled-stream protection | `.rusoto_defaults()` of [`RusotoConfigExt`] | `ConfigLoader`, `SdkConfig`'s builder |
//! | `Region::default()` | [`RusotoRegionProvider`] | `ConfigLoader::region`, `RegionProviderChain` |
//! | the bucket in the path of the URL | `.force_path_style(true)` of the SDK | `aws_sdk_s3::config::Builder` |
//!
//! [`compare_regions`] tells when Rusoto and the SDK would choose different regions on this machine.
//!
//! ```no_run
//! # async fn example(shared: rusoto_compat::SharedCredentials)
//! # -> Result<(), rusoto_compat::convert::ConvertRegionError> {
//! use rusoto_compat::config::RusotoConfigExt;
//!
//! let config = aws_config::defaults(aws_config::BehaviorVersion::v2026_01_12())
//!     .shared_credentials(&shared)
//!     .rusoto_region(&rusoto_signature::Region::EuWest1)?
//!     .rusoto_defaults()
//!     .load()
//!     .await;
//! // Rusoto always put the bucket into the path. Most S3-compatible servers need this.
//! let s3 = aws_sdk_s3::config::Builder::from(&config).force_path_style(true).build();
//! # Ok(())
//! # }
//! ```

mod comparison;
mod ext;
mod region_provider;
mod region_sources;

pub use comparison::{RegionComparison, RegionOrigin, compare_regions, compare_regions_in};
pub use ext::RusotoConfigExt;
pub use region_provider::RusotoRegionProvider;
