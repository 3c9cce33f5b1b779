//! Rusoto's provider names, constructors and behaviour on the modern chain.
//!
//! In imports, replace `rusoto_credential::`, `rusoto_core::credential::` and `rusoto_sts::` by `rusoto_compat::legacy::`.
//! The program compiles as before. Its providers now also support IMDSv2, SSO, EKS Pod Identity, web identity and `role_arn`
//! in profiles, and each is a provider of the AWS SDK as well.
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
//! | name | what is better than with Rusoto |
//! |---|---|
//! | [`EnvironmentProvider`] | |
//! | [`ProfileProvider`] | roles, SSO, web identity; the parser neither panics nor cuts values; a command has a time limit |
//! | [`ContainerProvider`] | EKS Pod Identity (a token in a file), https, a time limit that covers the body |
//! | [`InstanceMetadataProvider`] | version 2 of the service; `AWS_EC2_METADATA_DISABLED` and the endpoint variables |
//! | [`ChainProvider`] | web identity; the error names the reason of every member, [`report`](ChainProvider::report) too |
//! | [`AutoRefreshingProvider`], [`DefaultCredentialsProvider`] | the cache of [`SharedCredentials`](crate::SharedCredentials): no error sticks, nothing spins, nobody waits for a renewal |
//! | [`StaticProvider`] | a time of validity beyond all dates is no panic |
//! | `StsAssumeRoleSessionCredentialsProvider`, `StsSessionCredentialsProvider` | by the SDK if wanted (`from_sdk_config`); an MFA code for each session (`with_mfa_codes_from`) |
//! | `StsWebIdentityFederationSessionCredentialsProvider` | is a provider, as up to 0.42; by the SDK if wanted |
//! | `WebIdentityProvider` | STS by the SDK, with retries and a time limit; the error names variable and file |
//!
//! Calls to STS and SSO need https: turn on feature `default-https-client`, or give the provider an HTTP client of your own
//! (`with_context`).
//!
//! Everything else in rusoto_sts is re-exported. These are re-exported from rusoto_credential, so that no conversion is needed: [`AwsCredentials`], [`CredentialsError`],
//! [`ProvideAwsCredentials`], [`Anonymous`], [`Secret`], [`Variable`], [`claims`].
//!
//! # Clients that name no provider
//!
//! An import changes only your own code. `S3Client::new(region)` makes its provider inside `rusoto_core`, from the original
//! `rusoto_credential`, and so stays on Rusoto's own chain. A program that uses both `new` and `new_with` may then sign with
//! two identities, or fail in one half. There are two ways out:
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
//! - Where such a client is built in somebody else's crate, take the drop-in `rusoto_credential` by
//!   `[patch.crates-io]`. It stands in for what `rusoto_core` depends on as well, so `Client::new` has this chain.
//!
//! # Who caches
//!
//! As with Rusoto, only [`AutoRefreshingProvider`] and [`DefaultCredentialsProvider`] cache. A Rusoto client asks its
//! provider for every request, so any other provider reads a file, runs a process or calls the network each time.
//!
//! Each provider converts into a [`SharedCredentials`](crate::SharedCredentials) with `.into()`. For the two caches this is
//! the cache itself. The others are asked as providers of the SDK, so that the account id and the class of errors are kept.
//! [`SharedCredentials::from_rusoto`](crate::SharedCredentials::from_rusoto) does the same, except for an
//! [`AutoRefreshingProvider`] around a provider of your own: there it puts one more cache.
//!
//! # Errors
//!
//! Rusoto's error is one string. Here it holds the whole chain of causes. It begins with Rusoto's own words where programs
//! look for them ("Couldn't find AWS credentials in …", "No (or empty) …"). The SDK's view keeps the class: not configured,
//! or failed.
//!
//! # What is different on purpose
//!
//! | | Rusoto | here |
//! |---|---|---|
//! | a failed load of [`AutoRefreshingProvider`] | its error is answered for ever | the next call after a pause loads again |
//! | credentials that expire in under 20 s | asked for in a loop without an end | served until they expire |
//! | expiry that [`AutoRefreshingProvider`] states to Rusoto | the true one | never closer than 30 s, so that no other cache of Rusoto's spins |
//! | credentials without expiry in [`AutoRefreshingProvider`] | kept for ever | asked for again every ten minutes |
//! | a credentials or config file that is changed | never read again | read again, when two looks at its size and time, a second apart, have seen the same change |
//! | a load | on the task of the caller | on a Tokio task of its own, at most five minutes |
//! | `get_mut` while a load runs | cannot be | the load starts again on the changed provider |
//! | a runtime | needed by those that go over the network | needed by the caches as well, for each load |
//! | MFA code with [`AutoRefreshingProvider`] | set before use | can be set at any time, or asked for |
//! | errors of the STS providers | `StsProvider get_session_token error: …` for all of them | the operation, the role, and the reason |
//! | half an answer of STS | an error of the parser | an error, by either SDK; nothing is signed with half a key |
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

// The rest of rusoto_sts, so that one import serves as before. The names above hide theirs.
#[doc(no_inline)]
pub use rusoto_sts::*;
