//! Credentials in the shared credentials and config files.

use crate::ask::ask_or;
use crate::{AwsCredentials, CredentialsError, ProvideAwsCredentials};
use async_trait::async_trait;
use aws_credential_types::provider::error::CredentialsError as SdkError;
use rusoto_compat_core::chain;
use std::path::{Path, PathBuf};

/// Loads the credentials of a profile in the shared credentials and config files: keys, `credential_process`,
/// `role_arn` with `source_profile` or `credential_source`, SSO, web identity.
///
/// A `credential_process` is run, so anyone who can write the config file can run a command.
///
/// If a profile has no credentials, the error has exactly the original's text, because programs compare it: `profile
/// not found`, `No credentials found.`, `Couldn't stat credentials file: …`, `Credentials file: … is not a file.` The
/// log names the files and the profile (crate `tracing`, level info).
///
/// ```
/// use rusoto_credential::ProfileProvider;
///
/// let provider = ProfileProvider::with_configuration("/etc/app/credentials", "app");
/// assert_eq!(provider.profile(), "app");
/// ```
// It holds the settings only. Unlike core's provider, these are `UnwindSafe`, as in the original.
#[derive(Clone, Debug)]
pub struct ProfileProvider {
    file_path: PathBuf,
    profile: String,
}

impl ProfileProvider {
    /// Returns a provider for the default credentials file and the profile that `AWS_PROFILE` names, or `default`.
    ///
    /// # Errors
    ///
    /// An error when there is no `AWS_SHARED_CREDENTIALS_FILE`, no `AWS_CONFIG_FILE` and no home directory.
    pub fn new() -> Result<ProfileProvider, CredentialsError> {
        located(chain::ProfileProvider::new())
    }

    /// Returns a provider for this credentials file and this profile.
    pub fn with_configuration<F, P>(file_path: F, profile: P) -> ProfileProvider
    where
        F: Into<PathBuf>,
        P: Into<String>,
    {
        Self { file_path: file_path.into(), profile: profile.into() }
    }

    /// Returns a provider for this credentials file and the profile that `AWS_PROFILE` names, or `default`.
    pub fn with_default_configuration<F>(file_path: F) -> ProfileProvider
    where
        F: Into<PathBuf>,
    {
        Self::from_core(&chain::ProfileProvider::with_default_configuration(file_path))
    }

    /// Returns a provider for the default credentials file and this profile.
    ///
    /// # Errors
    ///
    /// An error when there is no `AWS_SHARED_CREDENTIALS_FILE`, no `AWS_CONFIG_FILE` and no home directory.
    pub fn with_default_credentials<P>(profile: P) -> Result<ProfileProvider, CredentialsError>
    where
        P: Into<String>,
    {
        located(chain::ProfileProvider::with_default_credentials(profile))
    }

    /// Returns the region of the default profile in the config file (`AWS_CONFIG_FILE`, or `~/.aws/config`).
    ///
    /// # Errors
    ///
    /// An error when the file cannot be located or read.
    pub fn region() -> Result<Option<String>, CredentialsError> {
        chain::ProfileProvider::region().map_err(|error| CredentialsError::from_sdk(&error))
    }

    /// Returns the region of this profile in the credentials file of this provider.
    ///
    /// # Errors
    ///
    /// An error when the file cannot be read.
    pub fn region_from_profile(&self) -> Result<Option<String>, CredentialsError> {
        self.for_core().region_from_profile().map_err(|error| CredentialsError::from_sdk(&error))
    }

    /// Returns the path of the credentials file.
    pub fn file_path(&self) -> &Path {
        &self.file_path
    }

    /// Returns the name of the profile.
    pub fn profile(&self) -> &str {
        &self.profile
    }

    /// Sets the path of the credentials file.
    pub fn set_file_path<F>(&mut self, file_path: F)
    where
        F: Into<PathBuf>,
    {
        self.file_path = file_path.into();
    }

    /// Sets the name of the profile.
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
        // Tests of programs compare the original's texts exactly. The chain uses core's provider, which has longer
        // texts.
        let failed = |error: &SdkError| match chain::words_of_rusoto(error) {
            Some(words) => CredentialsError::new(words),
            None => CredentialsError::from_sdk(error),
        };
        ask_or(&self.for_core(), failed).await
    }
}

fn located(provider: Result<chain::ProfileProvider, SdkError>) -> Result<ProfileProvider, CredentialsError> {
    match provider {
        Ok(provider) => Ok(ProfileProvider::from_core(&provider)),
        Err(error) => Err(CredentialsError::from_sdk(&error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn message(provider: ProfileProvider) -> String {
        provider.credentials().await.unwrap_err().message
    }

    /// Rusoto's own tests compare these texts.
    #[tokio::test]
    async fn the_texts_that_tests_compare_had_more_in_them_or_were_gone() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("credentials");
        let of = |profile: &str| ProfileProvider::with_configuration(&file, profile);
        let not_there =
            format!("Couldn't stat credentials file: [ {file:?} ]. Non existant, or no permission.");
        assert_eq!(message(of("default")).await, not_there);

        std::fs::write(&file, "[foo]\naws_access_key_id = foo\naws_secret_access_key = secret\n").unwrap();
        assert_eq!(
            of("not_a_profile").credentials().await.err(),
            Some(CredentialsError::new("profile not found"))
        );
        let cached = crate::AutoRefreshingProvider::new(of("not_a_profile")).unwrap();
        assert_eq!(cached.credentials().await.err(), Some(CredentialsError::new("profile not found")));

        for nothing in ["", "[default]\n", "[default]\nregion = eu-west-1\n", "# nothing\n"] {
            std::fs::write(&file, nothing).unwrap();
            assert_eq!(message(of("default")).await, "No credentials found.", "{nothing:?}");
        }

        let is_folder = ProfileProvider::with_configuration(folder.path(), "default");
        let text = format!("Credentials file: [ {:?} ] is not a file.", folder.path());
        assert_eq!(message(is_folder).await, text);
    }
}
