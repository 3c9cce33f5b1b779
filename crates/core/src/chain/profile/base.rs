//! The source of a profile's first credentials, as the text of the files defines it.
//!
//! An incomplete source is found here, before any request. aws-config calls some of these "not loaded", which would
//! mean that no credentials were requested.

use super::login::LoginSession;
use super::parser::PROCESS;
use super::sections::{EXPIRIES, KEY_ID, Properties, SECRET, Sections, TOKEN, bare, has, value};
use super::sso::SsoRole;
use crate::expiry;
use crate::text::first_line_within;
use aws_credential_types::Credentials;

/// The source of a profile's first keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Base {
    Keys(Credentials),
    Process(Process),
    /// The source that `credential_source` names.
    Source(Source),
    WebIdentity {
        role_arn: String,
        token_file: String,
        session_name: Option<String>,
        /// In seconds.
        duration: Option<i32>,
    },
    Sso(SsoRole),
    Login(LoginSession),
}

/// A `credential_process`, with the account of its credentials if the process does not state one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Process {
    pub(super) command: String,
    pub(super) account_id: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    Environment,
    Ec2InstanceMetadata,
    EcsContainer,
}

const SOURCES: [(&str, Source); 3] = [
    ("Environment", Source::Environment),
    ("Ec2InstanceMetadata", Source::Ec2InstanceMetadata),
    ("EcsContainer", Source::EcsContainer),
];

/// Settings for sources that Rusoto did not know. One of them is enough to request credentials.
pub(super) const OTHER_SOURCES: [&str; 9] = [
    "role_arn",
    "credential_source",
    TOKEN_FILE,
    "sso_session",
    "sso_start_url",
    "sso_region",
    "sso_account_id",
    "sso_role_name",
    "login_session",
];

pub(super) const TOKEN_FILE: &str = "web_identity_token_file";
const ACCOUNT: &str = "aws_account_id";

/// The limit for names and settings in an error: long enough for an ARN.
const LONGEST_SHOWN: usize = 120;

/// Returns the source of a profile, in the order of aws-config. The error is the end of a sentence about the profile.
pub(super) fn of(name: &str, properties: &Properties, sections: &Sections) -> Result<Base, String> {
    let text = |key| value(properties, key).map(str::to_owned);
    if let Some(source) = value(properties, "credential_source") {
        return named(source).map(Base::Source);
    }
    match (text(TOKEN_FILE), text("role_arn")) {
        (Some(token_file), Some(role_arn)) => {
            let (session_name, duration) = (text("role_session_name"), duration(properties)?);
            return Ok(Base::WebIdentity { role_arn, token_file, session_name, duration });
        }
        (Some(_), None) => return Err(format!("has a `{TOKEN_FILE}`, but no `role_arn`")),
        (None, _) => {}
    }
    if OTHER_SOURCES.iter().any(|key| key.starts_with("sso_") && has(properties, key)) {
        return sso(properties, sections).map(Base::Sso);
    }
    if let Some(session) = text("login_session") {
        return Ok(Base::Login(LoginSession(session)));
    }
    if let Some(process) = process(properties) {
        return Ok(Base::Process(process));
    }
    match keys(properties) {
        Some(keys) => keys.map(Base::Keys),
        None => Err(nothing(name, sections).unwrap_or_else(|| "says nothing of credentials".to_owned())),
    }
}

pub(super) fn process(properties: &Properties) -> Option<Process> {
    let command = value(properties, PROCESS)?.to_owned();
    Some(Process { command, account_id: value(properties, ACCOUNT).map(str::to_owned) })
}

/// Returns the keys in a profile. Helper programs may have written an expiry next to them.
pub(super) fn keys(properties: &Properties) -> Option<Result<Credentials, String>> {
    let mut credentials = Credentials::builder()
        .access_key_id(value(properties, KEY_ID)?)
        .secret_access_key(value(properties, SECRET)?)
        .provider_name("ProfileFile");
    credentials.set_session_token(value(properties, TOKEN).map(str::to_owned));
    credentials.set_account_id(value(properties, ACCOUNT).map(Into::into));
    if let Some((key, text)) = EXPIRIES.into_iter().find_map(|key| Some((key, value(properties, key)?))) {
        match expiry::read_of_file(text) {
            Ok(moment) => credentials.set_expiry(Some(moment)),
            Err(unreadable) => return Some(Err(format!("has the `{key}` {unreadable}"))),
        };
    }
    Some(Ok(credentials.build()))
}

/// Returns the duration of a session in seconds.
pub(super) fn duration(properties: &Properties) -> Result<Option<i32>, String> {
    let Some(text) = value(properties, "duration_seconds") else { return Ok(None) };
    match text.parse() {
        Ok(seconds @ 1..) => Ok(Some(seconds)),
        _ => Err(format!(
            "has the `duration_seconds` {}: write a number of seconds, such as 3600",
            shown(text)
        )),
    }
}

/// Returns the fault of a profile that has an incomplete source, or `None` if it requests no credentials.
pub(super) fn nothing(profile: &str, sections: &Sections) -> Option<String> {
    let properties = sections.profile(profile)?;
    let has = |key| has(properties, key);
    let no = |key| Some(format!("has no `{key}`"));
    match (has(KEY_ID), has(SECRET), has(TOKEN)) {
        (false, false, false) => {}
        (true, _, _) => return no(SECRET),
        (false, ..) => return no(KEY_ID),
    }
    let mut settings = OTHER_SOURCES.into_iter().chain([PROCESS]);
    if let Some(key) = settings.find(|key| !has(key) && sections.leaves_empty(profile, key)) {
        return Some(format!("has a `{key}` that is empty"));
    }
    (has("source_profile") && !has("role_arn"))
        .then(|| "has a `source_profile`, but no `role_arn`".to_owned())
}

pub(super) fn named(source: &str) -> Result<Source, String> {
    let known = SOURCES.into_iter().find(|(name, _)| name.eq_ignore_ascii_case(source));
    known.map(|(_, source)| source).ok_or_else(|| {
        let [first, second, third] = SOURCES.map(|(name, _)| name);
        format!(
            "has the `credential_source` {}, and only {first}, {second} and {third} are known",
            shown(source)
        )
    })
}

fn sso(properties: &Properties, sections: &Sections) -> Result<SsoRole, String> {
    let session = value(properties, "sso_session").map(bare);
    let section = match &session {
        None => None,
        Some(name) => Some(sections.sso_session(name).ok_or_else(|| {
            format!("has the `sso_session` {}, and there is no such section [sso-session …]", shown(name))
        })?),
    };
    let mut missing = Vec::new();
    let mut part = |key| {
        let (own, of_session) = (value(properties, key), section.and_then(|section| value(section, key)));
        if own.is_some_and(|own| of_session.is_some_and(|of_session| own != of_session)) {
            return Err(format!("has an `{key}` that is not that of its `sso_session`"));
        }
        let found = own.or(of_session);
        if found.is_none() {
            missing.push(format!("`{key}`"));
        }
        Ok(found.unwrap_or_default().to_owned())
    };
    let role = SsoRole {
        start_url: part("sso_start_url")?,
        region: part("sso_region")?,
        account_id: part("sso_account_id")?,
        role_name: part("sso_role_name")?,
        session: session.map(|name| name.into_owned()),
    };
    if !missing.is_empty() {
        let nor = if section.is_some() { ", nor has its [sso-session …]" } else { "" };
        return Err(format!("asks for SSO, but has no {}{nor}", missing.join(", no ")));
    }
    if !role.region.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
        return Err(format!("has the `sso_region` {}, which is no region", shown(&role.region)));
    }
    Ok(role)
}

/// Returns a name or a setting as errors show it.
pub(super) fn shown(text: &str) -> String {
    format!("`{}`", first_line_within(text, LONGEST_SHOWN))
}
