//! Credentials of a profile in the shared files.

mod absence;
mod base;
mod command;
mod files;
mod lineage;
mod load;
mod login;
mod parser;
mod plan;
mod process;
mod provider;
mod roles;
mod sections;
mod settings;
mod sso;

pub use absence::words_of_rusoto;
pub use provider::ProfileProvider;
pub(super) use provider::{setting_of_default_profile, settings_of_default_profile};
