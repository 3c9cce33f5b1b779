//! Loads a profile with a source that Rusoto did not know: its first keys, and then one role after the other.

use super::ProfileProvider;
use super::base::{Base, Source, TOKEN_FILE};
use super::login::LoginProvider;
use super::role_chain::RoleChain;
use super::sections::Sections;
use super::settings::settings;
use super::sso::SsoProvider;
use crate::chain::service_config::{Service, ServiceConfig};
use crate::chain::session;
use crate::chain::sts::{WebIdentity, assume_role, assume_role_with_web_identity};
use crate::chain::{ContainerProvider, EnvironmentProvider, InstanceMetadataProvider};
use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{self, ProvideCredentials};

impl ProfileProvider {
    pub(super) async fn by_roles(&self, sections: &Sections, chain: RoleChain) -> provider::Result {
        let mut keys = self.first_keys(sections, &chain).await?;
        for (index, mut role) in chain.roles.into_iter().enumerate().rev() {
            if index == 0 {
                role.session_name = self.context.session_name().or(role.session_name);
                role.duration = self.context.session_duration().or(role.duration);
            }
            let service_config =
                self.service_config(sections, &chain.profiles, index, Service::Sts, Some(&role.arn))?;
            keys = assume_role(&self.context, &service_config, &role, keys, self.timeout).await?;
        }
        Ok(keys)
    }

    async fn first_keys(&self, sections: &Sections, chain: &RoleChain) -> provider::Result {
        let last = chain.profiles.len().saturating_sub(1);
        let profile = chain.profiles.get(last).map_or(self.profile.as_str(), String::as_str);
        match &chain.base {
            Base::Keys(keys) => sendable(profile, keys.clone()),
            Base::Process(process) => self.process(profile, process.clone()).load().await,
            Base::Source(source) => self.credential_source(*source).await,
            Base::WebIdentity { role_arn, token_file, session_name, duration } => {
                let is_last_role = chain.roles.is_empty();
                let given_name = self.context.session_name().filter(|_| is_last_role);
                let given_duration = self.context.session_duration().filter(|_| is_last_role);
                let identity = WebIdentity {
                    role_arn: role_arn.clone(),
                    token_file: token_file.into(),
                    origin: format!("`{TOKEN_FILE}` of profile `{profile}`"),
                    session_name: given_name.or_else(|| session_name.clone()),
                    duration: given_duration.or(*duration),
                };
                let service_config =
                    self.service_config(sections, &chain.profiles, last, Service::Sts, Some(role_arn))?;
                assume_role_with_web_identity(&self.context, &service_config, &identity, self.timeout).await
            }
            Base::Sso(role) => {
                let settings = settings(sections, &self.profile, &[]);
                let service_config =
                    |service| ServiceConfig::in_region(&self.context, service, &settings, &role.region);
                let provider = SsoProvider {
                    role: role.clone(),
                    origin: format!("profile `{profile}`"),
                    sso: service_config(Service::Sso)?,
                    oidc: service_config(Service::SsoOidc)?,
                    timeout: self.timeout,
                    context: self.context.clone(),
                };
                provider.load().await
            }
            Base::Login(session) => {
                let provider = LoginProvider {
                    session: session.clone(),
                    origin: format!("profile `{profile}`"),
                    service_config: self.service_config(
                        sections,
                        &chain.profiles,
                        last,
                        Service::SignIn,
                        None,
                    ),
                    timeout: self.timeout,
                    context: self.context.clone(),
                };
                provider.load().await
            }
        }
    }

    /// Returns the settings for a service that the profile at `index` calls. Its region is that of this profile, else
    /// of its source profiles, else of the profiles that it is a source of. All other settings are those of the
    /// requested profile.
    fn service_config(
        &self,
        sections: &Sections,
        profiles: &[String],
        index: usize,
        service: Service,
        role_arn: Option<&str>,
    ) -> Result<ServiceConfig, CredentialsError> {
        let (before, after) = profiles.split_at(index.min(profiles.len()));
        let mut regions: Vec<&str> = after.iter().chain(before).map(String::as_str).collect();
        regions.push("default");
        ServiceConfig::resolve(&self.context, service, &settings(sections, &self.profile, &regions), role_arn)
    }

    async fn credential_source(&self, source: Source) -> provider::Result {
        let context = self.context.clone();
        match source {
            Source::Environment => {
                EnvironmentProvider::new().with_context(context).provide_credentials().await
            }
            Source::EcsContainer => {
                let mut container = ContainerProvider::new().with_context(context);
                container.set_timeout(self.timeout);
                container.provide_credentials().await
            }
            Source::Ec2InstanceMetadata => {
                let mut instance = InstanceMetadataProvider::new().with_context(context);
                instance.set_timeout(self.timeout);
                instance.provide_credentials().await
            }
        }
    }
}

fn sendable(profile: &str, keys: Credentials) -> provider::Result {
    match session::unsendable(&keys) {
        None => Ok(keys),
        Some(problem) => {
            Err(CredentialsError::invalid_configuration(format!("profile `{profile}` {problem}")))
        }
    }
}
