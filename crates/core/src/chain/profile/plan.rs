//! The source that a profile's settings request.
//!
//! Rusoto knew two sources: first the `credential_process` of the config file, then the keys in the credentials file.
//! These go before all sources that Rusoto did not know, so a profile that worked there yields the same credentials.
//! There is one exception: a profile that defines how to assume a role assumes it.
//!
//! A profile with `role_arn` or `sso_session` requests that identity. If it cannot be loaded, the chain must not use
//! another one silently. So faults in the text are found here, before any request.

use super::base::{self, OTHER_SOURCES, Process, TOKEN_FILE};
use super::role_chain::RoleChain;
use super::sections::{Properties, Sections, has};
use aws_credential_types::Credentials;

#[derive(Debug)]
pub(super) enum Plan {
    /// The keys in a file.
    Keys(Credentials),
    /// A command.
    Process(Process),
    /// A role, SSO, or another source that Rusoto did not know.
    Newer(RoleChain),
    /// The profile requests credentials, but its text shows that there can be none. The text is the end of a sentence
    /// about the profile.
    Unusable(String),
    /// The profile exists, but has no setting for credentials.
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
