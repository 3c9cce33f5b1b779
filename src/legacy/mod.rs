//! Rusoto's provider names, constructors and behaviour on the modern chain.
//!
//! In imports, replace `rusoto_credential::`, `rusoto_core::credential::` and `rusoto_sts::` by
//! `rusoto_compat::legacy::`. The program then compiles as before. Its providers also support IMDSv2, SSO, EKS Pod
//! Identity, web identity, and `role_arn` in profiles. Each of them is a provider of the AWS SDK as well.
//!
//! ```
//! use rusoto_compat::legacy::{AutoRefreshingProvider, ChainProvider}; // was: use rusoto_credential::{…};
//!
//! let provider = AutoRefreshingProvider::new(ChainProvider::new())?;
//! // Rusoto:  S3Client::new_with(HttpClient::new()?, provider.clone(), Region::UsEast1)
//! // the SDK: aws_config::defaults(..).credentials_provider(provider).load().await
//! # let _ = provider;
//! # Ok::<(), rusoto_compat::legacy::CredentialsError>(())
//! ```
//!
//! | name | improvements over Rusoto |
//! |---|---|
//! | [`EnvironmentProvider`] | |
//! | [`ProfileProvider`] | roles, SSO, web identity; the parser neither panics nor cuts values; a command has a time limit |
//! | [`ContainerProvider`] | EKS Pod Identity (a token in a file), https, a time limit that covers the body |
//! | [`InstanceMetadataProvider`] | version 2 of the service; `AWS_EC2_METADATA_DISABLED` and the endpoint variables |
//! | [`ChainProvider`] | web identity; the error and the [`report`](ChainProvider::report) name the reason of every member |
//! | [`AutoRefreshingProvider`], [`DefaultCredentialsProvider`] | no error sticks, no loop, no wait for a renewal |
//! | [`StaticProvider`] | a time of validity beyond all dates does not panic |
//! | `StsAssumeRoleSessionCredentialsProvider` | STS through the SDK; an MFA code for each session |
//! | `StsSessionCredentialsProvider` | STS through the SDK; an MFA code for each session |
//! | `StsWebIdentityFederationSessionCredentialsProvider` | is a provider again, as up to 0.42; STS through the SDK |
//! | `WebIdentityProvider` | STS through the SDK, with retries and a time limit; the error names variable and file |
//!
//! Requests to STS and SSO need https. Turn on the feature `default-https-client`, or give the provider an HTTP client
//! of your own (`with_context`).
//!
//! All other items of rusoto_sts are re-exported. These items are re-exported from rusoto_credential, so they need no
//! conversion: [`AwsCredentials`], [`CredentialsError`], [`ProvideAwsCredentials`], [`Anonymous`], [`Secret`],
//! [`Variable`], [`claims`].
//!
//! # Clients without an explicit provider
//!
//! An import changes only your own code. `S3Client::new(region)` makes its provider inside `rusoto_core`, from the
//! original `rusoto_credential`, and stays on Rusoto's own chain. A program that uses both `new` and `new_with` may
//! then sign with two identities, or fail in one half. There are two ways out:
//!
//! - Replace each `XClient::new(region)`:
//!
//!   ```
//!   use rusoto_compat::legacy::{CredentialsError, DefaultCredentialsProvider};
//!   use rusoto_core::{DispatchSignedRequest, Region};
//!   use rusoto_s3::S3Client;
//!
//!   /// Made once; every client gets a clone.
//!   fn credentials() -> Result<DefaultCredentialsProvider, CredentialsError> {
//!       DefaultCredentialsProvider::new()
//!   }
//!
//!   fn s3<D>(dispatcher: D, credentials: &DefaultCredentialsProvider) -> S3Client
//!   where
//!       D: DispatchSignedRequest + Send + Sync + 'static,
//!   {
//!       S3Client::new_with(dispatcher, credentials.clone(), Region::EuWest1)
//!   }
//!   ```
//!
//! - If such a client is built in somebody else's crate, use the drop-in `rusoto_credential` with `[patch.crates-io]`.
//!   It also replaces the dependency of `rusoto_core`, so `Client::new` uses this chain.
//!
//! # Caching
//!
//! As in Rusoto, only [`AutoRefreshingProvider`] and [`DefaultCredentialsProvider`] cache. A Rusoto client asks its
//! provider for every request. Every other provider then reads a file, runs a process or calls the network each time.
//!
//! Each provider converts into a [`SharedCredentials`](crate::SharedCredentials) with `.into()`. The two caching
//! providers convert into their cache. The others are then used as providers of the SDK, so the account id and the
//! class of errors are kept. [`SharedCredentials::from_rusoto`](crate::SharedCredentials::from_rusoto) does the same,
//! with one exception: it puts one more cache around an [`AutoRefreshingProvider`] that wraps a provider of your own.
//!
//! # Errors
//!
//! Rusoto's error is one string. Here it holds the whole chain of causes. It begins with Rusoto's own words if programs
//! match on these ("Couldn't find AWS credentials in …", "No (or empty) …"). The SDK's view keeps the class of the
//! error: not configured, or failed.
//!
//! # Intended differences
//!
//! | | Rusoto | here |
//! |---|---|---|
//! | a failed load of [`AutoRefreshingProvider`] | its error is returned for ever | after a pause, the next call loads again |
//! | credentials that expire in under 20 s | loaded in a loop without an end | returned until they expire |
//! | expiry of [`AutoRefreshingProvider`] in Rusoto's view | the true one | at least 30 s away, against loops |
//! | credentials without expiry in [`AutoRefreshingProvider`] | kept for ever | loaded again every ten minutes |
//! | a changed credentials or config file | never read again | read again after two checks have seen the same change |
//! | a load | on the task of the caller | on a Tokio task of its own, at most five minutes |
//! | `get_mut` while a load runs | not possible | the load starts again on the changed provider |
//! | a runtime | needed by providers that use the network | also needed by the caches, for each load |
//! | MFA code with [`AutoRefreshingProvider`] | set before use | set at any time, or requested from a function |
//! | errors of STS | `StsProvider get_session_token error: …` for all | the operation, the role, and the reason |
//! | an incomplete answer of STS | an error of the parser | an error with either SDK; incomplete keys are never used to sign |
//!
//! [`chain`](crate::chain) lists the differences of the chain and its members.

mod auto_refreshing;
mod chain_provider;
mod container;
mod default_provider;
mod environment;
mod instance_metadata;
mod into_shared;
mod profile;
mod static_provider;
mod sts;
mod views;

pub use auto_refreshing::AutoRefreshingProvider;
pub use chain_provider::ChainProvider;
pub use container::ContainerProvider;
pub use default_provider::DefaultCredentialsProvider;
pub use environment::EnvironmentProvider;
pub use instance_metadata::InstanceMetadataProvider;
pub use profile::ProfileProvider;
pub use static_provider::StaticProvider;

pub(crate) use into_shared::known;

pub use rusoto_credential::{
    Anonymous, AwsCredentials, CredentialsError, ProvideAwsCredentials, Secret, Variable, claims,
};

pub use sts::{
    StsAssumeRoleSessionCredentialsProvider, StsSessionCredentialsProvider,
    StsWebIdentityFederationSessionCredentialsProvider, WebIdentityProvider,
};

// The other items of rusoto_sts, so that one import is enough. The names above hide the items of the same name.
#[doc(no_inline)]
pub use rusoto_sts::*;
