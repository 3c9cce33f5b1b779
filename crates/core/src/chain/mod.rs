//! Rusoto's sourcing rules as providers of the AWS SDK.
//!
//! What worked on Rusoto works here and yields the same credentials; what failed there (IMDSv2, SSO, EKS Pod
//! Identity, web identity, `role_arn` profiles) works too. The providers of `aws-config` do the work wherever
//! their rule is Rusoto's.
//!
//! | provider | asks |
//! |---|---|
//! | [`EnvironmentProvider`] | `AWS_ACCESS_KEY_ID` and its companions, or another prefix |
//! | [`ProfileProvider`] | the shared credentials and config files |
//! | [`WebIdentityProvider`] | STS, with the token file that the environment names |
//! | [`ContainerProvider`] | ECS, EKS Pod Identity |
//! | [`InstanceMetadataProvider`] | EC2's instance metadata service |
//! | [`ChainProvider`] | these, in this order |
//!
//! None of them caches: [`RefreshCache`](crate::refresh::RefreshCache) does.

mod asking;
mod chain_provider;
mod container;
mod container_host;
mod context;
mod default_policy;
mod env;
mod environment;
mod failure;
mod fetch;
mod http_client;
mod instance_metadata;
mod json;
mod mfa;
mod outside;
mod profile;
mod report;
mod session;
mod small_bodies;
mod small_file;
mod sts;
#[cfg(test)]
mod tests;
#[doc(hidden)]
pub mod web_identity;

pub use chain_provider::ChainProvider;
pub use container::ContainerProvider;
pub use context::ProviderContext;
pub use default_policy::refresh_policy;
pub use environment::EnvironmentProvider;
pub use failure::error_message;
pub use instance_metadata::InstanceMetadataProvider;
pub use profile::{ProfileProvider, words_of_rusoto};
pub use report::{Attempt, ChainError, ChainReport, Member};
pub use web_identity::WebIdentityProvider;
