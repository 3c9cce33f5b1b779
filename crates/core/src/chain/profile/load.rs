//! Loads a profile. The files are read at every load, so a changed file is used.

use super::ProfileProvider;
use super::base::Process;
use super::files::{self, DEFAULT_PROFILE, ProfileFile};
use super::no_credentials::NoCredentials;
use super::plan::Plan;
use super::process::CredentialProcess;
use super::role_chain::RoleChain;
use super::sections::{Kind, Sections};
use crate::chain::failure::{Failure, within_class};
use crate::chain::session;
use aws_credential_types::provider;
use aws_credential_types::provider::error::CredentialsError;

impl ProfileProvider {
    pub(super) async fn load(&self) -> provider::Result {
        let failed = CredentialsError::provider_error;
        let config = match files::config_path(self.context.env()) {
            Ok(path) => ProfileFile::read(path, Kind::Config).await.map_err(failed)?,
            Err(_) => ProfileFile::nowhere("config"),
        };
        let read = match self.file_path.as_os_str().is_empty() {
            true => Ok(ProfileFile::nowhere("credentials")),
            false => ProfileFile::read(self.file_path.clone(), Kind::Credentials).await,
        };
        let credentials = match read {
            Ok(credentials) => credentials,
            Err(error) => match Plan::of(&self.profile, &config.sections, &Sections::default()) {
                // The process goes first, whatever the other file contains.
                Plan::Process(process) => return self.process(&self.profile, process).load().await,
                _ => return Err(failed(error)),
            },
        };
        let unusable = |problem: &str| {
            let text = format!("profile `{}` {problem}, in {credentials} and {config}", self.profile);
            CredentialsError::invalid_configuration(text)
        };
        let named = files::names_nothing(self.context.env(), &credentials, &config);
        let hint =
            named.map_or_else(String::new, |named| format!(": {named} names a file that is not there"));
        match Plan::of(&self.profile, &config.sections, &credentials.sections) {
            Plan::Keys(keys) => session::unsendable(&keys).map_or(Ok(keys), |problem| Err(unusable(problem))),
            Plan::Process(process) => self.process(&self.profile, process).load().await,
            Plan::Newer(chain) => self.by_newer_settings(&config, &credentials, chain).await,
            Plan::Unusable(problem) => Err(unusable(&problem)),
            Plan::NoCredentials => {
                let text = format!(
                    "profile `{}` says nothing of credentials, in {credentials} and {config}{hint}",
                    self.profile
                );
                let absence = NoCredentials::new(text, &credentials);
                Err(match named {
                    None => CredentialsError::not_loaded(absence),
                    Some(_) => CredentialsError::invalid_configuration(absence),
                })
            }
            Plan::NoProfile => {
                // Rusoto's words.
                let text = format!(
                    "profile not found: `{}` is neither in {credentials} nor in {config}{hint}",
                    self.profile
                );
                let absence = NoCredentials::new(text, &credentials);
                // A missing default profile was not requested. A missing profile of another name was.
                Err(if self.profile == DEFAULT_PROFILE && named.is_none() {
                    CredentialsError::not_loaded(absence)
                } else {
                    CredentialsError::invalid_configuration(absence)
                })
            }
        }
    }

    /// Loads from a role, SSO, or another source that Rusoto did not know.
    async fn by_newer_settings(
        &self,
        config: &ProfileFile,
        credentials: &ProfileFile,
        chain: RoleChain,
    ) -> provider::Result {
        let merged = Sections::merged(&config.sections, &credentials.sections);
        let text =
            || format!("no credentials from profile `{}`, in {credentials} and {config}", self.profile);
        self.by_roles(&merged, chain).await.map_err(|error| match error {
            // The profile requests these credentials, so this is a failure.
            CredentialsError::CredentialsNotLoaded(_) => {
                CredentialsError::provider_error(Failure::new(text(), error))
            }
            error => within_class(error, text()),
        })
    }

    pub(super) fn process(&self, profile: &str, process: Process) -> CredentialProcess {
        CredentialProcess {
            command: process.command,
            origin: format!("`credential_process` of profile `{profile}`"),
            account_id: process.account_id,
            timeout: self.timeout,
            context: self.context.clone(),
        }
    }
}
