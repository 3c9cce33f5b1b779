//! What a profile with a role is built on: other roles, one after the other, and at the end somebody's keys.

use super::plan::{self, Plan, value};
use super::sections::{Properties, Sections, bare};
use crate::chain::sts::Role;
use aws_credential_types::Credentials;

/// From the profile that was asked for to where its keys come from.
#[derive(Debug)]
pub(super) struct Lineage {
    /// The profiles, the one that was asked for first.
    pub(super) profiles: Vec<String>,
    /// The roles in the same order: the last one is assumed first.
    pub(super) roles: Vec<Role>,
    pub(super) base: Base,
}

/// Where the first keys come from. It is in the last of the profiles.
#[derive(Debug)]
pub(super) enum Base {
    Keys(Credentials),
    Process {
        command: String,
        account_id: Option<String>,
    },
    /// `credential_source`.
    Source(String),
    WebIdentity {
        role_arn: String,
        token_file: String,
        session_name: Option<String>,
        duration: Option<i32>,
    },
    /// SSO or `aws login`: aws-config knows how.
    SignIn,
}

impl Lineage {
    /// The error is a sentence that names the profile and the setting.
    pub(super) fn of(selected: &str, sections: &Sections) -> Result<Self, String> {
        let mut profiles: Vec<String> = Vec::new();
        let mut roles = Vec::new();
        let mut name = bare(selected).into_owned();
        let base = loop {
            let properties = sections.profile(&name).ok_or_else(|| match profiles.last() {
                Some(last) => {
                    format!("`source_profile` of profile `{last}` is `{name}`, and there is no such profile")
                }
                None => format!("there is no profile `{name}`"),
            })?;
            if profiles.contains(&name) {
                return Err(format!(
                    "`source_profile` leads from profile `{}` back to `{name}`, in an infinite loop",
                    profiles.join("` to `")
                ));
            }
            let is_source = !profiles.is_empty();
            profiles.push(name.clone());
            if is_source && let Some(keys) = keys(properties) {
                break keys;
            }
            let Some(role) = role(&name, properties)? else { break base(&name, properties)? };
            roles.push(role);
            match (value(properties, "source_profile").map(bare), value(properties, "credential_source")) {
                (Some(source), None) if source == name => {
                    break keys(properties).map_or_else(|| base(&name, properties), Ok)?;
                }
                (Some(source), None) => name = source.into_owned(),
                (None, Some(source)) => break Base::Source(source.to_owned()),
                (Some(_), Some(_)) => {
                    return Err(format!(
                        "profile `{name}` has both `source_profile` and `credential_source`: leave one of them out"
                    ));
                }
                (None, None) => {
                    return Err(format!(
                        "profile `{name}` has `role_arn`, and does not say by whose keys: give it `source_profile` or \
                         `credential_source`"
                    ));
                }
            }
        };
        Ok(Self { profiles, roles, base })
    }
}

/// The role that a profile assumes with other keys; a token needs none.
fn role(profile: &str, properties: &Properties) -> Result<Option<Role>, String> {
    let text = |key| value(properties, key).map(str::to_owned);
    let Some(arn) = text("role_arn").filter(|_| value(properties, TOKEN_FILE).is_none()) else {
        return Ok(None);
    };
    Ok(Some(Role {
        arn,
        profile: profile.to_owned(),
        session_name: text("role_session_name"),
        duration: duration(profile, properties)?,
        external_id: text("external_id"),
        mfa_serial: text("mfa_serial"),
    }))
}

pub(super) const TOKEN_FILE: &str = "web_identity_token_file";

fn duration(profile: &str, properties: &Properties) -> Result<Option<i32>, String> {
    let Some(text) = value(properties, "duration_seconds") else { return Ok(None) };
    match text.parse() {
        Ok(seconds @ 1..) => Ok(Some(seconds)),
        _ => Err(format!(
            "`duration_seconds` of profile `{profile}` is {text:?}: write a number of seconds, such as 3600"
        )),
    }
}

fn base(profile: &str, properties: &Properties) -> Result<Base, String> {
    let text = |key| value(properties, key).map(str::to_owned);
    if let Some(source) = text("credential_source") {
        return Ok(Base::Source(source));
    }
    match (text("role_arn"), text(TOKEN_FILE)) {
        (Some(role_arn), Some(token_file)) => {
            return Ok(Base::WebIdentity {
                role_arn,
                token_file,
                session_name: text("role_session_name"),
                duration: duration(profile, properties)?,
            });
        }
        (None, Some(_)) => {
            return Err(format!("profile `{profile}` has `{TOKEN_FILE}` and no `role_arn`: give it one"));
        }
        _ => {}
    }
    if properties.keys().any(|key| is_of_a_sign_in(key)) {
        return Ok(Base::SignIn);
    }
    if let Some(Plan::Process { command, account_id }) = plan::process(properties) {
        return Ok(Base::Process { command, account_id });
    }
    keys(properties).ok_or_else(|| {
        format!(
            "profile `{profile}` has no credentials to assume a role with: give it keys, `credential_process`, \
             `credential_source`, SSO, or a role of its own"
        )
    })
}

/// Whether a key is one of SSO's or of `aws login`'s.
pub(super) fn is_of_a_sign_in(key: &str) -> bool {
    key.starts_with("sso_") || key == "login_session"
}

fn keys(properties: &Properties) -> Option<Base> {
    match plan::keys(properties)? {
        Plan::Keys(keys) => Some(Base::Keys(keys)),
        _ => None,
    }
}
