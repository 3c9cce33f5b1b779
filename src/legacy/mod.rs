//! Rusoto's provider names, constructors and behaviour on the modern chain.

mod auto_refreshing;
mod chain_provider;
mod container;
mod default_provider;
mod environment;
mod instance_metadata;
mod profile;
mod static_provider;
#[cfg(feature = "legacy-sts")]
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

pub use rusoto_credential::{
    Anonymous, AwsCredentials, CredentialsError, ProvideAwsCredentials, Secret, Variable, claims,
};

#[cfg(feature = "legacy-sts")]
#[cfg_attr(docsrs, doc(cfg(feature = "legacy-sts")))]
pub use sts::{
    StsAssumeRoleSessionCredentialsProvider, StsSessionCredentialsProvider,
    StsWebIdentityFederationSessionCredentialsProvider, WebIdentityProvider,
};

// The rest of rusoto_sts, so that one import serves as before. The names above hide theirs.
#[cfg(feature = "legacy-sts")]
#[cfg_attr(docsrs, doc(cfg(feature = "legacy-sts")))]
#[doc(no_inline)]
pub use rusoto_sts::*;
