//! Checks, at start-up or by hand, that Rusoto and the AWS SDK work and agree.
//!
//! Public migrations failed because an HTTP connector was missing in production, because one process had two
//! identities, and because the region had changed unnoticed. [`Preflight`] looks for such faults on the machine that
//! runs the program, with the objects from which the program builds its clients.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! # let region = rusoto_core::Region::EuWest1;
//! use aws_config::BehaviorVersion;
//! use rusoto_compat::SharedCredentials;
//! use rusoto_compat::config::RusotoConfigExt;
//! use rusoto_compat::preflight::Preflight;
//! use rusoto_core::HttpClient;
//! use rusoto_credential::ChainProvider;
//!
//! let shared = SharedCredentials::from_rusoto(ChainProvider::new());
//! let config = aws_config::defaults(BehaviorVersion::v2026_01_12())
//!     .shared_credentials(&shared)
//!     .rusoto_region(&region)?
//!     .load()
//!     .await;
//!
//! let report = Preflight::builder()
//!     .shared(&shared)
//!     .sdk_config(&config)
//!     .rusoto_region(&region)
//!     .rusoto_dispatcher(HttpClient::new()?)
//!     .run()
//!     .await;
//! println!("{report}");
//! if !report.is_ok() {
//!     return Err("preflight failed".into());
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Checks
//!
//! | check | fails when |
//! |---|---|
//! | SDK HTTP client | the config has no HTTP client, and none is compiled in |
//! | SDK region | the config has no region |
//! | same region | the two SDKs would sign for different regions, or send to different endpoints |
//! | FIPS, dual stack | the AWS SDK sends to FIPS endpoints and Rusoto does not. For dual-stack endpoints it warns |
//! | Rusoto credentials, SDK credentials | they cannot be loaded |
//! | configured source | never. It warns when a configured source failed and another one answered |
//! | same access key | the two SDKs would sign with different keys |
//! | expiry | the credentials have expired by the clock of this machine |
//! | Rusoto transport, SDK transport | STS cannot be reached: TLS, name, port, proxy, time |
//! | Rusoto identity, SDK identity | STS refuses the credentials |
//! | same identity | STS sees two identities |
//! | clock | the clock of this machine is more than five minutes off the clock of STS |
//!
//! A check is skipped if its object was not passed in, or if an earlier check failed. The report states the reason.
//! `GetCallerIdentity` of STS is called once through each SDK. It needs no permission, changes nothing and costs
//! nothing. At a custom endpoint without STS, transport is checked and identity is skipped.
//!
//! # Duration
//!
//! It takes two round trips if all is well. There are three steps: the regions, the credentials of both SDKs, and STS
//! through both SDKs. Each step has a limit ([`PreflightBuilder::timeout`], ten seconds by default). The limit cannot
//! stop a provider that blocks its thread.

mod bounded;
mod builder;
mod clock;
mod credentials;
mod http_client;
mod inputs;
mod region;
mod report;
mod sts;
mod times;
mod variants;

pub use builder::{Preflight, PreflightBuilder};
pub use report::{Check, CheckName, CheckStatus, PreflightReport};
