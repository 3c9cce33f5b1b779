//! The API of `rusoto_credential` 0.48.0 on the chain and the cache of
//! [rusoto-compat](https://docs.rs/rusoto-compat).
//!
//! Used through `[patch.crates-io]` it takes the place of the original in a whole program, Rusoto's own crates
//! included, without a line of Rust being changed. What worked there works and yields the same credentials; what
//! failed there (IMDSv2, SSO, EKS Pod Identity, web identity, `role_arn` profiles) works too.
//!
//! | concept | types |
//! |---|---|
//! | credentials | [`AwsCredentials`], [`claims`], [`Anonymous`], [`Secret`] |
//! | who provides them | [`ProvideAwsCredentials`], [`CredentialsError`] |
//! | where from | [`EnvironmentProvider`], [`ProfileProvider`], [`ContainerProvider`], [`InstanceMetadataProvider`], [`StaticProvider`] |
//! | all of these in order | [`ChainProvider`] |
//! | kept and renewed | [`AutoRefreshingProvider`], [`DefaultCredentialsProvider`] |
//! | settings read when needed | [`Variable`] |

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
