//! Credentials of a profile in the shared files.

mod files;
mod load;
mod parser;
mod plan;
mod process;
mod provider;
mod sections;

pub(super) use load::no_files;
pub use provider::ProfileProvider;
pub(super) use provider::setting_of_default_profile;
