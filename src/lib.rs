//! Use Rusoto and the AWS SDK for Rust in one program, with one credential source, while the code moves over.
//!
//! [`SharedCredentials`] is a credentials provider for the clients of both SDKs: they sign with the same
//! session, and its source, a provider of either world, is asked once per rotation.
//!
//! ```
//! use rusoto_compat::SharedCredentials;
//! use rusoto_credential::ChainProvider;
//!
//! let shared = SharedCredentials::from_rusoto(ChainProvider::new());
//!
//! // Rusoto:  S3Client::new_with(HttpClient::new()?, shared.clone(), Region::UsEast1)
//! // the SDK: aws_config::defaults(..).shared_credentials(&shared).load().await
//! # let _ = shared;
//! ```
//!
//! | module | for | feature |
//! |---|---|---|
//! | [`shared`] | [`SharedCredentials`], its builder and status | |
//! | [`convert`] | values of one world as values of the other | regions: `region` |
//! | `config` | both handed to `aws-config`, with Rusoto's defaults | `aws-config`, `s3` |
//! | `http` | Rusoto clients over the SDK's HTTP client; bodies and errors both ways | `http`, `default-https-client` |
//! | `chain` | Rusoto's sourcing rules as providers of the SDK | `chain` |
//! | `legacy` | Rusoto's provider names, to be swapped by import | `legacy`, `legacy-sts` |
//! | [`usage`] | what is left of Rusoto, counted | by operation: `http` |
//! | [`versions`] | clients and providers of Rusoto 0.46 and 0.47 beside those of 0.48 | `rusoto-0-46`, `rusoto-0-47` |
//! | `preflight` | checks at start-up that both worlds work and agree | `preflight` |
//!
//! The default build brings neither `rusoto_core` nor `aws-config` nor a TLS stack.

#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(any(feature = "aws-config", feature = "s3"))]
#[cfg_attr(docsrs, doc(cfg(any(feature = "aws-config", feature = "s3"))))]
pub mod config;
pub mod convert;
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
