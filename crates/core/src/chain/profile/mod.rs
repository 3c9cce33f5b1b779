//! Credentials of a profile in the shared files.

mod base;
mod command;
#[cfg(all(feature = "engine", feature = "default-https-client"))]
mod config_profile;
mod files;
mod load;
mod login;
mod no_credentials;
mod parser;
mod plan;
mod process;
mod provider;
mod role_chain;
mod roles;
mod sections;
mod settings;
mod sso;

#[cfg(all(feature = "engine", feature = "default-https-client"))]
pub(crate) use config_profile::ConfigProfile;
pub use no_credentials::words_of_rusoto;
pub use provider::ProfileProvider;
pub(super) use provider::{setting_of_default_profile, settings_of_default_profile};
