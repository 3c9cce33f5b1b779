//! What a profile's settings ask for.
//!
//! Rusoto knew two ways: the `credential_process` of the config file, and before all others the keys in the credentials
//! file. Where both are there, or one of them and something that Rusoto did not know, Rusoto's goes first, so that
//! what worked there yields the same credentials. The one exception is a role: a profile that says how to assume one
//! assumes it.
//!
//! A profile with `role_arn` or `sso_session` asks for that identity. Where it cannot be had, the chain must not go on to
//! another one without a word. So what is wrong with the text is found here, before anybody is asked.

use super::base::{self, OTHER_SOURCES, Process, TOKEN_FILE};
use super::role_chain::RoleChain;
use super::sections::{Properties, Sections, has};
use aws_credential_types::Credentials;

#[derive(Debug)]
pub(super) enum Plan {
    /// Keys that stand in a file.
    Keys(Credentials),
    /// A command.
    Process(Process),
    /// A role, SSO, or another source that Rusoto did not know.
    Newer(RoleChain),
    /// The profile asks for credentials, and the text alone says that there can be none: the rest of a sentence about
    /// it.
    Unusable(String),
    /// The profile is there, and says nothing of credentials.
    NoCredentials,
    NoProfile,
}

impl Plan {
    pub(super) fn of(profile: &str, config: &Sections, credentials: &Sections) -> Self {
        let merged = Sections::merged(config, credentials);
        let Some(all) = merged.profile(profile) else { return Self::NoProfile };
        let newer = || RoleChain::of(profile, &merged).map_or_else(Self::Unusable, Self::Newer);
        if says_how_to_assume_a_role(all) {
            return newer();
        }
        if let Some(process) = config.profile(profile).and_then(base::process) {
            return Self::Process(process);
        }
        if let Some(keys) = credentials.profile(profile).and_then(base::keys) {
            return keys.map_or_else(Self::Unusable, Self::Keys);
        }
        if OTHER_SOURCES.iter().any(|key| has(all, key)) {
            return newer();
        }
        if let Some(process) = base::process(all) {
            return Self::Process(process);
        }
        if let Some(keys) = base::keys(all) {
            return keys.map_or_else(Self::Unusable, Self::Keys);
        }
        base::nothing(profile, &merged).map_or(Self::NoCredentials, Self::Unusable)
    }
}

fn says_how_to_assume_a_role(properties: &Properties) -> bool {
    let has = |key: &str| has(properties, key);
    has("role_arn") && (has("source_profile") || has("credential_source") || has(TOKEN_FILE))
}
