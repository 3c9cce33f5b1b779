//! What a profile's settings ask for.
//!
//! Rusoto knew two ways: the `credential_process` of the config file, and before all others the keys in the credentials
//! file. Where both are there, or one of them and something that Rusoto did not know, Rusoto's goes first, so that
//! what worked there yields the same credentials. The one exception is a role: a profile that says how to assume one
//! assumes it.

use super::sections::{Properties, Sections};
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
    /// A role, SSO, or another source that Rusoto did not know.
    Newer,
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

/// Any of them, and the profile has a source that Rusoto did not know.
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
            return Self::Newer;
        }
        if let Some(plan) = config.profile(profile).and_then(process) {
            return plan;
        }
        if let Some(plan) = credentials.profile(profile).and_then(keys) {
            return plan;
        }
        if OTHER_SOURCES.iter().any(|key| all.contains_key(*key)) {
            return Self::Newer;
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

fn says_how_to_assume_a_role(properties: &Properties) -> bool {
    let has = |key: &str| properties.contains_key(key);
    has("role_arn") && (has("source_profile") || has("credential_source") || has("web_identity_token_file"))
}

pub(super) fn process(properties: &Properties) -> Option<Plan> {
    let command = value(properties, "credential_process")?.to_owned();
    Some(Plan::Process { command, account_id: value(properties, ACCOUNT).map(str::to_owned) })
}

pub(super) fn keys(properties: &Properties) -> Option<Plan> {
    let mut credentials = Credentials::builder()
        .access_key_id(value(properties, KEY_ID)?)
        .secret_access_key(value(properties, SECRET)?)
        .provider_name("ProfileFile");
    credentials.set_session_token(value(properties, TOKEN).map(str::to_owned));
    credentials.set_account_id(value(properties, ACCOUNT).map(Into::into));
    Some(Plan::Keys(credentials.build()))
}

pub(super) fn value<'a>(properties: &'a Properties, key: &str) -> Option<&'a str> {
    properties.get(key).map(|property| property.value.as_str())
}
