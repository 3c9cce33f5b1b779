//! Use Rusoto and the AWS SDK for Rust in one program, with one credential source, while the code moves over.
//!
//! [`SharedCredentials`] is a credentials provider for the clients of both SDKs. All of them sign with the same session.
//! The source behind it is a provider of Rusoto or of the AWS SDK, and is asked once for each session.
//!
//! ```toml
//! [dependencies]
//! rusoto-compat = { git = "https://github.com/rusoto-compat/rusoto-compat", features = ["sdk"] }
//! # After the first release:
//! # rusoto-compat = { version = "0.1", features = ["sdk"] }
//! ```
//!
//! # From a provider of Rusoto
//!
//! The program has a Rusoto provider. Clients of the SDK join it:
//!
//! ```
//! # #[cfg(feature = "sdk")]
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use aws_config::BehaviorVersion;
//! use rusoto_compat::SharedCredentials;
//! use rusoto_compat::config::RusotoConfigExt;
//! use rusoto_core::{HttpClient, Region};
//! use rusoto_credential::StaticProvider;
//! use rusoto_s3::S3Client;
//!
//! // Any provider of Rusoto goes in here, such as `ChainProvider::new()`.
//! let provider = StaticProvider::new_minimal("AKIDEXAMPLE".to_owned(), "a secret".to_owned());
//! let shared = SharedCredentials::from_rusoto(provider);
//! let region = Region::EuWest1;
//!
//! // The client of Rusoto takes a clone of it, instead of the provider.
//! let old = S3Client::new_with(HttpClient::new()?, shared.clone(), region.clone());
//!
//! // The client of the SDK takes it from the configuration.
//! let config = aws_config::defaults(BehaviorVersion::v2026_01_12())
//!     .shared_credentials(&shared)
//!     .rusoto_region(&region)?
//!     .load()
//!     .await;
//! let new = aws_sdk_s3::Client::new(&config);
//! # Ok(())
//! # }
//! # #[cfg(not(feature = "sdk"))] fn main() {}
//! ```
//!
//! # From a provider of the AWS SDK
//!
//! The program has a provider of the SDK. Clients of Rusoto join it:
//!
//! ```
//! # #[cfg(feature = "sdk")]
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use aws_config::{BehaviorVersion, Region};
//! use aws_credential_types::Credentials;
//! use rusoto_compat::SharedCredentials;
//! use rusoto_compat::config::RusotoConfigExt;
//! use rusoto_core::HttpClient;
//! use rusoto_s3::S3Client;
//!
//! // Any provider of the SDK goes in here.
//! let provider = Credentials::new("AKIDEXAMPLE", "a secret", None, None, "example");
//! let shared = SharedCredentials::from_sdk(provider);
//!
//! let old = S3Client::new_with(HttpClient::new()?, shared.clone(), rusoto_core::Region::EuWest1);
//!
//! // With this, clients of the SDK see each rotation at once, as clients of Rusoto do.
//! let config = aws_config::defaults(BehaviorVersion::v2026_01_12())
//!     .shared_credentials(&shared)
//!     .region(Region::new("eu-west-1"))
//!     .load()
//!     .await;
//! let new = aws_sdk_s3::Client::new(&config);
//! # Ok(())
//! # }
//! # #[cfg(not(feature = "sdk"))] fn main() {}
//! ```
//!
//! # From a default chain
//!
//! A chain asks STS and SSO over HTTPS. Turn on feature `default-https-client` for it.
//!
//! ```no_run
//! # #[cfg(feature = "chain")]
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use aws_config::BehaviorVersion;
//! use rusoto_compat::SharedCredentials;
//!
//! // The default chain of the SDK.
//! let found = aws_config::load_defaults(BehaviorVersion::v2026_01_12()).await;
//! let shared = SharedCredentials::from_sdk_config(&found)?;
//!
//! // Rusoto's default chain, with its places and its order, and also with SSO sessions, role profiles and web identity.
//! let shared = SharedCredentials::default_chain();
//! # Ok(())
//! # }
//! ```
//!
//! # Modules
//!
//! | module | contents | feature |
//! |---|---|---|
//! | [`shared`] | [`SharedCredentials`], its builder and its status | |
//! | [`convert`] | conversions between values of Rusoto and of the SDK | for regions `sdk`, for bodies and errors of calls `http` |
//! | [`usage`] | counts of the requests of each SDK: how much of Rusoto is left | by operation `http` |
//! | [`versions`] | clients and providers of Rusoto 0.46 and 0.47 | `rusoto-0-46`, `rusoto-0-47` |
//! | `config` | Rusoto's credentials, region and defaults for `SdkConfig` | `sdk` |
//! | `http` | Rusoto clients over the HTTP client of the SDK | `http` |
//! | `engine` | one configuration and the counts of all of Rusoto, if `rusoto_core` is replaced | `http` |
//! | `chain` | Rusoto's default chain and its members, as providers of the SDK | `chain` |
//! | `legacy` | the providers of `rusoto_credential` and `rusoto_sts` by the same names, on that chain | `legacy` |
//! | `preflight` | checks at start-up that both SDKs work and agree | `preflight` |
//!
//! # Features
//!
//! No feature is on by default. The default build brings neither `rusoto_core` nor `aws-config` nor a TLS stack.
//!
//! | feature | adds | needs |
//! |---|---|---|
//! | `sdk` | regions, `RusotoConfigExt`, `from_sdk_config` | |
//! | `http` | `SharedHttpDispatcher`, conversions of bodies and errors, counts by operation | `sdk`, a TLS pick |
//! | `chain` | `default_chain` | `sdk` |
//! | `legacy` | the module `legacy` | `chain`, `http`, a TLS pick |
//! | `preflight` | the module `preflight` | `http`, a TLS pick |
//! | `default-https-client` | HTTPS for all of these, with the TLS stack of the SDK | |
//! | `serde` | `Serialize` for status, usage and reports; `RegionAndEndpoint` in Rusoto's form | |
//! | `rusoto-0-46`, `rusoto-0-47` | these versions of Rusoto, beside 0.48 | |
//! | `rusoto-native-tls`, `rusoto-rustls` | a TLS pick | |
//! | `full` | all of these but the TLS picks | a TLS pick |
//!
//! A TLS pick is needed because `rusoto_core` compiles with exactly one of its TLS features. Your own `rusoto_*` dependencies
//! may turn it on; if none does, take one of the two features here.

#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "sdk")]
#[cfg_attr(docsrs, doc(cfg(feature = "sdk")))]
pub mod config;
pub mod convert;
#[cfg(feature = "http")]
#[cfg_attr(docsrs, doc(cfg(feature = "http")))]
pub mod engine;
#[cfg(feature = "http")]
#[cfg_attr(docsrs, doc(cfg(feature = "http")))]
pub mod http;
#[cfg(feature = "legacy")]
#[cfg_attr(docsrs, doc(cfg(feature = "legacy")))]
pub mod legacy;
#[cfg(feature = "preflight")]
#[cfg_attr(docsrs, doc(cfg(feature = "preflight")))]
pub mod preflight;
pub mod shared;
pub mod usage;
pub mod versions;

#[doc(inline)]
pub use shared::{CredentialEvent, CredentialStatus, SharedCredentials, SharedCredentialsBuilder};

#[cfg(feature = "chain")]
#[cfg_attr(docsrs, doc(cfg(feature = "chain")))]
#[doc(inline)]
pub use rusoto_compat_core::chain;
pub use rusoto_compat_core::refresh::{
    LoadError, LoadErrorKind, PolicyError, RefreshPolicy, RefreshPolicyBuilder, SourceFailure,
};
