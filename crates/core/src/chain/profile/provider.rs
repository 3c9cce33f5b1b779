//! The provider, with Rusoto's constructors.

use super::files::{ProfileFile, config_path, credentials_path, default_profile_name};
use super::sections::Kind;
use super::settings::settings;
use crate::chain::context::{DEFAULT_TIMEOUT, ProviderContext};
use crate::chain::env::Env;
use crate::chain::service_config::ProfileSettings;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{ProvideCredentials, future};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Loads the credentials of a profile in the shared credentials and config files.
///
/// The credentials file is the given path, else `AWS_SHARED_CREDENTIALS_FILE`, else `~/.aws/credentials`. The config
/// file is `AWS_CONFIG_FILE`, else `~/.aws/config`. Both are read at every call, so a changed file is used. A cache
/// that runs this load also [checks](crate::refresh#files) whether the files have changed.
///
/// A profile can have these sources, in this order:
///
/// 1. a role to assume: `role_arn` with `source_profile`, `credential_source` or `web_identity_token_file`;
/// 2. `credential_process` in the config file;
/// 3. `aws_access_key_id` and `aws_secret_access_key` in the credentials file;
/// 4. SSO in either form, `login_session`, or `credential_source`;
/// 5. a process in the credentials file, or keys in the config file.
///
/// Rusoto knew 2 and 3 only, and they yield the same credentials here. Keys have an expiry if one of
/// `x_security_token_expires`, `aws_session_expiration`, `aws_credential_expiration` and `expiration` stands next to
/// them. Some helper programs write these.
///
/// A role is assumed with the keys of its source, which may be a role too. Each role has its own `role_session_name`,
/// `duration_seconds`, `external_id`, `mfa_serial` and region. A profile with itself as `source_profile` uses its own
/// keys. The session settings of [`ProviderContext`] are for the last role.
///
/// In the config file, a section `[dev]` counts only if there is no `[profile dev]`. The same is true for `[default]`.
/// A value for a source of credentials continues in the indented lines below it. Lines that cannot be read are skipped.
/// If credentials are missing, the error names these lines.
///
/// A command is run without a shell, as in Rusoto, and is ended after the timeout. Its stderr is part of the error, and
/// its output is not. It is split into words as in a POSIX shell, and on Windows as in Windows programs.
///
/// # Errors
///
/// - [`CredentialsNotLoaded`](CredentialsError::CredentialsNotLoaded) when there is no profile `default`, or the profile has
///   no setting for credentials.
/// - [`InvalidConfiguration`](CredentialsError::InvalidConfiguration) when a profile of another name does not exist, when a
///   variable names a file that does not exist, or when the settings for a role, for SSO or for another source are
///   incomplete or contradict each other.
/// - [`ProviderError`](CredentialsError::ProviderError) when a file cannot be read, a command fails, or a service refuses.
///
/// # Example
/// ```
/// use aws_credential_types::provider::ProvideCredentials;
/// use rusoto_compat_core::chain::ProfileProvider;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// let path = folder.path().join("credentials");
/// std::fs::write(&path, "[dev]\naws_access_key_id = AKIDEXAMPLE\naws_secret_access_key = abc+/=def==\n")?;
///
/// let provider = ProfileProvider::with_configuration(path, "dev");
/// let credentials = provider.provide_credentials().await?;
/// assert_eq!(credentials.access_key_id(), "AKIDEXAMPLE");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ProfileProvider {
    pub(super) file_path: PathBuf,
    pub(super) profile: String,
    pub(super) timeout: Duration,
    pub(super) context: ProviderContext,
}

impl ProfileProvider {
    /// Returns a provider for the default files and the profile that `AWS_PROFILE` names, or `default`.
    ///
    /// # Errors
    ///
    /// An error when there is no `AWS_SHARED_CREDENTIALS_FILE`, no `AWS_CONFIG_FILE` and no home directory.
    pub fn new() -> Result<Self, CredentialsError> {
        Self::within(ProviderContext::default())
    }

    /// Returns a provider for this credentials file and this profile.
    pub fn with_configuration<F: Into<PathBuf>, P: Into<String>>(file_path: F, profile: P) -> Self {
        Self {
            file_path: file_path.into(),
            profile: profile.into(),
            timeout: DEFAULT_TIMEOUT,
            context: ProviderContext::default(),
        }
    }

    /// Returns a provider for this credentials file and the profile that `AWS_PROFILE` names, or `default`.
    pub fn with_default_configuration<F: Into<PathBuf>>(file_path: F) -> Self {
        Self::with_configuration(file_path, default_profile_name(&Env::default()))
    }

    /// Returns a provider for the default files and this profile.
    ///
    /// # Errors
    ///
    /// An error when there is no `AWS_SHARED_CREDENTIALS_FILE`, no `AWS_CONFIG_FILE` and no home directory.
    pub fn with_default_credentials<P: Into<String>>(profile: P) -> Result<Self, CredentialsError> {
        let profile = profile.into();
        Ok(Self::with_configuration(credentials_path(&Env::default(), &profile)?, profile))
    }

    pub(crate) fn within(context: ProviderContext) -> Result<Self, CredentialsError> {
        let profile = default_profile_name(context.env());
        Ok(Self {
            context: context.clone(),
            ..Self::with_configuration(credentials_path(context.env(), &profile)?, profile)
        })
    }

    /// Returns the region of the profile that `AWS_PROFILE` names, or `default`, in the config file.
    ///
    /// It reads the file on the current thread.
    ///
    /// # Errors
    ///
    /// An error when there is neither `AWS_CONFIG_FILE` nor a home directory, or when the file cannot be read.
    ///
    /// # Example
    /// ```
    /// # use rusoto_compat_core::chain::ProfileProvider;
    /// let region = ProfileProvider::region().unwrap_or_default();
    /// let region = region.unwrap_or_else(|| "us-east-1".to_owned());
    /// ```
    pub fn region() -> Result<Option<String>, CredentialsError> {
        let env = Env::default();
        setting_in(config_path(&env)?, Kind::Config, &default_profile_name(&env), "region")
    }

    /// Returns the region of this profile: from the credentials file, as Rusoto does, else from the config file.
    ///
    /// It reads the files on the current thread.
    ///
    /// # Errors
    ///
    /// An error when a file exists and cannot be read.
    pub fn region_from_profile(&self) -> Result<Option<String>, CredentialsError> {
        let in_credentials = setting_in(self.file_path.clone(), Kind::Credentials, &self.profile, "region")?;
        if in_credentials.is_some() {
            return Ok(in_credentials);
        }
        match config_path(self.context.env()) {
            Ok(path) => setting_in(path, Kind::Config, &self.profile, "region"),
            Err(_) => Ok(None),
        }
    }

    /// Returns the path of the credentials file. It is empty without a home directory if only the config file is known.
    pub fn file_path(&self) -> &Path {
        &self.file_path
    }

    /// Returns the name of the profile.
    pub fn profile(&self) -> &str {
        &self.profile
    }

    /// Sets the path of the credentials file.
    pub fn set_file_path<F: Into<PathBuf>>(&mut self, file_path: F) {
        self.file_path = file_path.into();
    }

    /// Sets the name of the profile.
    pub fn set_profile<P: Into<String>>(&mut self, profile: P) {
        self.profile = profile.into();
    }

    /// Limits one call that runs a command or uses a service. Default: 30 seconds.
    ///
    /// Rusoto had no limit. A command that waits for a person may need a longer one.
    pub fn set_timeout(&mut self, timeout: Duration) {
        self.timeout = timeout;
    }

    pub(in crate::chain) fn set_imds_v1(&mut self, allowed: bool) {
        self.context.set_imds_v1(allowed);
    }

    /// Sets another HTTP client, clock, timer, or settings for STS.
    pub fn with_context(mut self, context: ProviderContext) -> Self {
        self.context = context;
        self
    }
}

/// Returns a setting of the default profile in the config file, for providers that use no profile. An unreadable file
/// sets nothing.
pub(in crate::chain) async fn setting_of_default_profile(env: &Env, key: &str) -> Option<String> {
    let file = ProfileFile::read(config_path(env).ok()?, Kind::Config).await.ok()?;
    file.setting(&default_profile_name(env), key)
}

/// Like [`setting_of_default_profile`], for all settings of services.
pub(in crate::chain) async fn settings_of_default_profile(env: &Env) -> ProfileSettings {
    let Ok(path) = config_path(env) else { return ProfileSettings::default() };
    let Ok(file) = ProfileFile::read(path, Kind::Config).await else { return ProfileSettings::default() };
    let profile = default_profile_name(env);
    settings(&file.sections, &profile, &[&profile])
}

/// Returns a setting in a file. A missing file sets nothing.
fn setting_in(
    path: PathBuf,
    kind: Kind,
    profile: &str,
    key: &str,
) -> Result<Option<String>, CredentialsError> {
    let file = ProfileFile::read_blocking(path, kind).map_err(CredentialsError::provider_error)?;
    Ok(file.setting(profile, key))
}

impl ProvideCredentials for ProfileProvider {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(self.load())
    }
}
