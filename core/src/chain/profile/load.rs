//! One load of a profile: the files are read anew, so that a rotated one is seen.

use super::ProfileProvider;
use super::files::{self, ProfileFile};
use super::plan::{Plan, has_unsendable_keys, process_of_a_source, without_keys};
use super::process::CredentialProcess;
use super::sections::{Kind, Properties, Property, Sections, identifier};
use crate::chain::failure::{Failure, within_class};
use crate::chain::session;
use crate::chain::{ContainerProvider, EnvironmentProvider, InstanceMetadataProvider};
use aws_config::profile::ProfileFileCredentialsProvider;
// The newer name of these types is in a crate that nothing else here needs.
#[expect(deprecated)]
use aws_config::profile::profile_file::{ProfileFileKind, ProfileFiles};
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
            Plan::AwsConfig => self.by_aws_config(&config, &credentials).await,
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
    async fn by_aws_config(&self, config: &ProfileFile, credentials: &ProfileFile) -> provider::Result {
        let merged = Sections::merged(&config.sections, &credentials.sections);
        let region = merged.profile(&self.profile).and_then(|properties| properties.get("region"));
        let region = self.context.region(region.map(|region| region.value.as_str()));
        let text = merged.render(|name, properties| {
            if has_unsendable_keys(properties) {
                return Some(without_keys(properties));
            }
            process_of_a_source(properties)?;
            let source = Property::new(named_source(name));
            Some(Properties::from([("credential_source".to_owned(), source)]))
        });
        let mut instance = InstanceMetadataProvider::new().with_context(self.context.clone());
        instance.set_timeout(self.timeout);
        let mut container = ContainerProvider::new().with_context(self.context.clone());
        container.set_timeout(self.timeout);
        let mut provider = ProfileFileCredentialsProvider::builder()
            .configure(&self.context.provider_config(region))
            .profile_name(identifier(&self.profile))
            .profile_files(in_memory(text))
            .with_custom_provider(
                "Environment",
                EnvironmentProvider::new().with_context(self.context.clone()),
            )
            .with_custom_provider("Ec2InstanceMetadata", instance)
            .with_custom_provider("EcsContainer", container);
        for (name, properties) in merged.profiles() {
            if let Some(command) = process_of_a_source(properties) {
                let process = self.process(name, command.to_owned(), None);
                provider = provider.with_custom_provider(named_source(name), process);
            }
        }
        let provider = provider.build();
        let subject = || format!("profile `{}`, in {credentials} and {config},", self.profile);
        // The token of a sign-in ends after hours, and only a person can get another one.
        let signs_in =
            merged.profile(&self.profile).is_some_and(|properties| properties.contains_key("sso_role_name"));
        let unsendable = merged.profiles().find(|(_, properties)| has_unsendable_keys(properties));
        let unusable = unsendable.map_or_else(String::new, |(name, _)| {
            format!(
                "; the keys of profile `{name}` are left out, for a character that no HTTP header can have"
            )
        });
        let remedy = if signs_in { " (is the session of `aws sso login` over?)" } else { "" };
        let text = || {
            format!(
                "no credentials from profile `{}`, in {credentials} and {config}{remedy}{unusable}",
                self.profile
            )
        };
        let loaded = async {
            let session =
                provider.provide_credentials().await.map_err(|error| within_class(error, text()))?;
            session::whole(session)
                .map_err(|problem| CredentialsError::provider_error(Failure::new(text(), problem)))
        };
        self.context.within(self.timeout, subject, loaded).await
    }

    fn process(&self, profile: &str, command: String, account_id: Option<String>) -> CredentialProcess {
        CredentialProcess {
            command,
            origin: format!("`credential_process` of profile `{profile}`"),
            account_id,
            timeout: self.timeout,
            context: self.context.clone(),
        }
    }
}

/// The name by which aws-config is to ask us for a profile's process, which it would run through a shell.
fn named_source(profile: &str) -> String {
    format!("credential_process:{}", identifier(profile))
}

#[expect(deprecated)]
pub(super) fn in_memory(text: String) -> ProfileFiles {
    ProfileFiles::builder().with_contents(ProfileFileKind::Config, text).build()
}

/// For a client that is to read no profile: one that cannot be read would be read anew, and complained of, for each.
#[expect(deprecated)]
pub(in crate::chain) fn no_files() -> ProfileFiles {
    in_memory(String::new())
}
