//! [`ProfileProvider`].

use super::views::{both_views, into_rusoto};
use crate::chain;
use rusoto_credential::CredentialsError;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Credentials of a profile in the shared files: keys, `credential_process`, and what Rusoto did not know, `role_arn`,
/// SSO, `aws login` and web identity.
///
/// Reads the files at each call, and asks whom they name: a process, STS, SSO. Nothing is kept. Wrap it in
/// [`AutoRefreshingProvider`](super::AutoRefreshingProvider), or give it to
/// [`SharedCredentials::from_rusoto`](crate::SharedCredentials::from_rusoto). More at [`chain::ProfileProvider`].
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
    /// The default credentials file, and the profile that `AWS_PROFILE` names, or `default`.
    ///
    /// # Errors
    /// When neither `AWS_SHARED_CREDENTIALS_FILE` nor `AWS_CONFIG_FILE` nor a home directory is there.
    pub fn new() -> Result<Self, CredentialsError> {
        chain::ProfileProvider::new().map(Self::of).map_err(into_rusoto)
    }

    /// This credentials file and this profile.
    pub fn with_configuration<F, P>(file_path: F, profile: P) -> Self
    where
        F: Into<PathBuf>,
        P: Into<String>,
    {
        Self::of(chain::ProfileProvider::with_configuration(file_path, profile))
    }

    /// This credentials file, and the profile that `AWS_PROFILE` names, or `default`.
    pub fn with_default_configuration<F>(file_path: F) -> Self
    where
        F: Into<PathBuf>,
    {
        Self::of(chain::ProfileProvider::with_default_configuration(file_path))
    }

    /// The default credentials file and this profile.
    ///
    /// # Errors
    /// When neither `AWS_SHARED_CREDENTIALS_FILE` nor `AWS_CONFIG_FILE` nor a home directory is there.
    pub fn with_default_credentials<P>(profile: P) -> Result<Self, CredentialsError>
    where
        P: Into<String>,
    {
        let provider = chain::ProfileProvider::with_default_credentials(profile);
        provider.map(Self::of).map_err(into_rusoto)
    }

    /// The region of the default profile in the config file. Reads the file, and blocks.
    ///
    /// # Errors
    /// When there is no home directory, or the file cannot be read.
    pub fn region() -> Result<Option<String>, CredentialsError> {
        chain::ProfileProvider::region().map_err(into_rusoto)
    }

    /// The region of this profile. Reads the file, and blocks.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn region_from_profile(&self) -> Result<Option<String>, CredentialsError> {
        self.inner.region_from_profile().map_err(into_rusoto)
    }

    /// The credentials file.
    pub fn file_path(&self) -> &Path {
        self.inner.file_path()
    }

    /// The profile.
    pub fn profile(&self) -> &str {
        self.inner.profile()
    }

    /// Another credentials file.
    pub fn set_file_path<F>(&mut self, file_path: F)
    where
        F: Into<PathBuf>,
    {
        self.inner.set_file_path(file_path);
    }

    /// Another profile.
    pub fn set_profile<P>(&mut self, profile: P)
    where
        P: Into<String>,
    {
        self.inner.set_profile(profile);
    }

    /// How long one call may take that runs a command or asks a service. Default: 30 seconds. Rusoto had no such limit: a
    /// command that waits for somebody to type may need a longer one.
    pub fn set_timeout(&mut self, timeout: Duration) {
        self.inner.set_timeout(timeout);
    }

    /// For the chain, which asks it as one of its members.
    pub(super) fn into_inner(self) -> chain::ProfileProvider {
        self.inner
    }
}
