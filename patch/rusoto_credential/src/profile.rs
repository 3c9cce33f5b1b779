//! The shared credentials and config files.

use crate::ask::ask;
use crate::{AwsCredentials, CredentialsError, ProvideAwsCredentials};
use async_trait::async_trait;
use aws_credential_types::provider::error::CredentialsError as SdkError;
use rusoto_compat_core::chain;
use std::path::{Path, PathBuf};

/// Credentials of a profile in the shared credentials and config files: keys, `credential_process`, `role_arn` with
/// `source_profile` or `credential_source`, SSO, web identity.
///
/// A `credential_process` is run: whoever can write the config file decides what.
///
/// ```
/// use rusoto_credential::ProfileProvider;
///
/// let provider = ProfileProvider::with_configuration("/etc/app/credentials", "app");
/// assert_eq!(provider.profile(), "app");
/// ```
// Only the settings: unlike core's provider they may cross a `catch_unwind`, as the original could.
#[derive(Clone, Debug)]
pub struct ProfileProvider {
    file_path: PathBuf,
    profile: String,
}

impl ProfileProvider {
    /// The default credentials file, and the profile that `AWS_PROFILE` names, or `default`.
    ///
    /// # Errors
    ///
    /// When neither `AWS_SHARED_CREDENTIALS_FILE` nor a home directory is there.
    pub fn new() -> Result<ProfileProvider, CredentialsError> {
        located(chain::ProfileProvider::new())
    }

    /// This credentials file and this profile.
    pub fn with_configuration<F, P>(file_path: F, profile: P) -> ProfileProvider
    where
        F: Into<PathBuf>,
        P: Into<String>,
    {
        Self { file_path: file_path.into(), profile: profile.into() }
    }

    /// This credentials file, and the profile that `AWS_PROFILE` names, or `default`.
    pub fn with_default_configuration<F>(file_path: F) -> ProfileProvider
    where
        F: Into<PathBuf>,
    {
        Self::from_core(&chain::ProfileProvider::with_default_configuration(file_path))
    }

    /// The default credentials file and this profile.
    ///
    /// # Errors
    ///
    /// When neither `AWS_SHARED_CREDENTIALS_FILE` nor a home directory is there.
    pub fn with_default_credentials<P>(profile: P) -> Result<ProfileProvider, CredentialsError>
    where
        P: Into<String>,
    {
        located(chain::ProfileProvider::with_default_credentials(profile))
    }

    /// The region of the default profile in the config file (`AWS_CONFIG_FILE`, or `~/.aws/config`).
    ///
    /// # Errors
    ///
    /// When the file cannot be located or read.
    pub fn region() -> Result<Option<String>, CredentialsError> {
        chain::ProfileProvider::region().map_err(|error| CredentialsError::from_sdk(&error))
    }

    /// The region of this profile in the file of this provider, which is the credentials file.
    ///
    /// # Errors
    ///
    /// When the file cannot be read.
    pub fn region_from_profile(&self) -> Result<Option<String>, CredentialsError> {
        self.for_core().region_from_profile().map_err(|error| CredentialsError::from_sdk(&error))
    }

    /// The credentials file.
    pub fn file_path(&self) -> &Path {
        &self.file_path
    }

    /// The profile.
    pub fn profile(&self) -> &str {
        &self.profile
    }

    /// Another credentials file.
    pub fn set_file_path<F>(&mut self, file_path: F)
    where
        F: Into<PathBuf>,
    {
        self.file_path = file_path.into();
    }

    /// Another profile.
    pub fn set_profile<P>(&mut self, profile: P)
    where
        P: Into<String>,
    {
        self.profile = profile.into();
    }

    pub(crate) fn for_core(&self) -> chain::ProfileProvider {
        chain::ProfileProvider::with_configuration(&self.file_path, &self.profile)
    }

    fn from_core(provider: &chain::ProfileProvider) -> Self {
        Self::with_configuration(provider.file_path(), provider.profile())
    }
}

#[async_trait]
impl ProvideAwsCredentials for ProfileProvider {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        ask(&self.for_core()).await
    }
}

fn located(provider: Result<chain::ProfileProvider, SdkError>) -> Result<ProfileProvider, CredentialsError> {
    match provider {
        Ok(provider) => Ok(ProfileProvider::from_core(&provider)),
        Err(error) => Err(CredentialsError::from_sdk(&error)),
    }
}
