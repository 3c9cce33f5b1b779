//! Credentials of a profile in the shared files.

mod base;
mod command;
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

pub use no_credentials::words_of_rusoto;
pub use provider::ProfileProvider;
#[cfg(all(feature = "engine", feature = "default-https-client"))]
pub(crate) use provider::profile_setting;
pub(super) use provider::{setting_of_default_profile, settings_of_default_profile};
