//! The provider of a profile in the shared files.

use super::views::{both_views, into_rusoto};
use crate::chain;
use rusoto_credential::CredentialsError;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// A provider for a profile in the shared files.
///
/// The profile may have keys or `credential_process`. It may also have `role_arn`, SSO, `aws login` or web identity, which
/// Rusoto did not support.
///
/// Each call reads the files, and asks the process or the service (STS, SSO) that they name. Nothing is cached. Wrap the
/// provider in [`AutoRefreshingProvider`](super::AutoRefreshingProvider), or pass it to
/// [`SharedCredentials::from_rusoto`](crate::SharedCredentials::from_rusoto). [`chain::ProfileProvider`] has the details.
///
/// ```
/// use rusoto_compat::legacy::ProfileProvider;
/// use std::path::Path;
///
/// let mut provider = ProfileProvider::with_configuration("/etc/aws/credentials", "work");
/// provider.set_profile("play");
/// assert_eq!(provider.profile(), "play");
/// assert_eq!(provider.file_path(), Path::new("/etc/aws/credentials"));
/// ```
#[derive(Debug, Clone)]
pub struct ProfileProvider {
    inner: chain::ProfileProvider,
}

both_views!(ProfileProvider);

impl ProfileProvider {
    /// Returns a provider for the default credentials file. The profile is the one that `AWS_PROFILE` names, or `default`.
    ///
    /// # Errors
    ///
    /// When neither `AWS_SHARED_CREDENTIALS_FILE` nor `AWS_CONFIG_FILE` nor a home directory is there.
    pub fn new() -> Result<Self, CredentialsError> {
        chain::ProfileProvider::new().map(Self::of).map_err(into_rusoto)
    }

    /// Returns a provider for this credentials file and this profile.
    pub fn with_configuration<F, P>(file_path: F, profile: P) -> Self
    where
        F: Into<PathBuf>,
        P: Into<String>,
    {
        Self::of(chain::ProfileProvider::with_configuration(file_path, profile))
    }

    /// Returns a provider for this credentials file. The profile is the one that `AWS_PROFILE` names, or `default`.
    pub fn with_default_configuration<F>(file_path: F) -> Self
    where
        F: Into<PathBuf>,
    {
        Self::of(chain::ProfileProvider::with_default_configuration(file_path))
    }

    /// Returns a provider for the default credentials file and this profile.
    ///
    /// # Errors
    ///
    /// When neither `AWS_SHARED_CREDENTIALS_FILE` nor `AWS_CONFIG_FILE` nor a home directory is there.
    pub fn with_default_credentials<P>(profile: P) -> Result<Self, CredentialsError>
    where
        P: Into<String>,
    {
        let provider = chain::ProfileProvider::with_default_credentials(profile);
        provider.map(Self::of).map_err(into_rusoto)
    }

    /// Returns the region of the default profile in the config file. This reads the file, and blocks.
    ///
    /// # Errors
    ///
    /// When there is no home directory, or the file cannot be read.
    pub fn region() -> Result<Option<String>, CredentialsError> {
        chain::ProfileProvider::region().map_err(into_rusoto)
    }

    /// Returns the region of this profile. This reads the file, and blocks.
    ///
    /// # Errors
    ///
    /// When the file cannot be read.
    pub fn region_from_profile(&self) -> Result<Option<String>, CredentialsError> {
        self.inner.region_from_profile().map_err(into_rusoto)
    }

    /// Returns the path of the credentials file.
    pub fn file_path(&self) -> &Path {
        self.inner.file_path()
    }

    /// Returns the name of the profile.
    pub fn profile(&self) -> &str {
        self.inner.profile()
    }

    /// Sets the credentials file.
    pub fn set_file_path<F>(&mut self, file_path: F)
    where
        F: Into<PathBuf>,
    {
        self.inner.set_file_path(file_path);
    }

    /// Sets the profile.
    pub fn set_profile<P>(&mut self, profile: P)
    where
        P: Into<String>,
    {
        self.inner.set_profile(profile);
    }

    /// Sets how long a command or a call of a service may take. The default is 30 seconds.
    ///
    /// Rusoto had no such limit. A command that waits for a person to type may need a longer one.
    pub fn set_timeout(&mut self, timeout: Duration) {
        self.inner.set_timeout(timeout);
    }

    /// Returns the provider of the SDK inside, as a member of the chain.
    pub(super) fn into_inner(self) -> chain::ProfileProvider {
        self.inner
    }
}
