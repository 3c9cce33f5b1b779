//! Do both worlds work, and do they agree? One call at start-up, or by hand.
//!
//! Public migrations failed on a missing connector after green tests, on two identities in one process, and on a
//! region that had changed without a word. [`Preflight`] looks for these on the machine that the program runs on,
//! with the very objects that its clients are built from.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! # let region = rusoto_core::Region::EuWest1;
//! use aws_config::BehaviorVersion;
//! use rusoto_compat::SharedCredentials;
//! use rusoto_compat::config::ConfigLoaderExt;
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
//! # What is checked
//! | check | fails when |
//! |---|---|
//! | SDK HTTP client | the config has no HTTP client, and none is compiled in |
//! | SDK region | the config has no region |
//! | same region | the worlds would sign for different regions, or send to different endpoints |
//! | FIPS, dual stack | the SDK sends to FIPS endpoints, and Rusoto does not; warns likewise of dual stack |
//! | Rusoto credentials, SDK credentials | they cannot be loaded |
//! | configured source | never; warns when a source that is configured failed, and another one answered |
//! | same access key | the worlds would sign with different keys |
//! | expiry | the credentials have expired by the clock of this machine |
//! | Rusoto transport, SDK transport | STS cannot be reached: TLS, name, port, proxy, time |
//! | Rusoto identity, SDK identity | STS refuses the credentials |
//! | same identity | STS sees two identities |
//! | clock | the clock of this machine is more than five minutes off that of STS |
//!
//! What cannot be checked, because it was not handed over or because of an earlier failure, is skipped and says why.
//! `GetCallerIdentity` of STS is asked once through each world. It needs no permission, changes nothing, and costs
//! nothing. At a custom endpoint that has no STS, transport is checked and identity is skipped.
//!
//! # How long it takes
//! Two round trips when all is well. Each step has a limit ([`PreflightBuilder::timeout`], ten seconds by default),
//! and there are three: regions, credentials of both worlds, STS in both worlds. A provider that blocks its thread is
//! beyond any limit.

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
