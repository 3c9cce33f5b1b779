//! What a Rusoto user had, for the configuration of AWS SDK clients.
//!
//! | Rusoto | here | on |
//! |---|---|---|
//! | the provider given to each client | `.shared_credentials(&s)` | `ConfigLoader`, `SdkConfig`'s builder |
//! | the `Region` given to each client | `.rusoto_region(&r)` | `ConfigLoader`, `SdkConfig`'s builder |
//! | no retries, no checksums, no stall detection | `.rusoto_defaults()` | `ConfigLoader`, `SdkConfig`'s builder |
//! | `Region::default()` | `RusotoRegionProvider` | `ConfigLoader::region`, `RegionProviderChain` |
//! | buckets in the path | `.rusoto_path_style()` (feature `s3`) | `aws_sdk_s3::config::Builder` |
//!
//! [`compare_regions`] says when Rusoto and the SDK would choose different regions on this machine.
//!
//! ```no_run
//! # #[cfg(feature = "aws-config")]
//! # async fn example(shared: rusoto_compat::shared::SharedCredentials)
//! # -> Result<(), rusoto_compat::convert::ConvertRegionError> {
//! use rusoto_compat::config::ConfigLoaderExt;
//!
//! let config = aws_config::defaults(aws_config::BehaviorVersion::v2026_01_12())
//!     .shared_credentials(&shared)
//!     .rusoto_region(&rusoto_signature::Region::EuWest1)?
//!     .rusoto_defaults()
//!     .load()
//!     .await;
//! # Ok(())
//! # }
//! ```
#![cfg_attr(not(feature = "aws-config"), doc = "\n[`compare_regions`]: https://docs.rs/rusoto-compat")]

#[cfg(feature = "aws-config")]
mod comparison;
#[cfg(feature = "aws-config")]
mod ext;
#[cfg(feature = "aws-config")]
mod region_provider;
#[cfg(feature = "aws-config")]
mod region_sources;
#[cfg(feature = "s3")]
mod s3;

#[cfg(feature = "aws-config")]
pub use comparison::{RegionComparison, RegionOrigin, compare_regions, compare_regions_in};
#[cfg(feature = "aws-config")]
pub use ext::{ConfigLoaderExt, SdkConfigBuilderExt};
#[cfg(feature = "aws-config")]
pub use region_provider::RusotoRegionProvider;
#[cfg(feature = "s3")]
pub use s3::S3ConfigBuilderExt;

/// The extension traits are for the SDK's types only, so that they can grow without breaking anybody.
mod sealed {
    pub trait Sealed {}
    #[cfg(feature = "aws-config")]
    impl Sealed for aws_config::ConfigLoader {}
    #[cfg(feature = "aws-config")]
    impl Sealed for aws_types::sdk_config::Builder {}
    #[cfg(feature = "s3")]
    impl Sealed for aws_sdk_s3::config::Builder {}
}
