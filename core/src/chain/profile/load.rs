//! One load of a profile: the files are read anew, so that a rotated one is seen.

use super::ProfileProvider;
use super::files::{self, ProfileFile};
use super::lineage::{Base, Lineage, is_of_a_sign_in};
use super::plan::Plan;
use super::process::CredentialProcess;
use super::sections::{Kind, Property, Sections, identifier};
use crate::chain::asking::{Asking, ProfileSettings};
use crate::chain::failure::{Failure, within_class};
use crate::chain::in_memory::in_memory;
use crate::chain::session;
use aws_config::profile::ProfileFileCredentialsProvider;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{self, ProvideCredentials};

impl ProfileProvider {
    pub(super) async fn load(&self) -> provider::Result {
        let failed = CredentialsError::provider_error;
        let config = match files::config_path(self.context.env()) {
            Ok(path) => ProfileFile::read(path, Kind::Config).await.map_err(failed)?,
            Err(_) => ProfileFile::nowhere(),
        };
        let credentials = match ProfileFile::read(self.file_path.clone(), Kind::Credentials).await {
            Ok(credentials) => credentials,
            Err(error) => match Plan::of(&self.profile, &config.sections, &Sections::default()) {
                // It goes first, whatever is in the other file.
                Plan::Process { command, account_id } => {
                    return self.process(&self.profile, command, account_id).load().await;
                }
                _ => return Err(failed(error)),
            },
        };
        match Plan::of(&self.profile, &config.sections, &credentials.sections) {
            Plan::Keys(keys) => match session::unsendable(&keys) {
                None => Ok(keys),
                Some(problem) => Err(CredentialsError::invalid_configuration(format!(
                    "profile `{}` {problem}, in {credentials} and {config}",
                    self.profile
                ))),
            },
            Plan::Process { command, account_id } => {
                self.process(&self.profile, command, account_id).load().await
            }
            Plan::Newer => self.by_newer_settings(&config, &credentials).await,
            Plan::Incomplete { missing } => Err(CredentialsError::invalid_configuration(format!(
                "profile `{}` has no `{missing}`, in {credentials} and {config}",
                self.profile
            ))),
            Plan::NoCredentials => Err(CredentialsError::not_loaded(format!(
                "profile `{}` says nothing of credentials, in {credentials} and {config}",
                self.profile
            ))),
            // Rusoto's words.
            Plan::NoProfile => Err(CredentialsError::not_loaded(format!(
                "profile not found: `{}` is neither in {credentials} nor in {config}",
                self.profile
            ))),
        }
    }

    /// Roles, SSO, and what else Rusoto did not know.
    async fn by_newer_settings(&self, config: &ProfileFile, credentials: &ProfileFile) -> provider::Result {
        let text = |remedy: &str| {
            format!("no credentials from profile `{}`, in {credentials} and {config}{remedy}", self.profile)
        };
        let merged = Sections::merged(&config.sections, &credentials.sections);
        let lineage = Lineage::of(&self.profile, &merged)
            .map_err(|problem| CredentialsError::invalid_configuration(Failure::new(text(""), problem)))?;
        // The token of a sign-in ends after hours, and only a person can get another one.
        let remedy = match lineage.base {
            Base::SignIn => " (is the session of `aws sso login` over?)",
            _ => "",
        };
        self.by_lineage(&merged, lineage).await.map_err(|error| match error {
            // Somebody asked for it.
            CredentialsError::CredentialsNotLoaded(_) => {
                CredentialsError::provider_error(Failure::new(text(remedy), error))
            }
            error => within_class(error, text(remedy)),
        })
    }

    /// SSO and `aws login` of one profile.
    pub(super) async fn by_aws_config(
        &self,
        sections: &Sections,
        profile: &str,
        asking: &Asking,
    ) -> provider::Result {
        let text = sections.render(|name, properties| {
            let mut kept = properties.clone();
            kept.retain(|key, _| name == profile && is_of_a_sign_in(key));
            if let Some(url) = asking.endpoint_url.clone().filter(|_| name == profile) {
                kept.insert(ProfileSettings::ENDPOINT_KEY.to_owned(), Property::new(url));
            }
            Some(kept)
        });
        let provider_config = self
            .context
            .provider_config(asking.region.clone())
            .with_http_client(self.context.service_http_client())
            .with_use_fips(Some(asking.use_fips))
            .with_use_dual_stack(Some(asking.use_dual_stack));
        let provider = ProfileFileCredentialsProvider::builder()
            .configure(&provider_config)
            .profile_name(identifier(profile))
            .profile_files(in_memory(text))
            .build();
        let subject = || format!("profile `{profile}`");
        let loaded = async {
            session::whole(provider.provide_credentials().await?).map_err(CredentialsError::provider_error)
        };
        self.context.within(self.timeout, subject, loaded).await
    }

    pub(super) fn process(
        &self,
        profile: &str,
        command: String,
        account_id: Option<String>,
    ) -> CredentialProcess {
        CredentialProcess {
            command,
            origin: format!("`credential_process` of profile `{profile}`"),
            account_id,
            timeout: self.timeout,
            context: self.context.clone(),
        }
    }
}
