//! The settings of the default profile, for what is configured and not loaded.

use super::files::{ProfileFile, config_path, default_profile_name};
use super::sections::{Kind, Properties, nested, value};
use crate::chain::env::Env;

/// The profile that `AWS_PROFILE` names, or `default`, in the config file.
#[derive(Debug, Default)]
pub(crate) struct ConfigProfile(Properties);

impl ConfigProfile {
    /// Reads the file on the current thread. A file that cannot be read sets nothing: the chain reports it.
    pub(crate) fn read(env: &Env) -> Self {
        let file = config_path(env).ok().and_then(|path| ProfileFile::read_blocking(path, Kind::Config).ok());
        let profile = file.and_then(|mut file| file.sections.profiles.remove(&default_profile_name(env)));
        Self(profile.unwrap_or_default())
    }

    /// Returns a setting.
    pub(crate) fn setting(&self, key: &str) -> Option<&str> {
        value(&self.0, key)
    }

    /// Returns a setting in the indented lines below a key: `addressing_style` below `s3`.
    pub(crate) fn below(&self, key: &str, name: &str) -> Option<&str> {
        nested(&self.0, key, name)
    }
}
