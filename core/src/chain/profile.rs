//! Credentials of a profile in the shared files.

use super::context::ProviderContext;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{ProvideCredentials, future};
use std::path::{Path, PathBuf};

/// Credentials of a profile in the shared credentials and config files.
#[derive(Debug, Clone)]
pub struct ProfileProvider {
    file_path: PathBuf,
    profile: String,
    context: ProviderContext,
}

impl ProfileProvider {
    /// The default files and the profile that `AWS_PROFILE` names, or `default`.
    ///
    /// # Errors
    ///
    /// When neither `AWS_SHARED_CREDENTIALS_FILE` nor a home directory is there.
    pub fn new() -> Result<Self, CredentialsError> {
        Err(CredentialsError::unhandled("not built yet"))
    }

    /// This credentials file and this profile.
    pub fn with_configuration<F: Into<PathBuf>, P: Into<String>>(file_path: F, profile: P) -> Self {
        Self { file_path: file_path.into(), profile: profile.into(), context: ProviderContext::default() }
    }

    /// This credentials file, and the profile that `AWS_PROFILE` names, or `default`.
    pub fn with_default_configuration<F: Into<PathBuf>>(file_path: F) -> Self {
        Self::with_configuration(file_path, "default")
    }

    /// The default files and this profile.
    ///
    /// # Errors
    ///
    /// When neither `AWS_SHARED_CREDENTIALS_FILE` nor a home directory is there.
    pub fn with_default_credentials<P: Into<String>>(profile: P) -> Result<Self, CredentialsError> {
        Self::new().map(|this| Self { profile: profile.into(), ..this })
    }

    /// The region of the default profile in the config file.
    ///
    /// # Errors
    ///
    /// When the file cannot be read.
    pub fn region() -> Result<Option<String>, CredentialsError> {
        Err(CredentialsError::unhandled("not built yet"))
    }

    /// The region of this profile.
    ///
    /// # Errors
    ///
    /// When the file cannot be read.
    pub fn region_from_profile(&self) -> Result<Option<String>, CredentialsError> {
        Err(CredentialsError::unhandled("not built yet"))
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
    pub fn set_file_path<F: Into<PathBuf>>(&mut self, file_path: F) {
        self.file_path = file_path.into();
    }

    /// Another profile.
    pub fn set_profile<P: Into<String>>(&mut self, profile: P) {
        self.profile = profile.into();
    }

    /// Another HTTP client, clock, timer or region.
    pub fn with_context(mut self, context: ProviderContext) -> Self {
        self.context = context;
        self
    }
}

impl ProvideCredentials for ProfileProvider {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::ready(Err(CredentialsError::unhandled("not built yet")))
    }
}
