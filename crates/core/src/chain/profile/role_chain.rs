//! The roles that a profile assumes one after the other, and the source of the first keys.

use super::base::{self, Base, OTHER_SOURCES, TOKEN_FILE, shown};
use super::sections::{Properties, Sections, bare, has, value};
use crate::chain::sts::Role;

/// The way from the requested profile to the source of its keys.
#[derive(Debug)]
pub(super) struct RoleChain {
    /// The profiles, beginning with the requested one. The last one has the base.
    pub(super) profiles: Vec<String>,
    /// The roles in the same order: the last one is assumed first.
    pub(super) roles: Vec<Role>,
    pub(super) base: Base,
}

impl RoleChain {
    /// Follows `source_profile` to its end. The error is the end of a sentence about the profile.
    pub(super) fn of(selected: &str, sections: &Sections) -> Result<Self, String> {
        let mut profiles: Vec<String> = Vec::new();
        let mut roles = Vec::new();
        let mut name = bare(selected).into_owned();
        loop {
            let properties =
                sections.profile(&name).ok_or_else(|| no_such_profile(&profiles, &shown(&name)))?;
            let is_source = !profiles.is_empty();
            let built_upon = |problem| match is_source {
                false => problem,
                true => format!("is built upon profile {}, which {problem}", shown(&name)),
            };
            // In a source profile, keys go before everything else.
            let keys = if is_source { base::keys(properties) } else { None };
            if let Some(keys) = keys {
                let base = Base::Keys(keys.map_err(built_upon)?);
                profiles.push(name);
                return Ok(Self { profiles, roles, base });
            }
            let step = step(&name, properties, sections).map_err(built_upon)?;
            roles.extend(role(&name, properties).map_err(built_upon)?);
            profiles.push(name);
            match step {
                Step::End(base) => return Ok(Self { profiles, roles, base }),
                Step::Source(source) if profiles.contains(&source) => {
                    let names = profiles.iter().chain([&source]).map(|name| shown(name));
                    return Err(format!(
                        "asks for roles in a loop: {}",
                        names.collect::<Vec<_>>().join(", ")
                    ));
                }
                Step::Source(source) => name = source,
            }
        }
    }
}

fn no_such_profile(passed: &[String], name: &str) -> String {
    match passed.last() {
        Some(last) if passed.len() > 1 => {
            format!("is built upon profile {}, whose source profile {name} does not exist", shown(last))
        }
        _ => format!("has the `source_profile` {name}, which does not exist"),
    }
}

enum Step {
    End(Base),
    Source(String),
}

fn step(name: &str, properties: &Properties, sections: &Sections) -> Result<Step, String> {
    let of = |key| value(properties, key);
    if let Some(key) = OTHER_SOURCES.iter().find(|key| of(key).is_some_and(|value| value.contains('\n'))) {
        return Err(format!("has a `{key}` that goes on in the next line"));
    }
    if !assumes_a_role(properties) {
        return base::of(name, properties, sections).map(Step::End);
    }
    match (of("source_profile").map(bare), of("credential_source")) {
        (Some(_), Some(_)) => {
            Err("has a `source_profile` and a `credential_source`, of which only one can be meant".to_owned())
        }
        (None, None) => {
            Err("asks for a role, but has neither a `source_profile` nor a `credential_source`".to_owned())
        }
        (None, Some(source)) => base::named(source).map(Base::Source).map(Step::End),
        (Some(source), None) if source == name => {
            let own = match base::keys(properties) {
                Some(keys) => keys.map(Base::Keys),
                None => base::of(name, properties, sections),
            };
            own.map(Step::End).map_err(|problem| format!("is its own `source_profile`, and {problem}"))
        }
        (Some(source), None) => Ok(Step::Source(source.into_owned())),
    }
}

/// Returns whether a role is assumed with other keys. A role for a token needs none.
fn assumes_a_role(properties: &Properties) -> bool {
    has(properties, "role_arn") && !has(properties, TOKEN_FILE)
}

fn role(profile: &str, properties: &Properties) -> Result<Option<Role>, String> {
    let text = |key| value(properties, key).map(str::to_owned);
    let Some(arn) = text("role_arn").filter(|_| assumes_a_role(properties)) else { return Ok(None) };
    Ok(Some(Role {
        arn,
        profile: profile.to_owned(),
        session_name: text("role_session_name"),
        duration: base::duration(properties)?,
        external_id: text("external_id"),
        mfa_serial: text("mfa_serial"),
    }))
}

#[cfg(test)]
mod tests {
    use super::super::base::{Process, Source};
    use super::super::login::LoginSession;
    use super::super::parser::parse;
    use super::super::sections::Kind;
    use super::super::sso::SsoRole;
    use super::*;
    use aws_credential_types::Credentials;

    fn own_keys() -> Base {
        let keys =
            Credentials::builder().access_key_id("A").secret_access_key("s").provider_name("ProfileFile");
        Base::Keys(keys.build())
    }

    fn base(text: &str) -> Result<Base, String> {
        RoleChain::of("a", &parse(text.as_bytes(), Kind::Config)).map(|chain| chain.base)
    }

    /// Returns the error of profile `a`.
    fn problem(text: &str) -> String {
        match base(text) {
            Err(problem) => problem,
            Ok(base) => panic!("{text}: {base:?}"),
        }
    }

    #[test]
    fn what_cannot_be_had_is_found_in_the_text() {
        let keys = "aws_access_key_id = A\naws_secret_access_key = s\n";
        for (text, expected) in [
            ("role_arn = x", "asks for a role, but has neither a `source_profile` nor a `credential_source`"),
            ("role_arn = x\nsource_profile = nope", "has the `source_profile` `nope`, which does not exist"),
            (
                "role_arn = x\nsource_profile = b\n[profile b]\nrole_arn = y\nsource_profile = c",
                "is built upon profile `b`, whose source profile `c` does not exist",
            ),
            (
                "role_arn = x\nsource_profile = a",
                "is its own `source_profile`, and says nothing of credentials",
            ),
            (
                "role_arn = x\nsource_profile = a\naws_access_key_id = A",
                "is its own `source_profile`, and has no `aws_secret_access_key`",
            ),
            (
                "role_arn = x\nsource_profile = b\n[profile b]\nrole_arn = y\nsource_profile = a",
                "asks for roles in a loop: `a`, `b`, `a`",
            ),
            (
                "role_arn = x\nsource_profile = b\n[profile b]\nrole_arn = y\nsource_profile = c\n[profile c]\nrole_arn = z\nsource_profile = b",
                "asks for roles in a loop: `a`, `b`, `c`, `b`",
            ),
            (
                "role_arn = x\nsource_profile = b\ncredential_source = Environment",
                "has a `source_profile` and a `credential_source`, of which only one can be meant",
            ),
            (
                "role_arn = x\ncredential_source = Nowhere",
                "has the `credential_source` `Nowhere`, and only Environment, Ec2InstanceMetadata and EcsContainer are known",
            ),
            (
                "role_arn = x\nsource_profile = b\n[profile b]\nregion = x",
                "is built upon profile `b`, which says nothing of credentials",
            ),
            (
                "role_arn = x\nsource_profile = b\n[profile b]\ncredential_process =",
                "is built upon profile `b`, which has a `credential_process` that is empty",
            ),
            (
                "role_arn = x\nsource_profile = b\n[profile b]\nsso_session = s",
                "is built upon profile `b`, which has the `sso_session` `s`, and there is no such section [sso-session …]",
            ),
            ("web_identity_token_file = /token", "has a `web_identity_token_file`, but no `role_arn`"),
            (
                "role_arn = x\n  y\ncredential_source = Environment",
                "has a `role_arn` that goes on in the next line",
            ),
            (
                "sso_account_id = 1\nsso_role_name = r\nsso_start_url = u",
                "asks for SSO, but has no `sso_region`",
            ),
            (
                "sso_start_url = u",
                "asks for SSO, but has no `sso_region`, no `sso_account_id`, no `sso_role_name`",
            ),
            (
                "sso_session = s\n[sso-session s]\nsso_region = r\nsso_start_url = u",
                "asks for SSO, but has no `sso_account_id`, no `sso_role_name`, nor has its [sso-session …]",
            ),
            (
                "sso_session = s\nsso_region = q\n[sso-session s]\nsso_region = r",
                "has an `sso_region` that is not that of its `sso_session`",
            ),
            (
                "sso_account_id = 1\nsso_role_name = r\nsso_start_url = u\nsso_region = a.b/c",
                "has the `sso_region` `a.b/c`, which is no region",
            ),
        ] {
            assert_eq!(problem(&format!("[profile a]\n{text}\n")), expected, "{text}");
        }
        let self_made = format!("[profile a]\nrole_arn = x\nsource_profile = a\n{keys}");
        assert_eq!(base(&self_made), Ok(own_keys()));
    }

    #[test]
    fn what_is_shown_of_a_file_is_short_and_one_line() {
        let long = problem(&format!("[profile a]\nrole_arn = x\ncredential_source = {}\n", "x".repeat(9000)));
        assert!(long.len() < 400 && !long.contains('\n'), "{long}");
    }

    #[test]
    fn the_base_of_a_profile_is_found_along_its_sources() {
        let role = "role_arn = x\nsource_profile = b\n[profile b]\n";
        let sso = "sso_account_id = 1\nsso_role_name = r\nsso_session = s\n[sso-session s]\nsso_region = r\nsso_start_url = u\n";
        let expected = Base::Sso(SsoRole {
            session: Some("s".to_owned()),
            start_url: "u".to_owned(),
            region: "r".to_owned(),
            account_id: "1".to_owned(),
            role_name: "r".to_owned(),
        });
        let login = Base::Login(LoginSession("arn:aws:iam::1:user/x".to_owned()));
        let token = Base::WebIdentity {
            role_arn: "y".to_owned(),
            token_file: "/token".to_owned(),
            session_name: None,
            duration: None,
        };
        for (text, expected) in [
            (format!("{role}{sso}"), expected),
            (format!("{role}login_session = arn:aws:iam::1:user/x\n"), login),
            (format!("{role}role_arn = y\nweb_identity_token_file = /token\n"), token),
            (
                format!("{role}credential_process = x\n"),
                Base::Process(Process { command: "x".to_owned(), account_id: None }),
            ),
            (format!("{role}role_arn = y\naws_access_key_id = A\naws_secret_access_key = s\n"), own_keys()),
            (
                "role_arn = x\ncredential_source = ec2instancemetadata\n".to_owned(),
                Base::Source(Source::Ec2InstanceMetadata),
            ),
        ] {
            let text = format!("[profile a]\n{text}");
            assert_eq!(base(&text), Ok(expected), "{text}");
        }
    }
}
