//! What a profile's settings ask for.
//!
//! Rusoto knew two ways: the `credential_process` of the config file, and before all others the keys in the credentials
//! file. Where both are there, or one of them and something that Rusoto did not know, Rusoto's goes first, so that
//! what worked there yields the same credentials. The one exception is a role: a profile that says how to assume one
//! assumes it.

use super::sections::{Properties, Sections};
use crate::sendable::is_sendable;
use aws_credential_types::Credentials;

#[derive(Debug)]
pub(super) enum Plan {
    /// Keys that stand in a file.
    Keys(Credentials),
    /// This command, with the account that its credentials are of unless it says so.
    Process {
        command: String,
        account_id: Option<String>,
    },
    /// A role, SSO, or another source: aws-config knows how.
    AwsConfig,
    /// Keys that are not whole.
    Incomplete {
        missing: &'static str,
    },
    /// The profile is there, and says nothing of credentials.
    NoCredentials,
    NoProfile,
}

const KEY_ID: &str = "aws_access_key_id";
const SECRET: &str = "aws_secret_access_key";
const TOKEN: &str = "aws_session_token";
const ACCOUNT: &str = "aws_account_id";

/// Any of them, and aws-config has to do with the profile.
const OTHER_SOURCES: [&str; 8] = [
    "role_arn",
    "credential_source",
    "web_identity_token_file",
    "sso_session",
    "sso_start_url",
    "sso_account_id",
    "sso_role_name",
    "login_session",
];

impl Plan {
    pub(super) fn of(profile: &str, config: &Sections, credentials: &Sections) -> Self {
        let merged = Sections::merged(config, credentials);
        let Some(all) = merged.profile(profile) else { return Self::NoProfile };
        if says_how_to_assume_a_role(all) {
            return Self::AwsConfig;
        }
        if let Some(plan) = config.profile(profile).and_then(process) {
            return plan;
        }
        if let Some(plan) = credentials.profile(profile).and_then(keys) {
            return plan;
        }
        if OTHER_SOURCES.iter().any(|key| all.contains_key(*key)) {
            return Self::AwsConfig;
        }
        if let Some(plan) = process(all).or_else(|| keys(all)) {
            return plan;
        }
        match (all.contains_key(KEY_ID), all.contains_key(SECRET), all.contains_key(TOKEN)) {
            (false, false, false) => Self::NoCredentials,
            (true, _, _) => Self::Incomplete { missing: SECRET },
            (false, ..) => Self::Incomplete { missing: KEY_ID },
        }
    }
}

/// What `credential_process` can be replaced by, for a profile that another one builds its role upon.
pub(super) fn process_of_a_source(properties: &Properties) -> Option<&str> {
    let command = value(properties, "credential_process")?;
    let more = OTHER_SOURCES.iter().any(|key| properties.contains_key(*key));
    // Keys go first in the profile that is built upon, and aws-config sees to that.
    (!more && keys(properties).is_none()).then_some(command)
}

fn says_how_to_assume_a_role(properties: &Properties) -> bool {
    let has = |key: &str| properties.contains_key(key);
    has("role_arn") && (has("source_profile") || has("credential_source") || has("web_identity_token_file"))
}

fn process(properties: &Properties) -> Option<Plan> {
    let command = value(properties, "credential_process")?.to_owned();
    Some(Plan::Process { command, account_id: value(properties, ACCOUNT).map(str::to_owned) })
}

fn keys(properties: &Properties) -> Option<Plan> {
    let mut credentials = Credentials::builder()
        .access_key_id(value(properties, KEY_ID)?)
        .secret_access_key(value(properties, SECRET)?)
        .provider_name("ProfileFile");
    credentials.set_session_token(value(properties, TOKEN).map(str::to_owned));
    credentials.set_account_id(value(properties, ACCOUNT).map(Into::into));
    Some(Plan::Keys(credentials.build()))
}

/// Keys that a request cannot be signed with: aws-config would begin to, for a role that is built upon them.
pub(super) fn has_unsendable_keys(properties: &Properties) -> bool {
    [KEY_ID, TOKEN].iter().any(|key| value(properties, key).is_some_and(|text| !is_sendable(text)))
}

/// The token alone would not do: keys without theirs are other keys.
pub(super) fn without_keys(properties: &Properties) -> Properties {
    let mut rest = properties.clone();
    rest.retain(|key, _| ![KEY_ID, SECRET, TOKEN].contains(&key.as_str()));
    rest
}

fn value<'a>(properties: &'a Properties, key: &str) -> Option<&'a str> {
    properties.get(key).map(|property| property.value.as_str())
}
