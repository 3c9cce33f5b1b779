//! Rusoto's sourcing rules as providers of the AWS SDK.
//!
//! These providers load the same credentials as Rusoto from each source that Rusoto knew. They support further sources:
//! IMDSv2, SSO, EKS Pod Identity, web identity, and profiles with `role_arn`. They use the providers of `aws-config`
//! where these have the same rules as Rusoto.
//!
//! | provider | reads |
//! |---|---|
//! | [`EnvironmentProvider`] | `AWS_ACCESS_KEY_ID` and its companions, or another prefix |
//! | [`ProfileProvider`] | the shared credentials and config files |
//! | [`WebIdentityProvider`] | STS, with the token file that the environment names |
//! | [`ContainerProvider`] | ECS, EKS Pod Identity |
//! | [`InstanceMetadataProvider`] | EC2's instance metadata service |
//! | [`ChainProvider`] | all of these, in this order |
//!
//! No provider caches. [`RefreshCache`](crate::refresh::RefreshCache) does.

mod body_limit;
mod chain_provider;
mod container;
mod container_host;
mod context;
mod default_policy;
pub(crate) mod env;
mod environment;
mod failure;
mod fetch;
mod http_client;
mod instance_metadata;
mod json;
mod mfa;
mod profile;
pub(crate) mod proxy_and_trust;
mod report;
mod service_config;
mod session;
mod small_file;
mod sts;
#[cfg(test)]
mod tests;
mod web_identity;

pub use chain_provider::ChainProvider;
pub use container::ContainerProvider;
pub use context::ProviderContext;
pub use default_policy::refresh_policy;
pub use environment::EnvironmentProvider;
pub use failure::error_message;
pub use instance_metadata::InstanceMetadataProvider;
#[cfg(all(feature = "engine", feature = "default-https-client"))]
pub(crate) use profile::ConfigProfile;
pub use profile::{ProfileProvider, words_of_rusoto};
pub use report::{Attempt, ChainError, ChainReport, Member};
#[cfg(all(feature = "engine", feature = "default-https-client"))]
pub(crate) use service_config::{DUAL_STACK, FIPS, Switch, on_or_off};
pub use web_identity::WebIdentityProvider;
// For the provider of the same name in `legacy`.
#[doc(hidden)]
pub use web_identity::{DEFAULT_SESSION_NAME, ROLE_ARN, SESSION_NAME, TOKEN_FILE, sts_client_for_token};
