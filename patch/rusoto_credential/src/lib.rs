//! The API of `rusoto_credential` 0.48.0 on the chain and the cache of
//! [rusoto-compat](https://docs.rs/rusoto-compat).
//!
//! With `[patch.crates-io]` it replaces the original in a whole program, including Rusoto's own crates, and no line of
//! Rust changes. Sources that worked there yield the same credentials. IMDSv2, SSO, EKS Pod Identity, web identity and
//! `role_arn` profiles work too.
//!
//! | concept | types |
//! |---|---|
//! | credentials | [`AwsCredentials`], [`claims`], [`Anonymous`], [`Secret`] |
//! | the provider trait and its error | [`ProvideAwsCredentials`], [`CredentialsError`] |
//! | sources in files and code | [`EnvironmentProvider`], [`ProfileProvider`], [`StaticProvider`] |
//! | sources over the network | [`ContainerProvider`], [`InstanceMetadataProvider`] |
//! | all of these in order | [`ChainProvider`] |
//! | caches | [`AutoRefreshingProvider`], [`DefaultCredentialsProvider`] |
//! | settings that are read when they are needed | [`Variable`] |

#![forbid(unsafe_code)]

mod ask;
mod auto_refreshing;
mod chain;
pub mod claims;
mod container;
mod credentials;
mod default_provider;
mod environment;
mod error;
mod instance_metadata;
mod profile;
mod provider;
mod secrets;
mod static_provider;
mod variable;

pub use auto_refreshing::AutoRefreshingProvider;
pub use chain::ChainProvider;
pub use container::ContainerProvider;
pub use credentials::{Anonymous, AwsCredentials};
pub use default_provider::DefaultCredentialsProvider;
pub use environment::EnvironmentProvider;
pub use error::CredentialsError;
pub use instance_metadata::InstanceMetadataProvider;
pub use profile::ProfileProvider;
pub use provider::ProvideAwsCredentials;
pub use secrets::Secret;
pub use static_provider::StaticProvider;
pub use variable::Variable;
