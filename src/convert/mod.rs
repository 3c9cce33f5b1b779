//! Conversions between values of Rusoto and values of the AWS SDK. They need no I/O, no async and no clock.
//!
//! | Rusoto | direction | AWS SDK for Rust |
//! |---|---|---|
//! | `AwsCredentials` | [`TryIntoSdk`] → | `Credentials` |
//! | `AwsCredentials` | ← [`IntoRusoto`] | `Credentials` |
//! | `CredentialsError` | [`IntoSdk`] → | `CredentialsError` |
//! | `CredentialsError` | ← [`IntoRusoto`] | `CredentialsError` |
//! | `Region` | [`TryIntoSdk`] → | `RegionAndEndpoint` (feature `sdk`) |
//! | `Region` | ← [`TryIntoRusoto`] | `RegionAndEndpoint`, or `Region` alone (feature `sdk`) |
//! | `ByteStream` | [`IntoSdk`] → | `ByteStream` (feature `http`) |
//! | `ByteStream` | ← [`IntoRusoto`] | `ByteStream`, `SdkBody` (feature `http`) |
//!
//! Credentials and their errors of Rusoto 0.46 and 0.47 convert in the same way. See [`versions`](crate::versions).
//!
//! These are traits of this crate because the orphan rule forbids `From` between two foreign types. A conversion that can
//! fail has a trait of its own.
//!
//! [`SharedCredentials`](crate::SharedCredentials) converts by itself. Use these traits for values that your program
//! holds, such as a fixed key or a configured region.
//!
//! ```
//! use rusoto_compat::convert::{IntoRusoto, TryIntoSdk};
//! use rusoto_credential::AwsCredentials;
//!
//! let old = AwsCredentials::new("AKIDEXAMPLE", "a secret", None, None);
//! let new = (&old).try_into_sdk()?;
//! assert_eq!(new.access_key_id(), "AKIDEXAMPLE");
//!
//! let back = new.into_rusoto();
//! assert_eq!(back.aws_secret_access_key(), old.aws_secret_access_key());
//! # Ok::<(), rusoto_compat::convert::ConvertCredentialsError>(())
//! ```

pub(crate) mod any_rusoto;
pub(crate) mod class;
pub(crate) mod credentials;
pub(crate) mod errors;
#[cfg(feature = "sdk")]
mod partition;
#[cfg(feature = "sdk")]
mod region;
#[cfg(all(feature = "sdk", feature = "serde"))]
mod region_serde;
pub(crate) mod time;
mod traits;

pub use credentials::{ConvertCredentialsError, try_credentials_into_sdk};
#[cfg(feature = "preflight")]
pub(crate) use partition::{is_aws_endpoint, service_endpoint as endpoint_of_service};
#[cfg(feature = "sdk")]
pub use region::{ConvertRegionError, RegionAndEndpoint, rusoto_region_for_service};
pub use rusoto_compat_core::error_chain::error_chain;
pub use rusoto_compat_core::text::fit_to_show;
pub use traits::{IntoRusoto, IntoSdk, TryIntoRusoto, TryIntoSdk};
